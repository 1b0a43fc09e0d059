import DelimitedText
import Ingest
import StrategyModel
import Testing

@Suite("A quotation mark too many or too few by which two cells become one")
struct SwallowedDelimiterTests {
  private static let rows = """
    "kp-1";"Weg";"in Umsetzung";"50 %"
    "kp-2";"Platz";"geplant";"0 %"

    """

  static let headings = [
    #""Projekt-ID";"Projekt"";1️⃣"Status";"Fortschritt""#,
    #""Projekt-ID";"Projekt;1️⃣"Status";"Fortschritt""#,
    #""Projekt-ID"";1️⃣"Status";"Projekt";"Fortschritt""#,
  ]

  @Test(
    "in the headings it is told beside the column that is missing for it", arguments: headings,
    ["standard", nil])
  func heading(_ heading: String, _ profile: String?) throws {
    let example = try DecodedExample(heading + "\n" + Self.rows, profile: profile)
    #expect(example.delivery.isRejected)
    #expect(example.found.contains("1️⃣ delimiter-swallowed"), "\(example.found)")
    let expected = profile == nil ? "profile-not-found" : "column-missing"
    #expect(example.ruleIDs.contains(expected))
    #expect(!example.ruleIDs.contains("row-too-long"))
    let finding = try #require(example.findings.first { $0.rule.id == "delimiter-swallowed" })
    #expect(
      finding.message(.de)
        == "Zwei Zellen sind zu einer geworden: Vor dem Trennzeichen „;“, hinter dem dieses "
        + "Anführungszeichen steht, fehlt eines oder steht eines zu viel.")
  }

  @Test("inspect says the same at the same place")
  func inspect() throws {
    let marked = MarkedText(Self.headings[0] + "\n" + Self.rows)
    let bytes = Array(marked.text.utf8)
    let inspection = Inspection.of(
      name: "x.csv", profiles: BuiltInProfiles.all, ArraySource(bytes), size: bytes.count,
      threads: 1)
    let found = marked.describe(inspection.findings, in: "x.csv")
    #expect(found.first == "1️⃣ delimiter-swallowed")
  }

  @Test(
    "a row of all its cells has swallowed nothing, a short one has",
    arguments: [
      (#"kp-002;"Zitat: ;1️⃣"B" und C";offen;1"#, "1️⃣ quote-stray"),
      (#"kp-002;"Zitat: ;1️⃣"B""#, "1️⃣ delimiter-swallowed"),
    ])
  func row(_ row: String, _ expected: String) {
    let others = (1...8).map { "kp-10\($0);\"Weg \($0)\";offen;\($0)\n" }.joined()
    let marked = MarkedText("Kennung;Name;Status;Rang\n" + others + row + "\n")
    let bytes = Array(marked.text.utf8)
    let inspection = Inspection.of(
      name: "x.csv", profiles: BuiltInProfiles.all, ArraySource(bytes), size: bytes.count,
      threads: 1)
    let found = marked.describe(inspection.findings, in: "x.csv")
    #expect(found.contains(expected), "\(found)")
    let isShort = expected.hasSuffix("swallowed")
    #expect(inspection.findings.contains { $0.rule.id == "delimiter-swallowed" } == isShort)
  }

  @Test("headings with sound quotes say nothing of them, whatever column is missing")
  func sound() throws {
    let example = try DecodedExample(
      "\"Projekt-ID\";\"Pro;\"\"jekt\";\"Fortschritt\"\n\"kp-1\";\"Weg\";\"50 %\"\n")
    #expect(example.ruleIDs.contains("column-missing"))
    #expect(!example.ruleIDs.contains("delimiter-swallowed"))
    #expect(!example.ruleIDs.contains("quote-stray"))
  }
}
