/// An expression that selects values within a record or in the document's head.
///
/// The subset of XPath 1.0 (https://www.w3.org/TR/1999/REC-xpath-19991116): child steps (`a/b`, `*`,
/// `p:a`), descendants (`//`), `.`, `..`, attributes (`@a`, `@*`), `text()`, alternatives (`|`), and
/// predicates: `[2]`, `[last()]`, `[a]`, `[@a='v']`, `[a/b!='v']`, `[n=1]`, `[a=b]`, `[lang('de')]`,
/// `not(…)`, `and`, `or` and parentheses. A path that begins with `/` reads the head: what stands
/// before the first record.
///
/// Other than there: values are compared without surrounding blanks, `text()` passes over pieces
/// that are blank, `..` does not lead out of the record, and `.` may have predicates.
@usableFromInline
package final class FieldPath: @unchecked Sendable {
  /// The expression as it was written.
  package let text: String
  let locations: [Location]
  /// The only alternative in the form that is followed fastest, where it has that form.
  let plain: PlainPath?

  private init(text: String, locations: [Location]) {
    self.text = text
    self.locations = locations
    plain = locations.count == 1 ? PlainPath(locations[0]) : nil
  }

  /// Reads an expression; an error tells what is outside the subset, and where.
  package static func parse(
    _ text: String, namespaces: XMLNamespaces = .ignored
  ) -> Result<FieldPath, PathError> {
    var parser = PathParser(text, namespaces: namespaces)
    return parser.parse().map { FieldPath(text: text, locations: $0) }
  }

  /// Each alternative by itself, in the order as written.
  package var alternatives: [FieldPath] { locations.map { FieldPath(text: text, locations: [$0]) } }

  /// Whether all alternatives read the head.
  package var isAbsolute: Bool { locations.allSatisfy(\.isAbsolute) }

  /// Whether any of it reads the head: an alternative, or a path within a predicate.
  package var readsHead: Bool { locations.contains(where: \.readsHead) }
}

extension FieldPath: Hashable {
  @usableFromInline
  package static func == (left: FieldPath, right: FieldPath) -> Bool {
    left.text == right.text && left.locations == right.locations
  }

  @usableFromInline
  package func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

/// One alternative of an expression.
struct Location: Sendable, Hashable {
  var isAbsolute: Bool
  var steps: [Step]
  /// Where it begins in the expression.
  var offset: Int

  /// Whether the same node may be reached twice or out of order.
  var needsSorting: Bool {
    steps.contains { [.descendantOrSelf, .descendantOrSelfOrText, .parent].contains($0.axis) }
  }

  /// Whether it leads to the head, or a predicate of it does.
  var readsHead: Bool {
    isAbsolute || steps.contains { $0.predicates.contains(where: \.readsHead) }
  }
}

/// One step of a path.
struct Step: Sendable, Hashable {
  enum Axis: Sendable {
    case child, attribute, itself, parent, text
    /// `//` before a name: elements only, since nothing else has children or attributes.
    case descendantOrSelf
    /// `//` before `.` or `..`: pieces of text as well.
    case descendantOrSelfOrText
  }

  var axis: Axis
  var test = NameTest()
  var predicates: [Predicate] = []
  /// Where it stands in the expression.
  var offset: Int
}

/// What must hold of a node for a step to keep it.
indirect enum Predicate: Sendable, Hashable {
  case position(Int)
  /// `last()`: the last one of the step.
  case last
  case exists([Location])
  case comparison([Location], isEqual: Bool, PathLiteral)
  /// Whether any value of the one side equals, or differs from, any of the other.
  case comparisonOfPaths([Location], isEqual: Bool, [Location])
  /// `lang('de')`: whether the text is in that language or a variety of it.
  case language(String)
  case not(Predicate)
  case all([Predicate])
  case any([Predicate])

  /// Whether a path in it reads the head.
  var readsHead: Bool {
    switch self {
    case .position, .last, .language: false
    case .exists(let locations), .comparison(let locations, _, _):
      locations.contains(where: \.readsHead)
    case .comparisonOfPaths(let left, _, let right): (left + right).contains(where: \.readsHead)
    case .not(let predicate): predicate.readsHead
    case .all(let predicates), .any(let predicates): predicates.contains(where: \.readsHead)
    }
  }
}

/// What a predicate compares with.
enum PathLiteral: Sendable, Hashable {
  case text(String)
  /// The number in its only form, see `canonicalNumber`.
  case number(String)

  /// Whether a node's text is equal, without surrounding blanks.
  func matches(_ text: String) -> Bool {
    let trimmed = Self.trimmed(text)
    switch self {
    case .text(let expected): return trimmed == Substring(expected)
    case .number(let expected): return Self.canonicalNumber(trimmed.utf8) == expected
    }
  }

  /// The text without blanks of XML at both ends.
  static func trimmed(_ text: String) -> Substring {
    let isBlank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    let view = text.utf8
    guard let first = view.firstIndex(where: { !isBlank($0) }),
      let last = view.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return text[first...last]
  }

  /// A decimal number without superfluous zeros, `nil` for anything else: `-065.50` → `-65.5`.
  static func canonicalNumber(_ bytes: some Collection<UInt8>) -> String? {
    var rest = bytes[...]
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative { rest = rest.dropFirst() }
    let isDigit: (UInt8) -> Bool = { (0x30...0x39).contains($0) }
    let whole = rest.prefix(while: isDigit)
    var fraction = rest.dropFirst(whole.count)
    if let point = fraction.first {
      guard point == UInt8(ascii: ".") else { return nil }
      fraction = fraction.dropFirst()
    }
    guard fraction.allSatisfy(isDigit), !(whole.isEmpty && fraction.isEmpty) else { return nil }
    let digits = Array(whole.drop { $0 == 0x30 })
    var places = Array(fraction)
    while places.last == 0x30 { places.removeLast() }
    if digits.isEmpty && places.isEmpty { return "0" }
    return (isNegative ? "-" : "") + String(decoding: digits, as: UTF8.self)
      + (places.isEmpty ? "" : "." + String(decoding: places, as: UTF8.self))
  }
}
