internal import XMLRecords

/// Reads the rows of one worksheet part as they come.
struct ExcelSheetReader: PartHandler {
  /// What is needed of the workbook to understand a cell.
  struct Book {
    let texts: ExcelSharedTexts
    let formats: [NumberFormat]
    let dates: DateSystem
    let limits: SpreadsheetLimits
  }

  private enum Kind { case number, shared, text, inline, boolean, error, date }

  private let book: Book
  private let deliver: (SheetRow) -> Bool
  private(set) var defect: WorkbookDefect.Kind?
  private var row = OpenRow()
  private var takesText = false
  private var phonetic = 0
  private var kind = Kind.number
  private var style = 0
  private var text: [UInt8] = []

  init(_ book: Book, deliver: @escaping (SheetRow) -> Bool) {
    self.book = book
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
    case .row: return startRow(tag)
    case .c where row.isOpen: return startCell(tag)
    case .v where row.isCellOpen: takesText = kind != .inline
    case .t where row.isCellOpen: takesText = phonetic == 0 && kind == .inline
    case .f where row.isCellOpen: row.isComputed = true
    case .rPh: phonetic += 1
    default: break
    }
    return true
  }

  private mutating func startRow(_ tag: XMLTag) -> Bool {
    let written = tag.bytes(ExcelNames.Word.r.rawValue)
    let index = written.map { WrittenNumber.value($0) ?? 0 }
    let isHidden = tag.bytes(ExcelNames.Word.hidden.rawValue).map { Self.isTrue($0) } ?? false
    return isFine(row.begin(index, isHidden: isHidden))
  }

  private mutating func startCell(_ tag: XMLTag) -> Bool {
    var index: Int?
    if let reference = tag.bytes(ExcelNames.Word.r.rawValue) {
      index = Self.column(reference)
      if index == nil { return isFine(.misplaced(row: row.row.index, column: nil)) }
    }
    kind = Self.kind(tag.bytes(ExcelNames.Word.t.rawValue))
    style = tag.bytes(ExcelNames.Word.s.rawValue).flatMap { WrittenNumber.value($0) } ?? 0
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
    case .date: return ISODate.moment(text[...], shown: nil).map { .moment($0) } ?? plain
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

  private static func isTrue(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.first == UInt8(ascii: "1") || bytes.first == UInt8(ascii: "t")
  }

  /// The column, 0-based, of a reference such as `AB12`; behind all columns where it is longer than
  /// any.
  private static func column(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var value = 0
    for (index, byte) in bytes.enumerated() {
      let letter = byte & ~0x20
      guard (0x41...0x5A).contains(letter) else { return index == 0 ? nil : value - 1 }
      value = min(value * 26 + Int(letter - 0x40), 1 << 24)
    }
    return nil
  }
}
