import Aggregation
import StrategyModel
import Testing

/// What was to be done by now, and how much of it is done.
struct PlanTests {
  private func figures(_ states: [ProjectState]) throws -> Figures {
    Figures.counted(
      strategy: try SmallStrategy.strategy(), register: SmallStrategy.register([]), suppliers: [],
      at: Snapshot(period: SmallStrategy.period, projects: states), after: [])
  }

  private func counts(
    _ baseline: String?, _ status: Status, isFixed: Bool = true, isCurrent: Bool = true,
    isStale: Bool = false
  ) throws -> [Int?] {
    let state = SmallStrategy.state(
      "a", "K1-S1-P1", status, fixed: isFixed ? "2021-05-18" : "2024-07-01", isCurrent: isCurrent,
      isStale: isStale, baselineEnd: baseline)
    let figures = try figures([state])
    return [figures.count(.due), figures.count(.dueImplemented)]
  }

  @Test(arguments: [
    ("2024-06-30", 1), ("2024-07-01", 0), ("2024-06", 1), ("2024-Q2", 1), ("2024", 0),
    ("2023", 1), ("2024-Q3", 0),
  ])
  func `an inexact date is due at its last day`(baseline: String, due: Int) throws {
    #expect(try counts(baseline, .ongoing) == [due, 0])
    #expect(try counts(baseline, .implemented) == [due, due])
  }

  @Test func `nothing is due without a first planned end`() throws {
    #expect(try counts(nil, .implemented) == [0, 0])
  }

  @Test(arguments: [Status.cancelled, .integrated])
  func `what has lapsed is not due`(status: Status) throws {
    #expect(try counts("2023", status) == [0, 0])
  }

  @Test func `silence does not make a date go away`() throws {
    #expect(try counts("2023", .unknown, isStale: true) == [1, 0])
  }

  @Test func `a replaced project is not due, and one that is not fixed yet neither`() throws {
    #expect(try counts("2023", .ongoing, isCurrent: false) == [0, 0])
    #expect(try counts("2023", .ongoing, isFixed: false, isCurrent: false) == [0, 0])
  }

  @Test(arguments: UInt64(1)...200)
  func `what is done of the due is no more than that, and the due no more than the fixed`(
    seed: UInt64
  ) throws {
    let figures = try RandomCity(seed: seed).figures()
    for dimension in [Dimension.total, .competency, .mainFocus] {
      for member in figures.members(of: dimension) {
        func count(_ measure: Measure) throws -> Int {
          try #require(figures.count(measure, dimension, member.id))
        }
        let (due, done) = (try count(.due), try count(.dueImplemented))
        #expect(done <= due, "\(member.id)")
        #expect(try due <= count(.fixed) - count(.lapsed), "\(member.id)")
        #expect(try done <= count(.implemented), "\(member.id)")
      }
    }
    #expect(figures[.batch, "1", .due] == nil)
  }
}
