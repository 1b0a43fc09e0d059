package import StrategyModel

/// A rule of this target, whoever applies it.
package protocol AssessmentRule: SendableMetatype {
  static var rule: Rule { get }
}

/// A rule that looks at one file as a whole.
protocol FileRule: AssessmentRule {
  static func finding(_ delivery: Delivery, _ input: PeriodInput) -> Finding?
}

/// A rule that looks at one row beside what is known of its project.
protocol ReportRule: AssessmentRule {
  static func flaws(in row: ReportedRow) -> [Flaw]
}

/// A rule that looks at what is known of a project at the period's end.
protocol StateRule: AssessmentRule {
  /// What the sentence says besides the project; nil where nothing is wrong.
  static func arguments(for state: ProjectState, _ register: Register) -> [FindingArgument]?
}

/// What a rule found in a row; its effect drops the field or rejects the row.
struct Flaw: Sendable {
  /// The field that it is about; nil = the row.
  let field: ReportField?
  let arguments: [FindingArgument]

  init(_ field: ReportField?, _ arguments: [FindingArgument] = []) {
    self.field = field
    self.arguments = arguments
  }
}

/// A row of a delivery beside everything that rules compare it with.
struct ReportedRow: Sendable {
  /// As the supplier wrote it.
  let report: StatusReport
  let project: CoreProject
  /// The register's row that holds at the period's end.
  let registerRow: RegisterRow
  let past: ProjectPast
  let period: Period
  let directory: ProjectDirectory
  let thresholds: Thresholds
  /// The last day by which the strategy is to be carried out.
  let horizon: Day

  init(
    _ report: StatusReport, _ project: CoreProject, _ register: RegisterAtPeriod,
    past: ProjectPast, _ input: PeriodInput
  ) {
    self.report = report
    self.project = project
    registerRow = register.row(of: project)
    self.past = past
    period = input.period
    directory = register.directory
    thresholds = input.strategy.thresholds
    horizon = input.horizon
  }

  /// The day at which everything of the period is counted.
  var end: Day { period.lastDay }

  /// Planned, in work or paused, as the row says.
  var isRunning: Bool {
    report.namedStatus.map { $0.isUnfinished && $0 != .unknown } ?? false
  }

  /// In work, as the row says.
  var isOngoing: Bool { report.namedStatus == .ongoing }

  /// The row says in words what is the matter.
  var isExplained: Bool { report.reason != nil || report.comment != nil }
}
