/// What may stand in `\(…)` of a `Phrase` literal; anything else does not compile.
package struct PhraseInterpolation: StringInterpolationProtocol {
  fileprivate var parts: [Phrase.Part] = []

  package init(literalCapacity: Int, interpolationCount: Int) {
    parts.reserveCapacity(interpolationCount * 2 + 1)
  }

  package mutating func appendLiteral(_ literal: String) {
    if !literal.isEmpty { parts.append(.words(literal)) }
  }

  /// Words of the program.
  package mutating func appendInterpolation(_ words: String) { appendLiteral(words) }

  package mutating func appendInterpolation(_ figure: PrintedFigure) {
    parts.append(.figure(figure))
  }

  package mutating func appendInterpolation(_ quoted: QuotedText) { parts.append(.quoted(quoted)) }

  package mutating func appendInterpolation(_ changes: PrintedChanges) {
    parts.append(.changes(changes))
  }

  package mutating func appendInterpolation(_ phrase: Phrase) { parts += phrase.parts }
}

extension Phrase: ExpressibleByStringInterpolation {
  package init(stringLiteral literal: String) { self.init(literal) }

  package init(stringInterpolation: PhraseInterpolation) {
    self.init(parts: stringInterpolation.parts)
  }
}
