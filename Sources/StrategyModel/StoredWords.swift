/// The parts of a stored text, from the front: words up to a space, and texts whose length stands
/// before them because they may hold anything.
struct StoredWords {
  private var rest: Substring.UTF8View

  init(_ text: String) { rest = text[...].utf8 }

  /// Up to the next space, which is skipped; nil where there is none.
  mutating func word() -> String? {
    guard let space = rest.firstIndex(of: UInt8(ascii: " ")) else { return nil }
    defer { rest = rest[rest.index(after: space)...] }
    return String(rest[..<space])
  }

  /// A whole number up to the next space.
  mutating func number() -> Int? { word().flatMap { Int($0) } }

  /// A text written by `counted`.
  mutating func countedText() -> String? {
    guard let count = number(), count >= 0,
      let end = rest.index(rest.startIndex, offsetBy: count, limitedBy: rest.endIndex),
      let text = String(rest[..<end])
    else { return nil }
    rest = rest[end...]
    return text
  }

  /// Everything that was not read yet.
  func remainder() -> String { String(Substring(rest)) }

  /// A text with the number of its UTF-8 bytes before it.
  static func counted(_ text: String) -> String { "\(text.utf8.count) \(text)" }
}

/// Stored as `text 3 4 file`, `cell 5 6 5 Blattfile`, `node 7 8 4 /a/bfile` or `file file`: line
/// or row, column, and sheet or path after its length; a text that is a table as
/// `table 3 4 2 1 file`, with row and column of the table, 0 for the whole row.
extension SourceLocation: StoredAsText {
  package var storedText: String {
    switch place {
    case .file: "file \(file)"
    case .text(let line, let column):
      if let tableCell {
        "table \(line) \(column) \(tableCell.row) \(tableCell.column ?? 0) \(file)"
      } else {
        "text \(line) \(column) \(file)"
      }
    case .cell(let sheet, let row, let column):
      "cell \(row) \(column) \(StoredWords.counted(sheet))\(file)"
    case .node(let line, let column, let path):
      "node \(line) \(column) \(StoredWords.counted(path))\(file)"
    }
  }

  package init?(storedText: String) {
    var words = StoredWords(storedText)
    let place: Place
    var tableCell: TableCell?
    switch words.word() {
    case "file": place = .file
    case "table":
      guard let line = words.number(), let column = words.number(), let row = words.number(),
        let number = words.number()
      else { return nil }
      place = .text(line: line, column: column)
      tableCell = TableCell(row: row, column: number == 0 ? nil : number)
    case "text":
      guard let line = words.number(), let column = words.number() else { return nil }
      place = .text(line: line, column: column)
    case "cell":
      guard let row = words.number(), let column = words.number(),
        let sheet = words.countedText()
      else { return nil }
      place = .cell(sheet: sheet, row: row, column: column)
    case "node":
      guard let line = words.number(), let column = words.number(),
        let path = words.countedText()
      else { return nil }
      place = .node(line: line, column: column, path: path)
    default: return nil
    }
    self.init(file: words.remainder(), place: place, tableCell: tableCell)
  }
}

/// Stored as the kind and the value: `text Musteramt A`, `number 12`, `status paused`; a localized
/// one as `localized 4 gelbamber`, with the length of the German.
extension FindingArgument: StoredAsText {
  package var storedText: String {
    switch self {
    case .text(let text): "text \(text)"
    case .number(let number): "number \(number)"
    case .status(let status): "status \(status.rawValue)"
    case .date(let date): "date \(date)"
    case .period(let period): "period \(period)"
    case .localized(let wording): "localized \(StoredWords.counted(wording.de))\(wording.en)"
    }
  }

  package init?(storedText: String) {
    var words = StoredWords(storedText)
    guard let kind = words.word() else { return nil }
    let argument: FindingArgument?
    switch kind {
    case "text": argument = .text(words.remainder())
    case "number": argument = Int(words.remainder()).map { .number($0) }
    case "status": argument = Status(rawValue: words.remainder()).map { .status($0) }
    case "date": argument = PartialDate(iso: words.remainder()).map { .date($0) }
    case "period": argument = Period(words.remainder()).map { .period($0) }
    case "localized":
      argument = words.countedText().map {
        .localized(Wording(de: $0, en: words.remainder()))
      }
    default: argument = nil
    }
    guard let argument else { return nil }
    self = argument
  }
}
