import Aggregation
import StrategyModel
import Testing

/// What the city published stands beside what is counted.
struct PublishedComparisonTests {
  private let figures: Figures

  init() throws {
    figures = Figures.counted(
      strategy: try SmallStrategy.strategy(), register: SmallStrategy.register(), suppliers: [],
      at: Snapshot(period: SmallStrategy.period, projects: SmallStrategy.states), after: [])
  }

  private func published(_ period: String, _ measure: String, _ value: Int, line: Int = 2)
    -> PublishedFigure
  {
    PublishedFigure(
      period: SmallStrategy.period(period), asOf: nil, measure: measure, value: value,
      source: "Bilanz",
      location: SourceLocation(
        file: "published-figures.csv", place: .text(line: line, column: 1)))
  }

  private func compare(_ published: [PublishedFigure]) -> [PublishedComparison] {
    PublishedComparison.compare(published, upTo: SmallStrategy.period) {
      $0 == SmallStrategy.period ? figures : nil
    }
  }

  @Test func `figures that agree make no finding`() {
    let all = compare([published("2024-Q2", "fixed", 7), published("2024-Q2", "goal", 8)])
    #expect(all.map(\.measure) == ["goal", "fixed"])
    #expect(all.map(\.difference) == [0, 0])
    #expect(all.compactMap(\.finding).isEmpty)
  }

  @Test func `a difference is a finding with both values`() throws {
    let comparison = try #require(compare([published("2024-Q2", "implemented", 3)]).first)
    #expect(comparison.published == 3)
    #expect(comparison.computed == 1)
    #expect(comparison.difference == -2)
    let finding = try #require(comparison.finding)
    #expect(finding.rule.id == "published-figure-differs")
    #expect(
      finding.message(.de)
        == "Für 2024-Q2 wurde bei „umgesetzt“ 3 veröffentlicht, gezählt werden 1.")
    #expect(finding.location.line == 2)
  }

  @Test func `what cannot be counted is said, not hidden`() throws {
    let all = compare([published("2017-Q2", "fixed", 25), published("2024-Q2", "happy", 4)])
    #expect(all.map(\.computed) == [nil, nil])
    #expect(
      all.map { $0.finding?.rule.id }
        == ["published-figure-not-comparable", "published-figure-not-comparable"])
  }

  @Test func `a later period's figures are not compared`() {
    #expect(compare([published("2024-Q3", "fixed", 1)]).isEmpty)
  }

  @Test func `the place in the office's file can be left out`() {
    let comparison = compare([published("2024-Q2", "fixed", 7)])[0].withoutLocation
    #expect(comparison.location == nil)
    #expect(comparison.computed == 7)
  }
}
