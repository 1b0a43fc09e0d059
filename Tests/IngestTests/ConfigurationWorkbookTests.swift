import DelimitedText
import Ingest
import StrategyModel
import TestSupport
import Testing

@Suite("A table of the office may be a workbook") struct ConfigurationWorkbookTests {
  private static func read(
    _ tables: [String: [UInt8]], without: String = "projects.csv"
  ) -> Checked<Configuration?> {
    let files = ConfigurationExample.sound.filter { $0.key != without }.map {
      InputFile(path: $0.key, bytes: Array($0.value.utf8))
    }
    return ConfigurationReader.read(files + tables.map { InputFile(path: $0.key, bytes: $0.value) })
  }

  private static let header = ["id", "slot", "fixed_on", "reporting_lead", "name_de"]

  private static func register(_ second: String = "kp-2") -> [UInt8] {
    func text(_ text: String) -> String { "<c t=\"inlineStr\"><is><t>\(text)</t></is></c>" }
    var file = ExcelFile(
      .init(
        "Register",
        ExcelFile.inline([header])
          + "<row>\(text("kp-1"))\(text("K1-S1-P1"))<c s=\"1\"><v>42873</v></c>\(text("amt-a"))"
          + "\(text("Grüne Straße"))</row>"
          + "<row>\(text(second))\(text("K1-S1-P2"))<c><v>2018</v></c><c/>\(text("1.000 Bänke"))</row>"
      ))
    file.formats = ["General", "dd.mm.yyyy"]
    return file.bytes
  }

  @Test("the register as .xlsx is the same as CSV; places are cells")
  func register() throws {
    let read = Self.read(["projects.xlsx": Self.register()])
    let register = try #require(read.value?.register)
    let rows = register.projects.flatMap(\.rows)
    #expect(rows.map(\.project.text) == ["kp-1", "kp-2"])
    #expect(rows.map { $0.fixedOn?.description } == ["2017-05-18", "2018"])
    #expect(
      rows.map(\.location.description) == [
        "projects.xlsx:Register!A2", "projects.xlsx:Register!A3",
      ])
  }

  @Test("what is wrong in it is named by its cell")
  func faults() {
    let read = Self.read(["projects.xlsx": Self.register("KP 2")])
    #expect(read.value == nil)
    #expect(read.findings.contains { $0.location.description == "projects.xlsx:Register!A3" })
  }

  @Test("a table in both forms is an error: nobody knows which holds")
  func twice() {
    let read = Self.read(["projects.xlsx": Self.register()], without: "")
    #expect(read.findings.map(\.rule.id) == ["config-file-twice"])
    #expect(read.findings.first?.message(.de).contains("„projects.csv“") == true)
  }

  @Test("a workbook that cannot be read says why")
  func damaged() {
    let read = Self.read(["projects.xlsx": Array(Self.register().dropLast(300))])
    let own = read.findings.filter { $0.rule.id == "config-table-workbook" }
    #expect(own.count == 1)
    #expect(own.first?.message(.de).contains("beschädigt") == true)
    #expect(own.first?.remedy(.de).hasPrefix("Bitte") == true)
  }
}
