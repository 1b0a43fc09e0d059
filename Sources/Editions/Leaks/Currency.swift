/// Signs of the currency.
enum Currency {
  private static let euro = Array("€".utf8)

  /// Whether a sign stands before or behind a number, at most blanks, quotation marks, separators of
  /// cells and words such as `Mio.` between them.
  static func isBeside(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    // Behind a scale's word the rest of it may follow: "Millionen".
    let hasScale = end > 0 && WordEdge.isLetter(bytes[end - 1])
    var place = end
    var isLetter = hasScale
    while place < bytes.count, place - end < 12 {
      if isSign(bytes, at: place, afterWord: isLetter && place > end) { return true }
      isLetter = WordEdge.isLetter(bytes[place])
      guard isLetter ? hasScale : isGap(bytes[place]) else { break }
      place += 1
    }
    place = start
    while place > 0, start - place < 6 {
      place -= 1
      if bytes[place] == 0xAC, place >= 2, isSign(bytes, at: place - 2, afterWord: false) {
        return true
      }
      for length in [3, 4] where place + 1 >= length {
        let first = place + 1 - length
        let isFree = first == 0 || !WordEdge.isWord(bytes, endingAt: first - 1)
        if isFree, bytes[first...place].elementsEqual(length == 3 ? "eur".utf8 : "euro".utf8) {
          return true
        }
      }
      guard isGap(bytes[place]) else { break }
    }
    return false
  }

  static func isSign(_ bytes: [UInt8], at place: Int, afterWord: Bool) -> Bool {
    if bytes[place...].starts(with: euro) { return true }
    return !afterWord && bytes[place...].starts(with: "eur".utf8)
  }

  private static func isGap(_ byte: UInt8) -> Bool {
    " ;\",'-.:()|=".utf8.contains(byte) || TextBoundary.contains(byte)
  }
}
