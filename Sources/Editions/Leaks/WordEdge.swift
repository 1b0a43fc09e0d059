/// Whether letters and digits go on beyond the ends of a piece of folded text.
enum WordEdge {
  static func isFree(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    let opens = start == 0 || !isWord(text, endingAt: start - 1) || !isWord(text, at: start)
    let closes = end == text.count || !isWord(text, at: end) || !isWord(text, endingAt: end - 1)
    return opens && closes
  }

  static func isWord(_ text: [UInt8], at place: Int) -> Bool {
    let byte = text[place]
    if byte < 0x80 { return isWord(ascii: byte) }
    // Latin-1's signs begin with C2, general punctuation and currency signs with E2.
    return byte >= 0xC3 && byte != 0xE2
  }

  static func isWord(_ text: [UInt8], endingAt place: Int) -> Bool {
    var lead = place
    while lead > 0, text[lead] & 0xC0 == 0x80, place - lead < 3 { lead -= 1 }
    return isWord(text, at: lead)
  }

  static func isWord(ascii byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte)
  }

  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// The first byte of a folded letter.
  static func isLetter(_ byte: UInt8) -> Bool { byte >= 0xC3 || (0x61...0x7A).contains(byte) }
}
