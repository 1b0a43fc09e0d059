internal import StrategyModel

/// Reads `aliases.csv`: which words of suppliers mean which of ours.
enum AliasTable {
  private static let columns = OfficeColumns(
    required: ["field", "their_word", "our_word"], optional: ["supplier"])

  /// In the file's order.
  static func read(_ file: InputFile, _ references: References) -> Checked<[Alias]> {
    let table = OfficeTable.read(file, columns)
    var findings = table.findings
    var aliases: [Alias] = []
    var lines: [[String]: Int] = [:]
    for row in table.value?.rows ?? [] {
      guard let alias = alias(row, references, &findings) else { continue }
      let key = [
        alias.supplier?.text ?? "", alias.field.rawValue, FieldText.folded(alias.theirWord),
      ]
      if let first = lines[key] {
        findings.append(
          row.finding(OfficeDecisionRules.aliasTwice, "their_word", [.number(first)]))
      } else {
        lines[key] = row.location.line ?? 0
        aliases.append(alias)
      }
    }
    return Checked(aliases, findings)
  }

  private static func alias(
    _ row: OfficeRow, _ references: References, _ findings: inout [Finding]
  ) -> Alias? {
    let supplier = row.optional("supplier", .supplier, &findings)
    let field = row.required("field", .choice(Alias.Field.self), &findings)
    let theirWord = row.required("their_word", .text, &findings)
    let ourWord = field.flatMap { self.ourWord(of: $0, row, references, &findings) }
    if let supplier {
      references.check(supplier, at: row.location(of: "supplier"), field: "supplier", &findings)
    }
    guard let field, let theirWord, let ourWord else { return nil }
    return Alias(
      supplier: supplier, field: field, theirWord: row.unguarded("their_word") ?? theirWord,
      ourWord: ourWord, location: row.location)
  }

  /// A word that the field knows; what exists in other files is checked against them.
  private static func ourWord(
    of field: Alias.Field, _ row: OfficeRow, _ references: References,
    _ findings: inout [Finding]
  ) -> String? {
    let column = "our_word"
    let place = row.location(of: column)
    switch field {
    case .status:
      let words = Status.allCases.map(\.rawValue) + ["unchanged"]
      return row.required(column, .oneOf(words), &findings)
    case .light:
      return row.required(column, .oneOf(Light.allCases.map(\.rawValue)), &findings)
    case .project:
      guard let project = row.required(column, .project, &findings) else { return nil }
      references.check(project, at: place, field: column, &findings)
      return project.text
    case .lead:
      guard let supplier = row.required(column, .supplier, &findings) else { return nil }
      references.check(supplier, at: place, field: column, &findings)
      return supplier.text
    case .contributions:
      guard let issue = row.required(column, .identifier, &findings) else { return nil }
      references.check(issue: issue, at: place, field: column, &findings)
      return issue
    }
  }
}
