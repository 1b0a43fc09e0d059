internal import Aggregation
internal import Editions
internal import StrategyModel

/// The program's own sentences of the council paper, made from figures.
struct PaperFacts {
  private let printer: FigurePrinter
  private let texts: any Texts

  init(_ printer: FigurePrinter, _ texts: any Texts) {
    self.printer = printer
    self.texts = texts
  }

  func paragraphs(_ edition: Edition) -> [Phrase] {
    let fixed = printer.value(.fixed)
    let finding = texts.progressTitle(
      implemented: printer.value(.implemented), goal: printer.goal())
    let state = texts.paperFinding(
      finding, share: texts.shareOfGoal(printer.value(.progress), goal: printer.goal()),
      ofFixed: fixed.isZero
        ? nil : texts.shareOfFixed(printer.value(.shareOfFixed), fixed: fixed),
      on: edition.period.lastDay)
    let rest = texts.lead(
      unfinished: printer.value(.unfinished), lapsed: printer.value(.lapsed),
      open: printer.value(.open))
    let coverage = texts.coverage(
      reported: printer.reported(.implemented), expected: printer.expected(.implemented),
      oldest: printer.oldestReport(.implemented))
    let retrospective = edition.figures.isRetrospective ? [Phrase(texts.retrospectiveMeaning)] : []
    return [state + " " + rest, coverage] + retrospective
  }

  /// How far each competency is, in the strategy's order.
  var competencies: [Phrase] {
    printer.figures.members(of: .competency).map { member in
      texts.competencyLine(
        member.name.quoted(texts.language),
        implemented: printer.value(.implemented, .competency, member.id),
        fixed: printer.value(.fixed, .competency, member.id),
        goal: printer.goal(.competency, member.id))
    }
  }
}
