import StrategyModel

/// The fields of a status report that the formats write.
enum ReportField: String, CaseIterable, Hashable {
  case project, name, status, percent
  case plannedStart = "planned_start"
  case plannedEnd = "planned_end"
  case actualStart = "actual_start"
  case actualEnd = "actual_end"
  case moneyPlanned = "money_planned"
  case moneySpent = "money_spent"
  case light, comment, reason, evidence, contact
}

/// What a supplier reports of one project for one period, before a format writes it down.
struct ReportRow {
  var project: String
  var name: String
  var status: Status
  /// The supplier writes "unverändert" and leaves the other cells empty.
  var confirmsUnchanged = false
  /// Whole percents.
  var percent: Int?
  var plannedStart: Day?
  var plannedEnd: Day?
  var actualStart: Day?
  var actualEnd: Day?
  /// Cents.
  var moneyPlanned: Int?
  /// Cents.
  var moneySpent: Int?
  var light: Light?
  var comment = ""
  var reason = ""
  var evidence = ""
  var contact = ""
  /// What stands in a cell in place of the text that the format would write.
  var replaced: [ReportField: String] = [:]

  init(project: String, name: String, status: Status) {
    self.project = project
    self.name = name
    self.status = status
  }

  /// The cell's text: the replaced one, nothing where the row only confirms, else the format's.
  func text(_ field: ReportField, _ written: (ReportRow) -> String) -> String {
    if let text = replaced[field] { return text }
    let isAlwaysWritten = field == .project || field == .name || field == .status
    return confirmsUnchanged && !isAlwaysWritten ? "" : written(self)
  }
}
