import StrategyModel

/// A piece of a sentence as the search for stated counts sees it.
enum TextToken: Equatable {
  /// In lower case.
  case word(String)
  /// Digits alone.
  case number(Int)
  /// A figure put in by reference.
  case figure
  /// A comma, dash or bracket; nothing is bound across it.
  case boundary

  var word: String? { if case .word(let word) = self { word } else { nil } }

  var isNumber: Bool {
    switch self {
    case .number, .figure: true
    case .word, .boundary: false
    }
  }
}

extension ReferencedText {
  /// The text in sentences. A full stop after a number may be that of an ordinal: it ends no
  /// sentence, but nothing is bound across it.
  func sentences() -> [[TextToken]] {
    var cutter = SentenceCutter()
    for part in parts {
      switch part {
      case .words(let words): cutter.read(words)
      case .figure: cutter.add(.figure)
      case .malformed: cutter.add(.boundary)
      }
    }
    cutter.endSentence()
    return cutter.sentences
  }
}

/// Cuts running text into sentences of tokens.
private struct SentenceCutter {
  private(set) var sentences: [[TextToken]] = []
  private var sentence: [TextToken] = []

  mutating func add(_ token: TextToken) { sentence.append(token) }

  mutating func endSentence() {
    if !sentence.isEmpty { sentences.append(sentence) }
    sentence = []
  }

  mutating func read(_ text: String) {
    var rest = text[...]
    while let first = rest.first {
      if first.isLetter || first.isNumber {
        let run = SentenceCutter.run(rest)
        add(SentenceCutter.token(run))
        rest = rest[run.endIndex...]
        continue
      }
      rest = rest.dropFirst()
      switch first {
      case ".": sentence.last?.isNumber == true ? add(.boundary) : endSentence()
      case "!", "?", ";", ":": endSentence()
      case _ where first.isNewline: endSentence()
      case _ where first.isWhitespace: break
      default: add(.boundary)
      }
    }
  }

  /// Letters and digits, with signs that stand between two of them: `17,6`, `30.06.2024`,
  /// `2024-Q2`.
  private static func run(_ text: Substring) -> Substring {
    var end = text.startIndex
    while end < text.endIndex {
      let character = text[end]
      let next = text.index(after: end)
      let isInside = next < text.endIndex && (text[next].isLetter || text[next].isNumber)
      let joins = isInside && ".,-–/:'’*".contains(character)
      // "22.Eingestellt" is two words, "30.06" is one.
      guard character.isLetter || character.isNumber || joins else { break }
      end = next
    }
    return text[..<end]
  }

  private static func token(_ run: Substring) -> TextToken {
    if run.utf8.count <= 6, let number = Digits.value(run.utf8) { return .number(number) }
    return .word(run.lowercased())
  }
}
