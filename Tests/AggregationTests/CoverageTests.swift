import Aggregation
import StrategyModel
import Testing

/// How far figures rest on reports of their own period.
struct CoverageTests {
  private func figures(_ states: [ProjectState]) throws -> Figures {
    Figures.counted(
      strategy: try SmallStrategy.strategy(), register: SmallStrategy.register(),
      suppliers: SmallStrategy.suppliers,
      at: Snapshot(period: SmallStrategy.period, projects: states), after: [])
  }

  @Test func `reported and expected stand beside every figure of a member`() throws {
    let figures = try figures([
      SmallStrategy.state(
        "a", "K1-S1-P1", .ongoing, leads: ["works"], reported: "2024-Q2", isExpected: true),
      SmallStrategy.state(
        "b", "K1-S1-P2", .ongoing, leads: ["works"], reported: "2023-Q3", isExpected: true),
      SmallStrategy.state("c", "K2-S1-P1", .ongoing, leads: ["guests"], reported: "2022-Q4"),
    ])
    #expect(
      figures.coverage == Coverage(reported: 1, expected: 2, oldestReport: Period("2022-Q4")))
    for figure in figures.list where figure.id.member == "K1" || figure.id.member == "works" {
      #expect(
        figure.coverage == Coverage(reported: 1, expected: 2, oldestReport: Period("2023-Q3")))
    }
    #expect(
      figures[.competency, "K2", .open]?.coverage
        == Coverage(reported: 0, expected: 0, oldestReport: Period("2022-Q4")))
  }

  @Test func `a project replaced within the period still owes its report`() throws {
    let figures = try figures([
      SmallStrategy.state(
        "a", "K1-S1-P1", .cancelled, isCurrent: false, reported: "2024-Q2", isExpected: true),
      SmallStrategy.state("b", "K1-S1-P1", .planned, replaces: "a"),
    ])
    #expect(figures.coverage == Coverage(reported: 1, expected: 1, oldestReport: nil))
    #expect(
      figures[.competency, "K1", .implemented]?.coverage
        == Coverage(reported: 1, expected: 1, oldestReport: nil))
    #expect(
      figures[.competency, "K2", .implemented]?.coverage
        == Coverage(reported: 0, expected: 0, oldestReport: nil))
  }

  @Test func `an issue's coverage is that of the projects that matter to it`() throws {
    let states = [
      SmallStrategy.state("a", "K1-S1-P1", .ongoing, reported: "2024-Q2", isExpected: true),
      SmallStrategy.state("e", "K1-S1-P2", .ongoing, reported: "2023-Q1", isExpected: true),
    ]
    let figures = try figures(states)
    #expect(
      figures[.crossCuttingIssue, "climate", .contributing]?.coverage
        == Coverage(reported: 1, expected: 1, oldestReport: Period("2024-Q2")))
  }
}
