import StrategyModel

/// A spelling of a withheld value that is looked for.
struct WithheldText: Sendable {
  /// Folded.
  let bytes: [UInt8]
  let value: WithheldValue

  /// Fewer characters say too little to be looked for.
  private static let shortestText = 6
  /// A sentence of a text is looked for by itself from this length on.
  private static let shortestSentence = 24

  /// Every spelling of a value; none where it is looked for by its digits or is too short.
  static func spellings(of value: WithheldValue) -> [WithheldText] {
    let texts: [String] =
      switch value.kind {
      case .money, .telephone, .email: []
      case .fullName: names(value.value)
      case .partner, .paper: [value.value]
      case .text: [value.value.trimmingMarks()] + sentences(value.value)
      }
    return texts.compactMap { text in
      let folded = FoldedText(text).onOneLine()
      guard isTelling(folded, value.kind) else { return nil }
      return WithheldText(bytes: folded.bytes, value: value)
    }
  }

  /// Long enough, and not only digits and marks: numbers are compared in their context.
  private static func isTelling(_ text: FoldedText, _ kind: WithheldValue.Kind) -> Bool {
    let characters = text.bytes.count { $0 & 0xC0 != 0x80 }
    switch kind {
    case .fullName: return text.bytes.count >= PatternSearch.shortest
    case .paper: return characters >= shortestText
    case .email, .telephone, .money: return false
    case .text, .partner:
      let letters = text.bytes.count { $0 & 0xC0 != 0x80 && WordEdge.isLetter($0) }
      return characters >= shortestText && letters >= 4
    }
  }

  /// "Erika Mustermann", "Mustermann, Erika" and "Mustermann Erika".
  private static func names(_ name: String) -> [String] {
    let words = name.split(separator: " ")
    guard words.count >= 2, let family = words.last else { return [name] }
    var names = [name]
    // A family name may have several words: "von der Heide".
    for count in 1..<words.count {
      let given = words.prefix(words.count - count).joined(separator: " ")
      let rest = words.suffix(count).joined(separator: " ")
      names += ["\(rest), \(given)", "\(rest) \(given)"]
    }
    // Nobody leaves a middle name out of a list on purpose, but a page may.
    if words.count > 2, let first = words.first { names.append("\(first) \(family)") }
    return names
  }

  private static let sentenceEnds: Set<Character> = [".", "!", "?", ";", "\n", "\r", "\r\n"]

  /// The sentences and lines of a text that are long enough to stand for it.
  private static func sentences(_ text: String) -> [String] {
    var sentences: [String] = []
    var sentence = ""
    for character in text {
      sentence.append(character)
      if sentenceEnds.contains(character) {
        sentences.append(sentence)
        sentence = ""
      }
    }
    sentences.append(sentence)
    guard sentences.count > 1 else { return [] }
    return sentences.map { $0.trimmingMarks() }.filter { $0.count >= shortestSentence }
  }
}

extension String {
  /// Without blanks and closing marks at its ends.
  fileprivate func trimmingMarks() -> String {
    let marks: Set<Character> = [" ", "\n", "\r", "\t", ".", "!", "?", ";", "\r\n"]
    let start = firstIndex { !marks.contains($0) } ?? endIndex
    let end = lastIndex { !marks.contains($0) }.map { index(after: $0) } ?? start
    return String(self[start..<end])
  }
}
