/// A number as a text writes it.
struct WrittenNumber {
  /// Its value × 100.
  let cents: Int64
  /// Behind its last digit, or behind a word such as `Mio.`.
  let end: Int
  /// Two decimal places and at least 1,000: hardly ever anything but money.
  let isWholeAmount: Bool

  /// The ways to read a number that begins at a digit: as far as its marks go, and without what
  /// only blanks set apart. None where letters or other marks join it to something else.
  static func readings(_ bytes: [UInt8], at start: Int) -> [WrittenNumber] {
    if start > 0 {
      let before = bytes[start - 1]
      if WordEdge.isWord(bytes, endingAt: start - 1) { return [] }
      if before == UInt8(ascii: "."), start > 1, WordEdge.isDigit(bytes[start - 2]) { return [] }
      if before == UInt8(ascii: ","), start > 1, WordEdge.isDigit(bytes[start - 2]) { return [] }
    }
    var readings: [WrittenNumber] = []
    for allowsBlanks in [false, true] {
      let end = end(bytes, from: start, allowsBlanks: allowsBlanks)
      if let number = number(bytes, start, end), number.end != readings.last?.end {
        readings.append(number)
      }
    }
    return readings.reversed()
  }

  private static func end(_ bytes: [UInt8], from start: Int, allowsBlanks: Bool) -> Int {
    var end = start
    while end < bytes.count {
      if WordEdge.isDigit(bytes[end]) {
        end += 1
      } else if end + 1 < bytes.count, WordEdge.isDigit(bytes[end + 1]), end > start,
        ".,'".utf8.contains(bytes[end]) || allowsBlanks && bytes[end] == 0x20 && isGroup(bytes, end)
      {
        end += 1
      } else {
        break
      }
    }
    return end
  }

  /// Exactly three digits behind a blank.
  private static func isGroup(_ bytes: [UInt8], _ blank: Int) -> Bool {
    let digits = bytes[(blank + 1)...].prefix(4).prefix(while: WordEdge.isDigit)
    return digits.count == 3
  }

  private static func number(_ bytes: [UInt8], _ start: Int, _ end: Int) -> WrittenNumber? {
    let text = bytes[start..<end]
    let isJoined =
      end < bytes.count && WordEdge.isWord(bytes, at: end)
      && !bytes[end...].starts(with: "eur".utf8)
    if isJoined, scale(bytes, from: end) == nil { return nil }
    var whole = text
    var decimals = text[text.endIndex...]
    if let mark = text.lastIndex(where: { ".,".utf8.contains($0) }),
      (1...2).contains(text.endIndex - mark - 1)
    {
      whole = text[..<mark]
      decimals = text[(mark + 1)...]
    }
    let groups = whole.split(omittingEmptySubsequences: false) { !WordEdge.isDigit($0) }
    let isGrouped =
      groups.count == 1
      || (1...3).contains(groups[0].count) && groups.dropFirst().allSatisfy { $0.count == 3 }
    guard isGrouped, whole.count <= 18 else { return nil }
    var cents: Int64 = 0
    let padded = Array(decimals) + [UInt8](repeating: 0x30, count: 2 - decimals.count)
    for digit in groups.joined() + padded {
      let (scaled, overflow) = cents.multipliedReportingOverflow(by: 10)
      guard !overflow else { return nil }
      cents = scaled &+ Int64(digit &- 0x30)
    }
    var stop = end
    if let scale = scale(bytes, from: end) {
      let (scaled, overflow) = cents.multipliedReportingOverflow(by: scale.factor)
      guard !overflow else { return nil }
      cents = scaled
      stop = scale.end
    }
    return WrittenNumber(
      cents: cents, end: stop, isWholeAmount: decimals.count == 2 && cents >= 100_000)
  }

  private static let scales: [(word: [UInt8], factor: Int64)] = [
    ("t€", 1000), ("teur", 1000), ("tsd", 1000), ("mio", 1_000_000), ("million", 1_000_000),
    ("mrd", 1_000_000_000),
  ].map { (Array($0.0.utf8), $0.1) }

  /// A word such as `Mio.` behind a number; its end leaves the currency sign to be seen.
  private static func scale(_ bytes: [UInt8], from end: Int) -> (factor: Int64, end: Int)? {
    let start = end < bytes.count && bytes[end] == 0x20 ? end + 1 : end
    guard start < bytes.count,
      let scale = scales.first(where: { bytes[start...].starts(with: $0.word) })
    else { return nil }
    // T€ and TEUR hold the currency sign themselves.
    let holdsSign = scale.word.first == UInt8(ascii: "t") && scale.word.count == 4
    return (scale.factor, start + (holdsSign ? 1 : scale.word.count))
  }
}
