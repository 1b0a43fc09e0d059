internal import XMLRecords

/// Reads the rows of one worksheet part as they come.
struct ExcelSheetReader: PartHandler {
  /// What is needed of the workbook to understand a cell.
  struct Book {
    let texts: ExcelSharedTexts
    let formats: [NumberFormat]
    let dates: DateSystem
    let asksForCalculation: Bool
    let limits: SpreadsheetLimits
  }

  private enum Kind { case number, shared, text, inline, boolean, error, date }

  private let book: Book
  /// Whether a formula's 0 is what programs write that do not calculate.
  private let doubtsZeros: Bool
  private var cover: ExcelCover
  private let deliver: (SheetRow) -> Bool
  private(set) var defect: WorkbookDefect.Kind?
  private var row = OpenRow()
  private var takesText = false
  private var phonetic = 0
  private var kind = Kind.number
  private var style = 0
  /// Whether the cell says what its value is, and be it nothing.
  private var hasValue = false
  private var text: [UInt8] = []

  init(_ book: Book, _ survey: ExcelSheetSurvey, deliver: @escaping (SheetRow) -> Bool) {
    self.book = book
    doubtsZeros = book.asksForCalculation && !survey.hasResults
    cover = ExcelCover(survey.merges)
    self.deliver = deliver
  }

  static func code(_ local: String, _ uri: String) -> Int { ExcelNames.code(local, uri) }

  mutating func take(_ event: XMLElementEvent) -> Bool {
    switch event {
    case .start(let tag): return start(tag)
    case .text(let piece):
      guard takesText else { return true }
      guard text.count + piece.count <= book.limits.cellBytes else {
        return isFine(.limit(.cellBytes, book.limits.cellBytes))
      }
      text.append(contentsOf: piece)
      return true
    case .end(let code): return end(code)
    }
  }

  private mutating func start(_ tag: XMLTag) -> Bool {
    switch ExcelNames.Word(rawValue: tag.code) {
    case .col: startColumns(tag)
    case .row: return startRow(tag)
    case .c where row.isOpen: return startCell(tag)
    case .v where row.isCellOpen:
      takesText = kind != .inline
      hasValue = true
    case .t where row.isCellOpen: takesText = phonetic == 0 && kind == .inline
    case .f where row.isCellOpen: row.isComputed = true
    // Some programs do not say beforehand that the text stands in the cell.
    case .is where row.isCellOpen: kind = .inline
    case .rPh: phonetic += 1
    default: break
    }
    return true
  }

  private mutating func startColumns(_ tag: XMLTag) {
    guard ExcelNames.isTrue(tag.bytes(ExcelNames.Word.hidden.rawValue)),
      let first = tag.bytes(ExcelNames.Word.min.rawValue).flatMap({ WrittenNumber.value($0) }),
      let last = tag.bytes(ExcelNames.Word.max.rawValue).flatMap({ WrittenNumber.value($0) }),
      first >= 1, last >= first
    else { return }
    row.hide(first - 1..<last)
  }

  private mutating func startRow(_ tag: XMLTag) -> Bool {
    let written = tag.bytes(ExcelNames.Word.r.rawValue)
    let index = written.map { WrittenNumber.value($0) ?? 0 }
    let isHidden = ExcelNames.isTrue(tag.bytes(ExcelNames.Word.hidden.rawValue))
    let found = row.begin(index, isHidden: isHidden)
    cover.begin(row.row.index)
    return isFine(found)
  }

  private mutating func startCell(_ tag: XMLTag) -> Bool {
    var index: Int?
    if let reference = tag.bytes(ExcelNames.Word.r.rawValue) {
      index = ExcelNames.column(reference)
      if index == nil { return isFine(.misplaced(row: row.row.index, column: nil)) }
    }
    kind = Self.kind(tag.bytes(ExcelNames.Word.t.rawValue))
    style = tag.bytes(ExcelNames.Word.s.rawValue).flatMap { WrittenNumber.value($0) } ?? 0
    hasValue = false
    text.removeAll(keepingCapacity: true)
    return isFine(row.beginCell(index))
  }

  private mutating func end(_ code: Int) -> Bool {
    switch ExcelNames.Word(rawValue: code) {
    case .v, .t: takesText = false
    case .rPh: phonetic -= 1
    case .c where row.isCellOpen: return endCell()
    case .row where row.isOpen:
      return isFine(row.end()) && (row.row.cells.isEmpty || deliver(row.row))
    case .sheetData: return false
    default: break
    }
    return true
  }

  private mutating func endCell() -> Bool {
    if cover.hides(row.row.index, row.column) {
      row.endCell(nil)
      return true
    }
    if isUncalculated {
      row.endCell(.uncalculated)
      return true
    }
    guard kind == .shared, !text.isEmpty else {
      row.endCell(value)
      return true
    }
    // A text that the file does not hold must not pass for an empty cell.
    guard let shared = sharedText else {
      return isFine(.textMissing(row: row.row.index, column: row.column))
    }
    row.endCell(shared.isEmpty ? nil : format.value(shared))
    return true
  }

  /// Whether the cell holds a formula without result; the empty text is one.
  private var isUncalculated: Bool {
    guard row.isComputed, text.allSatisfy({ $0 <= 0x20 }) else {
      return row.isComputed && doubtsZeros && kind == .number
    }
    return kind == .text ? !hasValue : kind != .inline
  }

  /// The text that the cell shares with others; blanks around its number do not matter.
  private var sharedText: String? {
    let index =
      text.withUnsafeBufferPointer { WrittenNumber.value($0) }
      ?? text.filter { $0 > 0x20 }.withUnsafeBufferPointer { WrittenNumber.value($0) }
    return index.flatMap { book.texts.text($0) }
  }

  private var value: SheetValue? {
    switch kind {
    case .shared: return nil
    case .text, .inline:
      return text.isEmpty ? nil : format.value(ExcelNames.unescaped(text))
    case .boolean:
      guard let first = text.first else { return nil }
      return .boolean(first == UInt8(ascii: "1") || first == UInt8(ascii: "t"))
    case .error: return text.isEmpty ? nil : .error(String(decoding: text, as: UTF8.self))
    case .date: return ISODate.moment(text[...], shown: format.moment).map { .moment($0) } ?? plain
    case .number:
      guard let number = DecimalText(text) else { return plain }
      return format.value(number, dates: book.dates)
    }
  }

  private var format: NumberFormat {
    book.formats.indices.contains(style) ? book.formats[style] : .general
  }

  private var plain: SheetValue? {
    text.isEmpty ? nil : .text(String(decoding: text, as: UTF8.self))
  }

  private mutating func isFine(_ found: WorkbookDefect.Kind?) -> Bool {
    defect = found
    return found == nil
  }

  private static func kind(_ written: UnsafeBufferPointer<UInt8>?) -> Kind {
    guard let written, let first = written.first else { return .number }
    switch first {
    case UInt8(ascii: "s"): return written.count == 1 ? .shared : .text
    case UInt8(ascii: "i"): return .inline
    case UInt8(ascii: "b"): return .boolean
    case UInt8(ascii: "e"): return .error
    case UInt8(ascii: "d"): return .date
    default: return .number
    }
  }
}
