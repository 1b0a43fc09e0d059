internal import Aggregation
internal import Editions
internal import Markup
internal import StrategyModel

/// The figures of one issue, with what must be said beside them.
struct IssueFiguresSection: PageSection {
  let issue: String
  let anchor = "figures"

  func heading(_ texts: any Texts) -> String { texts.issueFiguresHeading }

  func content(_ writer: inout PageWriter) -> MarkupText? {
    let dimension = Dimension.crossCuttingIssue
    var facts = FactList()
    for measure in Self.measures {
      var value = writer.html(Phrase(writer.printer.value(measure, dimension, issue)))
      if let remark = remark(measure, writer) {
        value += " " + element("span", [("class", "remark")]) { "(" + writer.html(remark) + ")" }
      }
      facts.add(measure.name[writer.language].capitalizedFirst, value)
    }
    let coverage = CoverageSentence.phrase(writer, dimension, issue)
    return (dimension.remark.map { element("p", text: $0[writer.language]) } ?? MarkupText())
      + (facts.html ?? MarkupText()) + writer.paragraph(coverage, class: "coverage")
  }

  private static let measures: [Measure] = [
    .contributing, .principal, .implemented, .unfinished, .supports, .conflicts, .notAssessed,
    .notStated,
  ]

  private func remark(_ measure: Measure, _ writer: PageWriter) -> Phrase? {
    let printer = writer.printer
    switch measure {
    case .contributing:
      return writer.texts.shareOfGoal(
        printer.value(.addressed, .crossCuttingIssue, issue),
        goal: printer.base(.addressed, .crossCuttingIssue, issue))
    case .unfinished:
      let parts: [Phrase] = [Measure.planned, .ongoing, .paused, .unknown].map { part in
        "\(printer.value(part, .crossCuttingIssue, issue)) \(part.name[writer.language])"
      }
      return parts.joined(separator: ", ")
    default: return nil
    }
  }
}
