import Spreadsheets
import TestSupport
import Testing

@Suite("OpenDocument: what is shown in the cells, and nothing else")
struct OpenDocumentReadingTests {
  static func flat(_ tables: String, styles: String = "") -> [UInt8] {
    let spaces = ["office", "table", "text", "style", "draw"].map {
      "xmlns:\($0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0 == "draw" ? "drawing" : $0):1.0\""
    }
    return Array(
      ("<?xml version=\"1.0\"?><office:document \(spaces.joined(separator: " "))"
        + " xmlns:number=\"urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0\""
        + " office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\">"
        + "<office:automatic-styles>\(styles)</office:automatic-styles>"
        + "<office:body><office:spreadsheet>\(tables)</office:spreadsheet></office:body>"
        + "</office:document>").utf8)
  }

  static func text(_ text: String, _ more: String = "") -> String {
    "<table:table-cell office:value-type=\"string\" \(more)><text:p>\(text)</text:p></table:table-cell>"
  }

  @Test("what is repeated keeps its number; empty ends of a sheet cost nothing")
  func repeated() {
    let bytes = Self.flat(
      """
      <table:table table:name="A">
      <table:table-column table:number-columns-repeated="16384"/>
      <table:table-header-rows><table:table-row>\(Self.text("K", "table:number-columns-repeated=\"3\""))
      <table:covered-table-cell table:number-columns-repeated="2"/>\(Self.text("Z"))</table:table-row>
      </table:table-header-rows>
      <table:table-row table:number-rows-repeated="7"><table:table-cell/></table:table-row>
      <table:table-row table:number-rows-repeated="2">\(Self.text("y"))
      <table:table-cell table:number-columns-repeated="16383"/></table:table-row>
      <table:table-row table:number-rows-repeated="1048565">
      <table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>
      """)
    let sheet = ShownSheet(bytes)
    #expect(sheet.kind == .fods)
    #expect(sheet.defect == nil)
    #expect(sheet.rows == ["1: 1×3=K | 6=Z", "9: 1=y", "10: 1=y"])
  }

  @Test("remarks, pictures, tables in cells and tracked changes are no content")
  func besides() {
    let bytes = Self.flat(
      """
      <table:tracked-changes><table:cell-content-change><table:previous><table:change-track-table-cell>\
      <text:p>alt</text:p></table:change-track-table-cell></table:previous>\
      </table:cell-content-change></table:tracked-changes>
      <table:dde-links><table:dde-link><table:table><table:table-row>\(Self.text("weg"))</table:table-row>\
      </table:table></table:dde-link></table:dde-links>
      <table:table table:name="A"><table:title>Titel</table:title><table:shapes><draw:frame><draw:text-box><text:p>Bild</text:p>\
      </draw:text-box></draw:frame></table:shapes><table:table-row-group><table:table-row-group>\
      <table:table-row><table:table-cell \
      office:value-type="string"><office:annotation><text:p>Bemerkung</text:p></office:annotation>\
      <text:p>eins<text:s text:c="2"/>und<text:tab/><text:span>zwei</text:span></text:p>\
      <text:p>drei<text:line-break/>vier</text:p><draw:frame><draw:text-box><text:p>nein</text:p>\
      </draw:text-box></draw:frame></table:table-cell><table:table-cell><table:table \
      table:is-sub-table="true"><table:table-row>\(Self.text("innen"))</table:table-row></table:table>\
      </table:table-cell>\(Self.text("neben"))</table:table-row></table:table-row-group>\
      <table:table-row>\(Self.text("unten"))</table:table-row></table:table-row-group>\
      <table:named-expressions><table:named-range table:name="x"/></table:named-expressions>\
      </table:table><table:database-ranges><table:database-range/></table:database-ranges>
      """)
    #expect(
      ShownSheet(bytes).rows == ["1: 1=eins  und\tzwei\ndrei\nvier | 3=neben", "2: 1=unten"])
  }

  @Test("numbers are shown by their styles: own, taken over, of the column, for negative ones")
  func styles() {
    let styles = """
      <number:number-style style:name="N0"><number:number number:min-integer-digits="3"/>\
      </number:number-style>
      <number:currency-style style:name="N1P0"><number:number number:min-integer-digits="1"/>\
      <number:text> </number:text><number:currency-symbol>T€</number:currency-symbol>\
      </number:currency-style>
      <number:currency-style style:name="N1"><number:text>-</number:text><number:number/>\
      <number:text> T€</number:text><style:map style:condition="value()&gt;=0" \
      style:apply-style-name="N1P0"/></number:currency-style>
      <number:number-style style:name="N2"><number:number number:display-factor="1000"/>\
      </number:number-style>
      <number:date-style style:name="N3"><number:month number:style="long"/><number:text>/</number:text>\
      <number:year number:style="long"/></number:date-style>
      <style:style style:name="ce0" style:family="table-cell" style:data-style-name="N0"/>
      <style:style style:name="ce1" style:family="table-cell" style:data-style-name="N1"/>
      <style:style style:name="ce2" style:family="table-cell" style:parent-style-name="ce1"/>
      <style:style style:name="ce3" style:family="table-cell" style:data-style-name="N2"/>
      <style:style style:name="ce4" style:family="table-cell" style:data-style-name="N3"/>
      """
    func cell(_ type: String, _ value: String, _ style: String = "") -> String {
      "<table:table-cell office:value-type=\"\(type)\" \(value)"
        + (style.isEmpty ? "" : " table:style-name=\"\(style)\"") + "/>"
    }
    let bytes = Self.flat(
      "<table:table table:name=\"A\"><table:table-column table:default-cell-style-name=\"ce0\"/>"
        + "<table:table-row>" + cell("float", "office:value=\"7\"")
        + cell("currency", "office:value=\"12.5\" office:currency=\"EUR\"", "ce1")
        + cell("currency", "office:value=\"-12.5\"", "ce2")
        + cell("float", "office:value=\"1234567\"", "ce3")
        + cell("date", "office:date-value=\"2024-06-01\"", "ce4")
        + cell("date", "office:date-value=\"2024-06-30T12:30:00\"")
        + cell("percentage", "office:value=\"0.455\"")
        + cell("time", "office:time-value=\"PT26H05M00S\"")
        + cell("boolean", "office:boolean-value=\"true\"")
        + cell("currency", "office:value=\"5\" office:currency=\"EUR\"")
        + "</table:table-row></table:table>",
      styles: styles)
    #expect(
      ShownSheet(bytes).rows == [
        "1: 1=007 | 2=12.5 T€ | 3=-12.5 T€ | 4=1234.567 | 5=2024-06 | 6=2024-06-30 12:30:00"
          + " | 7=45.5% | 8= 26:05:00 | 9=yes | 10=5 EUR"
      ])
  }

  @Test("quarters and weeks, times of day and lengths of time, truth values by their styles")
  func moments() {
    let styles = """
      <number:date-style style:name="N0"><number:quarter/><number:text>. Quartal </number:text>\
      <number:year number:style="long"/></number:date-style>
      <number:date-style style:name="N1"><number:week-of-year/><number:text>. KW </number:text>\
      <number:year/></number:date-style>
      <number:time-style style:name="N2"><number:hours/><number:text>:</number:text>\
      <number:minutes/></number:time-style>
      <number:time-style style:name="N3" number:truncate-on-overflow="false"><number:hours/>\
      <number:text>:</number:text><number:minutes/></number:time-style>
      <number:boolean-style style:name="N4"><number:boolean/></number:boolean-style>
      """
    let cells = (0...4).map {
      "<style:style style:name=\"c\($0)\" style:family=\"table-cell\""
        + " style:data-style-name=\"N\($0)\"/>"
    }
    func cell(_ style: Int?, _ type: String, _ value: String) -> String {
      "<table:table-cell office:value-type=\"\(type)\" \(value)"
        + (style.map { " table:style-name=\"c\($0)\"" } ?? "") + "/>"
    }
    let day = "office:date-value=\"2024-05-17\""
    let long = "office:time-value=\"PT26H05M00S\""
    let bytes = Self.flat(
      "<table:table table:name=\"A\"><table:table-row>" + cell(0, "date", day)
        + cell(1, "date", day)
        + cell(2, "time", long) + cell(3, "time", long) + cell(nil, "time", long)
        + cell(nil, "time", "office:time-value=\"P1DT2H\"")
        + cell(nil, "time", "office:time-value=\"-PT1H\"")
        + cell(nil, "date", "office:date-value=\"neulich\"")
        + cell(4, "float", "office:value=\"1\"") + cell(4, "float", "office:value=\"0\"")
        + cell(0, "float", "office:value=\"45473\"") + "</table:table-row></table:table>",
      styles: styles + cells.joined())
    #expect(
      ShownSheet(bytes).rows == [
        "1: 1=2024-Q2 | 2=2024-05-17 | 3= 02:05:00 | 4= 26:05:00 | 5= 26:05:00 | 6= 26:00:00"
          + " | 7=-PT1H | 8=neulich | 9=yes | 10=no | 11=2024-Q2"
      ])
  }

  @Test("styles that show words only, nothing, or words between the digits")
  func words() {
    let styles = """
      <number:number-style style:name="N0P0"><number:text>ja</number:text></number:number-style>
      <number:number-style style:name="N0"><number:text>nein</number:text><style:map \
      style:condition="value()&gt;0" style:apply-style-name="N0P0"/></number:number-style>
      <number:number-style style:name="N1P0"><number:number number:min-integer-digits="1"/>\
      </number:number-style>
      <number:number-style style:name="N1"><number:text/><style:map \
      style:condition="value()!=0" style:apply-style-name="N1P0"/></number:number-style>
      <number:number-style style:name="N2"><number:number number:min-integer-digits="5">\
      <number:embedded-text number:position="3">-</number:embedded-text></number:number>\
      </number:number-style>
      <number:number-style style:name="N3"><number:number number:min-integer-digits="0" \
      number:decimal-places="0"/></number:number-style>
      <number:date-style style:name="N4"><number:text>Tag </number:text><number:day-of-week/>\
      </number:date-style>
      <number:number-style style:name="N5"><number:text> -</number:text><number:number \
      number:min-integer-digits="0" number:decimal-places="0"/><number:text> € </number:text>\
      </number:number-style>
      <number:percentage-style style:name="N7P0"><number:number number:min-integer-digits="1"/>\
      <number:text>%</number:text></number:percentage-style>
      <number:percentage-style style:name="N7"><number:text>–</number:text><style:map \
      style:condition="value()!=0" style:apply-style-name="N7P0"/></number:percentage-style>
      <number:date-style style:name="N6P0"><number:month/><number:text>/</number:text>\
      <number:year/></number:date-style>
      <number:text-style style:name="N6"><number:text-content/><style:map \
      style:condition="value()&gt;=0" style:apply-style-name="N6P0"/></number:text-style>
      """
    let cells = (0...7).map {
      "<style:style style:name=\"c\($0)\" style:family=\"table-cell\" style:data-style-name=\"N\($0)\"/>"
    }
    func cell(_ style: Int, _ value: String) -> String {
      "<table:table-cell table:style-name=\"c\(style)\" office:value-type=\"float\" office:value=\"\(value)\"/>"
    }
    let bytes = Self.flat(
      "<table:table table:name=\"A\"><table:table-row>" + cell(0, "1") + cell(0, "0") + cell(1, "0")
        + cell(1, "-2") + cell(2, "12345") + cell(3, "0") + cell(3, "4")
        + "<table:table-cell table:style-name=\"c4\" office:value-type=\"date\""
        + " office:date-value=\"2024-06-30\"/>" + cell(5, "0") + "<table:table-cell"
        + " table:style-name=\"c6\" office:value-type=\"date\" office:date-value=\"2024-06-30\"/>"
        + cell(7, "0") + cell(7, "0.5") + "</table:table-row>"
        + "<table:table-row table:default-cell-style-name=\"c2\"><table:table-cell"
        + " office:value-type=\"float\" office:value=\"6\"/></table:table-row></table:table>",
      styles: styles + cells.joined())
    #expect(
      ShownSheet(bytes).rows == [
        "1: 1=ja | 2=nein | 4=-2 | 5=12-345 | 7=4 | 8=2024-06-30 | 9=0 € | 10=2024-06"
          + " | 11=0% | 12=50%",
        "2: 1=00-006",
      ])
  }

  @Test("blanks of the XML are one; fields in a text are text; what a merged cell covers is hidden")
  func paragraphs() {
    let bytes = Self.flat(
      """
      <table:table table:name="A"><table:table-row>
      \(Self.text("\n  Stand\n  <text:date>30.06.2024</text:date> <text:s/>in <text:sheet-name>A</text:sheet-name>"))
      \(Self.text("<text:ruby><text:ruby-base>Hof</text:ruby-base><text:ruby-text>x</text:ruby-text></text:ruby>", "table:number-columns-spanned=\"2\""))
      <table:covered-table-cell office:value-type="string"><text:p>alt</text:p></table:covered-table-cell>
      \(Self.text("Z"))</table:table-row></table:table>
      """)
    #expect(ShownSheet(bytes).rows == ["1: 1=Stand 30.06.2024  in A | 2=Hof | 4=Z"])
  }

  @Test("a text document is none, and a document with a password is refused")
  func others() {
    let text = Self.flat("").map { $0 }
    let words = String(decoding: text, as: UTF8.self)
      .replacing("office:spreadsheet", with: "office:text")
    #expect(ShownSheet(Array(words.utf8)).defect?.kind == .stranger(.openDocument))
    let manifest =
      "<m:manifest xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
      + "<m:file-entry><m:encryption-data/></m:file-entry></m:manifest>"
    let locked = ArchiveFile.bytes([
      .init("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
      .init("content.xml", "\u{1}\u{2}"), .init("META-INF/manifest.xml", manifest),
    ])
    #expect(ShownSheet(locked).defect?.kind == .encrypted)
  }
}
