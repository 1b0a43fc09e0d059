import DelimitedText
import Foundation
import Ingest
import StrategyModel
import Testing

@Suite("A table of the office") struct ConfigurationTableTests {
  private static func read(_ bytes: [UInt8]) -> Checked<Configuration?> {
    var files = ConfigurationExample.sound.map {
      InputFile(path: $0.key, bytes: Array($0.value.utf8))
    }
    files.removeAll { $0.path == "projects.csv" }
    return ConfigurationReader.read(files + [InputFile(path: "projects.csv", bytes: bytes)])
  }

  private static let text = """
    id;valid_from;slot;fixed_on;reporting_lead;leads;name_de;aliases;demonstration;description_de
    kp-1;2017-05-18;K1-S1-P1;2017-05-18;amt-a;amt-b;Grüne Straße – „Oasen“ & mehr;A|B;slot;"Ein
    Text; mit ""allem"" darin"
    kp-2;;K1-S1-P2;2018;;;1.000 Bänke für 5 €;;;

    """

  /// As German Excel saves what it has opened.
  private static let germanExcel =
    text.replacing("2017-05-18", with: "18.05.2017")
    .replacing("\n", with: "\r\n") + ";;;;;;;;;\r\n"

  private static let sound = read(Array(text.utf8)).value?.register

  private static func texts(_ register: Register?) -> [[String]] {
    (register?.projects ?? []).flatMap(\.rows).map { row in
      [
        row.project.text, row.validFrom?.description ?? "", row.slot.description,
        row.fixedOn?.description ?? "", row.name.de, row.aliases.joined(separator: "|"),
        row.allLeads.map(\.text).joined(separator: "|"), row.demonstration.joined(),
        row.texts["description"]?.de.replacing("\r\n", with: "\n") ?? "",
        row.location.description,
      ]
    }
  }

  @Test("is the same register however Excel saved it")
  func excel() throws {
    #expect(Self.texts(Self.sound).count == 2)
    #expect(Self.texts(Self.sound).first?[4] == "Grüne Straße – „Oasen“ & mehr")
    #expect(Self.texts(Self.sound).first?[8] == "Ein\nText; mit \"allem\" darin")
    let utf8 = Array(Self.germanExcel.utf8)
    let files: [String: [UInt8]] = [
      "Windows-1252": TextEncoding.windows1252.encode(utf8, mark: false).bytes,
      "UTF-8 with mark": [0xEF, 0xBB, 0xBF] + utf8,
      "UTF-16": TextEncoding.utf16LE.encode(
        Array(Self.germanExcel.replacing(";", with: "\t").replacing("\t mit", with: "; mit").utf8),
        mark: true
      ).bytes,
    ]
    for (name, bytes) in files {
      let checked = Self.read(bytes)
      #expect(checked.findings.map(\.rule.id) == [], "\(name)")
      #expect(Self.texts(checked.value?.register) == Self.texts(Self.sound), "\(name)")
    }
  }

  @Test(
    "may have its dates as German Excel saves them",
    arguments: [
      ("Sep 18", "2018-09"), ("Mai 23", "2023-05"), ("Sep 2018", "2018-09"),
      ("05.2023", "2023-05"), ("05/2023", "2023-05"), ("Q3/2025", "2025-Q3"),
      ("18.05.2017", "2017-05-18"), ("18.5.17", "2017-05-18"), ("2018", "2018"),
      ("31.02.2018", nil), ("Mai", nil), ("18. 5", nil),
    ])
  func dates(written: String, meant: String?) {
    var texts = ConfigurationExample.sound
    texts["projects.csv"] = """
      id;slot;batch;fixed_on;reporting_lead;name_de
      kp-1;K1-S1-P1;1;\(written);amt-a;Radweg
      """
    texts["decisions.csv"] = """
      kind;body;date;project;action
      council;Rat;\(written);kp-1;fixed
      """
    let checked = ConfigurationReader.read(
      texts.map { InputFile(path: $0.key, bytes: Array($0.value.utf8)) },
      knownRules: [:], audienceFields: [])
    let register = checked.value?.register
    #expect(register?.projects.first?.fixedOn?.description == meant)
    #expect(register?.decisions.first?.date?.description == meant)
    #expect(
      checked.findings.map(\.rule.id)
        == (meant == nil ? ["config-value-invalid", "config-value-invalid"] : []))
  }

  @Test("may have its days as German Excel saves them", arguments: ["18.05.2017", "18.5.17"])
  func days(written: String) {
    let form = ValueForm<Day>.day
    #expect(form.parse(written) == Day(iso: "2017-05-18"))
    #expect(form.parse("Mai 17") == nil)
  }

  @Test("may have its columns in any order, its header in capitals, and a line sep=;")
  func header() {
    let checked = Self.read(
      Array("sep=;\n\n Name_DE ;SLOT;Id\nRadweg;K1-S1-P1;kp-1\n;;\nPark;K1-S1-P2;kp-2\n".utf8))
    #expect(checked.findings.map(\.rule.id) == [])
    #expect(checked.value?.register.projects.map(\.id.text) == ["kp-1", "kp-2"])
    #expect(checked.value?.register.projects.last?.rows.first?.location.line == 6)
  }

  @Test("may be separated by commas or tabs", arguments: [",", "\t"])
  func delimiters(delimiter: String) {
    let text = "id;slot;name_de\nkp-1;K1-S1-P1;Radweg\n".replacing(";", with: delimiter)
    #expect(Self.read(Array(text.utf8)).value?.register.projects.count == 1)
  }

  @Test("may have more texts than the program knows")
  func texts() {
    let checked = Self.read(
      Array(
        "id;slot;name_de;slogan_de;slogan_en;source\nkp-1;K1-S1-P1;Radweg;Los;Go;Presse\n".utf8))
    #expect(
      checked.value?.register.projects.first?.rows.first?.texts == [
        "slogan": LocalizedText(de: "Los", en: "Go"), "source": LocalizedText(de: "Presse"),
      ])
  }

  @Test("with any byte lost or replaced is read or refused, never a crash")
  func fuzz() {
    let bytes = Array(Self.text.utf8)
    for index in stride(from: 0, to: bytes.count, by: 3) {
      for byte in [nil, 0, 0x0A, 0x0D, 0x22, 0x3B, 0xFF] as [UInt8?] {
        var changed = bytes
        if let byte { changed[index] = byte } else { changed.remove(at: index) }
        let checked = Self.read(changed)
        #expect(checked.value != nil || !checked.findings.isEmpty)
      }
    }
  }
}
