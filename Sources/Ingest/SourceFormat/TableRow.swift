internal import DelimitedText
internal import StrategyModel

/// What is needed of one row of a table after the reader has gone on.
struct TableRow {
  let ordinal: Int
  let role: RowRole
  let location: SourceLocation
  /// The first cell that is not blank.
  let firstFilled: (text: String, location: SourceLocation)?
  private let texts: [String]
  private var cells: [ReportField: SourceCell] = [:]
  private var parts: [IndicatorPart: SourceCell] = [:]
  /// Of the composed columns, by their numbers.
  private var others: [Int: SourceCell] = [:]
  private var answer: SourceCell?

  init(_ record: borrowing DelimitedRecord, _ columns: TableColumns, _ source: DelimitedSource) {
    ordinal = record.ordinal
    role = record.role
    location = columns.location(record.start, row: record.ordinal)
    let values = record.texts()
    texts = values
    let first = values.firstIndex { $0.unicodeScalars.contains { !FieldText.isBlank($0) } }
    if let first {
      firstFilled = (
        values[first], columns.location(record.place(first), row: record.ordinal, index: first)
      )
    } else {
      firstFilled = nil
    }
    guard role == .data, first != nil else { return }
    for (field, index) in columns.indexes {
      cells[field] = cell(index, record, columns, source)
    }
    for (part, index) in columns.parts { parts[part] = cell(index, record, columns, source) }
    for index in columns.composed.indexes { others[index] = cell(index, record, columns, source) }
    answer = columns.answer.index.map { cell($0, record, columns, source) }
  }

  /// A row of a sheet; `texts` are its cells from the first column on.
  init(
    sheetRow ordinal: Int, texts: [String], _ columns: TableColumns, _ source: DelimitedSource
  ) {
    self.ordinal = ordinal
    self.texts = texts
    role = .data
    func place(_ index: Int) -> TextPlace { TextPlace(line: ordinal, column: index + 1, offset: 0) }
    location = columns.location(place(0))
    let first = texts.firstIndex { $0.unicodeScalars.contains { !FieldText.isBlank($0) } }
    firstFilled = first.map { (texts[$0], columns.location(place($0))) }
    guard first != nil else { return }
    for (field, index) in columns.indexes {
      cells[field] = cell(index, at: columns.location(place(index)), columns, source)
    }
    for (part, index) in columns.parts {
      parts[part] = cell(index, at: columns.location(place(index)), columns, source)
    }
    for index in columns.composed.indexes {
      others[index] = cell(index, at: columns.location(place(index)), columns, source)
    }
    answer = columns.answer.index.map {
      cell($0, at: columns.location(place($0)), columns, source)
    }
  }

  private func cell(
    _ index: Int, _ record: borrowing DelimitedRecord, _ columns: TableColumns,
    _ source: DelimitedSource
  ) -> SourceCell {
    cell(
      index, at: columns.location(record.place(index), row: record.ordinal, index: index),
      columns, source)
  }

  private func cell(
    _ index: Int, at location: SourceLocation, _ columns: TableColumns,
    _ source: DelimitedSource
  ) -> SourceCell {
    let text = index < texts.count ? texts[index] : ""
    return SourceCell(
      source.unescapesFormulas ? Self.unescaped(text) : text, field: columns.columns[index].name,
      at: location)
  }

  /// Without the apostrophe that programs put before what a spreadsheet would take for a formula.
  private static func unescaped(_ text: String) -> String {
    guard text.utf8.first == 0x27, let next = text.utf8.dropFirst().first,
      "=+-@\t\r".utf8.contains(next)
    else { return text }
    return String(text.dropFirst())
  }

  /// Whether the row is the header once more: no cell differs, and at least two are filled.
  func repeats(_ names: [String]) -> Bool {
    var equal = 0
    for (index, text) in texts.enumerated() {
      let cell = FieldText.folded(text)
      guard cell == (index < names.count ? names[index] : "") else { return false }
      equal += cell.isEmpty ? 0 : 1
    }
    return equal >= 2
  }

  /// Whether filled cells stand behind the last column.
  func isTooLong(_ width: Int?) -> Bool {
    guard let width, texts.count > width else { return false }
    return texts[width...].contains { !$0.isEmpty }
  }

  /// Whether nothing was changed in the row of a form.
  func confirms(_ earlier: EarlierColumns) -> Bool { earlier.areEqual(texts) }

  func record(_ composed: ComposedColumns) -> SourceRecord {
    var record = SourceRecord(location: location)
    record.cells = cells.mapValues { [$0] }
    record.answer = answer
    if parts.values.contains(where: { !FieldText.trimmed($0.text).isEmpty }) {
      let place = parts[.name]?.location ?? location
      record.indicators = [SourceRecord.Indicator(location: place, parts: parts)]
    }
    composed.fill(&record, from: others)
    return record
  }
}
