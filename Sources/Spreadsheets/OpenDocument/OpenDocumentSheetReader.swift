internal import XMLRecords

/// Reads the rows of one sheet of an OpenDocument spreadsheet as they come.
///
/// What is repeated is never spread out: empty rows are only counted, cells keep their number.
struct OpenDocumentSheetReader: PartHandler {
  private typealias Word = OpenDocumentNames.Word

  private let wanted: Int
  private let styles: OpenDocumentStyles
  private let limits: SpreadsheetLimits
  private let deliver: (SheetRow) -> Bool
  private(set) var defect: WorkbookDefect.Kind?

  private var depth = 0
  /// The depth of the spreadsheet's element, while it is open.
  private var sheetDepth: Int?
  private var tables = -1
  private var isInTable = false
  /// The depth of an element in which nothing matters.
  private var skipped: Int?
  /// Default styles of columns, with the first column behind them.
  private var columns: [(end: Int, style: String)] = []
  private var row = SheetRow(index: 0)
  private var rowRepeats = 1
  private var repeatedRows = 0
  private var repeatedCells = 0
  private var column = 0
  private var cell: OpenDocumentCell?
  private var isInParagraph = false
  /// Blanks of the XML are one, and none where a paragraph begins.
  private var isBlankLast = false
  /// Default style of the row's cells.
  private var rowStyle: String?

  init(
    _ sheet: Int, _ styles: OpenDocumentStyles, _ limits: SpreadsheetLimits,
    deliver: @escaping (SheetRow) -> Bool
  ) {
    wanted = sheet
    self.styles = styles
    self.limits = limits
    self.deliver = deliver
  }

  static func code(_ local: String, _ uri: String) -> Int {
    OpenDocumentNames.code(local, uri)
  }

  mutating func take(_ event: XMLElementEvent) -> Bool {
    switch event {
    case .start(let tag):
      depth += 1
      guard skipped == nil else { return true }
      start(tag)
    case .text(let piece):
      guard isInParagraph, skipped == nil else { return true }
      append(piece)
    case .end(let code):
      defer { depth -= 1 }
      if let skipped {
        if skipped == depth { self.skipped = nil }
        return true
      }
      return end(OpenDocumentNames.word(code)) && defect == nil
    }
    return defect == nil
  }

  private mutating func start(_ tag: XMLTag) {
    let word = OpenDocumentNames.word(tag.code)
    if !isInTable {
      if word == .spreadsheet { sheetDepth = depth }
      guard let sheetDepth, depth == sheetDepth + 1 else { return }
      // Tracked changes and the like hold cells too.
      guard word == .table else {
        skipped = depth
        return
      }
      tables += 1
      if tables == wanted { isInTable = true } else { skipped = depth }
      return
    }
    if cell != nil {
      startInCell(word, tag)
      return
    }
    switch word {
    case .rowGroup, .rows, .headerRows, .columnGroup, .columns, .headerColumns: break
    case .column:
      let start = columns.last?.end ?? 0
      let end = start + number(tag, Word.columnsRepeated)
      if isHidden(tag) { row.hide(start..<max(start, end)) }
      columns.append((min(end, 1 << 24), tag.text(Word.defaultStyle.code) ?? ""))
    case .row:
      row.cells.removeAll(keepingCapacity: true)
      row.isHidden = isHidden(tag)
      rowRepeats = number(tag, Word.rowsRepeated)
      rowStyle = tag.text(Word.defaultStyle.code)
      column = 0
    case .cell, .coveredCell: startCell(tag, isCovered: word == .coveredCell)
    default: skipped = depth
    }
  }

  private func isHidden(_ tag: XMLTag) -> Bool {
    [Optional("collapse"), "filter"].contains(tag.text(Word.visibility.code))
  }

  private mutating func startCell(_ tag: XMLTag, isCovered: Bool) {
    let own = tag.text(Word.styleName.code)
    cell = OpenDocumentCell(
      tag, repeats: number(tag, Word.columnsRepeated),
      isCovered: isCovered,
      style: own ?? rowStyle ?? columns.first { column < $0.end }?.style ?? "")
  }

  private mutating func startInCell(_ word: OpenDocumentNames.Word?, _ tag: XMLTag) {
    switch word {
    case .paragraph:
      if isInParagraph {
        skipped = depth
        return
      }
      isInParagraph = true
      isBlankLast = true
      cell?.beginParagraph()
    case .space where isInParagraph:
      let count = min(number(tag, Word.spaceCount), 1_000)
      cell?.text += [UInt8](repeating: 0x20, count: count)
      isBlankLast = false
    case .tab where isInParagraph: appendBreak(0x09)
    case .lineBreak where isInParagraph: appendBreak(0x0A)
    case .span, .link, .textDate, .textTime, .textTitle, .textSheetName, .textFileName,
      .textPageNumber, .textAuthor, .ruby, .rubyBase:
      break
    // Remarks, pictures, tables within the cell.
    default: skipped = depth
    }
  }

  private mutating func append(_ piece: UnsafeBufferPointer<UInt8>) {
    guard (cell?.text.count ?? 0) + piece.count <= limits.cellBytes else {
      defect = .limit(.cellBytes, limits.cellBytes)
      return
    }
    var isBlank = isBlankLast
    let isPlain = piece.allSatisfy { byte in
      defer { isBlank = byte == 0x20 }
      return byte > 0x20 || byte == 0x20 && !isBlank
    }
    if isPlain {
      cell?.text.append(contentsOf: piece)
      isBlankLast = isBlank
    } else {
      appendWords(piece)
    }
  }

  /// Appends a text with one blank in place of several, and none where a paragraph begins.
  private mutating func appendWords(_ piece: UnsafeBufferPointer<UInt8>) {
    var start = 0
    while start < piece.count {
      let end =
        piece[start...].firstIndex { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
        ?? piece.count
      if start < end {
        cell?.text.append(contentsOf: piece[start..<end])
        isBlankLast = false
      }
      guard end < piece.count else { return }
      if !isBlankLast { cell?.text.append(0x20) }
      isBlankLast = true
      start = end + 1
    }
  }

  private mutating func appendBreak(_ byte: UInt8) {
    cell?.text.append(byte)
    isBlankLast = false
  }

  private mutating func end(_ word: OpenDocumentNames.Word?) -> Bool {
    switch word {
    case .paragraph: isInParagraph = false
    case .cell, .coveredCell: endCell()
    case .row where isInTable && cell == nil: return endRow()
    case .table where isInTable: return false
    case .spreadsheet: sheetDepth = nil
    default: break
    }
    return true
  }

  private mutating func endCell() {
    guard let ended = cell else { return }
    cell = nil
    if let value = ended.value(styles) {
      guard ended.repeats <= SpreadsheetLimits.columns - column else {
        defect = .limit(.columns, SpreadsheetLimits.columns)
        return
      }
      row.cells.append(
        SheetCell(
          column: column, repeats: ended.repeats, value: value, isComputed: ended.isComputed))
    }
    column = min(column + ended.repeats, 1 << 24)
  }

  private mutating func endRow() -> Bool {
    let first = row.index + 1
    if row.cells.isEmpty {
      row.index = min(row.index + rowRepeats, 1 << 30)
      return true
    }
    repeatedRows += rowRepeats - 1
    guard repeatedRows <= limits.repeatedRows else {
      defect = .limit(.repeatedRows, limits.repeatedRows)
      return false
    }
    repeatedCells += row.cells.reduce(0) { $0 + $1.repeats } * rowRepeats - row.cells.count
    guard repeatedCells <= limits.repeatedCells else {
      defect = .limit(.repeatedCells, limits.repeatedCells)
      return false
    }
    for index in first..<(first + rowRepeats) {
      guard index <= SpreadsheetLimits.rows else {
        defect = .limit(.rows, SpreadsheetLimits.rows)
        return false
      }
      row.index = index
      guard deliver(row) else { return false }
    }
    return true
  }

  /// A count of at least 1.
  private func number(_ tag: XMLTag, _ word: OpenDocumentNames.Word) -> Int {
    max(1, tag.bytes(word.code).flatMap { WrittenNumber.value($0) } ?? 1)
  }
}

/// One cell while it is read.
private struct OpenDocumentCell {
  let repeats: Int
  let isComputed: Bool
  /// Behind a merged cell; what was in it stays in the file but is not shown.
  private let isCovered: Bool
  var text: [UInt8] = []
  private var paragraphs = 0
  private let style: String
  private let type: String
  private let isError: Bool
  private let written: String?
  private let currency: String?

  init(_ tag: XMLTag, repeats: Int, isCovered: Bool, style: String) {
    typealias Word = OpenDocumentNames.Word
    self.repeats = repeats
    self.isCovered = isCovered
    self.style = style
    isComputed = tag.bytes(Word.formula.code) != nil
    type = tag.text(Word.valueType.code) ?? ""
    isError = tag.text(Word.calcType.code) == "error"
    currency = tag.text(Word.currency.code)
    let word: Word? =
      switch type {
      case "float", "percentage", "currency": .value
      case "date": .dateValue
      case "time": .timeValue
      case "boolean": .booleanValue
      case "string": .stringValue
      default: nil
      }
    written = word.flatMap { tag.text($0.code) }
  }

  mutating func beginParagraph() {
    if paragraphs > 0 { text.append(0x0A) }
    paragraphs += 1
  }

  /// Whether the cell holds a formula without result; the empty text is one, which LibreOffice writes
  /// as a paragraph without type.
  private var isUncalculated: Bool {
    guard isComputed, text.allSatisfy({ $0 <= 0x20 }) else { return false }
    if type.isEmpty || type == "string", !isError { return paragraphs == 0 && written == nil }
    return written?.isEmpty ?? true
  }

  func value(_ styles: OpenDocumentStyles) -> SheetValue? {
    if isCovered { return nil }
    if isUncalculated { return .uncalculated }
    let shown = String(decoding: text, as: UTF8.self)
    if isError { return .error(shown) }
    guard let written, type != "string" else {
      let words = paragraphs > 0 ? shown : written ?? ""
      return words.isEmpty ? nil : .text(words)
    }
    let bytes = Array(written.utf8)
    switch type {
    case "date":
      return ISODate.moment(bytes[...], shown: styles.moment(style)?.moment).map { .moment($0) }
        ?? .text(shown.isEmpty ? written : shown)
    case "time":
      guard var moment = ISODate.length(bytes[...]) else {
        return .text(shown.isEmpty ? written : shown)
      }
      // A time of day begins anew after 24 hours, a length of time goes on.
      if styles.moment(style)?.isLength == false { moment.hour %= 24 }
      return .moment(moment)
    case "boolean": return .boolean(written == "true")
    default: return number(bytes, shown, styles)
    }
  }

  private func number(
    _ bytes: [UInt8], _ shown: String, _ styles: OpenDocumentStyles
  ) -> SheetValue? {
    guard let number = DecimalText(bytes) else { return shown.isEmpty ? nil : .text(shown) }
    let (section, usual) = styles.format(style, for: number) ?? (fallback, nil)
    // A style for negative numbers writes their sign itself.
    let hasSign = section.before.contains("-") || section.before.contains("(")
    return NumberFormat(section: section, usual: usual)
      .value(hasSign && number.isNegative ? number.negated : number, dates: .from1900)
  }

  /// What the kind of value says by itself.
  private var fallback: NumberFormat.Section {
    switch type {
    case "percentage": NumberFormat.Section(behind: "%", scale: 2, hasDigits: true)
    case "currency":
      NumberFormat.Section(behind: currency.map { " \($0)" } ?? "", hasDigits: true)
    default: NumberFormat.Section(hasDigits: true)
    }
  }
}
