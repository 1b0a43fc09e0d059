import Aggregation
import StrategyModel
import Testing

/// Numbers with two places are rounded half away from zero, from exact values.
struct RoundingTests {
  private func figures(slots: Int, _ states: [ProjectState]) throws -> Figures {
    Figures.counted(
      strategy: try SmallStrategy.strategy(competencies: 1, foci: 1, slots: slots),
      register: Register(projects: []), suppliers: [],
      at: Snapshot(period: SmallStrategy.period, projects: states), after: [])
  }

  private func states(_ percents: [Percent?]) -> [ProjectState] {
    percents.enumerated().map { index, percent in
      SmallStrategy.state(
        "p\(index)", "K1-S1-P\(index + 1)", .implemented, reported: "2024-Q2", percent: percent)
    }
  }

  @Test(arguments: [
    (1, 32, "3.13"),  // 3.125
    (3, 32, "9.38"),  // 9.375
    (1, 160, "0.63"),  // 0.625
    (1, 3, "33.33"), (2, 3, "66.67"), (23, 125, "18.40"), (0, 7, "0.00"), (7, 7, "100.00"),
  ])
  func `a share`(implemented: Int, goal: Int, expected: String) throws {
    let figures = try figures(slots: goal, states(Array(repeating: nil, count: implemented)))
    #expect(figures[.progress]?.value.text == expected)
  }

  @Test(
    arguments: [
      ([33_335_000_000], "33.34"), ([33_334_999_999], "33.33"),
      ([0, 10_000_000], "0.01"),  // 0 and 0.01: 0.005
      ([0, 9_999_999], "0.00"),
      ([12_345_000_000, 12_345_000_000], "12.35"),
      ([100_000_000_000, 0, 0], "33.33"),
      ([61_900_000_000, 61_900_000_000, 61_900_000_001], "61.90"),
      ([Int64.max, Int64.max, Int64.max], "9223372036.85"),
      ([-10_000_000, 0], "-0.01"),
    ] as [([Int64], String)])
  func `a mean`(billionths: [Int64], expected: String) throws {
    let figures = try figures(
      slots: 5, states(billionths.map { Percent(billionths: $0) }))
    #expect(figures[.meanPercentComplete]?.value.text == expected)
    #expect(figures[.meanPercentComplete]?.base == billionths.count)
  }

  @Test func `money is exact to the cent and never overflows`() throws {
    let amounts: [Int64] = [1, 10, 4_503_599_627_370_497]
    let states = amounts.enumerated().map { index, cents in
      SmallStrategy.state(
        "p\(index)", "K1-S1-P\(index + 1)", .ongoing, reported: "2024-Q2", planned: cents,
        spent: .max)
    }
    let figures = try figures(slots: 3, states)
    #expect(figures[.moneyPlanned]?.value.text == "45035996273705.08")
    #expect(figures[.moneySpent]?.value == .hundredths(.max))
  }
}
