/// An indicator as one line of a cell: `Neue Bänke [Stück]: 120; Ziel 1.000; Ausgangswert 0`.
///
/// What is written is read back as it was: a sign that would be misread stands behind `\`, and a line
/// break is written as `\n`.
package struct IndicatorLine: Hashable, Sendable {
  package let value: IndicatorValue

  private static let targetWords = ["ziel", "target"]
  private static let baselineWords = ["ausgangswert", "basis", "baseline"]
  private static let actualWords = ["ist", "actual"]

  package init(_ value: IndicatorValue) { self.value = value }

  /// Reads a line; nil where no name stands before the colon.
  ///
  /// What stands there without a word before it is the value reached.
  package init?(_ text: some StringProtocol) {
    let (before, rest) = Self.cut(Array(text), at: ":")
    let head = Array(Self.trimmed(before))
    var name = head
    var unit: [Character]?
    if let open = Self.unitStart(head) {
      unit = Array(head[(open + 1)...].dropLast())
      name = Array(head[..<open])
    }
    guard let name = Self.plain(name) else { return nil }
    var parts: [String: [String]] = [:]
    for part in Self.split(rest ?? [], at: ";") {
      let (word, content) = Self.labelled(part)
      if let content = Self.plain(content) { parts[word, default: []].append(content) }
    }
    func joined(_ word: String) -> String? { parts[word]?.joined(separator: "; ") }
    value = IndicatorValue(
      name: name, unit: unit.flatMap(Self.plain), baseline: joined("baseline"),
      target: joined("target"), actual: joined("actual"))
  }

  /// The line, without line end.
  package var text: String {
    let unit = value.unit.map { " [\(Self.escaped($0))]" } ?? ""
    let parts = [
      value.actual.map { Self.isLabelled($0) ? "Ist \(Self.escaped($0))" : Self.escaped($0) },
      value.target.map { "Ziel \(Self.escaped($0))" },
      value.baseline.map { "Ausgangswert \(Self.escaped($0))" },
    ].compactMap(\.self)
    let values = parts.isEmpty ? "" : ": " + parts.joined(separator: "; ")
    return Self.escaped(value.name) + unit + values
  }

  // MARK: Signs

  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      if character.isNewline {
        result += "\\n"
      } else {
        if "\\:;[]".contains(character) { result.append("\\") }
        result.append(character)
      }
    }
  }

  /// Without blanks around and `\`; nil where nothing is left.
  private static func plain(_ characters: some Sequence<Character>) -> String? {
    var result = ""
    var isEscaped = false
    for character in trimmed(Array(characters)) {
      if isEscaped {
        result.append(character == "n" ? "\n" : character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        result.append(character)
      }
    }
    return result.isEmpty ? nil : result
  }

  private static func trimmed(_ characters: [Character]) -> ArraySlice<Character> {
    guard let first = characters.firstIndex(where: { !$0.isWhitespace }),
      let last = characters.lastIndex(where: { !$0.isWhitespace })
    else { return [] }
    return characters[first...last]
  }

  private static func split(_ characters: [Character], at sign: Character) -> [[Character]] {
    var parts: [[Character]] = []
    var rest: [Character]? = characters
    while let text = rest {
      let (part, behind) = cut(text, at: sign)
      parts.append(part)
      rest = behind
    }
    return parts
  }

  /// What stands before the first sign that is not behind `\`, and what stands behind it.
  private static func cut(
    _ characters: [Character], at sign: Character
  ) -> (before: [Character], behind: [Character]?) {
    var isEscaped = false
    for (index, character) in characters.enumerated() {
      if isEscaped {
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character == sign {
        return (Array(characters[..<index]), Array(characters[(index + 1)...]))
      }
    }
    return (characters, nil)
  }

  /// Where the bracket of a unit at the end of the name opens.
  private static func unitStart(_ head: [Character]) -> Int? {
    // An even number of `\` stands for itself and escapes nothing.
    let marks = head.dropLast().reversed().prefix { $0 == "\\" }.count
    guard head.last == "]", marks.isMultiple(of: 2) else { return nil }
    let (before, behind) = cut(head, at: "[")
    guard let behind, !before.isEmpty, behind.count > 1 else { return nil }
    return before.count
  }

  // MARK: Words

  private static func labelled(_ part: [Character]) -> (word: String, content: [Character]) {
    let text = Array(trimmed(part))
    let first = text.prefix { !$0.isWhitespace }
    let word = String(first).lowercased()
    let rest = Array(text[first.count...])
    if targetWords.contains(word) { return ("target", rest) }
    if baselineWords.contains(word) { return ("baseline", rest) }
    if actualWords.contains(word) { return ("actual", rest) }
    return ("actual", text)
  }

  private static func isLabelled(_ text: String) -> Bool {
    let word = text.prefix { !$0.isWhitespace }.lowercased()
    return (targetWords + baselineWords + actualWords).contains(word)
  }
}
