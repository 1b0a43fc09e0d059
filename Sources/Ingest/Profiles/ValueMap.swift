internal import StrategyModel

/// Which words of suppliers mean which of ours; case and white space do not matter.
struct ValueMap: Hashable, Sendable {
  /// One word and what it means.
  struct Entry: Hashable, Sendable {
    /// As it is listed.
    let word: String
    let meaning: String

    init(_ word: String, _ meaning: String) {
      self.word = word
      self.meaning = meaning
    }
  }

  let entries: [Entry]
  private let meanings: [String: String]

  /// Of a word that is listed twice the first meaning counts.
  init(_ entries: [Entry]) {
    self.entries = entries
    meanings = Dictionary(
      entries.map { (FieldText.folded($0.word), $0.meaning) },
      uniquingKeysWith: { first, _ in first })
  }

  func meaning(of text: String) -> String? { meanings[FieldText.folded(text)] }

  /// For each meaning the word that is listed first, and all codes in digits, as a suggestion of what
  /// to write.
  var suggestions: [String] {
    var seen: Set<String> = []
    return entries.filter { entry in
      let isCode = entry.word.utf8.allSatisfy { (0x30...0x39).contains($0) }
      return seen.insert(entry.meaning).inserted || isCode
    }.map(\.word)
  }

  /// What follows a word of the meaning `integrated`: "aufgegangen in X" names X.
  func integrationTarget(of text: String) -> String? {
    let folded = FieldText.folded(text)
    let words = entries.filter { $0.meaning == Status.integrated.rawValue }
      .map { FieldText.folded($0.word) }.sorted {
        $0.unicodeScalars.count > $1.unicodeScalars.count
      }
    for word in words where folded.hasPrefix(word + " ") || folded.hasPrefix(word + ":") {
      // Folding keeps the number of words, so the target is cut from the text as it stands.
      let wordCount = word.split(separator: " ").count
      var rest = text.split(whereSeparator: \.isWhitespace).dropFirst(wordCount)
      if let first = rest.first, ["in", "into", "im"].contains(first.lowercased()) {
        rest = rest.dropFirst()
      } else if !["in", "into", "im"].contains(String(word.split(separator: " ").last ?? "")) {
        continue
      }
      let target = rest.joined(separator: " ").trimmingQuotes
      if !target.isEmpty, target.contains(where: { $0.isLetter || $0.isNumber }) { return target }
    }
    return nil
  }
}

extension String {
  /// Without the quotation marks and colons that people set around a name.
  fileprivate var trimmingQuotes: String {
    let marks = "\"'„“”‚‘’»«:"
    return String(
      drop { marks.contains($0) || $0.isWhitespace }.reversed()
        .drop { marks.contains($0) || $0.isWhitespace }.reversed())
  }
}
