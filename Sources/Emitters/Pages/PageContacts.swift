internal import Markup
internal import StrategyModel

/// What the foot of a page says of whom to ask.
struct PageContacts {
  private let branding: Branding
  private let texts: any Texts

  init(_ branding: Branding, _ texts: any Texts) {
    self.branding = branding
    self.texts = texts
  }

  /// Contact and feedback, as far as the city states them.
  var lines: [MarkupText] {
    [
      branding.contact.map {
        line(texts.contactLabel, LinkedText($0, on: texts.language).html(texts.language))
      },
      branding.feedback.map { line(texts.feedbackLabel, LinkedText.link($0)) },
    ].compactMap(\.self)
  }

  /// Nil where there is no such page, or it is this one.
  static func imprintLink(_ writer: PageWriter) -> MarkupText? {
    guard writer.site.has(.imprint), writer.address != .imprint else { return nil }
    return writer.link(.imprint, MarkupText(text: writer.texts.pageName(.imprint)))
  }

  private func line(_ label: String, _ content: MarkupText) -> MarkupText {
    MarkupText(text: "\(label): ") + content
  }
}
