import DelimitedText
import Ingest
import StrategyModel
import Testing

@Suite("The same content gives the same reports, however it is written")
struct SameContentTests {
  static let expected = [
    "project=kp-043 name=Grüne Höfe; Süd status=ongoing percent=45.50 plannedEnd=2025-06-30"
      + " planned=1234567.89 comment=sagt \"gut\"\nund weiter",
    "project=kp-044 name=Straße für alle status=implemented percent=100.00 plannedEnd=2024-06-30",
    "project=kp-045 status=unchanged",
  ]

  private static func table(_ delimiter: String) -> String {
    let rows = [
      [
        "Projekt-ID", "Projektname", "Status", "Fortschritt (%)", "Ende geplant", "Budget",
        "Bemerkung",
      ],
      [
        "kp-043", "Grüne Höfe; Süd", "in Arbeit", "45,5 %", "30.06.2025", "1.234.567,89 €",
        "sagt \"gut\"\nund weiter",
      ],
      ["kp-044", "Straße für alle", "umgesetzt", "100 %", "30.06.24", "", ""],
      ["kp-045", "", "unverändert", "", "", "", ""],
    ]
    return rows.map { row in
      row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: delimiter)
    }.joined(separator: "\r\n")
  }

  @Test("delimiter and encoding", arguments: [";", ",", "\t", "|"], TextEncoding.allCases)
  func dialects(_ delimiter: String, _ encoding: TextEncoding) throws {
    // IBM850 and ISO-8859-1 have no euro sign.
    let hasEuro = ![.ibm850, .iso8859_1].contains(encoding)
    let text = Self.table(delimiter).replacing("€", with: hasEuro ? "€" : "EUR")
    for mark in [true, false] {
      let bytes = encoding.encode(Array(text.utf8), mark: mark).bytes
      let example = try DecodedExample(bytes: bytes)
      #expect(example.values == Self.expected, "\(encoding) \(delimiter) mark \(mark)")
      #expect(example.ruleIDs == [], "\(encoding) \(delimiter)")
    }
  }

  @Test("above, below and beside the table", arguments: [0, 1, 2, 3, 4])
  func surroundings(_ kind: Int) throws {
    let table = Self.table(";")
    let text = [
      "sep=;\r\n" + table, "Musteramt A\r\nStand: 30.06.2024\r\n\r\n" + table,
      table + "\r\nSumme;;;;;;\r\n;;;;;;\r\n", "\u{FEFF}" + table + "\r\n\r\n\r\n",
      "Titel;;;;;;\r\n;;;;;;\r\n" + table.replacing("\r\n", with: "\n"),
    ][kind]
    #expect(try DecodedExample(text).values == Self.expected)
  }

  @Test("as XML, in two encodings")
  func xml() throws {
    let body = """
      <statusReport xmlns="urn:strategy-report:status:1" version="1">
        <head><supplier>musteramt-a</supplier><period>2024-Q2</period><asOf>2024-06-30</asOf></head>
        <report project="kp-043"><name>Grüne Höfe; Süd</name><status>ongoing</status>
          <percentComplete>45.5</percentComplete><plannedEnd>2025-06-30</plannedEnd>
          <moneyPlanned>1234567.89</moneyPlanned><comment>sagt "gut"&#10;und weiter</comment></report>
        <report project="kp-044"><name>Straße für alle</name><status>implemented</status>
          <percentComplete>100</percentComplete><plannedEnd>2024-06-30</plannedEnd></report>
        <report project="kp-045"><status>unchanged</status></report>
      </statusReport>
      """
    for (name, encoding) in [("UTF-8", TextEncoding.utf8), ("windows-1252", .windows1252)] {
      let text = "<?xml version=\"1.0\" encoding=\"\(name)\"?>\n" + body
      let example = try DecodedExample(
        bytes: encoding.encode(Array(text.utf8)).bytes, profile: nil, file: "a/b/stand.xml")
      #expect(example.values == Self.expected, "\(name)")
      #expect(example.ruleIDs == [], "\(name)")
    }
  }

  @Test("columns in any order, headings in any case")
  func columnOrder() throws {
    let example = try DecodedExample(
      "Stand: 30.06.2024\nSTATUS;Fremd; projekt-id ;FORTSCHRITT\u{A0}(%)\nin Arbeit;x;kp-043;45,5\n"
    )
    #expect(example.values == ["project=kp-043 status=ongoing percent=45.50"])
    #expect(example.ruleIDs == [])
  }
}
