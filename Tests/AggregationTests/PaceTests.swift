import Aggregation
import StrategyModel
import Testing

/// How fast it must go, and how fast it went.
struct PaceTests {
  /// A snapshot with so many implemented and cancelled projects in the slots of 1 × 4 × 5.
  private func snapshot(
    _ period: Period, implemented: Int, cancelled: Int = 0, isRetrospective: Bool = false
  ) throws -> Snapshot {
    let slots = try SmallStrategy.strategy(competencies: 1, foci: 4, slots: 5).versions[0].slotIDs
    let states = (0..<(implemented + cancelled)).map { index in
      SmallStrategy.state(
        "p\(index)", slots[index].description, index < implemented ? .implemented : .cancelled)
    }
    return Snapshot(period: period, projects: states, isRetrospective: isRetrospective)
  }

  private func figures(
    _ snapshots: [Snapshot], lapsed: Counting.LapsedSlots = .refillable, horizon: Int = 2030
  ) throws -> Figures {
    Figures.counted(
      strategy: try SmallStrategy.strategy(
        competencies: 1, foci: 4, slots: 5, lapsed: lapsed, horizon: horizon),
      register: Register(projects: []), suppliers: [], at: snapshots[snapshots.count - 1],
      after: Array(snapshots.dropLast()))
  }

  private func history(_ implemented: [Int], to period: Period = SmallStrategy.period) throws
    -> [Snapshot]
  {
    try implemented.enumerated().map { index, count in
      try snapshot(period.advanced(by: index - implemented.count + 1), implemented: count)
    }
  }

  private func pace(_ figures: Figures, _ measure: Measure) -> String {
    figures[measure].map { "\($0.value.text)/\($0.base.map(String.init) ?? "")" } ?? "none"
  }

  @Test func `needed is what is missing over the periods left`() throws {
    // 2024-Q2 leaves 2 quarters of 2024 and 24 until the end of 2030.
    let now = try [snapshot(SmallStrategy.period, implemented: 7, cancelled: 2)]
    #expect(pace(try figures(now), .neededPace) == "0.50/26")
    #expect(pace(try figures(now, lapsed: .closed), .neededPace) == "0.42/26")
    #expect(try figures(now).reachableMaximum == 20)
    #expect(try figures(now, lapsed: .closed).reachableMaximum == 18)
  }

  @Test func `at the horizon's last period nothing is left to spread over`() throws {
    let last = try [snapshot(SmallStrategy.period("2030-Q4"), implemented: 7)]
    #expect(pace(try figures(last), .neededPace) == "/0")
    #expect(pace(try figures(last, horizon: 2020), .neededPace) == "/0")
  }

  @Test(
    arguments: [
      ([5], "/0"), ([4, 5], "/1"), ([3, 4, 5], "/2"), ([1, 2, 3, 6], "1.67/3"),
      ([0, 0, 0, 0, 0, 0, 0, 0, 1], "0.13/8"),  // 0.125
      ([1, 1, 1, 1, 1, 1, 1, 1, 0], "-0.13/8"),
      ([0, 9, 9, 9, 9, 9, 9, 9, 9, 10], "0.13/8"),
    ] as [([Int], String)])
  func `actual looks back over at most eight periods and at least three`(
    implemented: [Int], expected: String
  ) throws {
    let snapshots = try history(implemented)
    #expect(pace(try figures(snapshots), .actualPace) == expected)
    let now = try #require(snapshots.last)
    let shuffled = Array(snapshots.dropLast().reversed()) + [now]
    #expect(pace(try figures(shuffled), .actualPace) == expected)
  }

  @Test func `neither a gap nor a period before the first delivery is counted as history`() throws {
    var gap = try history([1, 2, 3, 4, 5, 6])
    gap.remove(at: 2)
    #expect(pace(try figures(gap), .actualPace) == "/2")
    var early = try history([1, 2, 3, 4, 5, 6])
    early[1] = try snapshot(early[1].period, implemented: 2, isRetrospective: true)
    #expect(pace(try figures(early), .actualPace) == "1.00/3")
  }

  @Test func `later periods are not looked at`() throws {
    let snapshots = try history([1, 2, 3, 6])
    let later = try snapshot(SmallStrategy.period.next, implemented: 9)
    #expect(
      pace(try figures([later] + snapshots), .actualPace)
        == pace(try figures(snapshots), .actualPace))
  }
}
