/// The id of a core project: `[a-z0-9][a-z0-9-]{0,63}`, never reused, never containing the slot.
package struct ProjectID: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let text: String

  /// Nil where the text does not have the form of an id.
  package init?(_ text: String) {
    guard Identifier.isValid(text) else { return nil }
    self.text = text
  }

  package static func < (left: ProjectID, right: ProjectID) -> Bool { left.text < right.text }

  package var description: String { text }
}

/// The form that ids of projects and suppliers share.
package enum Identifier {
  /// Lower-case letters, digits and inner hyphens, at most 64, starting with no hyphen.
  package static func isValid(_ text: String) -> Bool {
    let bytes = text.utf8
    guard (1...64).contains(bytes.count), bytes.first != UInt8(ascii: "-") else { return false }
    return bytes.allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-")
    }
  }
}

/// What the register says of one project from a day on.
package struct RegisterRow: Hashable, Sendable, Codable {
  package let project: ProjectID
  /// From when the row holds; nil = from the beginning (a project's first row).
  package let validFrom: Day?
  package let slot: SlotID
  /// The batch's id; nil = not stated.
  package let batch: String?
  /// When the council made it a core project; counts at its last day.
  package let fixedOn: PartialDate?
  /// Who owes the report; nil = not stated.
  package let reportingLead: SupplierID?
  /// Further leads, in the register's order.
  package let leads: [SupplierID]
  package let name: LocalizedText
  /// Other spellings that name this project.
  package let aliases: [String]
  /// The lapsed project that this one follows in its slot.
  package let replaces: ProjectID?
  package let integratedInto: ProjectID?
  /// Names of the columns whose values are invented for demonstration.
  package let demonstration: [String]
  /// Optional texts (description, aim, …) by their column name without the language.
  package let texts: [String: LocalizedText]
  package let location: SourceLocation

  package init(
    project: ProjectID, validFrom: Day? = nil, slot: SlotID, batch: String? = nil,
    fixedOn: PartialDate? = nil, reportingLead: SupplierID? = nil, leads: [SupplierID] = [],
    name: LocalizedText, aliases: [String] = [], replaces: ProjectID? = nil,
    integratedInto: ProjectID? = nil, demonstration: [String] = [],
    texts: [String: LocalizedText] = [:], location: SourceLocation
  ) {
    self.project = project
    self.validFrom = validFrom
    self.slot = slot
    self.batch = batch
    self.fixedOn = fixedOn
    self.reportingLead = reportingLead
    self.leads = leads
    self.name = name
    self.aliases = aliases
    self.replaces = replaces
    self.integratedInto = integratedInto
    self.demonstration = demonstration
    self.texts = texts
    self.location = location
  }

  /// Where facts come from, one by one: the text `source` names them with ` | ` between them.
  package static func sources(in texts: [String: LocalizedText]) -> [String] {
    (texts["source"]?.de ?? "").split(separator: " | ").map(String.init)
  }

  /// All leads, the reporting one first.
  package var allLeads: [SupplierID] {
    guard let reportingLead else { return leads }
    return [reportingLead] + leads.filter { $0 != reportingLead }
  }
}

/// A core project: the rows that the register holds of it, from the oldest on.
package struct CoreProject: Hashable, Sendable {
  package let id: ProjectID
  /// Never empty; ordered by `validFrom`.
  package let rows: [RegisterRow]
  /// When the council made it a core project, whatever row says so.
  package let fixedOn: PartialDate?

  /// `rows` must not be empty; they are put in order. A later row's `fixed_on` holds.
  package init?(rows: [RegisterRow]) {
    let ordered = rows.sorted { ($0.validFrom?.ordinal ?? .min) < ($1.validFrom?.ordinal ?? .min) }
    guard let first = ordered.first else { return nil }
    id = first.project
    self.rows = ordered
    fixedOn = ordered.last { $0.fixedOn != nil }?.fixedOn
  }

  /// The row that holds on a day; before the first row's day the first row.
  package func row(at day: Day) -> RegisterRow {
    rows.last { ($0.validFrom ?? day) <= day } ?? rows[0]
  }

  /// Whether the council has made it a core project by the end of a day.
  package func isFixed(at day: Day) -> Bool { fixedOn.map { $0.last <= day } ?? false }
}
