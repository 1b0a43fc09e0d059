/// Collects the content of an element: markup as it is, a `String` (also a literal) as text.
@resultBuilder
package enum MarkupBuilder {
  package static func buildExpression(_ markup: MarkupText) -> MarkupText { markup }
  package static func buildExpression(_ markup: MarkupText?) -> MarkupText {
    markup ?? MarkupText()
  }
  package static func buildExpression(_ text: String) -> MarkupText { MarkupText(text: text) }
  package static func buildExpression(_ parts: [MarkupText]) -> MarkupText { parts.joined() }
  package static func buildBlock() -> MarkupText { MarkupText() }
  package static func buildPartialBlock(first: MarkupText) -> MarkupText { first }
  package static func buildPartialBlock(
    accumulated: consuming MarkupText, next: MarkupText
  ) -> MarkupText {
    accumulated.append(next)
    return accumulated
  }
  package static func buildOptional(_ markup: MarkupText?) -> MarkupText {
    markup ?? MarkupText()
  }
  package static func buildEither(first markup: MarkupText) -> MarkupText { markup }
  package static func buildEither(second markup: MarkupText) -> MarkupText { markup }
  package static func buildArray(_ parts: [MarkupText]) -> MarkupText { parts.joined() }
}

/// An element with its content, right in HTML5 as well as in SVG:
/// `element("td", [("class", "n")]) { "12" }`. Names are source code and never data.
package func element(
  _ name: StaticString, _ attributes: [MarkupAttribute] = [],
  @MarkupBuilder content: () throws -> MarkupText
) rethrows -> MarkupText {
  let content = try content()
  var markup = MarkupText(capacity: content.bytes.count + 64)
  markup.element(name, attributes) { $0.append(content) }
  return markup
}

/// An element without content: `element("br")`, `element("rect", [("width", coordinate(12))])`.
package func element(
  _ name: StaticString, _ attributes: [MarkupAttribute] = []
) -> MarkupText {
  var markup = MarkupText(capacity: 64)
  markup.element(name, attributes) { _ in }
  return markup
}

/// An element that holds text only, which is escaped: `element("td", text: name)`.
package func element(
  _ name: StaticString, _ attributes: [MarkupAttribute] = [], text: String
) -> MarkupText {
  var markup = MarkupText(capacity: text.utf8.count + 64)
  markup.element(name, attributes) { $0.append(text: text) }
  return markup
}

extension MarkupText {
  /// Writes an element straight into this markup, for large tables: nothing is copied.
  ///
  ///     table.element("tr") { row in row.element("td", text: name) }
  package mutating func element(
    _ name: StaticString, _ attributes: [MarkupAttribute] = [],
    content: (inout MarkupText) throws -> Void
  ) rethrows {
    let tag = ElementTag(name: name)
    tag.writeStart(attributes, to: &self)
    let start = bytes.count
    try content(&self)
    tag.writeEnd(startEndedAt: start, to: &self)
  }

  /// Writes an element that holds text only, which is escaped.
  package mutating func element(
    _ name: StaticString, _ attributes: [MarkupAttribute] = [], text: String
  ) {
    element(name, attributes) { $0.append(text: text) }
  }
}
