/// Delimited text under construction, which knows the line on which each cell begins.
struct DelimitedLines {
  let delimiter: String
  let lineEnd: String
  private(set) var text = ""
  /// The line that comes next, 1-based.
  private(set) var line = 1

  init(delimiter: String, lineEnd: String) {
    self.delimiter = delimiter
    self.lineEnd = lineEnd
  }

  /// A line as it stands, such as `sep=;`.
  mutating func add(raw content: String) {
    text += content + lineEnd
    line += 1
  }

  /// A row; the result is the line on which each cell begins.
  @discardableResult
  mutating func add(row cells: [String]) -> [Int] {
    var lines: [Int] = []
    for (index, cell) in cells.enumerated() {
      if index > 0 { text += delimiter }
      lines.append(line)
      text += quoted(cell)
      line += cell.utf8.reduce(0) { $0 + ($1 == UInt8(ascii: "\n") ? 1 : 0) }
    }
    text += lineEnd
    line += 1
    return lines
  }

  private func quoted(_ cell: String) -> String {
    let needsQuotes =
      cell.contains(delimiter) || cell.utf8.contains { $0 == UInt8(ascii: "\"") || $0 == 0x0A }
    guard needsQuotes else { return cell }
    return "\""
      + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }
}
