import DelimitedText
import Ingest
import StrategyModel
import Testing

@Suite("Rejected rows are kept as they came")
struct RejectedRowsTests {
  private static let table =
    "Musteramt A\r\nStand: 30.06.2024\r\n\r\nProjekt-ID;Status;Bemerkung\r\n"
    + "kp-043;in Arbeit;\"gut;\r\nweiter\"\r\n"
    + "kp-044;fast fertig;\"Grüße\r\naus „Süd“\"\r\n" + "kp-045;umgesetzt;\r\n"
    + "kp-046;vielleicht;=1+1"

  private static let rejected =
    "Musteramt A\r\nStand: 30.06.2024\r\n\r\nProjekt-ID;Status;Bemerkung\r\n"
    + "kp-044;fast fertig;\"Grüße\r\naus „Süd“\"\r\n" + "kp-046;vielleicht;=1+1"

  private func content(_ bytes: [UInt8]) throws -> [UInt8]? {
    RejectedRows.content(of: bytes, try DecodedExample(bytes: bytes).delivery)
  }

  @Test(
    "byte for byte, in every encoding",
    arguments: TextEncoding.allCases.filter { ![.ibm850, .iso8859_1, .iso8859_15].contains($0) })
  func encodings(_ encoding: TextEncoding) throws {
    for mark in [true, false] {
      let bytes = encoding.encode(Array(Self.table.utf8), mark: mark).bytes
      let expected = encoding.encode(Array(Self.rejected.utf8), mark: mark).bytes
      #expect(try content(bytes) == expected, "\(encoding) mark \(mark)")
    }
  }

  @Test("whatever ends a line", arguments: ["\n", "\r"])
  func lineEnds(_ end: String) throws {
    let expected = Array(Self.rejected.replacing("\r\n", with: end).utf8)
    #expect(try content(Array(Self.table.replacing("\r\n", with: end).utf8)) == expected)
  }

  @Test("of a rejected file and of elements the whole file")
  func wholeFile() throws {
    let headless = Array("Projekt;Farbe\nkp-043;rot\n".utf8)
    #expect(try DecodedExample(bytes: headless).delivery.isRejected)
    #expect(try content(headless) == headless)
    let xml = Array(
      """
      <statusReport xmlns="urn:strategy-report:status:1" version="1">
        <project id="kp-043"><status>vielleicht</status></project>
      </statusReport>
      """.utf8)
    let example = try DecodedExample(bytes: xml, profile: "status-report-xml")
    #expect(example.delivery.isRejected || example.delivery.reports.contains(where: \.isRejected))
    #expect(RejectedRows.content(of: xml, example.delivery) == xml)
  }

  @Test("where nothing is rejected there is no file")
  func nothing() throws {
    #expect(try content(Array("Projekt-ID;Status\nkp-043;in Arbeit\n".utf8)) == nil)
  }
}
