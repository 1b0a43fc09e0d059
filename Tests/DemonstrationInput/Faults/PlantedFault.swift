import StrategyModel

/// A mistake planted in an invented delivery, and the rule that is to find it.
struct PlantedFault: Sendable {
  /// What the mistake does to the supplier's rows.
  enum Edit: Sendable {
    /// Nothing: the mistake lies in the placeholder's course or in how the file came.
    case none
    case cells([ReportField: String])
    /// The row stands there once more, with other cells where some are given.
    case again([ReportField: String])
    /// A row of a project that is not the supplier's.
    case foreign(Int)
    case stranger(id: String, name: String)
  }

  let period: String
  let supplier: String
  /// The placeholder's number; nil = the whole file.
  let project: Int?
  /// The field whose cell the finding points at; nil = the row.
  var field: ReportField?
  /// Nil where the edit only prepares a later finding.
  let rule: String?
  let what: String
  var edit = Edit.none

  /// A line of `planted-faults.csv`: `period;supplier;file;line;rule;what`.
  struct Listed {
    let period: Period
    let supplier: String
    let file: String
    let line: Int?
    let rule: String
    let what: String

    var text: String {
      "\(period);\(supplier);\(file);\(line.map(String.init) ?? "");\(rule);\(what)"
    }
  }
}
