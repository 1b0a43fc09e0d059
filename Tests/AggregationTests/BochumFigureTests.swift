import Aggregation
import StrategyModel
import Testing

/// The published totals of the 125-slot grid, from statuses laid out by hand.
struct BochumFigureTests {
  /// Fills the grid's first slots with as many projects of each status as told, 25 to a batch.
  private func figures(_ period: String, _ statuses: [(Status, Int)]) throws -> Figures {
    let strategy = try SmallStrategy.strategy(competencies: 5, foci: 5, slots: 5)
    let slots = strategy.versions[0].slotIDs
    let list = statuses.flatMap { Array(repeating: $0.0, count: $0.1) }
    let states = list.enumerated().map { index, status in
      SmallStrategy.state(
        "kp-\(index)", slots[index].description, status, batch: String(index / 25 + 1))
    }
    let snapshot = Snapshot(period: SmallStrategy.period(period), projects: states)
    let figures = Figures.counted(
      strategy: strategy, register: Register(projects: []), suppliers: [], at: snapshot, after: [])
    let violations = IdentityCheck.violations(
      in: figures, of: snapshot, version: strategy.versions[0])
    #expect(violations == [])
    return figures
  }

  private func total(_ figures: Figures, _ measures: [Measure]) -> [Int?] {
    measures.map { figures.count($0) }
  }

  @Test func `mid-2024 is 125 = 23 + 50 + 2 + 50 with 75 fixed`() throws {
    let figures = try figures(
      "2024-Q2",
      [(.implemented, 23), (.ongoing, 40), (.unknown, 10), (.cancelled, 1), (.integrated, 1)])
    #expect(figures.goal == 125)
    #expect(
      total(figures, [.implemented, .unfinished, .lapsed, .open, .fixed]) == [23, 50, 2, 50, 75])
    #expect(figures[.progress]?.value.text == "18.40")
    #expect(figures[.shareOfFixed]?.value.text == "30.67")
    #expect(["1", "2", "3"].map { figures.count(.fixed, .batch, $0) } == [25, 25, 25])
  }

  @Test func `autumn 2022 is 125 = 15 + 33 + 2 + 75 with 50 fixed`() throws {
    let figures = try figures(
      "2022-Q3", [(.implemented, 15), (.ongoing, 33), (.cancelled, 1), (.integrated, 1)])
    #expect(
      total(figures, [.implemented, .unfinished, .lapsed, .open, .fixed]) == [15, 33, 2, 75, 50])
    #expect(total(figures, [.cancelled, .integrated]) == [1, 1])
    #expect(["1", "2", "3"].map { figures.count(.fixed, .batch, $0) } == [25, 25, 0])
  }
}
