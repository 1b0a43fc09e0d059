internal import Editions
internal import Markup
internal import StrategyModel

/// What the head and foot of a page say: whose report, of when, for whom, in which state.
struct PageImprint {
  let strategy: LocalizedText
  let publisher: LocalizedText
  let notice: Strategy.Notice?
  let period: Period
  /// For whom the page is, in its language.
  let audience: String
  /// `Entwurf`, `veröffentlicht (Nr. 1)`, `zurückgezogen`.
  let state: String
  /// Where the figures come from; nil on a page without any.
  let source: String?
  let texts: any Texts
  let logo: PageLogo?
  /// Whom to ask, where to report errors, the way to the imprint: one line each.
  let contacts: [MarkupText]

  init(_ writer: PageWriter) {
    let edition = writer.edition
    strategy = edition.strategy
    publisher = edition.publisher
    notice = edition.notice
    period = edition.period
    audience = edition.audience.name[writer.language]
    texts = writer.texts
    state = edition.state.name[writer.language]
    source = texts.source
    logo = writer.site.logo
    contacts =
      PageContacts(edition.branding, texts).lines
      + [PageContacts.imprintLink(writer)]
      .compactMap(\.self)
  }

  init(_ withdrawal: Withdrawal, _ texts: any Texts) {
    strategy = withdrawal.strategy
    publisher = withdrawal.publisher
    notice = withdrawal.notice
    period = withdrawal.period
    audience = withdrawal.audience.name[texts.language]
    self.texts = texts
    state = texts.withdrawnState
    source = nil
    logo = PageLogo(withdrawal.branding)
    contacts = PageContacts(withdrawal.branding, texts).lines
  }

  init(_ sheet: FeedbackSheet, _ texts: any Texts) {
    strategy = sheet.strategy
    publisher = sheet.publisher
    notice = sheet.notice
    period = sheet.period
    audience = texts.feedbackAudience
    self.texts = texts
    state = texts.feedbackState
    source = texts.feedbackSource
    logo = nil
    contacts = []
  }

  var language: Language { texts.language }

  /// A text from the city's data, marked where it is in another language than the page.
  func html(_ text: LocalizedText) -> MarkupText {
    Phrase(QuotedText(text, on: language)).html(language)
  }

  /// Strategy, publisher, period, day, audience, state.
  var facts: MarkupText {
    let facts = [
      html(strategy), html(publisher), MarkupText(text: texts.reportingPeriod(period)),
      MarkupText(text: texts.asOf(period.lastDay)),
      MarkupText(text: texts.edition(audience)), MarkupText(text: state),
    ]
    return facts.joined(separator: " · ")
  }

  /// What stands above a page's title: the notice's word, period and day.
  var kicker: MarkupText {
    var parts = notice.map { [html($0.word)] } ?? []
    parts.append(MarkupText(text: texts.reportingPeriod(period)))
    parts.append(MarkupText(text: texts.asOf(period.lastDay)))
    return parts.joined(separator: " · ")
  }
}
