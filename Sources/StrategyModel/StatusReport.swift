/// A value of a report with the text it was read from and the place where it stands.
package struct Reported<Value: Hashable & Sendable>: Hashable, Sendable {
  package let value: Value
  /// The cell or node as it stands in the file.
  package let text: String
  /// The header or element name as the file writes it.
  package let field: String
  package let location: SourceLocation

  package init(_ value: Value, text: String, field: String, at location: SourceLocation) {
    self.value = value
    self.text = text
    self.field = field
    self.location = location
  }
}

extension Reported: Codable where Value: Codable {}

/// What a report says of the status.
package enum ReportedStatus: Hashable, Sendable {
  case status(Status)
  /// "unverändert", "wie Vorquartal", "dito": the earlier report still holds.
  case unchanged
}

/// A measured value that a supplier reports for a project.
package struct IndicatorValue: Hashable, Sendable, Codable {
  package let name: String
  package let unit: String?
  package let baseline: String?
  package let target: String?
  package let actual: String?

  package init(name: String, unit: String?, baseline: String?, target: String?, actual: String?) {
    self.name = name
    self.unit = unit
    self.baseline = baseline
    self.target = target
    self.actual = actual
  }
}

/// What one row or element of a delivery says of one core project; empty fields are not stated.
package struct StatusReport: Hashable, Sendable, Codable {
  /// Where the row or element begins.
  package let location: SourceLocation
  /// The id or other word by which the supplier names the project; nil = not stated.
  package var projectKey: Reported<String>?
  package var projectName: Reported<String>?
  /// Nil where it is empty or no status; a finding then rejects the row.
  package var status: Reported<ReportedStatus>?
  /// Implemented and permanently carried on ("verstetigt").
  package var continued: Reported<Bool>?
  package var percentComplete: Reported<Percent>?
  package var plannedStart: Reported<PartialDate>?
  package var plannedEnd: Reported<PartialDate>?
  package var actualStart: Reported<PartialDate>?
  package var actualEnd: Reported<PartialDate>?
  package var expectedEnd: Reported<PartialDate>?
  package var moneyPlanned: Reported<Money>?
  package var moneySpent: Reported<Money>?
  package var light: Reported<Light>?
  package var comment: Reported<String>?
  package var reason: Reported<String>?
  package var evidence: Reported<String>?
  /// Personal data.
  package var contact: Reported<String>?
  /// The id or name of the project that this one went into.
  package var integratedInto: Reported<String>?
  package var indicators: [Reported<IndicatorValue>] = []
  /// Relevance to issues as the supplier proposes it, by issue id or word; never counted.
  package var contributions: [Reported<String>] = []
  /// The main focus as the supplier names it, by id or word; compared with the register, never used.
  package var focus: Reported<String>?
  /// A finding with the effect `row-rejected` was made while it was read.
  package var isRejected = false

  package init(location: SourceLocation) { self.location = location }
}
