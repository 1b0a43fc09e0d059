internal import XMLRecords

/// The names of the XML of Excel 2002 and 2003 (“XML Spreadsheet Reference”).
enum SpreadsheetMLNames {
  enum Word: String, CaseIterable {
    case worksheet = "Worksheet"
    case name = "Name"
    case table = "Table"
    case column = "Column"
    case row = "Row"
    case cell = "Cell"
    case data = "Data"
    case comment = "Comment"
    case index = "Index"
    case span = "Span"
    case mergeAcross = "MergeAcross"
    case type = "Type"
    case hidden = "Hidden"
    case formula = "Formula"
    case style = "Style"
    case styleID = "StyleID"
    case id = "ID"
    case parent = "Parent"
    case numberFormat = "NumberFormat"
    case format = "Format"
    case visible = "Visible"
    case date1904 = "Date1904"

    var code: Int { SpreadsheetMLNames.codes[rawValue] ?? -1 }
  }

  static let words = Word.allCases

  private static let codes = Dictionary(
    uniqueKeysWithValues: words.enumerated().map { ($1.rawValue, $0) })

  /// Attributes without a namespace count like those of the spreadsheet.
  static func code(_ local: String, _ uri: String) -> Int {
    let isKnown =
      uri.isEmpty || uri == "urn:schemas-microsoft-com:office:spreadsheet"
      || uri == "urn:schemas-microsoft-com:office:excel"
    return isKnown ? codes[local] ?? -1 : -1
  }

  static func word(_ code: Int) -> Word? {
    words.indices.contains(code) ? words[code] : nil
  }
}

/// The styles and sheets of a workbook of Excel 2003.
struct SpreadsheetMLOutline: PartHandler {
  private typealias Word = SpreadsheetMLNames.Word

  private(set) var sheets: [Workbook.Sheet] = []
  private(set) var formats: [String: NumberFormat] = [:]
  private(set) var dates = DateSystem.from1900
  private(set) var defect: WorkbookDefect.Kind?
  private let limits: SpreadsheetLimits
  private var style: String?
  private var visible: [UInt8]?

  init(_ limits: SpreadsheetLimits) { self.limits = limits }

  static func code(_ local: String, _ uri: String) -> Int {
    SpreadsheetMLNames.code(local, uri)
  }

  mutating func take(_ event: XMLElementEvent) -> Bool {
    switch event {
    case .start(let tag):
      switch SpreadsheetMLNames.word(tag.code) {
      case .worksheet:
        sheets.append(Workbook.Sheet(name: tag.text(Word.name.code) ?? "", isHidden: false))
      case .style:
        style = tag.text(Word.id.code)
        if let style, let parent = tag.text(Word.parent.code) { formats[style] = formats[parent] }
      case .numberFormat:
        if let style, let format = tag.text(Word.format.code) {
          formats[style] = Self.named[format] ?? NumberFormat(format)
        }
      case .visible: visible = []
      case .date1904: dates = .from1904
      default: break
      }
      if formats.count > limits.styles { defect = .limit(.styles, limits.styles) }
      if sheets.count > limits.sheets { defect = .limit(.sheets, limits.sheets) }
    case .text(let piece):
      if (visible?.count ?? 0) < 100 { visible?.append(contentsOf: piece) }
    case .end(let code):
      if SpreadsheetMLNames.word(code) == .visible, let text = visible, let last = sheets.last {
        let isHidden =
          String(decoding: text, as: UTF8.self).hasPrefix("SheetHidden")
          || String(decoding: text, as: UTF8.self).hasPrefix("SheetVeryHidden")
        sheets[sheets.count - 1] = Workbook.Sheet(name: last.name, isHidden: isHidden)
        visible = nil
      }
    }
    return defect == nil
  }

  /// Formats that go by a name instead of a code.
  private static let named = [
    "General": "General", "General Number": "General", "General Date": "dd.mm.yyyy hh:mm",
    "Long Date": "dd.mm.yyyy", "Medium Date": "dd.mm.yyyy", "Short Date": "dd.mm.yyyy",
    "Long Time": "hh:mm:ss", "Medium Time": "hh:mm", "Short Time": "hh:mm", "Currency": "#,##0.00",
    "Euro Currency": "#,##0.00 \"€\"", "Fixed": "0.00", "Standard": "#,##0.00", "Percent": "0.00%",
    "Scientific": "0.00E+00", "Yes/No": "\"Ja\";\"Ja\";\"Nein\"",
    "True/False": "\"Wahr\";\"Wahr\";\"Falsch\"", "On/Off": "\"Ein\";\"Ein\";\"Aus\"",
  ].mapValues { NumberFormat($0) }
}

/// Reads the rows of one sheet of a workbook of Excel 2003.
struct SpreadsheetMLSheetReader: PartHandler {
  private typealias Word = SpreadsheetMLNames.Word

  private let wanted: Int
  private let outline: SpreadsheetMLOutline
  private let limits: SpreadsheetLimits
  private let deliver: (SheetRow) -> Bool
  private(set) var defect: WorkbookDefect.Kind?

  private var sheet = -1
  private var row = OpenRow()
  private var rowStyle: String?
  private var style = ""
  private var columnStyles: [(end: Int, style: String)] = []
  private var type: String?
  private var isInData = false
  private var comments = 0
  private var text: [UInt8] = []

  init(
    _ sheet: Int, _ outline: SpreadsheetMLOutline, _ limits: SpreadsheetLimits,
    deliver: @escaping (SheetRow) -> Bool
  ) {
    wanted = sheet
    self.outline = outline
    self.limits = limits
    self.deliver = deliver
  }

  static func code(_ local: String, _ uri: String) -> Int {
    SpreadsheetMLNames.code(local, uri)
  }

  mutating func take(_ event: XMLElementEvent) -> Bool {
    switch event {
    case .start(let tag):
      let word = SpreadsheetMLNames.word(tag.code)
      if word == .worksheet { sheet += 1 }
      guard sheet == wanted else { return true }
      return start(word, tag)
    case .text(let piece):
      guard isInData else { return true }
      guard text.count + piece.count <= limits.cellBytes else {
        return isFine(.limit(.cellBytes, limits.cellBytes))
      }
      text.append(contentsOf: piece)
      return true
    case .end(let code):
      guard sheet == wanted else { return true }
      return end(SpreadsheetMLNames.word(code))
    }
  }

  private mutating func start(_ word: SpreadsheetMLNames.Word?, _ tag: XMLTag) -> Bool {
    switch word {
    case .column where !row.isOpen:
      let start = number(tag, Word.index).map { $0 - 1 } ?? columnStyles.last?.end ?? 0
      let end = min(start + 1 + (number(tag, Word.span) ?? 0), 1 << 24)
      if tag.text(Word.hidden.code) == "1" { row.hide(start..<max(start, end)) }
      if start > columnStyles.last?.end ?? 0 { columnStyles.append((start, "")) }
      columnStyles.append((end, tag.text(Word.styleID.code) ?? ""))
    case .row: return startRow(tag)
    case .cell where row.isOpen: return startCell(tag)
    case .comment: comments += 1
    case .data where row.isCellOpen && comments == 0:
      isInData = true
      type = tag.text(Word.type.code)
    default: break
    }
    return true
  }

  private mutating func startRow(_ tag: XMLTag) -> Bool {
    rowStyle = tag.text(Word.styleID.code)
    return isFine(
      row.begin(
        number(tag, Word.index), further: number(tag, Word.span) ?? 0,
        isHidden: tag.text(Word.hidden.code) == "1"))
  }

  private mutating func startCell(_ tag: XMLTag) -> Bool {
    let found = row.beginCell(
      number(tag, Word.index).map { $0 - 1 }, further: number(tag, Word.mergeAcross) ?? 0,
      isComputed: tag.bytes(Word.formula.code) != nil)
    style =
      tag.text(Word.styleID.code) ?? rowStyle
      ?? columnStyles.first { row.column < $0.end }?.style ?? ""
    type = nil
    text.removeAll(keepingCapacity: true)
    return isFine(found)
  }

  private mutating func end(_ word: SpreadsheetMLNames.Word?) -> Bool {
    switch word {
    case .data: isInData = false
    case .comment: comments -= 1
    case .cell where row.isCellOpen: row.endCell(isUncalculated ? .uncalculated : value)
    case .row where row.isOpen:
      return isFine(row.end()) && (row.row.cells.isEmpty || deliver(row.row))
    case .table: return row.isOpen
    default: break
    }
    return true
  }

  /// Whether the cell holds a formula without result; the empty text is one.
  private var isUncalculated: Bool {
    row.isComputed && type != "String" && text.allSatisfy { $0 <= 0x20 }
  }

  private var value: SheetValue? {
    guard let type, !text.isEmpty else { return nil }
    let plain = SheetValue.text(String(decoding: text, as: UTF8.self))
    switch type {
    case "Number":
      guard let number = DecimalText(text) else { return plain }
      return (outline.formats[style] ?? .general).value(number, dates: outline.dates)
    case "DateTime":
      let format = outline.formats[style]
      guard var moment = ISODate.moment(text[...], shown: format?.moment) else { return plain }
      // A time of day stands at the day before all days.
      if moment.year < 1900 { moment.shown = .time }
      if format?.isLength == true, outline.dates == .from1900, moment.year == 1900 {
        moment.hour += 24 * Self.dayOf1900(moment)
      }
      return .moment(moment)
    case "Boolean": return .boolean(text.first == UInt8(ascii: "1"))
    case "Error": return .error(String(decoding: text, as: UTF8.self))
    case "String":
      return outline.formats[style]?.value(String(decoding: text, as: UTF8.self)) ?? plain
    default: return plain
    }
  }

  /// 1 for 1 January 1900; that year has a 29 February in Excel.
  private static func dayOf1900(_ moment: SheetMoment) -> Int {
    let before = [0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335]
    return before[moment.month - 1] + moment.day
  }

  private func number(_ tag: XMLTag, _ word: SpreadsheetMLNames.Word) -> Int? {
    tag.bytes(word.code).flatMap { WrittenNumber.value($0) }
  }

  private mutating func isFine(_ found: WorkbookDefect.Kind?) -> Bool {
    defect = found
    return found == nil
  }
}
