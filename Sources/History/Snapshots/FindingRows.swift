import GRDB
import StrategyModel

/// Rows of `findings`.
enum FindingRows {
  static func insert(
    _ findings: [Finding], json: StoredJSON, of snapshot: Int64, into database: Database
  ) throws {
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO findings (snapshot, position, rule, severity, file, place, line, column, part,
          supplier, period, project, field, value, arguments, further_count, answered)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    for (position, finding) in findings.enumerated() {
      let place = PlaceColumns(finding.location.place)
      let arguments = finding.arguments.isEmpty ? nil : try json.text(finding.arguments)
      try statement.execute(arguments: [
        snapshot, position, finding.rule.id, finding.severity.rawValue, finding.location.file,
        place.kind.rawValue, place.line, place.column, place.part, finding.supplier?.storedText,
        finding.period?.storedText, finding.project?.storedText, finding.field, finding.value,
        arguments, finding.furtherCount, finding.answered,
      ])
    }
  }

  static func select(
    _ period: Period, _ knowledge: String, in database: Database
  ) throws -> [StoredFinding] {
    let json = StoredJSON()
    let statement = try database.cachedStatement(
      sql: """
        SELECT * FROM findings
        WHERE snapshot = (SELECT id FROM snapshots WHERE period = ? AND knowledge = ?)
        ORDER BY position
        """)
    let rows = try Row.fetchCursor(statement, arguments: [period.storedText, knowledge])
    return try Array(rows.map { try finding($0, json: json) })
  }

  private static func finding(_ row: Row, json: StoredJSON) throws -> StoredFinding {
    let place = PlaceColumns(
      kind: try row.choice("place"), line: try row.optionalInteger("line"),
      column: try row.optionalInteger("column"), part: try row.optionalText("part"))
    return StoredFinding(
      ruleID: try row.text("rule"), severity: try row.choice("severity"),
      location: SourceLocation(file: try row.text("file"), place: try place.place()),
      supplier: try row.optionalValue("supplier"), period: try row.optionalValue("period"),
      project: try row.optionalValue("project"), field: try row.optionalText("field"),
      value: try row.optionalText("value"),
      arguments: try row.optionalText("arguments").map { try json.value(text: $0) } ?? [],
      furtherCount: try row.integer("further_count"), answered: try row.flag("answered"))
  }
}

/// A place within a file as columns: `part` is the sheet of a cell or the path of a node.
struct PlaceColumns {
  enum Kind: String {
    case file
    case text
    case cell
    case node
  }

  let kind: Kind
  /// The line or the row of a sheet.
  let line: Int?
  let column: Int?
  let part: String?

  init(kind: Kind, line: Int?, column: Int?, part: String?) {
    self.kind = kind
    self.line = line
    self.column = column
    self.part = part
  }

  init(_ place: SourceLocation.Place) {
    switch place {
    case .file: self.init(kind: .file, line: nil, column: nil, part: nil)
    case .text(let line, let column):
      self.init(kind: .text, line: line, column: column, part: nil)
    case .cell(let sheet, let row, let column):
      self.init(kind: .cell, line: row, column: column, part: sheet)
    case .node(let line, let column, let path):
      self.init(kind: .node, line: line, column: column, part: path)
    }
  }

  /// - Throws: `HistoryError.damaged` where a column is missing.
  func place() throws -> SourceLocation.Place {
    switch (kind, line, column, part) {
    case (.file, _, _, _): .file
    case (.text, let line?, let column?, _): .text(line: line, column: column)
    case (.cell, let row?, let column?, let sheet?):
      .cell(sheet: sheet, row: row, column: column)
    case (.node, let line?, let column?, let path?):
      .node(line: line, column: column, path: path)
    default: throw HistoryError.damaged(reason: "a finding without its place")
    }
  }
}
