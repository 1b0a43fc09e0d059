/// Breaks phrases into lines that fit a width; figures and quotations stay marked.
enum LineBreaking {
  /// The lines of a phrase, at least one. Broken at spaces, after hyphens and slashes, and inside a
  /// word only where the word alone is wider than a line.
  static func lines(_ phrase: Phrase, _ face: Typeface, width: Double) -> [Phrase] {
    var lines: [Phrase] = []
    var line = Phrase()
    for piece in pieces(of: phrase) {
      for fitting in split(piece, face, width: width) {
        let extended = line + fitting
        if !line.isEmpty, face.width(trimmed(extended).plain) > width {
          lines.append(trimmed(line))
          line = fitting
        } else {
          line = extended
        }
      }
    }
    lines.append(trimmed(line))
    return lines
  }

  /// The smallest width with which a phrase needs no more lines than with the given one, so that
  /// lines are of like length.
  static func balanced(_ phrase: Phrase, _ face: Typeface, width: Double) -> [Phrase] {
    let widest = lines(phrase, face, width: width)
    var narrow = 0.0
    var wide = width
    while wide - narrow > 2 {
      let middle = (narrow + wide) / 2
      let attempt = lines(phrase, face, width: middle)
      let fits = attempt.count <= widest.count && self.width(of: attempt, face) <= middle
      if fits { wide = middle } else { narrow = middle }
    }
    let result = lines(phrase, face, width: wide)
    return result.count <= widest.count ? result : widest
  }

  /// The width of the longest line.
  static func width(of lines: [Phrase], _ face: Typeface) -> Double {
    lines.map { face.width($0.plain) }.max() ?? 0
  }

  /// The phrase cut at every place where a line may end; the blanks stay at the ends of the pieces.
  private static func pieces(of phrase: Phrase) -> [Phrase] {
    var pieces: [Phrase] = []
    var piece = Phrase()
    for part in phrase.parts {
      guard let breakable = part.breakableText else {
        piece.parts.append(part)
        continue
      }
      var text = ""
      for character in breakable {
        text.append(character)
        guard character == " " || character == "-" || character == "/" else { continue }
        piece.parts.append(part.replacingText(text))
        pieces.append(piece)
        piece = Phrase()
        text = ""
      }
      if !text.isEmpty { piece.parts.append(part.replacingText(text)) }
    }
    if !piece.isEmpty { pieces.append(piece) }
    return pieces
  }

  /// A piece cut between characters where it is wider than a line.
  private static func split(_ piece: Phrase, _ face: Typeface, width: Double) -> [Phrase] {
    guard face.width(trimmed(piece).plain) > width else { return [piece] }
    var result: [Phrase] = []
    for part in piece.parts {
      guard let breakable = part.breakableText else {
        result.append(Phrase(parts: [part]))
        continue
      }
      var text = ""
      for character in breakable {
        if !text.isEmpty, character != " ", face.width(text + String(character)) > width {
          result.append(Phrase(parts: [part.replacingText(text)]))
          text = ""
        }
        text.append(character)
      }
      if !text.isEmpty { result.append(Phrase(parts: [part.replacingText(text)])) }
    }
    return result
  }

  private static func trimmed(_ phrase: Phrase) -> Phrase {
    var parts = phrase.parts
    while let last = parts.last, let text = last.breakableText, text.last == " " {
      parts.removeLast()
      let rest = text.reversed().drop { $0 == " " }.reversed()
      if !rest.isEmpty { parts.append(last.replacingText(String(rest))) }
    }
    return Phrase(parts: parts)
  }
}

extension Phrase.Part {
  /// Nil for a figure or a number of changes, which is never broken.
  fileprivate var breakableText: String? {
    switch self {
    case .words(let words): words
    case .quoted(let quoted): quoted.text
    case .figure, .changes: nil
    }
  }

  fileprivate func replacingText(_ text: String) -> Phrase.Part {
    switch self {
    case .words: .words(text)
    case .quoted(let quoted): .quoted(QuotedText(text, quoted.language))
    case .figure, .changes: self
    }
  }
}
