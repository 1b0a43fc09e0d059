internal import Aggregation
internal import Editions
package import Markup
internal import StrategyModel

/// What holds of all figures: the identity, both denominators, what can be reached, rounding.
package struct CountingSection: PageSection {
  package let anchor = "counting"

  package func heading(_ texts: any Texts) -> String { texts.countingHeading }

  package func content(_ writer: inout PageWriter) -> MarkupText? {
    let writer = writer
    let texts = writer.texts
    let figures = writer.edition.figures
    let printer = writer.printer
    let sum = texts.identitySum(
      implemented: printer.value(.implemented), unfinished: printer.value(.unfinished),
      lapsed: printer.value(.lapsed), open: printer.value(.open), goal: printer.goal())
    let reachable = texts.reachable(
      figures.lapsedSlots, maximum: figures.reachableMaximum, goal: printer.goal(),
      horizon: figures.horizon)
    return [
      Phrase(texts.identity), sum, Phrase(texts.denominators), reachable, Phrase(texts.rounding),
    ]
    .map { writer.paragraph($0) }.joined()
  }
}
