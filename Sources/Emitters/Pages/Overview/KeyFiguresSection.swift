internal import Aggregation
internal import Editions
package import Markup
internal import StrategyModel

/// The four figures that add up to the goal, each with its parts or shares, and the coverage; of
/// the whole grid or of a part of it.
package struct KeyFiguresSection: PageSection {
  package let anchor = "figures"
  let dimension: Dimension
  let member: String

  package init() { self.init(.total, Member.all) }

  init(_ dimension: Dimension, _ member: String) {
    self.dimension = dimension
    self.member = member
  }

  package func heading(_ texts: any Texts) -> String { texts.keyFiguresHeading }

  package func content(_ writer: inout PageWriter) -> MarkupText? {
    let writer = writer
    return element("ul", [("class", "cards")]) {
      for stage in SlotStage.allCases { card(stage, writer) }
    }
      + element("p", [("class", "coverage")]) {
        writer.html(CoverageSentence.phrase(writer, dimension, member))
      }
  }

  private func card(_ stage: SlotStage, _ writer: PageWriter) -> MarkupText {
    element("li", [("class", "card \(stage.rawValue)")]) {
      element("span", [("class", "number")]) {
        writer.html(Phrase(writer.printer.value(stage.measure, dimension, member)))
      }
      " " as MarkupText
      element("span", [("class", "name")], text: stage.name[writer.language])
      element("ul") {
        for line in lines(stage, writer) { element("li") { writer.html(line) } }
      }
    }
  }

  private func lines(_ stage: SlotStage, _ writer: PageWriter) -> [Phrase] {
    let texts = writer.texts
    let printer = writer.printer
    return switch stage {
    case .implemented:
      [
        texts.shareOfGoal(
          printer.value(.progress, dimension, member), goal: printer.goal(dimension, member)),
        texts.shareOfFixed(
          printer.value(.shareOfFixed, dimension, member),
          fixed: printer.value(.fixed, dimension, member)),
      ]
    case .unfinished: parts([.planned, .ongoing, .paused, .unknown], writer)
    case .lapsed: parts([.cancelled, .integrated], writer)
    case .open: [Phrase(texts.openSlots(printer.value(.open, dimension, member)))]
    }
  }

  private func parts(_ statuses: [Status], _ writer: PageWriter) -> [Phrase] {
    statuses.map { status in
      "\(writer.printer.value(.measure(of: status), dimension, member)) "
        + "\(status.name[writer.language])"
    }
  }
}

/// How far the figures rest on reports of the period.
enum CoverageSentence {
  static func phrase(
    _ writer: PageWriter, _ dimension: Dimension = .total, _ member: String = Member.all
  ) -> Phrase {
    let printer = writer.printer
    return writer.texts.coverage(
      reported: printer.reported(.implemented, dimension, member),
      expected: printer.expected(.implemented, dimension, member),
      oldest: printer.oldestReport(.implemented, dimension, member))
  }
}
