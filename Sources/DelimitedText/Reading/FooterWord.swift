/// Recognises the word with which a closing row begins.
enum FooterWord {
  /// Whether a cell begins with the word, whatever the case of ASCII letters, and ends there or goes
  /// on with a colon or space: "Summe:", "SUMME 2024", not "Summer".
  static func begins(_ cell: UnsafeBufferPointer<UInt8>, with word: String) -> Bool {
    var index = cell.firstIndex { $0 != 0x20 && $0 != 0x09 } ?? cell.count
    for byte in word.utf8 {
      guard index < cell.count, lower(cell[index]) == lower(byte) else { return false }
      index += 1
    }
    guard index < cell.count, word.utf8.last != UInt8(ascii: ":") else { return true }
    return cell[index] == 0x20 || cell[index] == UInt8(ascii: ":")
  }

  /// For every byte whether one of the words begins with it.
  static func firstBytes(_ words: [String]) -> [Bool] {
    (0...255).map { byte in
      words.contains { word in word.utf8.first.map { lower($0) == lower(byte) } ?? true }
    }
  }

  private static func lower(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }
}
