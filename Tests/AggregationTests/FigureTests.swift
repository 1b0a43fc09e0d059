import Aggregation
import StrategyModel
import Testing

/// The figures of the strategy that can be counted by hand.
struct FigureTests {
  let figures: Figures
  let strategy: Strategy
  let snapshot = Snapshot(period: SmallStrategy.period, projects: SmallStrategy.states)

  init() throws {
    strategy = try SmallStrategy.strategy()
    figures = Figures.counted(
      strategy: strategy, register: SmallStrategy.register(), suppliers: SmallStrategy.suppliers,
      at: snapshot, after: [])
  }

  func text(_ id: String) -> String {
    let parts = id.split(separator: ":").map(String.init)
    let figure = figures[
      FigureID(
        period: SmallStrategy.period, dimension: parts[0], member: parts[1], measure: parts[2])]
    return figure.map { "\($0.value.text)/\($0.base.map(String.init) ?? "")" } ?? "no such figure"
  }

  @Test(arguments: [
    ("fixed", "7/"), ("projects-decided", "8/"), ("implemented", "1/"), ("unfinished", "4/"),
    ("planned", "1/"), ("ongoing", "1/"), ("paused", "1/"), ("unknown", "1/"), ("lapsed", "2/"),
    ("cancelled", "1/"), ("integrated", "1/"), ("open", "1/"), ("progress", "12.50/8"),
    ("share-of-fixed", "14.29/7"), ("mean-percent-complete", "61.11/3"),
    ("money-planned", "30.05/"), ("money-spent", "9.50/"), ("contributing", "no such figure"),
  ])
  func `the total is what one counts by hand`(measure: String, expected: String) {
    #expect(text("total:all:\(measure)") == expected)
  }

  @Test(arguments: [
    ("competency:K1:fixed", "4/"), ("competency:K1:projects-decided", "5/"),
    ("competency:K1:open", "0/"), ("competency:K2:open", "1/"),
    ("competency:K2:progress", "0.00/4"), ("main-focus:K2-S2:open", "1/"),
    ("main-focus:K2-S2:needed-pace", "no such figure"),
    ("main-focus:K2-S2:mean-percent-complete", "/0"), ("main-focus:K2-S2:money-planned", "/"),
    ("batch:1:fixed", "3/"), ("batch:1:projects-decided", "4/"), ("batch:2:fixed", "3/"),
    ("batch:3:fixed", "0/"), ("batch:3:share-of-fixed", "/0"), ("batch:not-stated:fixed", "1/"),
    ("batch:1:open", "no such figure"), ("organisation-kind:city:fixed", "2/"),
    ("organisation-kind:subsidiary:unfinished", "2/"),
    ("organisation-kind:not-stated:fixed", "3/"),
    ("lead-organisation:city-office:fixed", "3/"), ("lead-organisation:works:fixed", "2/"),
    ("lead-organisation:works:projects-decided", "3/"),
    ("lead-organisation:not-stated:fixed", "no such figure"),
  ])
  func `a part is what one counts by hand`(id: String, expected: String) {
    #expect(text(id) == expected)
  }

  @Test(arguments: [
    ("contributing", "3/"), ("principal", "1/"), ("implemented", "1/"), ("unfinished", "2/"),
    ("ongoing", "1/"), ("unknown", "1/"), ("supports", "1/"), ("conflicts", "1/"),
    ("not-assessed", "1/"), ("not-stated", "2/"), ("addressed", "37.50/8"),
    ("lapsed", "no such figure"), ("fixed", "no such figure"),
  ])
  func `an issue counts what contributes, and what is not stated`(
    measure: String, expected: String
  ) {
    #expect(text("cross-cutting-issue:climate:\(measure)") == expected)
  }

  @Test func `an issue of which nothing is stated has nothing that contributes`() {
    #expect(text("cross-cutting-issue:diversity:contributing") == "0/")
    #expect(text("cross-cutting-issue:diversity:not-stated") == "7/")
  }

  @Test func `only parts of the grid have a goal`() {
    for figure in figures.list {
      let isGrid = ["total", "competency", "main-focus"].contains(figure.id.dimension)
      #expect((figure.goal != nil) == isGrid, "\(figure.id)")
    }
    #expect(figures[.competency, "K1", .implemented]?.goal == 4)
  }

  @Test func `an issue's status has another rule than the total's`() {
    #expect(figures[.implemented]?.rule == "implemented")
    #expect(figures[.crossCuttingIssue, "climate", .implemented]?.rule == "contributing-status")
  }

  @Test func `a focus whose name is not public is called by its place`() {
    let name = figures.member("K2-S1", of: .mainFocus)?.name
    #expect(name?.resolved(.de).text == "Schwerpunkt K2-S1 (Name nicht veröffentlicht)")
    #expect(name?.resolved(.en).text == "Main focus K2-S1 (name not published)")
  }

  @Test func `a stale report's values count no more`() throws {
    let stale = SmallStrategy.state(
      "i", "K2-S2-P2", .unknown, reported: "2022-Q1", percent: Percent(10), planned: 500,
      isStale: true)
    let states = SmallStrategy.states.filter { $0.project.text != "i" } + [stale]
    let figures = Figures.counted(
      strategy: strategy, register: SmallStrategy.register(), suppliers: [],
      at: Snapshot(period: SmallStrategy.period, projects: states), after: [])
    #expect(figures[.meanPercentComplete]?.base == 3)
    #expect(figures[.moneyPlanned]?.value.text == "30.05")
    #expect(figures.coverage.oldestReport?.description == "2023-Q4")
  }

  @Test func `the sum of the money is left out of figures where it is withheld`() {
    let rest = figures.without([.moneyPlanned, .moneySpent])
    #expect(rest[.moneyPlanned] == nil)
    #expect(rest[.fixed]?.value == .count(7))
    #expect(!rest.list.contains { $0.unit == .euros })
  }
}
