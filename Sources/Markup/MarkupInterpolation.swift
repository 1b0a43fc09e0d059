/// What may stand in `\(…)` of a `MarkupText` literal; anything else does not compile.
package struct MarkupInterpolation: StringInterpolationProtocol {
  var markup: MarkupText

  package init(literalCapacity: Int, interpolationCount: Int) {
    markup = MarkupText(capacity: literalCapacity + 16 * interpolationCount)
  }

  /// A part of the literal itself: markup.
  package mutating func appendLiteral(_ literal: String) {
    markup.withBytes { $0.append(contentsOf: literal.utf8) }
  }

  /// Text: escaped.
  package mutating func appendInterpolation(_ text: String) {
    markup.append(text: text)
  }

  /// Text: escaped.
  package mutating func appendInterpolation(_ text: Substring) {
    markup.append(text: text)
  }

  /// Markup: as it is; nothing where there is none.
  package mutating func appendInterpolation(_ part: MarkupText?) {
    if let part { markup.append(part) }
  }

  /// Several pieces of markup, one after the other.
  package mutating func appendInterpolation(_ parts: [MarkupText]) {
    for part in parts { markup.append(part) }
  }

  /// A whole number in decimal digits.
  package mutating func appendInterpolation(_ number: some BinaryInteger) {
    markup.append(number)
  }

  /// A coordinate, as `coordinate(_:)` writes it. Figures for readers are text in their language.
  package mutating func appendInterpolation(_ number: Double) {
    markup.append(text: coordinate(number))
  }
}

extension MarkupText: ExpressibleByStringInterpolation {
  /// A literal of the source code: markup as it is.
  package init(stringLiteral literal: String) {
    self.init(trusted: literal.utf8)
  }

  /// A literal of the source code with interpolated parts.
  package init(stringInterpolation: MarkupInterpolation) {
    self = stringInterpolation.markup
  }
}
