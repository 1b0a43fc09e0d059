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

  private static let xmlTokens: [[UInt8]] =
    [
      "<", ">", "</", "/>", "&", ";", "&amp;", "&#38;", "&#0;", "&#x10FFFF;", "&#xD800;", "\"", "'",
      "=", "<!--", "-->", "--", "<![CDATA[", "]]>", "<?x", "?>", "<?xml version=\"1.0\"?>",
      "<!DOCTYPE a>", "<a>", "</a>", "<a/>", " xmlns=\"urn:x\"", " xmlns:p=\"urn:y\"", "p:",
      " encoding=\"ISO-8859-1\"", " encoding=\"UTF-16\"", "\n", "\r", "\t", " ", "ä", "😀",
      "\u{FEFF}", "\0", "0", "-1", "2147483648", "99999999999999999999", "1e400", "NaN", "#NV",
      "29.02.1900", "2024-13-45", "PT99999999999H", "true", "_x000D_", "[h]:mm", "0%;[Red]-0,",
      "XFD1048576", "ZZZZ9", " r=\"B2\"", " s=\"9\"", " t=\"s\"", " ss:Index=\"3\"",
      " table:number-columns-repeated=\"16384\"", " table:number-rows-repeated=\"1048576\"",
    ].map { Array($0.utf8) } + [
      [0xFF], [0xC3], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xFF, 0xFE], [0xFE, 0xFF], [0x81],
      [0x50, 0x4B, 0x01, 0x02], [0x50, 0x4B, 0x05, 0x06], [0, 0, 0, 0], [0xFF, 0xFF, 0xFF, 0xFF],
    ]
  private static let pathTokens: [[UInt8]] = [
    "/", "//", "..", ".", "*", "@", "[", "]", "(", ")", "|", "=", "!=", "<", ">=", " and ", " or ",
    "not(", "last()", "position()", "lang('de')", "text()", "'", "\"", "1", "-1", "0",
    "99999999999999999999", "a", "p:", "::", "child::", "ancestor::a", "count(", "$x", ",", "+",
    " ",
    "ä", "\n", "😀", "\0",
  ].map { Array($0.utf8) }

  /// One to three pieces of the corpus, damaged up to eight times; of documents one, of workbooks as
  /// bytes or part by part.
  static func input(
    from corpus: Corpus, of material: Material, _ random: inout FuzzRandom
  ) -> [UInt8] {
    if material == .workbooks, random.below(4) > 0 {
      return corpus.archive(&random) { damage(&$0, material, &$1) }
    }
    var bytes = corpus.piece(of: material, &random)
    let isWhole = material == .documents || material == .workbooks
    while !isWhole, random.below(4) == 0, bytes.count < 8_192 {
      bytes += corpus.piece(of: material, &random)
    }
    damage(&bytes, material, &random)
    return bytes
  }

  private static func damage(
    _ bytes: inout [UInt8], _ material: Material, _ random: inout FuzzRandom
  ) {
    let chosen =
      switch material {
      case .tables, .cells: tokens
      case .documents, .workbooks: xmlTokens
      case .paths: pathTokens
      }
    for _ in 0..<random.below(9) { damage(&bytes, chosen, &random) }
  }

  private static func damage(
    _ bytes: inout [UInt8], _ tokens: [[UInt8]], _ random: inout FuzzRandom
  ) {
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
