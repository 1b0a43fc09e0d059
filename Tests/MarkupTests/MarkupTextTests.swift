import Markup
import Testing
import XMLRecords

@Suite("Markup")
struct MarkupTextTests {
  static let hostile = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onclick='x", "a & b &lt; c",
    "]]>", "<!--", "-->", "&#60;", "\u{0}\u{1}\u{8}\u{B}\u{1F}\u{7F}\u{85}\u{9F}",
    scalars(0xFFFE, 0xFFFF, 0xFDD0, 0x1FFFF), "Zeile 1\r\nZeile 2\rZeile 3", "Größe „Müll“ €𝄞é",
    "<Amt für \"Grün\" & Co.>", "javascript:alert(1)", "`${x}`", "",
  ]

  @Test("Text stays text, between tags and in attributes", arguments: hostile)
  func hostileText(text: String) throws {
    let page = element("p", [("title", text), ("id", nil)]) {
      text
      element("b", text: text)
      "<i title=\"\(text)\">\(text)</i>" as MarkupText
    }
    let record = try Self.parse(page)
    let clean = Self.clean(text)
    #expect(record.leaves.map(\.path) == ["@title", "b", "i/@title", "i"])
    let inAttribute = String(clean.map { $0.isNewline ? " " : $0 })
    #expect(record.leaves.map(\.value.text) == [inAttribute, clean, inAttribute, clean])
    #expect(record.text == clean + clean + clean)
  }

  @Test("The five characters of XML become references, and nothing else")
  func escapes() {
    #expect(
      MarkupText(text: "<a href=\"x\">&'</a>").string
        == "&lt;a href=&quot;x&quot;&gt;&amp;&#39;&lt;/a&gt;")
    #expect(
      MarkupText(text: "Größe\t„ü“\n€ 𝄞 \u{A0}\u{FFFD}").string
        == "Größe\t„ü“\n€ 𝄞 \u{A0}\u{FFFD}")
  }

  @Test("What XML 1.0 or HTML forbid becomes the replacement character")
  func forbidden() {
    #expect(
      MarkupText(text: "a\u{0}b\u{B}c\u{7F}d\u{9F}e").string
        == "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}e")
    #expect(
      MarkupText(text: Self.scalars(0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF)).string
        == String(repeating: "\u{FFFD}", count: 6))
    #expect(
      MarkupText(text: "\u{A0}\u{FDCF}\u{FDF0}\u{FFFD}\u{1FFFD}").string
        == "\u{A0}\u{FDCF}\u{FDF0}\u{FFFD}\u{1FFFD}")
    #expect(MarkupText(text: "a\r\nb\rc\r").string == "a\nb\nc\n")
  }

  @Test("In a literal, markup passes and a string never does")
  func interpolation() {
    let name = "<b>"
    let inner: MarkupText = "<b>\(name)</b>"
    let none: MarkupText? = nil
    #expect(inner.string == "<b>&lt;b&gt;</b>")
    let outer: MarkupText = "<p>\(inner)\(none)\([inner, inner])\(name.prefix(1))\(12)\(0.5)</p>"
    #expect(
      outer.string
        == "<p>\(inner.string)\(inner.string)\(inner.string)&lt;120.5</p>")
    let literal: MarkupText = "\("<i>")\("<\(name)")"
    #expect(literal.string == "&lt;i&gt;&lt;&lt;b&gt;")
    let chosen: MarkupText = "\(name.isEmpty ? "<br>" : name)"
    #expect(chosen.string == "&lt;b&gt;")
  }

  @Test("Pieces are joined in their order")
  func joining() {
    let pieces: [MarkupText] = ["<a/>", "<b/>", "<c/>"]
    #expect(pieces.joined(separator: ", ").string == "<a/>, <b/>, <c/>")
    #expect(pieces.joined().string == "<a/><b/><c/>")
    #expect([MarkupText]().joined(separator: ",").isEmpty)
    var sum = pieces[0] + pieces[1]
    sum += pieces[2]
    sum.append(-5)
    #expect(sum.string == "<a/><b/><c/>-5")
    #expect(MarkupText(trusted: [0x3C, 0x61, 0x3E]) == ("<a>" as MarkupText))
  }

  /// A text of these characters; the compiler refuses some of them in a literal.
  private static func scalars(_ codes: UInt32...) -> String {
    String(String.UnicodeScalarView(codes.compactMap(Unicode.Scalar.init)))
  }

  /// What a parser of XML gives back for a text.
  static func clean(_ text: String) -> String {
    var clean = ""
    for scalar in text.replacing("\r\n", with: "\n").replacing("\r", with: "\n").unicodeScalars {
      let code = scalar.value
      let isForbidden =
        (code < 0x20 && code != 9 && code != 10) || (0x7F...0x9F).contains(code)
        || (0xFDD0...0xFDEF).contains(code) || code & 0xFFFE == 0xFFFE
      clean.unicodeScalars.append(isForbidden ? "\u{FFFD}" : scalar)
    }
    return clean
  }

  /// The only root element of markup that is well-formed.
  static func parse(_ markup: MarkupText) throws -> XMLRecord {
    var records: [XMLRecord] = []
    let reader = XMLRecordReader(records: try RecordPath.parse("/*").get())
    let outcome = reader.read(markup.bytes) { records.append($0) }
    #expect(outcome.rejection == nil)
    return try #require(records.first)
  }
}
