import Markup
import Testing
import XMLRecords

@Suite("Elements")
struct ElementTests {
  @Test("Void elements and empty shapes close themselves, everything else has an end tag")
  func emptyElements() {
    #expect(element("br").string == "<br/>")
    #expect(
      element("img", [("src", "a.svg"), ("alt", "")]).string == "<img src=\"a.svg\" alt=\"\"/>")
    #expect(element("td").string == "<td></td>")
    #expect(element("script", [("src", "x")]).string == "<script src=\"x\"></script>")
    #expect(element("rect", [("width", coordinate(12))]).string == "<rect width=\"12\"/>")
    #expect(element("g").string == "<g></g>")
    #expect(
      element("path") { element("title", text: "25 & mehr") }.string
        == "<path><title>25 &amp; mehr</title></path>")
  }

  @Test("Attributes stand in their order; one without value is left out")
  func attributes() {
    let markup = element("td", [("class", "n"), ("lang", nil), ("data-x", "a\"b"), ("hidden", "")])
    #expect(markup.string == "<td class=\"n\" data-x=\"a&quot;b\" hidden=\"\"></td>")
  }

  @Test("Content may have conditions and loops, and bare strings in it are text")
  func builder() {
    func row(_ names: [String], isTotal: Bool, note: String?) -> MarkupText {
      element("tr") {
        for name in names { element("td", text: name) }
        if isTotal { element("th") { "Summe <1>" } }
        if let note { note } else { element("br") }
        names.map { MarkupText(text: $0) }
      }
    }
    #expect(
      row(["a", "<b>"], isTotal: true, note: "&").string
        == "<tr><td>a</td><td>&lt;b&gt;</td><th>Summe &lt;1&gt;</th>&amp;a&lt;b&gt;</tr>")
    #expect(row([], isTotal: false, note: nil).string == "<tr><br/></tr>")
    #expect(element("p") {}.string == "<p></p>")
  }

  @Test("Writing into one sink gives the same bytes as nesting values")
  func sink() {
    var sink = MarkupText(capacity: 1000)
    sink.element("table", [("id", "t")]) { table in
      for number in 1...3 {
        table.element("tr") { row in
          row.element("td", [("class", "n")]) { $0.append(number) }
          row.element("td", text: "<\(number)>")
          row.element("td") { _ in }
        }
      }
    }
    let nested = element("table", [("id", "t")]) {
      for number in 1...3 {
        element("tr") {
          element("td", [("class", "n")]) { "\(number)" }
          element("td", text: "<\(number)>")
          element("td")
        }
      }
    }
    #expect(sink == nested)
  }

  @Test("A whole page with a picture in it is well-formed")
  func wellFormed() throws {
    let page = element("html", [("lang", "de")]) {
      element("head") {
        element("meta", [("charset", "utf-8")])
        element("title", text: "Größe < 5 & \"mehr\"")
        element("link", [("rel", "icon"), ("href", "data:,")])
      }
      element("body") {
        element("svg", [("viewBox", "0 0 \(coordinate(640)) \(coordinate(240.125))")]) {
          element("line", [("x1", coordinate(-0.001)), ("y2", coordinate(1e300))])
          element("text", [("x", coordinate(Double.nan))]) { "</text>" }
        }
      }
    }
    let record = try MarkupTextTests.parse(page)
    #expect(
      record.leaves.map(\.path) == [
        "@lang", "head/meta/@charset", "head/meta", "head/title", "head/link/@rel",
        "head/link/@href",
        "head/link", "body/svg/@viewBox", "body/svg/line/@x1", "body/svg/line/@y2", "body/svg/line",
        "body/svg/text/@x", "body/svg/text",
      ])
    #expect(
      record.leaves.map(\.value.text)[7...]
        == ["0 0 640 240.13", "0", "1000000000000", "", "0", "</text>"])
  }
}
