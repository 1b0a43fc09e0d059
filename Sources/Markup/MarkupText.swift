/// Markup: a piece of HTML or SVG in which everything that is not markup has been escaped.
///
/// A `String` put into it is always text: `&`, `<`, `>`, `"` and `'` are escaped, so it is safe
/// between tags and inside a quoted attribute. Only another `MarkupText` passes as it is, and so do
/// the literal parts of a `MarkupText` literal, because they are source code and not data:
///
///     let row: MarkupText = "<td class=\"n\">\(count)</td><td>\(name)</td>"
///
/// The bytes are UTF-8. Characters that XML 1.0 or HTML forbid become U+FFFD.
package struct MarkupText: Sendable, Equatable {
  /// The markup in UTF-8, ready to be written to a file.
  package private(set) var bytes: [UInt8]

  /// No markup at all, with room for `capacity` bytes.
  package init(capacity: Int = 0) {
    bytes = []
    if capacity > 0 { bytes.reserveCapacity(capacity) }
  }

  /// Text that means itself: all of it is escaped.
  package init(text: some StringProtocol) {
    bytes = []
    append(text: text)
  }

  /// Markup that was made elsewhere, for example an embedded style sheet. Never data.
  package init(trusted bytes: some Sequence<UInt8>) {
    self.bytes = Array(bytes)
  }

  /// Whether nothing was written yet.
  package var isEmpty: Bool { bytes.isEmpty }

  /// The markup as a string, for tests and small pieces; files are written from `bytes`.
  package var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Adds text that means itself; all of it is escaped.
  package mutating func append(text: some StringProtocol) {
    Escaping.append(text, to: &bytes)
  }

  /// Adds markup as it is.
  package mutating func append(_ markup: MarkupText) {
    bytes.append(contentsOf: markup.bytes)
  }

  /// Adds a whole number in decimal digits.
  package mutating func append(_ number: some BinaryInteger) {
    bytes.append(contentsOf: String(number).utf8)
  }

  /// Adds markup as it is.
  package static func += (left: inout MarkupText, right: MarkupText) {
    left.append(right)
  }

  /// Both pieces, one after the other.
  package static func + (left: MarkupText, right: MarkupText) -> MarkupText {
    var sum = left
    sum.append(right)
    return sum
  }

  /// Lets the writers of this module add bytes that they know to be markup.
  mutating func withBytes<Result>(_ body: (inout [UInt8]) -> Result) -> Result {
    body(&bytes)
  }
}

extension Sequence where Element == MarkupText {
  /// All pieces in their order, with `separator` between two of them.
  package func joined(separator: MarkupText = MarkupText()) -> MarkupText {
    var joined = MarkupText()
    var isFirst = true
    for piece in self {
      if !isFirst { joined.append(separator) }
      joined.append(piece)
      isFirst = false
    }
    return joined
  }
}
