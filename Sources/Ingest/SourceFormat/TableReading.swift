internal import DelimitedText
internal import StrategyModel

/// Goes through the rows of a table: which of them are records, and what the others say.
struct TableReading {
  var context: TableContext
  private let profile: Profile
  private let source: DelimitedSource
  private let columns: TableColumns
  private let names: [String]
  private let earlier: EarlierColumns

  init(file: String, profile: Profile, source: DelimitedSource, _ columns: TableColumns) {
    context = TableContext(file: file, profile: profile)
    self.profile = profile
    self.source = source
    self.columns = columns
    names = columns.columns.map { FieldText.folded($0.name) }
    earlier = EarlierColumns(columns, suffix: source.earlierSuffix)
  }

  /// Looks for what is said once above the header, and in the header itself where it is none.
  mutating func lookAt(_ head: DelimitedHead, isRecognised: Bool) {
    for row in head.preamble + (isRecognised ? [] : head.headerRows) {
      context.lookAtPreamble(row.cells.map { ($0.text, columns.location($0.place)) })
    }
  }

  /// Hands a row on as a record; `false` where it is a row that the profile passes over: a sum, a
  /// repeated header, "Fehlanzeige".
  mutating func take(
    _ row: TableRow, isBroken: Bool, _ body: (SourceRecord) -> Void
  ) -> Bool {
    guard row.role == .data, let first = row.firstFilled else { return true }
    if context.lookAtRow(first) || isSkipped(first.text) {
      context.lookAtPreamble([first])
      return false
    }
    if row.repeats(names) {
      context.summary.findings.append(Finding(HeaderRules.headerRepeated, at: row.location))
      return false
    }
    var record = row.record(columns.composed)
    record.isBroken = isBroken
    record.confirmsEarlier = row.confirms(earlier)
    context.summary.recordCount += 1
    body(record)
    return true
  }

  private func isSkipped(_ text: String) -> Bool {
    let trimmed = FieldText.trimmed(text)
    return source.skipsFirstCell.contains { $0.matches(trimmed) }
  }
}
