import DelimitedText
import Ingest
import StrategyModel
import Testing

@Suite("What the office decides about deliveries and editions")
struct ConfigurationDecisionTests {
  private static let texts = [
    "corrections/2024-Q2.csv": """
    project;field;old;new;basis;by;on;reason
    kp-1;status;in Arbeit;umgesetzt;Vorlage 20240815;Müller;2024-07-20;"Fertig seit Mai; war ein Übertragungsfehler"
    kp-1;actual_end;;2024-05-31;;Müller;2024-07-20;Abnahme
    kp-1;percent_complete;61,9;100 %;;Müller;2024-07-20;Abnahme
    kp-2;money_planned;1.250,00;1250000.5;;Müller;2024-07-20;Tausender übersehen
    kp-2;light;grün;amber;;Müller;2024-07-20;Anruf
    kp-2;integrated_into;Velo;kp-1;;Müller;2024-07-20;Anruf
    kp-2;expected_end;2026;;;Müller;2024-07-20;Zurückgezogen

    """,
    "corrections/2024-Q3.csv":
      "project;field;old;new;by;on;reason\nkp-1;evidence;;Protokoll;Müller;2024-10-20;Nachweis\n",
    "corrections/.~lock.2024-Q2.csv#": "x",
    "acknowledged.csv": """
    rule;project;value;reason;by;until
    unknown-project;;'-kp 17;Bekannte Schreibweise;Müller;
    delivery-missing;kp-1;report;Urlaubszeit;Müller;2024-12-31

    """,
    "aliases.csv": """
    supplier;field;their_word;our_word
    ;status;läuft rund;ongoing
    amt-a;project;Größtes Projekt;kp-1

    """,
    "leak-exceptions.csv": "value;file;reason\nRadweg;;Name eines öffentlichen Projekts\n",
  ]

  /// As German Excel saves what it has opened: Windows-1252 and dd.mm.yyyy.
  private static func excel(_ text: String) -> [UInt8] {
    let days = ["2024-07-20", "2024-05-31", "2024-10-20", "2024-12-31"]
    let german = days.reduce(text) { text, day in
      text.replacing(day, with: Day(iso: day)?.german ?? day)
    }
    let lines = Array(german.replacing("\n", with: "\r\n").utf8)
    return TextEncoding.windows1252.encode(lines, mark: false).bytes
  }

  private static func read(_ bytes: (String) -> [UInt8]) -> Checked<Configuration?> {
    var files = ConfigurationExample.sound.map {
      InputFile(path: $0.key, bytes: Array($0.value.utf8))
    }
    files += texts.map { InputFile(path: $0.key, bytes: bytes($0.value)) }
    return ConfigurationReader.read(
      files, knownRules: ["delivery-missing": .used, "unknown-project": .rowRejected])
  }

  @Test("is read as written by hand and as German Excel saves it", arguments: [false, true])
  func decisions(isExcel: Bool) throws {
    let checked = Self.read { isExcel ? Self.excel($0) : Array($0.utf8) }
    #expect(checked.findings.map { "\($0.location.description) \($0.rule.id)" } == [])
    let office = try #require(checked.value)
    let corrections = office.corrections.sorted { $0.key < $1.key }.flatMap(\.value)
    #expect(
      corrections.map { one in
        "\(one.period) \(one.project) \(one.field.rawValue): \(one.old?.text ?? "–") → "
          + "\(one.new?.text ?? "–")"
      } == [
        "2024-Q2 kp-1 status: ongoing → implemented",
        "2024-Q2 kp-1 percent_complete: 61.90 → 100.00",
        "2024-Q2 kp-1 actual_end: – → 2024-05-31",
        "2024-Q2 kp-2 expected_end: 2026 → –",
        "2024-Q2 kp-2 money_planned: 1250.00 → 1250000.50",
        "2024-Q2 kp-2 light: green → amber",
        "2024-Q2 kp-2 integrated_into: Velo → kp-1",
        "2024-Q3 kp-1 evidence: – → Protokoll",
      ])
    let first = try #require(corrections.first)
    #expect(first.by == "Müller" && first.basis == "Vorlage 20240815")
    #expect(first.reason == "Fertig seit Mai; war ein Übertragungsfehler")
    #expect(first.on == Day(iso: "2024-07-20"))
    #expect(first.location.description == "corrections/2024-Q2.csv:2:1")
    #expect(
      office.acknowledgements.map { "\($0.rule) \($0.project?.text ?? "–") \($0.value ?? "–")" }
        == ["unknown-project – -kp 17", "delivery-missing kp-1 report"])
    #expect(office.acknowledgements.map(\.until) == [nil, Day(iso: "2024-12-31")])
    #expect(
      office.aliases.map { "\($0.supplier?.text ?? "–") \($0.theirWord) \($0.ourWord)" }
        == ["– läuft rund ongoing", "amt-a Größtes Projekt kp-1"])
    #expect(office.leakExceptions.map(\.value) == ["Radweg"])
    #expect(office.leakExceptions.map(\.file) == [nil])
  }

  @Test("may be missing altogether")
  func nothing() throws {
    let files = ConfigurationExample.sound.map {
      InputFile(path: $0.key, bytes: Array($0.value.utf8))
    }
    let office = try #require(ConfigurationReader.read(files).value)
    #expect(office.corrections.isEmpty && office.acknowledgements.isEmpty)
    #expect(office.aliases.isEmpty && office.leakExceptions.isEmpty && office.audiences.isEmpty)
  }

  @Test("names the lowest audience of fields")
  func audiences() throws {
    var texts = ConfigurationExample.sound
    texts["strategy.yaml", default: ""] += "audiences: {money_planned: public, comment: council}\n"
    let checked = ConfigurationReader.read(
      texts.map { InputFile(path: $0.key, bytes: Array($0.value.utf8)) },
      audienceFields: ["money_planned", "comment"])
    #expect(checked.findings.isEmpty)
    #expect(checked.value?.audiences == ["money_planned": "public", "comment": "council"])
  }

  @Test("says who sends a file for each project, of all data sets or of one")
  func oneFilePerProject() throws {
    var texts = ConfigurationExample.sound
    texts["suppliers.yaml"] = """
      suppliers:
        - {id: amt-a, name: {de: Amt A}, one_file_per: project}
        - id: amt-b
          name: {de: Amt B}
          data_sets: [{id: report}, {id: money, cadence: year, one_file_per: project}]
      """
    let checked = ConfigurationReader.read(
      texts.map { InputFile(path: $0.key, bytes: Array($0.value.utf8)) })
    let sets = try #require(checked.value).suppliers.flatMap(\.dataSets)
    #expect(sets.map(\.id) == ["report", "report", "money"])
    #expect(sets.map(\.isOneFilePerProject) == [true, false, true])
    #expect(sets.map(\.cadence) == [nil, nil, .year])
  }
}
