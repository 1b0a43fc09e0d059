internal import DelimitedText
internal import Editions
internal import Markup
internal import StrategyModel

/// Lines that the office can paste into `acknowledged.csv` where it accepts a clerk's answer.
struct AnswerPart: FeedbackPart {
  let anchor = "answers"

  func heading(_ texts: any Texts) -> String { texts.answerHeading }

  func content(
    _ sheet: FeedbackSheet, _ texts: any Texts, nextTable: () -> Int
  ) -> MarkupText? {
    guard !sheet.answerOffers.isEmpty else { return nil }
    var markup = element("p", text: texts.answerIntroduction)
    for offer in sheet.answerOffers {
      let file = OwnPath(offer.location.file).name
      let place = texts.feedbackPlace(offer.location, field: nil).map { "\(file), \($0)" } ?? file
      markup += element("p", text: texts.answerWord(offer.answer, at: place))
      markup += element("ul", [("class", "alias-lines")]) {
        "\n" as MarkupText
        for finding in offer.findings {
          element("li") { element("code", text: Self.line(finding, offer.answer)) }
          "\n" as MarkupText
        }
      }
    }
    return markup
  }

  /// `rule;project;value;reason;by;until` as the file has it, without line end; who decides and
  /// until when is left open.
  static func line(_ finding: Finding, _ answer: String) -> String {
    var writer = DelimitedWriter(.plain)
    writer.row([
      finding.rule.id, finding.project?.text ?? "", finding.value ?? "", answer, "", "",
    ])
    return String(decoding: writer.take().dropLast(), as: UTF8.self)
  }
}
