/// Changes bytes as transfers, programs and people do.
enum Mutation {
  private static let tokens: [[UInt8]] =
    [
      "\"", "\"\"", "\";\"", "\n\"", "\"\n", "'", "\\", "\\\"", ";", ",", "\t", "|", "||", ":", "~",
      "^",
      " ", "\n", "\r", "\r\n", "\0", "sep=", "#", "ä", "ß", "€", "😀", "Ã¼", "â‚¬", "\u{FEFF}",
      "\u{85}",
      "\u{2212}", "%", "0", "9", ".", "-", "(", ")", "T€", "Mio", "Q1", "99999999999999999999",
      "Summe",
      "Stand:", "\u{A0}", "\u{301}", "٣",
    ].map { Array($0.utf8) } + [
      [0xFF], [0xFE], [0xC3], [0xE2, 0x82], [0xF0, 0x9F], [0xED, 0xA0, 0x80], [0x81], [0x3B, 0x00],
      [0xD8, 0x3D], [0xFF, 0xFE], [0xFE, 0xFF], [0xEF, 0xBB, 0xBF], [0xC0, 0x80],
    ]

  /// One to three pieces of the corpus, damaged up to eight times.
  static func input(from corpus: Corpus, of isText: Bool, _ random: inout FuzzRandom) -> [UInt8] {
    var bytes = corpus.piece(ofText: isText, &random)
    while random.below(4) == 0, bytes.count < 8_192 {
      bytes += corpus.piece(ofText: isText, &random)
    }
    for _ in 0..<random.below(9) { damage(&bytes, &random) }
    return bytes
  }

  private static func damage(_ bytes: inout [UInt8], _ random: inout FuzzRandom) {
    let place = random.below(bytes.count + 1)
    let length = min(bytes.count - place, 1 + random.below(random.below(4) == 0 ? 64 : 4))
    let end = place + length
    switch random.below(9) {
    case 0, 1: bytes.insert(contentsOf: random.element(of: tokens), at: place)
    case 2: bytes.replaceSubrange(place..<end, with: random.element(of: tokens))
    case 3: bytes.removeSubrange(place..<end)
    case 4: if place < bytes.count { bytes[place] ^= 1 << UInt8(random.below(8)) }
    case 5: if place < bytes.count { bytes[place] = UInt8(random.below(256)) }
    case 6: bytes.insert(contentsOf: bytes[place..<end], at: random.below(bytes.count + 1))
    case 7: bytes.removeSubrange(place...)
    default:
      let token = random.element(of: tokens)
      for _ in 0..<(1 + random.below(40)) { bytes.insert(contentsOf: token, at: place) }
    }
  }
}
