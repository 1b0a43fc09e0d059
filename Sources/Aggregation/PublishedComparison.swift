package import StrategyModel

/// A total that the city published beside the one counted here; neither ever replaces the other.
package struct PublishedComparison: Hashable, Sendable {
  package let period: Period
  /// The day that the publication names.
  package let asOf: PartialDate?
  /// The id of a measure of the dimension total, or `goal` for the number of slots.
  package let measure: String
  package let name: Wording
  package let published: Int
  /// Nil where the period or the measure cannot be counted.
  package let computed: Int?
  /// The computed value is made from known dates alone ("rückblickend").
  package let isRetrospective: Bool
  package let source: String
  /// Where the office's file states it; nil where withheld.
  package let location: SourceLocation?

  /// The measure of published figures that is no measure: the number of slots.
  package static let goal = "goal"

  /// Computed less published; nil where nothing can be computed.
  package var difference: Int? { computed.map { $0 - published } }

  /// A difference, or that nothing can be compared; nil where both agree.
  package var finding: Finding? {
    let place = location ?? SourceLocation(file: "")
    let arguments: [FindingArgument] = [.period(period), .localized(name), .number(published)]
    guard let computed else {
      return Finding(
        AggregationRules.publishedFigureNotComparable, at: place, field: measure,
        value: String(published), arguments, period: period)
    }
    guard computed != published else { return nil }
    return Finding(
      AggregationRules.publishedFigureDiffers, at: place, field: measure,
      value: String(published), arguments + [.number(computed)], period: period)
  }

  /// The same without its place in the office's files.
  package var withoutLocation: PublishedComparison {
    PublishedComparison(
      period: period, asOf: asOf, measure: measure, name: name, published: published,
      computed: computed, isRetrospective: isRetrospective, source: source, location: nil)
  }

  /// Every published figure of a period up to this one beside the counted one, by period and then
  /// in the measures' order. `figures` gives the figures of a period, also of one before the first
  /// delivery, or nil.
  package static func compare(
    _ published: [PublishedFigure], upTo period: Period, figures: (Period) -> Figures?
  ) -> [PublishedComparison] {
    let order = [goal] + Measure.all.map(\.id)
    func key(_ figure: PublishedFigure) -> (Period, Int, String, SourceLocation) {
      let place = order.firstIndex(of: figure.measure) ?? order.count
      return (figure.period, place, figure.measure, figure.location)
    }
    return published.filter { $0.period.lastDay <= period.lastDay }
      .sorted { key($0) < key($1) }
      .map { comparison(of: $0, with: figures($0.period)) }
  }

  private static func comparison(of figure: PublishedFigure, with figures: Figures?)
    -> PublishedComparison
  {
    let measure = Measure.all.first { $0.id == figure.measure }
    let computed = figures.flatMap { figures in
      figure.measure == goal ? figures.goal : measure.flatMap { figures.count($0) }
    }
    let unnamed =
      figure.measure == goal
      ? Wording(de: "Ziel", en: "goal") : Wording(de: figure.measure, en: figure.measure)
    return PublishedComparison(
      period: figure.period, asOf: figure.asOf, measure: figure.measure,
      name: measure?.name ?? unnamed, published: figure.value, computed: computed,
      isRetrospective: figures?.isRetrospective ?? false, source: figure.source,
      location: figure.location)
  }
}
