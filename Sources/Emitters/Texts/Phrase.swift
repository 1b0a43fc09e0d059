package import Markup
package import StrategyModel

/// A text whose figures keep their names and whose quotations keep their language.
///
/// Written as a literal with interpolation: `"\(implemented) of \(goal) core projects"`. Pages print
/// it as markup from which every figure can be read back; file names, titles and tests take it
/// plain.
package struct Phrase: Hashable, Sendable {
  /// A piece of a phrase.
  package enum Part: Hashable, Sendable {
    case words(String)
    case figure(PrintedFigure)
    case quoted(QuotedText)
    case changes(PrintedChanges)
  }

  package var parts: [Part]

  package init(parts: [Part] = []) { self.parts = parts }

  /// Words of the program.
  package init(_ words: String) { parts = words.isEmpty ? [] : [.words(words)] }

  /// A text from the city's data.
  package init(_ quoted: QuotedText) { parts = [.quoted(quoted)] }

  package init(_ figure: PrintedFigure) { parts = [.figure(figure)] }

  package init(_ changes: PrintedChanges) { parts = [.changes(changes)] }

  /// The text alone.
  package var plain: String { parts.map(\.plain).joined() }

  package var isEmpty: Bool { plain.isEmpty }

  /// Both, one after the other; words next to words become one part, and so do quotations.
  package static func + (left: Phrase, right: Phrase) -> Phrase {
    guard let last = left.parts.last, let first = right.parts.first,
      let joint = last.joined(with: first)
    else { return Phrase(parts: left.parts + right.parts) }
    return Phrase(parts: left.parts.dropLast() + [joint] + right.parts.dropFirst())
  }

  /// The text as HTML on a page of a language.
  package func html(_ language: Language) -> MarkupText {
    markup(language, tag: "span")
  }

  /// The text as content of an SVG `text` element in a chart of a language.
  package func svg(_ language: Language) -> MarkupText {
    markup(language, tag: "tspan")
  }

  private func markup(_ language: Language, tag: StaticString) -> MarkupText {
    var markup = MarkupText(capacity: 64)
    for part in parts {
      switch part {
      case .words(let words): markup.append(text: words)
      case .figure(let figure): markup.element(tag, figure.attributes, text: figure.text)
      case .changes(let changes): markup.element(tag, changes.attributes, text: changes.text)
      case .quoted(let quoted) where quoted.language == language: markup.append(text: quoted.text)
      case .quoted(let quoted):
        markup.element(tag, [("lang", quoted.language.rawValue)], text: quoted.text)
      }
    }
    return markup
  }
}

extension Phrase.Part {
  package var plain: String {
    switch self {
    case .words(let words): words
    case .figure(let figure): figure.text
    case .quoted(let quoted): quoted.text
    case .changes(let changes): changes.text
    }
  }

  /// Nil where the two are not of one kind and language.
  fileprivate func joined(with next: Phrase.Part) -> Phrase.Part? {
    switch (self, next) {
    case (.words(let first), .words(let second)): .words(first + second)
    case (.quoted(let first), .quoted(let second)) where first.language == second.language:
      .quoted(QuotedText(first.text + second.text, first.language))
    default: nil
    }
  }
}

/// A text that is not the program's own, and the language it is in.
package struct QuotedText: Hashable, Sendable {
  package let text: String
  package let language: Language

  package init(_ text: String, _ language: Language) {
    self.text = text
    self.language = language
  }

  /// The data's text for a page: English where it exists, else German.
  package init(_ text: LocalizedText, on page: Language) {
    let (text, language) = text.resolved(page)
    self.init(text, language)
  }
}

extension Sequence where Element == Phrase {
  /// All phrases in their order, with words between two of them.
  package func joined(separator: String) -> Phrase {
    var joined = Phrase()
    for (index, phrase) in enumerated() {
      if index > 0 { joined.parts.append(.words(separator)) }
      joined.parts += phrase.parts
    }
    return joined
  }
}
