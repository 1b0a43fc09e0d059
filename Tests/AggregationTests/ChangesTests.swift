import Aggregation
import StrategyModel
import Testing

/// What changed from one period to the next.
struct ChangesTests {
  private func changes(_ before: [ProjectState], _ after: [ProjectState]) -> [String] {
    Changes.between(
      Snapshot(period: SmallStrategy.period.previous, projects: before),
      Snapshot(period: SmallStrategy.period, projects: after)
    ).map { change in
      let days = change.days.map { " \($0) days" } ?? ""
      let place = change.location.map { " at \($0.description)" } ?? ""
      return "\(change.project) \(change.kind.rawValue) \(change.was?.text ?? "–") → "
        + "\(change.now?.text ?? "–")\(days)\(place)"
    }
  }

  @Test func `a new status is told with where it is stated`() {
    let changes = changes(
      [SmallStrategy.state("a", "K1-S1-P1", .ongoing, reported: "2024-Q1")],
      [SmallStrategy.state("a", "K1-S1-P1", .implemented, reported: "2024-Q2", line: 7)])
    #expect(changes == ["a status-changed ongoing → implemented at a.csv:7:1"])
  }

  @Test func `nothing changed is nothing told`() {
    #expect(changes(SmallStrategy.states, SmallStrategy.states) == [])
  }

  @Test func `a new project that replaces a lapsed one is told as both`() {
    let changes = changes(
      [SmallStrategy.state("d", "K1-S1-P1", .cancelled)],
      [
        SmallStrategy.state("d", "K1-S1-P1", .cancelled, isCurrent: false),
        SmallStrategy.state("e", "K1-S1-P1", .planned, fixed: "2024-04-11", replaces: "d"),
      ])
    #expect(
      changes == [
        "e newly-fixed – → 2024-04-11 at projects.csv", "e replaced d → e at projects.csv",
      ])
  }

  @Test(
    arguments: [
      ("2024-12-31", "2025-03-31", "90"), ("2025-03-31", "2024-12-31", "-90"),
      ("2025", "2026", "365"), ("2025", "2025-06-30", nil), ("2025-06-30", "2025-Q2", nil),
    ] as [(String, String, String?)])
  func `a moved end counts in days, a more exact one has not moved`(
    was: String, now: String, days: String?
  ) {
    let changes = changes(
      [SmallStrategy.state("a", "K1-S1-P1", .ongoing, reported: "2024-Q1", plannedEnd: was)],
      [SmallStrategy.state("a", "K1-S1-P1", .ongoing, reported: "2024-Q2", plannedEnd: now)])
    let moved = days.map { "a planned-end-moved \(was) → \(now) \($0) days at a.csv:1:1" }
    #expect(changes == [moved].compactMap { $0 })
  }

  @Test func `a project that is not fixed yet is not told of`() {
    let changes = changes(
      [], [SmallStrategy.state("i", "K1-S1-P1", .ongoing, fixed: "2024-07-01", isCurrent: false)])
    #expect(changes == [])
  }

  @Test func `a report grown too old turns the status to unknown and cites nothing`() {
    let changes = changes(
      [SmallStrategy.state("a", "K1-S1-P1", .ongoing, reported: "2023-Q1")],
      [SmallStrategy.state("a", "K1-S1-P1", .unknown, reported: "2023-Q1", isStale: true)])
    #expect(changes == ["a status-changed ongoing → unknown"])
  }
}
