/// The first line "sep=;" with which spreadsheets are told the delimiter.
enum SeparatorLine {
  /// Whether a text could be taken for such a line's start.
  static func begins(_ text: some Collection<UInt8>) -> Bool {
    text.prefix(4).elementsEqual("sep=".utf8) { $0 | 0x20 == $1 | 0x20 }
  }

  /// The delimiter that a line names; nil if it is no such line. Quotes around it are allowed.
  static func delimiter(_ line: some Collection<UInt8>) -> [UInt8]? {
    var bytes = Array(line)
    while let last = bytes.last, last == 0x0A || last == 0x0D { bytes.removeLast() }
    if bytes.count > 2, bytes.first == 0x22, bytes.last == 0x22 {
      bytes = Array(bytes.dropFirst().dropLast())
    }
    guard (5...7).contains(bytes.count), begins(bytes) else { return nil }
    let named = Array(bytes.dropFirst(4))
    let isMark = named.allSatisfy { byte in
      byte == 0x09
        || (0x20...0x7E).contains(byte) && byte != 0x22 && byte != 0x5C
          && !(0x30...0x39).contains(byte) && !(0x61...0x7A).contains(byte | 0x20)
    }
    return isMark ? named : nil
  }
}

extension RecordScanner {
  /// The length of a first line "sep=…" with its end; 0: there is none; nil: more text is needed.
  mutating func separatorLine() -> Int? {
    let text = UnsafePointer(buffer.base + buffer.head)
    let available = buffer.available
    guard available >= 16 || buffer.isFinal else { return nil }
    let isQuoted = text[0] == 0x22
    let first = isQuoted ? text[1] : text[0]
    guard first | 0x20 == UInt8(ascii: "s") else { return 0 }
    var end = 0
    while end < min(available, 15), text[end] != 0x0A, text[end] != 0x0D { end += 1 }
    guard end < 15 || end == available else { return 0 }
    let line = UnsafeBufferPointer(start: text, count: end)
    guard let named = SeparatorLine.delimiter(line) else { return 0 }
    guard let length = lineLength(from: end) else { return nil }
    state.physicalRow += 1
    if named != dialect.delimiter {
      defects.add(
        DelimitedDefect(
          .separatorLineContradicted, at: place(of: isQuoted ? 5 : 4),
          text: String(decoding: named, as: UTF8.self),
          suggestion: String(decoding: dialect.delimiter, as: UTF8.self)))
    }
    return length
  }
}
