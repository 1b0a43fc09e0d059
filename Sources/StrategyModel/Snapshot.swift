/// What is known of one core project at the end of a period.
package struct ProjectState: Hashable, Sendable, Codable {
  package let project: ProjectID
  /// The register's row that holds at the period's end.
  package let row: RegisterRow
  package let fixedOn: PartialDate?
  /// Made a core project by the council at or before the period's end.
  package let isFixed: Bool
  /// The project that stands in its slot at the period's end; others were replaced or wait.
  package let isCurrent: Bool
  package let status: Status
  /// Since when the status holds: its own date where one is reported, else the end of the first
  /// period that reported it; nil while unknown.
  package let statusSince: PartialDate?
  /// The report that counts; nil where none was accepted yet.
  package let report: StatusReport?
  /// Who sent the report that counts.
  package let reportedBy: SupplierID?
  /// The period whose delivery holds the report, or confirmed it unchanged.
  package let reportPeriod: Period?
  /// The report is of an earlier period than the snapshot's.
  package let carriedForward: Bool
  /// The report is too old to count; the status is `unknown`.
  package let isStale: Bool
  /// A report for it is owed this period (see coverage in the counting rules).
  package let isExpected: Bool
  /// Expected, and an accepted report of this period exists.
  package let isReported: Bool
  /// The first planned end after the decision, kept for ever.
  package let baselineEnd: PartialDate?
  /// The light that dates and amounts give; it stands beside the reported one and never
  /// replaces it. Nil where there is nothing to judge.
  package let computedLight: Light?
  /// The fields whose value is the office's correction instead of the supplier's report.
  package let correctedFields: [String]

  package init(
    project: ProjectID, row: RegisterRow, fixedOn: PartialDate?, isFixed: Bool, isCurrent: Bool,
    status: Status, statusSince: PartialDate? = nil, report: StatusReport? = nil,
    reportedBy: SupplierID? = nil, reportPeriod: Period? = nil, carriedForward: Bool = false,
    isStale: Bool = false, isExpected: Bool = false, isReported: Bool = false,
    baselineEnd: PartialDate? = nil, computedLight: Light? = nil,
    correctedFields: [String] = []
  ) {
    self.project = project
    self.row = row
    self.fixedOn = fixedOn
    self.isFixed = isFixed
    self.isCurrent = isCurrent
    self.status = status
    self.statusSince = statusSince
    self.report = report
    self.reportedBy = reportedBy
    self.reportPeriod = reportPeriod
    self.carriedForward = carriedForward
    self.isStale = isStale
    self.isExpected = isExpected
    self.isReported = isReported
    self.baselineEnd = baselineEnd
    self.computedLight = computedLight
    self.correctedFields = correctedFields
  }
}

/// Everything known at the end of a period: one state for every project of the register.
package struct Snapshot: Hashable, Sendable, Codable {
  package let period: Period
  /// Ordered by project id.
  package let projects: [ProjectState]
  /// Made from known dates alone, because no delivery exists yet for the period or before it.
  package let isRetrospective: Bool

  package init(period: Period, projects: [ProjectState], isRetrospective: Bool = false) {
    self.period = period
    self.projects = projects.sorted { $0.project < $1.project }
    self.isRetrospective = isRetrospective
  }

  /// The project that stands in each slot; open slots are absent.
  package var current: [SlotID: ProjectState] {
    var slots: [SlotID: ProjectState] = [:]
    for state in projects where state.isCurrent { slots[state.row.slot] = state }
    return slots
  }
}
