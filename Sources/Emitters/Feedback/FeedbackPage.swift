internal import Editions
internal import Markup
internal import StrategyModel

/// A feedback sheet as a file of its own, which can be sent to the supplier.
struct FeedbackPage {
  let sheet: FeedbackSheet
  let style: StyleSheet

  static func name(_ language: Language) -> String { "feedback.\(language.rawValue).html" }

  func html(_ language: Language) -> MarkupText {
    let texts = language.texts
    let imprint = PageImprint(sheet, texts)
    var tables = 0
    var sections: [WrittenSection] = []
    for part in FeedbackParts.all {
      let content = part.content(sheet, texts) {
        tables += 1
        return tables
      }
      guard let content else { continue }
      sections.append(
        WrittenSection(anchor: part.anchor, heading: part.heading(texts), content))
    }
    let heading = FeedbackHeading(sheet: sheet)
    let frame = PageFrame(
      title: heading.windowTitle(texts), sections: sections, languageLink: Self.name)
    return frame.html(
      imprint, style, main: main(heading, imprint, texts) + sections.map(\.markup).joined())
  }

  private func main(
    _ heading: FeedbackHeading, _ imprint: PageImprint, _ texts: any Texts
  ) -> MarkupText {
    element("div", [("class", "heading")]) {
      element("h1") {
        element("span", [("class", "kicker")]) { imprint.kicker }
        " " as MarkupText
        heading.title(texts).html(texts.language)
      }
      element("p", [("class", "lead")], text: texts.feedbackLead(sheet))
      "\n" as MarkupText
    }
  }
}

/// What stands above a feedback sheet.
struct FeedbackHeading {
  let sheet: FeedbackSheet

  func title(_ texts: any Texts) -> Phrase {
    texts.feedbackTitle(QuotedText(sheet.supplier.name, on: texts.language))
  }

  func windowTitle(_ texts: any Texts) -> String {
    let language = texts.language
    let title =
      "\(title(texts).plain) – \(QuotedText(sheet.strategy, on: language).text), "
      + texts.reportingPeriod(sheet.period)
    guard let notice = sheet.notice else { return title }
    return title + " (\(QuotedText(notice.word, on: language).text))"
  }
}
