/// The names of OpenDocument (OASIS, version 1.3) that matter in a spreadsheet.
enum OpenDocumentNames {
  /// Elements and attributes; each is written as `prefix:name`.
  enum Word: String, CaseIterable {
    case spreadsheet = "office:spreadsheet"
    case valueType = "office:value-type"
    case value = "office:value"
    case dateValue = "office:date-value"
    case timeValue = "office:time-value"
    case booleanValue = "office:boolean-value"
    case stringValue = "office:string-value"
    case currency = "office:currency"
    case calcType = "calcext:value-type"
    case table = "table:table"
    case tableName = "table:name"
    case styleName = "table:style-name"
    case display = "table:display"
    case column = "table:table-column"
    case defaultStyle = "table:default-cell-style-name"
    case columnsRepeated = "table:number-columns-repeated"
    case row = "table:table-row"
    case rowsRepeated = "table:number-rows-repeated"
    case visibility = "table:visibility"
    case cell = "table:table-cell"
    case coveredCell = "table:covered-table-cell"
    case formula = "table:formula"
    case rowGroup = "table:table-row-group"
    case rows = "table:table-rows"
    case headerRows = "table:table-header-rows"
    case columnGroup = "table:table-column-group"
    case columns = "table:table-columns"
    case headerColumns = "table:table-header-columns"
    case paragraph = "text:p"
    case span = "text:span"
    case link = "text:a"
    case space = "text:s"
    case spaceCount = "text:c"
    case tab = "text:tab"
    case lineBreak = "text:line-break"
    case textDate = "text:date"
    case textTime = "text:time"
    case textTitle = "text:title"
    case textSheetName = "text:sheet-name"
    case textFileName = "text:file-name"
    case textPageNumber = "text:page-number"
    case textAuthor = "text:author-name"
    case ruby = "text:ruby"
    case rubyBase = "text:ruby-base"
    case style = "style:style"
    case name = "style:name"
    case family = "style:family"
    case parentStyle = "style:parent-style-name"
    case dataStyle = "style:data-style-name"
    case tableProperties = "style:table-properties"
    case map = "style:map"
    case condition = "style:condition"
    case applyStyle = "style:apply-style-name"
    case numberStyle = "number:number-style"
    case percentageStyle = "number:percentage-style"
    case currencyStyle = "number:currency-style"
    case dateStyle = "number:date-style"
    case timeStyle = "number:time-style"
    case booleanStyle = "number:boolean-style"
    case textStyle = "number:text-style"
    case number = "number:number"
    case scientific = "number:scientific-number"
    case fraction = "number:fraction"
    case leastDigits = "number:min-integer-digits"
    case decimalPlaces = "number:decimal-places"
    case embeddedText = "number:embedded-text"
    case position = "number:position"
    case displayFactor = "number:display-factor"
    case numberText = "number:text"
    case currencySymbol = "number:currency-symbol"
    case year = "number:year"
    case quarter = "number:quarter"
    case week = "number:week-of-year"
    case month = "number:month"
    case day = "number:day"
    case hours = "number:hours"
    case minutes = "number:minutes"
    case seconds = "number:seconds"
    case truncates = "number:truncate-on-overflow"
    case encryptionData = "manifest:encryption-data"

    /// The number by which the element or attribute is told.
    var code: Int { OpenDocumentNames.codes[rawValue] ?? -1 }
  }

  static let words = Word.allCases

  private static let codes = Dictionary(
    uniqueKeysWithValues: words.enumerated().map { ($1.rawValue, $0) })

  private static let prefixes = [
    "office:1.0": "office", "table:1.0": "table", "text:1.0": "text", "style:1.0": "style",
    "datastyle:1.0": "number", "calcext:1.0": "calcext", "manifest:1.0": "manifest",
  ]

  static func code(_ local: String, _ uri: String) -> Int {
    let steps = uri.split(separator: ":").suffix(2)
    guard let prefix = prefixes[steps.joined(separator: ":")] else { return -1 }
    return codes["\(prefix):\(local)"] ?? -1
  }

  /// The word of a number; nil for names that do not matter.
  static func word(_ code: Int) -> Word? {
    words.indices.contains(code) ? words[code] : nil
  }
}
