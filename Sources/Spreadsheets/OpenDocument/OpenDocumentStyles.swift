internal import XMLRecords

/// The styles and sheets of an OpenDocument spreadsheet, gathered from its parts.
struct OpenDocumentOutline: PartHandler {
  private typealias Word = OpenDocumentNames.Word

  private(set) var styles = OpenDocumentStyles()
  private(set) var sheets: [Workbook.Sheet] = []
  private(set) var isSpreadsheet = false
  private(set) var isEncrypted = false
  private(set) var defect: WorkbookDefect.Kind?
  private let limits: SpreadsheetLimits
  private var depth = 0
  /// The depth of the spreadsheet's element, while it is open.
  private var sheetDepth: Int?
  private var cellStyle: String?
  private var tableStyle: String?
  private var dataStyle: (name: String, style: OpenDocumentStyles.DataStyle)?
  private var text: [UInt8]?
  /// Before how many digits of a number its embedded text stands.
  private var position = 0

  init(_ limits: SpreadsheetLimits) { self.limits = limits }

  static func code(_ local: String, _ uri: String) -> Int {
    OpenDocumentNames.code(local, uri)
  }

  mutating func take(_ event: XMLElementEvent) -> Bool {
    switch event {
    case .start(let tag):
      depth += 1
      start(tag)
      if styles.count > limits.styles { defect = .limit(.styles, limits.styles) }
      if sheets.count > limits.sheets { defect = .limit(.sheets, limits.sheets) }
    case .text(let piece):
      if (text?.count ?? 0) < 1_024 { text?.append(contentsOf: piece) }
    case .end(let code):
      end(OpenDocumentNames.word(code))
      depth -= 1
    }
    return defect == nil
  }

  private mutating func start(_ tag: XMLTag) {
    let word = OpenDocumentNames.word(tag.code)
    switch word {
    case .spreadsheet:
      isSpreadsheet = true
      sheetDepth = depth
    case .encryptionData: isEncrypted = true
    case .table where depth == (sheetDepth ?? -2) + 1:
      let style = tag.text(Word.styleName.code) ?? ""
      sheets.append(
        Workbook.Sheet(
          name: tag.text(Word.tableName.code) ?? "", isHidden: styles.hidesTable(style)))
    case .style: startStyle(tag)
    case .tableProperties:
      if let tableStyle, tag.text(Word.display.code) == "false" { styles.hide(tableStyle) }
    case .numberStyle, .percentageStyle, .currencyStyle, .dateStyle, .timeStyle, .booleanStyle,
      .textStyle:
      var style = OpenDocumentStyles.DataStyle()
      style.section.isText = word == .textStyle
      style.section.isTruth = word == .booleanStyle
      style.section.scale = word == .percentageStyle ? 2 : 0
      style.section.isLength =
        word == .timeStyle && tag.text(Word.truncates.code) == "false"
      dataStyle = tag.text(Word.name.code).map { ($0, style) }
    default: if dataStyle != nil { startFormat(word, tag) }
    }
  }

  private mutating func startStyle(_ tag: XMLTag) {
    (cellStyle, tableStyle) = (nil, nil)
    guard let name = tag.text(Word.name.code) else { return }
    switch tag.text(Word.family.code) {
    case "table-cell":
      styles.addCellStyle(
        name, parent: tag.text(Word.parentStyle.code), data: tag.text(Word.dataStyle.code))
    case "table": tableStyle = name
    default: break
    }
  }

  private mutating func startFormat(_ word: OpenDocumentNames.Word?, _ tag: XMLTag) {
    switch word {
    case .number, .scientific, .fraction:
      dataStyle?.style.section.hasDigits = true
      if let digits = tag.text(Word.leastDigits.code).flatMap({ Int($0) }) {
        dataStyle?.style.section.width = max(1, min(40, digits))
        dataStyle?.style.section.hidesZero =
          digits == 0 && word == .number && tag.text(Word.decimalPlaces.code) == "0"
      }
      let factor = tag.text(Word.displayFactor.code).flatMap { DecimalText(Array($0.utf8)) }
      if let factor, !factor.isZero { dataStyle?.style.section.scale += 1 - factor.exponent }
    case .numberText, .currencySymbol: text = []
    case .embeddedText:
      text = []
      position = tag.text(Word.position.code).flatMap { Int($0) } ?? 0
    case .year: dataStyle?.style.section.moment.insert(.year)
    case .quarter: dataStyle?.style.section.moment.insert(.quarter)
    // A week is told by its day.
    case .week: dataStyle?.style.section.moment.formUnion(.date)
    case .month: dataStyle?.style.section.moment.insert(.month)
    case .day: dataStyle?.style.section.moment.insert(.day)
    case .hours, .minutes, .seconds: dataStyle?.style.section.moment.insert(.time)
    case .map:
      guard let condition = tag.text(Word.condition.code),
        let name = tag.text(Word.applyStyle.code)
      else { return }
      dataStyle?.style.maps.append((condition, name))
    default: break
    }
  }

  private mutating func end(_ word: OpenDocumentNames.Word?) {
    switch word {
    case .spreadsheet: sheetDepth = nil
    case .numberText, .currencySymbol:
      let words = String(decoding: text ?? [], as: UTF8.self)
      text = nil
      if dataStyle?.style.section.hasDigits == true {
        dataStyle?.style.section.behind += words
      } else {
        dataStyle?.style.section.before += words
      }
    case .embeddedText:
      let found = NumberFormat.Break(
        place: position, words: String(decoding: text ?? [], as: UTF8.self))
      text = nil
      let zeros = (dataStyle?.style.section.width ?? 1) - position
      if !found.isGrouping(zeros: zeros) { dataStyle?.style.section.breaks.append(found) }
    case .numberStyle, .percentageStyle, .currencyStyle, .dateStyle, .timeStyle, .booleanStyle,
      .textStyle:
      if let dataStyle { styles.addDataStyle(dataStyle.name, dataStyle.style) }
      dataStyle = nil
    case .style: tableStyle = nil
    default: break
    }
  }
}

/// How cells of an OpenDocument spreadsheet show their numbers, by the names of their styles.
struct OpenDocumentStyles {
  /// A number, date or time style.
  struct DataStyle {
    var section = NumberFormat.Section()
    /// Other styles for some values: `value()>=0` → their name.
    var maps: [(condition: String, style: String)] = []
  }

  private var cells: [String: (parent: String?, data: String?)] = [:]
  private var data: [String: DataStyle] = [:]
  private var hiddenTables: Set<String> = []

  var count: Int { cells.count + data.count }

  mutating func addCellStyle(_ name: String, parent: String?, data: String?) {
    cells[name] = (parent, data)
  }

  mutating func addDataStyle(_ name: String, _ style: DataStyle) {
    var style = style
    if !style.section.moment.isEmpty { (style.section.before, style.section.behind) = ("", "") }
    style.section.trim()
    data[name] = style
  }

  mutating func hide(_ table: String) { hiddenTables.insert(table) }

  func hidesTable(_ name: String) -> Bool { hiddenTables.contains(name) }

  /// The data style of a cell style, its own or one that it takes over.
  private func dataStyle(_ name: String) -> DataStyle? {
    var current: String? = name
    for _ in 0..<16 {
      guard let style = current.flatMap({ cells[$0] }) else { return nil }
      if let name = style.data { return data[name] }
      current = style.parent
    }
    return nil
  }

  /// The format of a number in a cell, and that of other numbers; nil where its style says nothing.
  func format(
    _ cellStyle: String, for number: DecimalText
  ) -> (section: NumberFormat.Section, usual: NumberFormat.Section?)? {
    guard let base = dataStyle(cellStyle) else { return nil }
    let value = number.double
    let map = base.maps.first { Self.condition($0.condition)?.holds(value) ?? false }
    let section = map.flatMap { data[$0.style]?.section } ?? base.section
    let all = base.maps.compactMap { data[$0.style]?.section } + [base.section]
    return (section, all.first { $0.hasDigits && !$0.hidesZero } ?? all.first { $0.hasDigits })
  }

  /// How a cell shows dates and times; nil where its style says nothing.
  func moment(_ cellStyle: String) -> NumberFormat.Section? {
    guard let base = dataStyle(cellStyle) else { return nil }
    let sections = [base.section] + base.maps.compactMap { data[$0.style]?.section }
    return sections.first { !$0.moment.isEmpty }
  }

  /// `value()>=0`.
  private static func condition(_ text: String) -> NumberFormat.Condition? {
    guard text.hasPrefix("value()") else { return nil }
    let rest = text.dropFirst(7)
    let sign = rest.prefix { "<>=!".contains($0) }
    guard let bound = DecimalText(Array(rest.dropFirst(sign.count).utf8)) else { return nil }
    return NumberFormat.Condition(
      sign: sign == "!=" ? "<>" : String(sign), bound: bound.double)
  }
}
