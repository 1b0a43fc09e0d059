import StrategyModel

/// What earlier snapshots say of every project.
struct EarlierStates: Sendable {
  private let byProject: [ProjectID: ProjectPast]

  init(_ history: [Snapshot], before period: Period) {
    var states: [ProjectID: [ProjectState]] = [:]
    let earlier = history.filter { $0.period < period }.sorted { $0.period < $1.period }
    for snapshot in earlier {
      for state in snapshot.projects { states[state.project, default: []].append(state) }
    }
    byProject = states.mapValues { ProjectPast(states: $0) }
  }

  subscript(project: ProjectID) -> ProjectPast { byProject[project] ?? ProjectPast(states: []) }
}

/// One project's states in earlier snapshots.
struct ProjectPast: Sendable {
  /// The oldest first.
  let states: [ProjectState]

  /// The state that holds the last accepted report.
  var lastReported: ProjectState? { states.last { $0.report != nil } }

  var lastReport: StatusReport? { lastReported?.report }

  /// The last state whose status was known.
  var lastKnown: ProjectState? { states.last { $0.status != .unknown } }

  /// The first planned end after the decision, where an earlier period knew it.
  var baselineEnd: PartialDate? { states.lazy.compactMap(\.baselineEnd).first }

  /// The value that the last report which stated the field gave it.
  func last<Value>(_ field: KeyPath<StatusReport, Reported<Value>?>) -> Value? {
    states.last { $0.report?[keyPath: field] != nil }?.report?[keyPath: field]?.value
  }

  /// The reports of periods that had one of their own, the oldest first.
  var fresh: [StatusReport] { states.filter { !$0.carriedForward }.compactMap(\.report) }

  /// How many reports in a row, the last one included, are such.
  func streak(_ isSuch: (StatusReport) -> Bool) -> Int {
    fresh.reversed().prefix(while: isSuch).count
  }

  /// The values of a field through time, without repetitions.
  func sequence<Value: Equatable>(_ field: KeyPath<StatusReport, Reported<Value>?>) -> [Value] {
    states.compactMap { $0.report?[keyPath: field]?.value }
      .reduce(into: []) { values, value in
        if values.last != value { values.append(value) }
      }
  }
}
