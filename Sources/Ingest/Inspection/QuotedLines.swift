internal import DelimitedText

/// Lines of CSV in which every cell is quoted.
struct QuotedLines {
  private(set) var bytes: [UInt8] = []

  /// Long enough to be handed out.
  var isLong: Bool { bytes.count >= 1 << 16 }

  mutating func take() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  /// `width`: how many cells the line has at least; those behind the given ones are empty.
  mutating func add(_ cells: [String], width: Int = 0) {
    for (index, cell) in cells.enumerated() {
      begin(index)
      for byte in cell.utf8 { append(byte) }
      bytes.append(UInt8(ascii: "\""))
    }
    end(cells.count, width)
  }

  mutating func add(_ record: borrowing DelimitedRecord, width: Int = 0) {
    for index in 0..<record.count {
      begin(index)
      record.withBytes(index) { span in
        span.withUnsafeBufferPointer { append($0) }
      }
      bytes.append(UInt8(ascii: "\""))
    }
    end(record.count, width)
  }

  /// Lines as they were written, the last of them with `cells` cells.
  mutating func add(_ lines: ArraySlice<UInt8>, cells: Int, width: Int) {
    bytes += lines[..<(lines.endIndex - 1)]
    end(cells, width)
  }

  private mutating func begin(_ index: Int) {
    if index > 0 { bytes.append(UInt8(ascii: ",")) }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func end(_ count: Int, _ width: Int) {
    for index in count..<max(count, width) {
      begin(index)
      bytes.append(UInt8(ascii: "\""))
    }
    bytes.append(0x0A)
  }

  /// Text up to a quote, and that quote twice, and so on.
  private mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    var rest = text[...]
    while let quote = rest.firstIndex(of: UInt8(ascii: "\"")) {
      bytes.append(contentsOf: rest[...quote])
      bytes.append(UInt8(ascii: "\""))
      rest = rest[(quote + 1)...]
    }
    bytes.append(contentsOf: rest)
  }

  private mutating func append(_ byte: UInt8) {
    if byte == UInt8(ascii: "\"") { bytes.append(byte) }
    bytes.append(byte)
  }
}
