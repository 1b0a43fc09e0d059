internal import StrategyModel

/// One row of an office table: its cells by column, each with its place.
struct OfficeRow: Sendable {
  struct Cell: Sendable {
    /// Without white space at both ends.
    let text: String
    let location: SourceLocation
  }

  let cells: [String: Cell]
  /// Where the row begins.
  let location: SourceLocation

  /// Nil where the cell is empty or the table has no such column.
  func text(_ column: String) -> String? {
    cells[column].flatMap { $0.text.isEmpty ? nil : $0.text }
  }

  func location(of column: String) -> SourceLocation { cells[column]?.location ?? location }

  func optional<Value>(
    _ column: String, _ form: ValueForm<Value>, _ findings: inout [Finding]
  ) -> Value? {
    guard let text = text(column) else { return nil }
    return form.read(text, field: column, at: location(of: column), &findings)
  }

  func required<Value>(
    _ column: String, _ form: ValueForm<Value>, _ findings: inout [Finding]
  ) -> Value? {
    if text(column) == nil {
      findings.append(Finding(TableRules.cellMissing, at: location(of: column), field: column))
      return nil
    }
    return optional(column, form, &findings)
  }

  /// The values of a cell that lists several, separated by `|`.
  func list<Value>(
    _ column: String, _ form: ValueForm<Value>, _ findings: inout [Finding]
  ) -> [Value] {
    items(column).compactMap {
      form.read($0, field: column, at: location(of: column), &findings)
    }
  }

  func items(_ column: String) -> [String] {
    (text(column) ?? "").split(separator: "|").map { WhiteSpace.trimmed($0) }
      .filter { !$0.isEmpty }
  }

  func finding(
    _ rule: Rule, _ column: String, value: String? = nil, _ arguments: [FindingArgument] = [],
    project: ProjectID? = nil
  ) -> Finding {
    Finding(
      rule, at: location(of: column), field: column, value: value ?? text(column), arguments,
      project: project)
  }
}
