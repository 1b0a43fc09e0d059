internal import StrategyModel

/// Reads `published-figures.csv`: totals that the city itself published.
enum PublishedTable {
  /// The column of each measure, and the measure's id.
  private static let measures = [
    ("goal", "goal"), ("fixed", "fixed"), ("implemented", "implemented"),
    ("unfinished", "unfinished"), ("cancelled", "cancelled"), ("integrated", "integrated"),
    ("cancelled_or_integrated", "lapsed"),
  ]

  private static let columns = OfficeColumns(
    required: ["period"], optional: ["as_of"] + measures.map(\.0) + ["source"])

  /// The order of figures, whatever that of the rows.
  static func precedes(_ left: PublishedFigure, _ right: PublishedFigure) -> Bool {
    if left.period != right.period { return left.period < right.period }
    if left.asOf != right.asOf {
      return (left.asOf?.last.ordinal ?? 0) < (right.asOf?.last.ordinal ?? 0)
    }
    return left.measure < right.measure
  }

  static func read(_ file: InputFile, _ references: References) -> Checked<[PublishedFigure]> {
    let table = OfficeTable.read(file, columns)
    var findings = table.findings
    var lines: [[String]: Int] = [:]
    let figures = (table.value?.rows ?? []).flatMap { row -> [PublishedFigure] in
      let period = row.required("period", .period, &findings)
      let asOf = row.optional("as_of", .partialDate, &findings)
      let values = measures.map { column, measure in
        (column, measure, row.optional(column, .integer(in: 0...99_999), &findings))
      }
      guard let period else { return [] }
      references.check(
        period, PeriodRules.otherCadenceHere, at: row.location(of: "period"), field: "period",
        &findings)
      let key = [period.description, asOf?.description ?? ""]
      if let first = lines[key] {
        findings.append(row.finding(StatementRules.publishedTwice, "period", [.number(first)]))
      }
      lines[key] = lines[key] ?? row.location.line ?? 0
      return values.compactMap { column, measure, value in
        value.map {
          PublishedFigure(
            period: period, asOf: asOf, measure: measure, value: $0,
            source: row.text("source") ?? "", location: row.location(of: column))
        }
      }
    }
    return Checked(figures, findings)
  }
}
