import DelimitedText
import Foundation
import Ingest
import StrategyModel
import Testing

@Suite("inspect: what a file is")
struct InspectionTests {
  static let table = """
    Musteramt A – Liste;;;;;
    Stand: 30.06.2024;;;;;
    Projekt-ID;Status;Fortschritt;Ende;Budget;Bemerkung
    kp-043;in Arbeit;45 %;30.06.2025;1.234,50 €;"sagt ""gut""
    und weiter"
    kp-044;umgesetzt;100 %;30.06.2024;99,00 €;–
    kp-045;geplant;0 %;01.01.2027;12,00 €;läuft
    Summe;3;;;;

    """

  private func inspect(
    _ bytes: [UInt8], chunk: Int = .max, name: String = "a.csv", threads: Int = 1
  ) -> Inspection {
    Inspection.of(
      name: name, profiles: BuiltInProfiles.all, ArraySource(bytes, chunkSize: chunk),
      size: bytes.count, threads: threads)
  }

  private func export(_ bytes: [UInt8], chunk: Int = .max, declared: Dialect? = nil) throws
    -> String
  {
    var out: [UInt8] = []
    _ = try CSVExport.write(
      name: "a.csv", declared: declared, open: { ArraySource(bytes, chunkSize: chunk) },
      to: { out += $0 })
    return String(decoding: out, as: UTF8.self)
  }

  @Test("a table: dialect, header line, columns with their types, profile")
  func table() throws {
    let bytes = TextEncoding.windows1252.encode(Array(Self.table.utf8)).bytes
    let inspection = inspect(bytes)
    #expect(inspection.encoding == "windows-1252")
    #expect(
      inspection.columns.map(\.name) == [
        "Projekt-ID", "Status", "Fortschritt", "Ende", "Budget", "Bemerkung",
      ])
    #expect(inspection.columns.map(\.type) == [.text, .text, .percent, .date, .money, .text])
    #expect(inspection.columns.map(\.filled) == [3, 3, 3, 3, 3, 3])
    #expect(inspection.rows == 4)
    #expect(inspection.profile == "standard")
    #expect(inspection.findings == [])
    let lines = inspection.lines(.de)
    #expect(lines.contains { $0.hasPrefix("Trennzeichen: ;") })
    #expect(lines.contains("Überschriften: Zeile 3"))
    #expect(lines.contains { $0.hasPrefix("Profil: standard") })
    #expect(inspection.lines(.en).contains("Header: line 3"))
  }

  @Test("the JSON object has exactly the keys of the contract, also where nothing is known")
  func json() throws {
    let keys = ["columns", "dialect", "encoding", "findings", "format", "profile", "rows"]
    for bytes in [
      Array(Self.table.utf8), [], Array("%PDF-1.4".utf8), Array("<a><b>1</b><b>2</b></a>".utf8),
    ] {
      let data = try JSONEncoder().encode(inspect(bytes).document(.en))
      let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
      #expect(object.keys.sorted() == keys)
    }
    let data = try JSONEncoder().encode(inspect(Array(Self.table.utf8)).document(.en))
    let back = try JSONDecoder().decode(InspectionDocument.self, from: data)
    guard case .table(let dialect) = back.dialect else {
      Issue.record("no dialect")
      return
    }
    #expect(dialect.delimiter == ";")
    #expect(dialect.skipRows == 2)
    #expect(dialect.headerRowCount == 1)
    #expect(back.encoding == "UTF-8")
    #expect(back.rows == 4)
  }

  @Test("XML: root, namespaces, record path, paths as columns")
  func xml() throws {
    let text = XMLDeliveryTests.text(
      "<report project=\"kp-043\"><status>ongoing</status><percentComplete>45.5</percentComplete></report>"
        + "<report project=\"kp-044\"><status>planned</status></report>")
    let inspection = inspect(Array(text.utf8), chunk: 11, name: "a.xml")
    #expect(inspection.columns.map(\.name) == ["@project", "status", "percentComplete"])
    #expect(inspection.columns.map(\.empty) == [0, 0, 1])
    #expect(inspection.rows == 2)
    #expect(inspection.profile == "status-report-xml")
    guard case .xml(let form) = inspection.document(.de).dialect else {
      Issue.record("no XML")
      return
    }
    #expect(form.root == "statusReport")
    #expect(form.namespaces == ["": "urn:strategy-report:status:1"])
    #expect(form.recordPath == "/s:statusReport/s:report")
  }

  @Test("an umlaut far behind the start still tells the encoding")
  func lateUmlaut() throws {
    let rows = String(repeating: "1;abcdefghij;2\n", count: 20_000)
    let text = "Nummer;Text;Wert\n" + rows + "3;Höfe;4\n"
    let bytes = TextEncoding.windows1252.encode(Array(text.utf8)).bytes
    let inspection = inspect(bytes, chunk: 50_000)
    #expect(inspection.encoding == "windows-1252")
    #expect(inspection.rows == 20_001)
    #expect(inspection.findings == [])
    #expect(try export(bytes, chunk: 50_000).hasSuffix("\"3\",\"Höfe\",\"4\"\n"))
  }

  @Test("a file that breaks off is unreadable")
  func unreadable() {
    #expect(inspect(Array("<a><b>1</b><b>".utf8)).isUnreadable)
    #expect(inspect(Array("%PDF-1.7".utf8)).isUnreadable)
    #expect(!inspect(Array(Self.table.utf8)).isUnreadable)
  }

  @Test("--csv: header first, every cell quoted, as it stands")
  func csv() throws {
    let expected = """
      "Projekt-ID","Status","Fortschritt","Ende","Budget","Bemerkung"
      "kp-043","in Arbeit","45 %","30.06.2025","1.234,50 €","sagt ""gut""
      und weiter"
      "kp-044","umgesetzt","100 %","30.06.2024","99,00 €","–"
      "kp-045","geplant","0 %","01.01.2027","12,00 €","läuft"
      "Summe","3","","","",""

      """
    #expect(try export(Array(Self.table.utf8)) == expected)
    for encoding in TextEncoding.allCases
    where ![.ibm850, .iso8859_1, .iso8859_15].contains(encoding) {
      let bytes = encoding.encode(Array(Self.table.utf8), mark: true).bytes
      #expect(try export(bytes, chunk: 5) == expected, "\(encoding)")
    }
  }

  @Test("--csv: formulas as they stand, a declared dialect, all rows as long as the longest one")
  func csvExact() throws {
    var dialect = Dialect(delimiter: "|")
    dialect.headerRowCount = 0
    #expect(
      try export(Array("=1+1|'x\na\nb|c|d\n".utf8), declared: dialect)
        == "\"=1+1\",\"'x\",\"\"\n\"a\",\"\",\"\"\n\"b\",\"c\",\"d\"\n")
  }

  @Test("--csv: the longest row may stand far behind the start, the header is as long as it")
  func csvLongestRowAtTheEnd() throws {
    let cell = String(repeating: "x", count: 100)
    let rows = (0..<100_000).map { "\($0);\(cell);1\n" }.joined()
    let text = "Nummer;Text;Wert\n1;kurz\n" + rows + "7;8;9;10\n"
    let lines = try export(Array(text.utf8), chunk: 60_000).split(separator: "\n")
    #expect(lines.count == 100_003)
    #expect(lines[0] == "\"Nummer\",\"Text\",\"Wert\",\"\"")
    #expect(lines[1] == "\"1\",\"kurz\",\"\",\"\"")
    let isEven = lines.dropFirst(2).dropLast().enumerated().allSatisfy { index, line in
      line == "\"\(index)\",\"\(cell)\",\"1\",\"\""
    }
    #expect(isEven)
    #expect(lines.last == "\"7\",\"8\",\"9\",\"10\"")
  }

  @Test("--csv of XML: records as rows, paths as columns")
  func csvOfXML() throws {
    #expect(
      try export(Array("<a><b k=\"1\"><c>x</c></b><b><c>y</c><d>\"z\"</d></b></a>".utf8))
        == "\"@k\",\"c\",\"d\"\n\"1\",\"x\",\"\"\n\"\",\"y\",\"\"\"z\"\"\"\n")
  }

  @Test("what is written is read back the same", arguments: 0..<40)
  func roundTrip(_ seed: UInt64) throws {
    var random = SeededRandom(seed + 100)
    var rows: [[String]] = []
    let width = Int.random(in: 1...5, using: &random)
    for _ in 0..<Int.random(in: 1...20, using: &random) {
      rows.append(
        (0..<width).map { _ in
          String(random.oddText().unicodeScalars.filter { $0.value != 0 && $0.value != 0xFEFF })
        })
    }
    var writer = DelimitedWriter(.machine)
    for row in rows { writer.row(row) }
    let bytes = writer.take()
    var dialect = Dialect(delimiter: ",")
    dialect.headerRowCount = 0
    #expect(
      try export(bytes, chunk: 3, declared: dialect) == String(decoding: bytes, as: UTF8.self))
  }

  @Test("a further table: the first one is counted and written, the place of the next is said")
  func furtherTable() throws {
    let first = "Nr;Name;Beginn\n1;Haus;01.02.2023\n2;Weg;01.03.2023\n3;Bad;01.04.2023\n"
    let bytes = Array((first + first + "9;Rest;01.05.2023\n").utf8)
    let inspection = inspect(bytes, chunk: 7)
    #expect(inspection.rows == 3)
    #expect(inspection.findings.map(\.rule.id) == ["table-further"])
    #expect(inspection.findings.first?.location.line == 5)
    #expect(inspection.findings.first?.remedy(.de).contains("skipRows 4") == true)
    #expect(inspection.lines(.de).contains { $0.hasPrefix("Tabellen: 2 (in Zeile 5") })
    #expect(try export(bytes, chunk: 7).split(separator: "\n").count == 4)
    // With the rows skipped that the remedy names, the further table comes out.
    var rest = Dialect()
    rest.skipRows = 4
    #expect(try export(bytes, declared: rest).hasSuffix("\"9\",\"Rest\",\"01.05.2023\"\n"))
    #expect(try export(bytes, declared: rest).hasPrefix("\"Nr\",\"Name\""))
  }

  @Test("a header that stands once more far behind the start ends the table too")
  func furtherTableFarBehind() throws {
    let rows = String(repeating: "1;abcdefghij;2\n", count: 20_000)
    let text = "Nummer;Text;Wert\n" + rows + "Nummer;Text;Wert\n1;b;3\n"
    let inspection = inspect(Array(text.utf8), chunk: 50_000)
    #expect(inspection.rows == 20_000)
    #expect(inspection.findings.map(\.location.line) == [20_002])
    #expect(try export(Array(text.utf8)).hasSuffix("\"1\",\"abcdefghij\",\"2\"\n"))
  }

  @Test("a large table is read in parts; what it holds does not depend on that")
  func parts() throws {
    var text = "Nummer;Wert;Text\n"
    let long = String(repeating: "viel Text, ", count: 16)
    for row in 0..<50_000 {
      // The column of numbers holds a text, the width grows, and a cell is wrong, in later parts only.
      let value = row == 49_000 ? "keine Angabe" : "\(row % 1_000)"
      let remark = row % 50 == 0 ? "\"zwei\nZeilen \(long)\"" : long
      text += "\(row);\(value);\(row < 9 ? "" : remark)\(row == 48_000 ? ";mehr" : "")\n"
    }
    for further in ["", "Nummer;Wert;Text\n1;2;3\n" + String(repeating: "4;5;6\n", count: 9)] {
      let bytes = Array((text + further).utf8)
      let whole = inspect(bytes, chunk: 70_000)
      let inParts = inspect(bytes, chunk: 70_000, threads: 3)
      #expect(bytes.count > 8 << 20, "two parts at least")
      #expect(whole.columns.map(\.type) == [.integer, .text, .text, .text])
      #expect(whole.columns.map(\.empty) == [0, 0, 9, 49_999])
      #expect(whole.rows == 50_000)
      #expect(
        whole.findings.map(\.rule.id)
          == ["row-too-long"] + (further.isEmpty ? [] : ["table-further"]))
      #expect(inParts.columns == whole.columns)
      #expect(inParts.rows == whole.rows)
      #expect(inParts.findings == whole.findings)
    }
  }

  @Test("a declared dialect that contradicts the file is used, and said")
  func contradictions() throws {
    let bytes = Array("a;b\n1;2\n3;4\n5;6\n".utf8)
    func findings(_ change: (inout Dialect) -> Void) throws -> [String] {
      var dialect = Dialect()
      change(&dialect)
      let outcome = try CSVExport.write(
        name: "a.csv", declared: dialect, open: { ArraySource(bytes) }, to: { _ in })
      let inspection = Inspection.of(
        name: "a.csv", profiles: [], declared: dialect, ArraySource(bytes), size: bytes.count,
        threads: 1)
      #expect(outcome.findings == inspection.findings)
      return outcome.findings.map(\.rule.id)
    }
    #expect(try findings { _ in } == [])
    #expect(try findings { $0.delimiter = [UInt8(ascii: ",")] } == ["delimiter-contradicted"])
    #expect(try findings { $0.lineTerminators = .crlf } == ["line-ends-contradicted"])
    #expect(try findings { $0.lineTerminators = [.lf, .crlf] } == [])
    // The delimiter that is declared is used; line ends that do not occur cannot be.
    var comma = Dialect(delimiter: ",")
    comma.lineTerminators = .crlf
    #expect(try export(bytes, declared: comma) == "\"a;b\"\n\"1;2\"\n\"3;4\"\n\"5;6\"\n")
  }

  @Test("short rows before a very long one are written in pieces")
  func shortRowsBeforeALongOne() throws {
    let long = [String](repeating: "x", count: 2_000).joined(separator: ",")
    let bytes = Array((String(repeating: "a,b\n", count: 4_000) + long + "\n").utf8)
    var (longest, written) = (0, 0)
    let outcome = try CSVExport.write(name: "a.csv", open: { ArraySource(bytes) }) { piece in
      longest = max(longest, piece.count)
      written += piece.count
    }
    #expect(written > 4_000 * 2_000 * 3)
    #expect(longest < 200_000)
    #expect(outcome.rows >= 4_000)
  }

  @Test("days as mails and RSS write them are dates")
  func mailDates() {
    func type(_ cells: String...) -> ColumnType? {
      inspect(Array("a;b\n\(cells.map { "\($0);x" }.joined(separator: "\n"))\n".utf8)).columns
        .first?
        .type
    }
    #expect(type("Sun, 30 Jun 2024 00:00:00 +0200", "1 jul 2024 9:00 GMT") == .date)
    #expect(type("Sun, 30 Jum 2024 00:00:00 +0200") == .text)
    #expect(type("Sun, 30 Jun 2024 in der Halle") == .text)
  }

  @Test("one feature is not many")
  func singular() {
    let text = "<iati-activities><iati-activity/></iati-activities>"
    let inspection = inspect(Array(text.utf8))
    #expect(inspection.lines(.de).contains("Profil: iati-activities (1 Merkmal stimmt überein)"))
    #expect(inspection.lines(.en).contains("Profile: iati-activities (1 feature agrees)"))
  }

  @Test("every decision is said in both languages, without a word of the program")
  func decisions() {
    let texts = [
      Self.table, "sep=,\na,b\n1,2\n",
      "\"a\", \"b\"\n\"x, y\", \"1\"\n\"z, w\", \"2\"\n\"q\", \"3\"\n", "x\n", "1;2\n3;4\n",
      "# a\nk|'l'\n1|'m'\n2|'n\\'o'\n", "2023;2024\n7;8\n9;1\n",
    ]
    for text in texts {
      for language in Language.allCases {
        let lines = inspect(Array(text.utf8)).lines(language)
        #expect(lines.count > 12)
        for line in lines {
          for word in ["both", "none(", "usual(", "1 Zellen", "1 rows", "1 cells", "1 times"] {
            let isOwn = language == .en && word == "both"
            #expect(isOwn || !line.contains(" \(word)"), "\(line)")
          }
        }
      }
    }
    #expect(
      inspect(Array(texts[2].utf8)).lines(.de).contains {
        $0.hasPrefix("Leerzeichen um Zellen: werden weggelassen")
      })
  }
}
