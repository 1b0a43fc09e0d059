/// Finds everything that has the form of an e-mail address (RFC 5321, 4.1.2, without quoted local
/// parts), also where the sign is written `(at)` or `[at]`.
enum EmailSearch {
  struct Match {
    /// In small letters, with `@`.
    let address: String
    /// In the folded text.
    let range: Range<Int>
  }

  static func matches(in text: FoldedText) -> [Match] {
    let bytes = text.bytes
    var matches: [Match] = []
    for (place, byte) in bytes.enumerated() {
      let mayBeSign =
        byte == UInt8(ascii: "@") || byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[")
        || byte == UInt8(ascii: "{")
      guard mayBeSign, let sign = sign(bytes, at: place) else { continue }
      var start = sign.lowerBound
      while start > 0, isLocal(bytes[start - 1]) { start -= 1 }
      while start < sign.lowerBound, bytes[start] == UInt8(ascii: ".") { start += 1 }
      var end = sign.upperBound
      while end < bytes.count, isDomain(bytes[end]) { end += 1 }
      while end > sign.upperBound, !WordEdge.isWord(bytes, endingAt: end - 1) { end -= 1 }
      let domain = bytes[sign.upperBound..<end]
      guard start < sign.lowerBound, isDomain(domain), !isEscape(bytes, at: start) else {
        continue
      }
      let local = String(decoding: bytes[start..<sign.lowerBound], as: UTF8.self)
      matches.append(
        Match(address: "\(local)@\(String(decoding: domain, as: UTF8.self))", range: start..<end))
    }
    return matches
  }

  private static let written = ["(at)", "[at]", "{at}", "(ät)"].map { Array($0.utf8) }

  /// `@`, or a written sign with the blanks around it; nil where there is none.
  private static func sign(_ bytes: [UInt8], at place: Int) -> Range<Int>? {
    if bytes[place] == UInt8(ascii: "@") { return place..<(place + 1) }
    guard let sign = written.first(where: { bytes[place...].starts(with: $0) }) else {
      return nil
    }
    let start = place > 0 && bytes[place - 1] == 0x20 ? place - 1 : place
    let end = place + sign.count
    return start..<(end < bytes.count && bytes[end] == 0x20 ? end + 1 : end)
  }

  /// Whether the first letters belong to an escape such as `\n` or `%0A`; another form of the text
  /// has the address without it.
  private static func isEscape(_ bytes: [UInt8], at start: Int) -> Bool {
    guard start > 0 else { return false }
    if bytes[start - 1] == UInt8(ascii: "\\") { return "nrtu".utf8.contains(bytes[start]) }
    return bytes[start - 1] == UInt8(ascii: "%") && start + 1 < bytes.count
      && bytes[start...(start + 1)].allSatisfy { Hexadecimal.value($0) != nil }
  }

  private static func isLocal(_ byte: UInt8) -> Bool {
    WordEdge.isWord(ascii: byte) || ".!#$*+-_{|}~".utf8.contains(byte) || byte >= 0x80
  }

  private static func isDomain(_ byte: UInt8) -> Bool {
    WordEdge.isWord(ascii: byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
      || byte >= 0x80
  }

  /// At least two labels, the last of two or more letters.
  private static func isDomain(_ bytes: ArraySlice<UInt8>) -> Bool {
    let labels = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard labels.count >= 2, let last = labels.last, last.count >= 2 else { return false }
    return labels.allSatisfy { !$0.isEmpty } && last.allSatisfy { !WordEdge.isDigit($0) }
  }
}
