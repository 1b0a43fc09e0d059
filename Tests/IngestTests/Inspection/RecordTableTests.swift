import DelimitedText
import Ingest
import StrategyModel
import Testing

@Suite("inspect: the columns of XML")
struct RecordTableTests {
  private func inspect(_ text: String) -> Inspection {
    let bytes = Array(text.utf8)
    return Inspection.of(
      name: "a.xml", profiles: [], ArraySource(bytes), size: bytes.count, threads: 1)
  }

  private func export(_ text: String) throws -> (csv: String, outcome: CSVExport.Outcome) {
    var out: [UInt8] = []
    let outcome = try CSVExport.write(
      name: "a.xml", open: { ArraySource(Array(text.utf8)) }, to: { out += $0 })
    return (String(decoding: out, as: UTF8.self), outcome)
  }

  @Test("what one record repeats and another has once stands in the same column")
  func repeatedElsewhere() throws {
    let text = """
      <list><r><labels><label k="x">a</label></labels><n>1</n></r>
      <r><labels><label>b</label><label>c</label></labels><n>2</n></r>
      <r><labels><label k="y"><part>d</part></label></labels><n>3</n></r></list>
      """
    #expect(
      try export(text).csv == """
        "labels/label[1]/@k","labels/label[1]","n","labels/label[2]","labels/label[1]/part"
        "x","a","1","",""
        "","b","2","c",""
        "y","","3","","d"

        """)
    let columns = inspect(text).columns
    #expect(columns.map(\.name).prefix(2) == ["labels/label[1]/@k", "labels/label[1]"])
    #expect(columns.map(\.filled) == [2, 2, 3, 1, 1])
    #expect(columns.map(\.empty) == [1, 1, 0, 2, 2])
  }

  @Test("what no record repeats has no number, and repeated within repeated stays apart")
  func repeatedWithin() throws {
    let text = """
      <list><r><a><b>1</b></a></r><r><a><b>2</b><b>3</b></a><a><b>4</b></a></r></list>
      """
    #expect(
      try export(text).csv == """
        "a[1]/b[1]","a[1]/b[2]","a[2]/b[1]"
        "1","",""
        "2","3","4"

        """)
  }

  /// One record with so many elements, and one value behind them.
  private static func record(_ count: Int) -> String {
    let values = (0..<count).map { "<v>\($0)</v>" }.joined()
    return "<list><r>\(values)<last>x</last></r><r><v>1</v></r></list>"
  }

  @Test("a record of many values is given whole")
  func manyColumns() throws {
    let text = Self.record(3_000)
    #expect(inspect(text).columns.count == 3_001)
    #expect(inspect(text).findings.isEmpty)
    #expect(try export(text).csv.split(separator: "\n").first?.hasSuffix(",\"last\"") == true)
  }

  @Test("columns that are too many are left out, and how many is said")
  func tooManyColumns() throws {
    let text = Self.record(16_384 + 6)
    let inspection = inspect(text)
    #expect(inspection.columns.count == 16_384)
    #expect(inspection.findings.map(\.rule.id) == ["columns-further"])
    #expect(inspection.findings.first?.message(.de).contains("7 weitere nicht") == true)
    for (language, line) in [
      (Language.de, "Spalten: 16384, 7 weitere fehlen hier"),
      (.en, "Columns: 16384, 7 more are left out"),
    ] {
      #expect(inspection.lines(language).first { $0.contains("16384") } == line)
    }
    // The second record's one element stands in the column of the first one of many.
    #expect(inspection.columns.first?.filled == 2)
    let outcome = try export(text).outcome
    #expect(outcome.findings.map(\.rule.id) == ["columns-further"])
    #expect(!outcome.isUnreadable)
  }

  @Test("the first of several stays in its column where there is room for no more")
  func repeatedBehindTheLastColumn() throws {
    let values = (0..<16_384).map { "<v>\($0)</v>" }.joined()
    let text = "<list><r><z>a</z></r><r>\(values)</r><r><z>b</z><z>c</z></r></list>"
    let rows = try export(text).csv.split(separator: "\n")
    #expect(rows.first?.hasPrefix("\"z[1]\",\"v[1]\"") == true)
    #expect(rows.last?.hasPrefix("\"b\",\"\"") == true)
    let found = inspect(text)
    #expect(found.columns.first?.filled == 2)
    #expect(found.findings.first?.message(.de).contains("2 weitere nicht") == true)
  }
}
