internal import DelimitedText
internal import StrategyModel

/// Reads delimited text as a profile says.
struct DelimitedFormat: SourceFormat {
  private let bytes: [UInt8]
  private let file: String
  private let profile: Profile
  private let source: DelimitedSource
  private let layout: DelimitedLayout?
  private let columns: TableColumns?
  let openingFindings: [Finding]

  /// `Fehlanzeige`, whatever else a profile says: feedback asks every supplier for this word.
  static let usualNothingNew = try? TextPattern(#"(?i)^\W*(Fehlanzeige|Nil return|Nothing new)\b"#)

  init(
    _ bytes: [UInt8], file: String, profile: Profile, source: DelimitedSource,
    starts: inout DelimitedStarts
  ) {
    self.bytes = bytes
    self.file = file
    self.profile = profile
    self.source = source
    layout = starts.layout(profile, source)
    let places = TablePlaces(file: file)
    let found = layout.map { TableColumns($0.head, profile: profile, places: places) }
    columns = found
    var findings = found?.findings ?? []
    if let found, found.isIncomplete,
      let other = Self.contradiction(file, profile, source, layout?.dialect, &starts)
    {
      findings = [other]
    } else if let found, found.isIncomplete, let layout {
      findings += DelimitedDefects(file: file, source: source, encoding: layout.dialect.encoding)
        .findings(ofHeadings: layout.quoteDefects)
    }
    openingFindings = findings
  }

  /// Columns are missing only because the profile declares another delimiter than the file has.
  private static func contradiction(
    _ file: String, _ profile: Profile, _ source: DelimitedSource, _ dialect: Dialect?,
    _ starts: inout DelimitedStarts
  ) -> Finding? {
    guard let declared = source.delimiter else { return nil }
    var free = source
    free.delimiter = nil
    guard let layout = starts.layout(profile, free),
      layout.dialect.delimiter != dialect?.delimiter,
      !TableColumns(layout.head, profile: profile, places: TablePlaces(file: file)).isIncomplete
    else { return nil }
    let line = layout.head.headerRows.first?.start.line ?? 1
    return Finding(
      FileRules.dialectContradicted,
      at: SourceLocation(file: file, place: .text(line: line, column: 1)),
      value: DelimiterName.of(layout.dialect.delimiter), [.text(DelimiterName.of(declared))])
  }

  func heading(_ field: ReportField) -> SourceCell? {
    guard let columns, let index = columns.indexes[field] ?? columns.composed.first(field) else {
      return nil
    }
    let column = columns.columns[index]
    return SourceCell(column.name, field: column.name, at: columns.heading(column))
  }

  func read(_ body: (SourceRecord) -> Void) -> SourceSummary {
    guard let layout, let columns else { return SourceSummary() }
    var rows = TableReading(file: file, profile: profile, source: source, columns)
    var reader = DelimitedReader(
      ArraySource(bytes), dialect: layout.dialect, chunkSize: min(262_144, max(4_096, bytes.count)))
    let head = reader.readHead()
    rows.lookAt(head, isRecognised: layout.score > 0)
    var defects = DelimitedDefects(file: file, source: source, encoding: layout.dialect.encoding)
    while let row = reader.next({ TableRow($0, columns, source) }) {
      let isBroken = defects.hasRejected(row.ordinal, reader.defects)
      let isTaken = rows.take(
        row, isBroken: isBroken || row.isTooLong(reader.expectedWidth), body)
      if !isTaken { defects.skip(row.ordinal) }
    }
    rows.context.summary.findings += defects.findings(reader.defects)
    return rows.context.summary
  }
}

/// How messages name a delimiter.
enum DelimiterName {
  static func of(_ delimiter: [UInt8]) -> String {
    delimiter == [0x09] ? "Tab" : String(decoding: delimiter, as: UTF8.self)
  }
}
