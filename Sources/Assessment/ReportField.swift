import StrategyModel

/// A field of a status report in the form in which merge and rules handle all fields alike.
struct ReportField: Sendable {
  /// Where a field stands and how it is written there.
  struct Place: Hashable, Sendable {
    let text: String
    let header: String
    let location: SourceLocation
  }

  let id: String
  /// Nil where the report does not state the field.
  let place: @Sendable (StatusReport) -> Place?
  /// Whether two reports state the same value; texts and places do not matter.
  let isSame: @Sendable (StatusReport, StatusReport) -> Bool
  let copy: @Sendable (StatusReport, inout StatusReport) -> Void
  let clear: @Sendable (inout StatusReport) -> Void

  private init<Value>(
    _ id: String, _ path: any WritableKeyPath<StatusReport, Reported<Value>?> & Sendable
  ) {
    self.id = id
    place = { $0[keyPath: path].map(Self.place) }
    isSame = { $0[keyPath: path]?.value == $1[keyPath: path]?.value }
    copy = { $1[keyPath: path] = $0[keyPath: path] }
    clear = { $0[keyPath: path] = nil }
  }

  private init<Value>(
    list id: String, _ path: any WritableKeyPath<StatusReport, [Reported<Value>]> & Sendable
  ) {
    self.id = id
    place = { $0[keyPath: path].first.map(Self.place) }
    isSame = { $0[keyPath: path].map(\.value) == $1[keyPath: path].map(\.value) }
    copy = { $1[keyPath: path] = $0[keyPath: path] }
    clear = { $0[keyPath: path] = [] }
  }

  private static func place<Value>(_ reported: Reported<Value>) -> Place {
    Place(text: reported.text, header: reported.field, location: reported.location)
  }

  func isStated(in report: StatusReport) -> Bool { place(report) != nil }

  static let projectKey = ReportField("project", \.projectKey)
  static let projectName = ReportField("name", \.projectName)
  static let status = ReportField("status", \.status)
  static let continued = ReportField("continued", \.continued)
  static let percentComplete = ReportField("percent_complete", \.percentComplete)
  static let plannedStart = ReportField("planned_start", \.plannedStart)
  static let plannedEnd = ReportField("planned_end", \.plannedEnd)
  static let actualStart = ReportField("actual_start", \.actualStart)
  static let actualEnd = ReportField("actual_end", \.actualEnd)
  static let expectedEnd = ReportField("expected_end", \.expectedEnd)
  static let moneyPlanned = ReportField("money_planned", \.moneyPlanned)
  static let moneySpent = ReportField("money_spent", \.moneySpent)
  static let light = ReportField("light", \.light)
  static let comment = ReportField("comment", \.comment)
  static let reason = ReportField("reason", \.reason)
  static let evidence = ReportField("evidence", \.evidence)
  static let contact = ReportField("contact", \.contact)
  static let integratedInto = ReportField("integrated_into", \.integratedInto)
  static let indicators = ReportField(list: "indicators", \.indicators)
  static let contributions = ReportField(list: "contributions", \.contributions)

  /// What "unchanged" speaks of besides the status; texts and contacts may accompany it freely.
  static let measured = [
    continued, percentComplete, plannedStart, plannedEnd, actualStart, actualEnd, expectedEnd,
    moneyPlanned, moneySpent, light, integratedInto, indicators,
  ]

  /// Everything that a report says of its project besides the status.
  static let besidesStatus =
    measured + [comment, reason, evidence, contact, contributions]

  /// Everything that a report says of its project.
  static let all = [status] + besidesStatus
}

extension StatusReport {
  /// The status that the report names; nil for "unchanged" and where none is stated.
  var namedStatus: Status? {
    if case .status(let status)? = status?.value { status } else { nil }
  }

  var isUnchanged: Bool { status?.value == .unchanged }

  /// Whether two reports say the same of their project.
  func saysSame(as other: StatusReport) -> Bool {
    ReportField.all.allSatisfy { $0.isSame(self, other) }
  }
}
