internal import Editions
internal import Markup
internal import StrategyModel

/// The page that stands where a withdrawn edition stood.
struct WithdrawalPage {
  let withdrawal: Withdrawal
  let style: StyleSheet

  func html(_ language: Language) -> MarkupText {
    let texts = language.texts
    let imprint = PageImprint(withdrawal, texts)
    let strategy = QuotedText(withdrawal.strategy, on: language).text
    var title =
      "\(texts.withdrawnTitle) – \(strategy), \(texts.reportingPeriod(withdrawal.period))"
    if let notice = withdrawal.notice {
      title += " (\(QuotedText(notice.word, on: language).text))"
    }
    let content = element("div", [("class", "heading")]) {
      element("h1") {
        element("span", [("class", "kicker")]) { imprint.kicker }
        " " as MarkupText
        MarkupText(text: texts.withdrawnTitle)
      }
      element(
        "p", [("class", "lead")],
        text: texts.withdrawn(
          number: withdrawal.number, audience: withdrawal.audience.name[language],
          released: withdrawal.released, withdrawn: withdrawal.withdrawn))
      element("p", [("class", "note")]) {
        element("strong", text: "\(texts.withdrawnReason):")
        " " as MarkupText
        imprint.html(withdrawal.reason)
      }
      element("p") {
        MarkupText(text: texts.withdrawnDigest)
        " " as MarkupText
        element("code", text: withdrawal.digest)
      }
      "\n" as MarkupText
    }
    return PageFrame(address: .overview, title: title).html(imprint, style, main: content)
  }
}
