/// The e-mail addresses, telephone numbers and full names in a contact such as
/// "Frau Dr. Erika Mustermann (Amt 61), Tel. 0234/910-1234, e.mustermann@example.org".
struct ContactParts {
  let emails: [String]
  let telephones: [String]
  /// Given name first.
  let names: [String]

  init(_ text: String) {
    let bytes = Array(text.utf8)
    let folded = FoldedText(DecodedText(plain: bytes))
    let emails = EmailSearch.matches(in: folded)
    let telephones = TelephoneSearch.likely(in: folded)
    self.emails = emails.map(\.address)
    self.telephones = telephones.map(\.text)
    var rest = bytes
    for range in emails.map(\.range) + telephones.map(\.range) {
      let first = folded.offsets[range.lowerBound]
      let last = folded.offsets[range.upperBound - 1]
      for place in first...last { rest[place] = UInt8(ascii: ";") }
    }
    names = ContactParts.names(in: String(decoding: rest, as: UTF8.self))
  }

  private static let separators: Set<Character> = [
    ",", ";", "/", "(", ")", "|", "\n", "\r", "\r\n", "\t", "<", ">", "[", "]", ":", "•", "·", "–",
  ]

  /// Words that stand beside names and are none; `Amt`, `Abteilung` … make a piece no name.
  private static let titles: Set<String> = [
    "herr", "herrn", "frau", "hr", "fr", "dr", "prof", "dipl", "ing", "dipl-ing", "mr", "mrs", "ms",
    "tel", "telefon", "fon", "mobil", "handy", "fax", "mail", "email", "e-mail", "durchwahl",
    "phone", "kontakt", "ansprechpartner", "ansprechpartnerin", "med", "phil", "ma", "ba", "msc",
    "bsc", "mba", "contact",
  ]
  private static let offices: Set<String> = [
    "amt", "abteilung", "abt", "referat", "stabsstelle", "dezernat", "fachbereich", "team",
    "stadt", "gmbh", "ag", "e.v", "büro", "zentrale", "leitung", "sekretariat", "department",
    "unit", "office", "city", "projekt", "projektleitung",
  ]

  private static func names(in text: String) -> [String] {
    var names: [String] = []
    var single: String?
    for piece in text.split(whereSeparator: separators.contains) {
      let words = piece.split(whereSeparator: \.isWhitespace).map(String.init)
      guard let name = name(words) else {
        single = nil
        continue
      }
      if name.count >= 2 {
        names.append(name.joined(separator: " "))
        single = nil
      } else if let family = single {
        // "Mustermann, Erika" falls into two pieces of one word each.
        names.append("\(name[0]) \(family)")
        single = nil
      } else {
        single = name.first
      }
    }
    return names
  }

  /// The words of a name, without titles; nil where the piece is no name.
  private static func name(_ words: [String]) -> [String]? {
    let kept = words.filter { word in
      let plain = word.lowercased().filter { $0 != "." }
      return !titles.contains(plain) && !plain.isEmpty
    }
    guard (1...4).contains(kept.count), kept.allSatisfy(isName),
      !kept.contains(where: { offices.contains($0.lowercased()) })
    else { return nil }
    return kept
  }

  private static let particles: Set<String> = [
    "von", "van", "de", "der", "den", "zu", "zur", "da", "di", "el", "al", "und", "vom",
  ]

  /// A word of letters that begins with a capital, or a particle such as "von".
  private static func isName(_ word: String) -> Bool {
    if particles.contains(word) { return true }
    guard let first = word.first, first.isUppercase else { return false }
    return word.allSatisfy { $0.isLetter || $0 == "-" || $0 == "'" || $0 == "’" || $0 == "." }
  }
}
