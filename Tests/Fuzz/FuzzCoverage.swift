import DelimitedText

/// Whether every byte of the decoded text stands in a record, and every byte of a record in a cell.
///
/// What may be missing: line ends, comments, a first line "sep=…", and what a defect names.
struct FuzzCoverage {
  private let text: [UInt8]
  private let dialect: Dialect

  init(_ input: [UInt8], _ dialect: Dialect) {
    text = dialect.encoding.decode(input).utf8
    self.dialect = dialect
  }

  func fault(_ reading: FuzzReading) -> String? {
    guard reading.total == reading.defects.count else { return nil }
    let cut = Set(reading.defects.filter { $0.kind == .recordTooLong }.map(\.record))
    var at = separatorLineEnd
    for row in reading.rows {
      at = afterEmptyLines(at, before: row.raw)
      guard text[at...].starts(with: row.raw) else {
        return "record \(row.ordinal) leaves out or adds text"
      }
      at += row.raw.count
      if cut.contains(row.ordinal) { at = lineEnd(from: at) }
      if let fault = fault(row) { return "record \(row.ordinal): \(fault)" }
    }
    return afterEmptyLines(at) == text.count ? nil : "the end is left out"
  }

  /// What a record has more than its cells can only be delimiters, quotes, escapes and blanks.
  private func fault(_ row: FuzzReading.Row) -> String? {
    var left = [Int](repeating: 0, count: 256)
    var next = 0
    let cells = row.cells.flatMap { $0 }
    for byte in row.raw {
      left[Int(byte)] += 1
      if next < cells.count, cells[next] == byte { next += 1 }
    }
    guard next == cells.count else { return "its cells hold other text" }
    for byte in cells { left[Int(byte)] -= 1 }
    var marks: Set<UInt8> = [0x20, 0x09]
    marks.formUnion(dialect.delimiter)
    if let quote = dialect.quote { marks.insert(quote) }
    if case .character(let escape) = dialect.escape { marks.insert(escape) }
    for byte in 0...255 where left[byte] != 0 && !marks.contains(UInt8(byte)) {
      return "a byte \(byte) stands in no cell"
    }
    let separators = row.cells.count - 1
    for byte in dialect.delimiter where left[Int(byte)] < separators { return "too many cells" }
    return nil
  }

  private var separatorLineEnd: Int {
    var line = Array(text.prefix(lineEnd(from: 0)))
    if line.first == 0x22, line.last == 0x22, line.count > 1 {
      line = Array(line.dropFirst().dropLast())
    }
    let begins = line.prefix(4).elementsEqual("sep=".utf8) { $0 | 0x20 == $1 | 0x20 }
    let named = line.dropFirst(4)
    // Whether it is such a line is decided by the reader alone; letters are no delimiter.
    guard begins, (1...3).contains(named.count) else { return 0 }
    let isMark = named.allSatisfy { byte in
      byte == 0x09
        || (0x20...0x7E).contains(byte) && ![0x22, 0x5C].contains(byte)
          && !(0x30...0x39).contains(byte) && !(0x61...0x7A).contains(byte | 0x20)
    }
    return isMark ? lineEnd(from: 0) : 0
  }

  private func lineEnd(from start: Int) -> Int {
    text[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? text.count
  }

  /// Behind line ends and comments, as they stand between records.
  private func afterEmptyLines(_ start: Int, before raw: [UInt8]? = nil) -> Int {
    var at = start
    while at < text.count {
      // A line break that ends no line is text of the record.
      if let raw, text[at...].starts(with: raw) { return at }
      if text[at] == 0x0A || text[at] == 0x0D {
        at += 1
      } else if !dialect.commentPrefix.isEmpty, at == 0 || text[at - 1] < 0x0E,
        text[at...].starts(with: dialect.commentPrefix)
      {
        at = lineEnd(from: at)
      } else {
        break
      }
    }
    return at
  }
}
