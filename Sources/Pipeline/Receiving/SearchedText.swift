/// A text as its words, so that names are found in it however files and folders write them.
///
/// Case, umlauts (ä = ae), signs and white space do not matter; digits and letters are apart, so
/// that `Q2_2024`, `2024-Q2` and `2. Quartal 2024` have the words q, 2, 2024.
struct SearchedText: Sendable {
  let words: [String]

  /// Longer texts say no more; so hostile ones cost nothing.
  private static let longest = 2_000

  init(_ text: some StringProtocol) {
    var words: [String] = []
    var word = ""
    var isNumber = false
    func end() {
      if !word.isEmpty { words.append(word) }
      word = ""
    }
    for character in text.prefix(Self.longest).lowercased() {
      guard character.isLetter || character.isNumber else {
        end()
        continue
      }
      let isDigit = character.isASCII && character.isNumber
      if isDigit != isNumber { end() }
      isNumber = isDigit
      word += Self.spelt[character] ?? String(character)
    }
    end()
    self.words = words
  }

  private static let spelt: [Character: String] = [
    "ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss",
  ]

  /// Whether the words of another text stand here, one after the other.
  func contains(_ other: SearchedText) -> Bool { !ranges(of: other).isEmpty }

  /// Where the words of another text stand.
  func ranges(of other: SearchedText) -> [Range<Int>] {
    let count = other.words.count
    guard count > 0, words.count >= count else { return [] }
    return (0...(words.count - count)).map { $0..<($0 + count) }
      .filter { words[$0].elementsEqual(other.words) }
  }
}
