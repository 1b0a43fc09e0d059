package import Aggregation
package import StrategyModel

/// Writes an edition's figures in one language, each with its name.
package struct FigurePrinter: Sendable {
  package let figures: Figures
  package let numbers: NumberStyle

  package init(_ figures: Figures, _ numbers: NumberStyle) {
    self.figures = figures
    self.numbers = numbers
  }

  /// A figure's value; a dash where there is none.
  package func value(
    _ measure: Measure, _ dimension: Dimension = .total, _ member: String = Member.all
  ) -> PrintedFigure {
    let id = id(measure, dimension, member)
    guard let figure = figures[id] else { return PrintedFigure(id, text: "–", count: nil) }
    let count: Int? = if case .count(let count) = figure.value { count } else { nil }
    return PrintedFigure(id, text: numbers.value(figure.value, figure.unit), count: count)
  }

  /// The figure that a text of the office names.
  package func value(_ reference: FigureReference) -> PrintedFigure {
    let id = reference.id(in: figures.period)
    guard let figure = figures[id] else { return PrintedFigure(id, text: "–", count: nil) }
    let count: Int? = if case .count(let count) = figure.value { count } else { nil }
    return PrintedFigure(id, text: numbers.value(figure.value, figure.unit), count: count)
  }

  /// The slots of a member.
  package func goal(_ dimension: Dimension = .total, _ member: String = Member.all)
    -> PrintedFigure
  {
    let id = id(.implemented, dimension, member)
    return whole(id, .goal, figures[id]?.goal)
  }

  /// The denominator of a share.
  package func base(
    _ measure: Measure, _ dimension: Dimension = .total, _ member: String = Member.all
  ) -> PrintedFigure {
    let id = id(measure, dimension, member)
    return whole(id, .base, figures[id]?.base)
  }

  /// How many of the expected reports are there.
  package func reported(
    _ measure: Measure, _ dimension: Dimension = .total, _ member: String = Member.all
  ) -> PrintedFigure {
    let id = id(measure, dimension, member)
    return whole(id, .reported, figures[id]?.coverage.reported)
  }

  /// How many reports are expected.
  package func expected(
    _ measure: Measure, _ dimension: Dimension = .total, _ member: String = Member.all
  ) -> PrintedFigure {
    let id = id(measure, dimension, member)
    return whole(id, .expected, figures[id]?.coverage.expected)
  }

  /// The period of the oldest report counted, by its id; nil where no report was counted.
  package func oldestReport(
    _ measure: Measure, _ dimension: Dimension = .total, _ member: String = Member.all
  ) -> PrintedFigure? {
    let id = id(measure, dimension, member)
    guard let oldest = figures[id]?.coverage.oldestReport else { return nil }
    return PrintedFigure(id, .oldestReport, text: oldest.description, count: nil)
  }

  private func whole(_ id: FigureID, _ column: PrintedFigure.Column, _ number: Int?)
    -> PrintedFigure
  {
    PrintedFigure(id, column, text: number.map(numbers.count) ?? "–", count: number)
  }

  private func id(_ measure: Measure, _ dimension: Dimension, _ member: String) -> FigureID {
    FigureID(
      period: figures.period, dimension: dimension.id, member: member, measure: measure.id)
  }
}
