/// A field of a status report as profiles name it.
enum ReportField: String, CaseIterable, Hashable, Sendable, Comparable {
  case project
  case name
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
  case comment
  case reason
  case evidence
  case contact
  case integratedInto = "integrated_into"
  /// Compared with who sent the file, not kept: the register says who leads a project.
  case lead
  /// Compared with the register's slot, not used: by id or listed name.
  case focus
  case contributions
  case indicators

  /// The field of this name; `id` is another word for `project`.
  init?(name: String) {
    if name == "id" {
      self = .project
    } else {
      self.init(rawValue: name)
    }
  }

  /// How its values are read unless the profile says otherwise.
  var type: FieldType {
    switch self {
    case .plannedStart, .plannedEnd, .actualStart, .actualEnd, .expectedEnd: .date
    case .percentComplete: .percent
    case .moneyPlanned, .moneySpent: .money
    case .continued: .boolean
    case .status, .light: .word
    case .contributions: .words
    case .indicators: .indicators
    case .project, .name, .comment, .reason, .evidence, .contact, .integratedInto, .lead, .focus:
      .text
    }
  }

  /// In the order in which reports are described.
  static func < (left: ReportField, right: ReportField) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int { ReportField.allCases.firstIndex(of: self) ?? 0 }
}

/// How the values of a field are read.
enum FieldType: String, CaseIterable, Hashable, Sendable {
  case text
  case date
  case percent
  case money
  case boolean = "bool"
  /// One of the words of a value map.
  case word
  /// Several words in one cell.
  case words
  case indicators
}
