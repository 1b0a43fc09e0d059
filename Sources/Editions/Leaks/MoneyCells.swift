/// Knows which parts of a folded document are cells of money.
struct MoneyCells {
  private let bytes: [UInt8]
  /// Where any number that is a whole cell is an amount, in order and apart.
  private var rows: [Range<Int>] = []
  /// A number in them must have four digits, since cells beside it may count other things.
  private let needsThousands: Bool

  /// Tables of a page whose head names a currency.
  init(markup bytes: [UInt8]) {
    self.bytes = bytes
    needsThousands = true
    var start: Int?
    var isMoney = false
    var isHead = false
    for (place, byte) in bytes.enumerated() where byte < 0x20 || isHead {
      switch byte {
      case TextBoundary.tableStart: (start, isMoney, isHead) = (place, false, false)
      case TextBoundary.headCell: isHead = true
      case TextBoundary.other: isHead = false
      case TextBoundary.tableEnd:
        if let start, isMoney { rows.append(start..<place) }
        start = nil
      default:
        if isHead, !isMoney, start != nil, byte == 0xE2 || byte == UInt8(ascii: "e") {
          isMoney = Currency.isSign(bytes, at: place, afterWord: isWord(before: place))
        }
      }
    }
  }

  /// Rows and columns of delimited text that name money; cells are kept apart by `;`, `,` or tabs.
  init(table bytes: [UInt8]) {
    self.bytes = bytes
    needsThousands = false
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: true)
    let head = lines.first.map(MoneyCells.cells) ?? []
    let columns = head.indices.filter { MoneyCells.namesMoney(head[$0]) }
    for line in lines.dropFirst() {
      let cells = MoneyCells.cells(line)
      if cells.contains(where: MoneyCells.namesMoney) {
        rows.append(line.startIndex..<line.endIndex)
      } else {
        for column in columns where column < cells.count {
          rows.append(cells[column].startIndex..<cells[column].endIndex)
        }
      }
    }
  }

  func contains(_ start: Int, _ number: WrittenNumber) -> Bool {
    guard !needsThousands || number.cents >= 100_000 else { return false }
    guard isWholeCell(start, number.end) else { return false }
    var low = 0
    var high = rows.count
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].upperBound <= start { low = middle + 1 } else { high = middle }
    }
    return low < rows.count && rows[low].lowerBound <= start
  }

  /// Whether nothing else stands between the marks around a number.
  func isWholeCell(_ start: Int, _ end: Int) -> Bool {
    var first = start
    while first > 0, bytes[first - 1] == 0x20 || bytes[first - 1] == UInt8(ascii: "\"") {
      first -= 1
    }
    var last = end
    while last < bytes.count, bytes[last] == 0x20 || bytes[last] == UInt8(ascii: "\"") {
      last += 1
    }
    return (first == 0 || MoneyCells.separates(bytes[first - 1]))
      && (last == bytes.count || MoneyCells.separates(bytes[last]))
  }

  private func isWord(before place: Int) -> Bool {
    place > 0 && WordEdge.isWord(bytes, endingAt: place - 1)
  }

  private static func separates(_ byte: UInt8) -> Bool {
    ";\n:,[]{}".utf8.contains(byte) || TextBoundary.contains(byte)
  }

  private static func cells(_ line: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var cells: [ArraySlice<UInt8>] = []
    var start = line.startIndex
    var isQuoted = false
    for place in line.indices {
      if line[place] == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted, line[place] == UInt8(ascii: ";") {
        cells.append(line[start..<place])
        start = place + 1
      }
    }
    cells.append(line[start...])
    return cells
  }

  private static func namesMoney(_ cell: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: cell, as: UTF8.self)
    return text.contains("money") || text.contains("€")
      || text.split(whereSeparator: { !$0.isLetter }).contains { $0 == "eur" || $0 == "euro" }
  }
}
