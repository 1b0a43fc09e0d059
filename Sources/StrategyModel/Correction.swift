/// A decision of the office that a value which a supplier reports is wrong, and what is right.
package struct Correction: Hashable, Sendable {
  /// The first period that it holds for; it holds on until a delivery agrees or says something
  /// else, or a correction of a later period takes its place.
  package let period: Period
  package let project: ProjectID
  package let field: CorrectableField
  /// What the supplier reports; nil = the field is not stated.
  package let old: CorrectedValue?
  /// What holds instead, never the same as `old`; nil = not stated.
  package let new: CorrectedValue?
  /// What it rests on: a paper, a letter, a call.
  package let basis: String?
  package let by: String
  package let on: Day
  package let reason: String
  /// The row of `corrections/<period>.csv`.
  package let location: SourceLocation

  package init(
    period: Period, project: ProjectID, field: CorrectableField, old: CorrectedValue?,
    new: CorrectedValue?, basis: String? = nil, by: String, on: Day, reason: String,
    location: SourceLocation
  ) {
    self.period = period
    self.project = project
    self.field = field
    self.old = old
    self.new = new
    self.basis = basis
    self.by = by
    self.on = on
    self.reason = reason
    self.location = location
  }

  /// The order of every list of corrections: by period, project and field, whatever that of rows.
  package static func precedes(_ left: Correction, _ right: Correction) -> Bool {
    if left.period != right.period { return left.period < right.period }
    return (left.project, left.field, left.location)
      < (right.project, right.field, right.location)
  }
}

/// A field of a status report that the office may correct, named as in profiles.
package enum CorrectableField: String, CaseIterable, Hashable, Sendable, Comparable {
  case status
  case continued
  case percentComplete = "percent_complete"
  case plannedStart = "planned_start"
  case plannedEnd = "planned_end"
  case actualStart = "actual_start"
  case actualEnd = "actual_end"
  case expectedEnd = "expected_end"
  case moneyPlanned = "money_planned"
  case moneySpent = "money_spent"
  case light
  case reason
  case evidence
  case integratedInto = "integrated_into"

  private var order: Int { CorrectableField.allCases.firstIndex(of: self) ?? 0 }

  /// In the order in which reports are described.
  package static func < (left: CorrectableField, right: CorrectableField) -> Bool {
    left.order < right.order
  }
}

/// A value of a correctable field.
package enum CorrectedValue: Hashable, Sendable {
  case status(Status)
  case boolean(Bool)
  case percent(Percent)
  case date(PartialDate)
  case money(Money)
  case light(Light)
  /// Also the id of the project that another one went into.
  case text(String)

  /// As the program writes it in its tables: ids, ISO dates, a decimal point.
  package var text: String {
    switch self {
    case .status(let status): status.rawValue
    case .boolean(let boolean): String(boolean)
    case .percent(let percent): FixedPoint.text(hundredths: percent.hundredths)
    case .date(let date): date.description
    case .money(let money): FixedPoint.text(hundredths: money.cents)
    case .light(let light): light.rawValue
    case .text(let text): text
    }
  }
}
