import Ingest
import StrategyModel
import Testing

@Suite("What a clerk may get wrong in a cell or row")
struct CellDefectTests {
  static let head =
    "Projekt-ID;Projektname;Status;Fortschritt (%);Ende geplant;Mittel geplant;Ampel;Dauerhaft fortgeführt;Bemerkung;Aufgegangen in\n"

  static func text(_ rows: String) -> String { "Stand: 30.06.2024\n" + head + rows + "\n" }

  @Test("a correct file has no finding")
  func correct() throws {
    let example = try DecodedExample(
      Self.text(
        """
        kp-043;Beispielprojekt 43;in Arbeit;45;30.06.2025;1.234,50 €;grün;nein;läuft gut;
        kp-044;;umgesetzt;100 %;Q2/2024;;;ja;"mit ""Anführung""
        und Umbruch";
        kp-045;;unverändert;;;;;;;
        """))
    #expect(example.found == [])
    #expect(
      example.values == [
        "project=kp-043 name=Beispielprojekt 43 status=ongoing continued=false percent=45.00"
          + " plannedEnd=2025-06-30 planned=1234.50 light=green comment=läuft gut",
        "project=kp-044 status=implemented continued=true percent=100.00 plannedEnd=2024-Q2"
          + " comment=mit \"Anführung\"\nund Umbruch",
        "project=kp-045 status=unchanged",
      ])
    #expect(example.delivery.asOf?.value.description == "2024-06-30")
    #expect(example.delivery.profile == "standard@1")
  }

  @Test(
    "a defect is found at its place",
    arguments: [
      ("no project", "1️⃣;;in Arbeit;;;;;;;", ["1️⃣ project-missing"]),
      ("name only, key required", "1️⃣;Beispiel;in Arbeit;;;;;;;", ["1️⃣ project-missing"]),
      ("error value as id", "1️⃣#NV;;in Arbeit;;;;;;;", ["1️⃣ project-missing"]),
      ("error value as id, beside a name", "1️⃣#NV;Beispiel;in Arbeit;;;;;;;", ["1️⃣ project-missing"]),
      ("error value as name", "kp-043;1️⃣#NV;in Arbeit;;;;;;;", ["1️⃣ spreadsheet-error"]),
      ("a bell", "kp-043;;in Arbeit;;;;;;1️⃣läuft\u{7} gut;", ["1️⃣ control-character"]),
      ("an escape", "kp-043;;in Arbeit;;;;;;1️⃣\u{1B}[1mfett;", ["1️⃣ control-character"]),
      ("no status", "kp-043;;1️⃣;;;;;;;", ["1️⃣ status-missing"]),
      ("unknown status", "kp-043;;1️⃣fast fertig;;;;;;;", ["1️⃣ status-unmapped"]),
      ("an idea is no status", "kp-043;;1️⃣Idee;;;;;;;", ["1️⃣ status-unmapped"]),
      ("a check is no status", "kp-043;;1️⃣in Prüfung;;;;;;;", ["1️⃣ status-unmapped"]),
      ("error value as status", "kp-043;;1️⃣#NV;;;;;;;", ["1️⃣ status-unmapped"]),
      (
        "verstetigt", "kp-043;;1️⃣verstetigt;;;;;;;", ["1️⃣ status-continued-or-integrated"]
      ),
      (
        "Regelbetrieb", "kp-043;;1️⃣im  Regelbetrieb;;;;;;;",
        ["1️⃣ status-continued-or-integrated"]
      ),
      ("two targets", "kp-043;;1️⃣aufgegangen in kp-001;;;;;;;kp-002", ["1️⃣ integrated-into-two"]),
      ("percent in words", "kp-043;;in Arbeit;1️⃣fast fertig;;;;;;", ["1️⃣ percent-unreadable"]),
      ("percent above 100", "kp-043;;in Arbeit;1️⃣450;;;;;;", ["1️⃣ percent-out-of-range"]),
      ("negative percent", "kp-043;;in Arbeit;1️⃣-5;;;;;;", ["1️⃣ percent-out-of-range"]),
      ("a season", "kp-043;;in Arbeit;;1️⃣Herbst 2018;;;;;", ["1️⃣ date-unreadable"]),
      ("Excel's date", "kp-043;;in Arbeit;;1️⃣01. Jan;;;;;", ["1️⃣ date-unreadable"]),
      ("no such day", "kp-043;;in Arbeit;;1️⃣31.02.2025;;;;;", ["1️⃣ date-impossible"]),
      ("money in words", "kp-043;;in Arbeit;;;1️⃣ca. 3.000 €;;;;", ["1️⃣ money-unreadable"]),
      ("wrong grouping", "kp-043;;in Arbeit;;;1️⃣12.34;;;;", ["1️⃣ money-unreadable"]),
      ("money from a spreadsheet", "kp-043;;in Arbeit;;;1️⃣1,23E+05;;;;", ["1️⃣ money-unreadable"]),
      ("dollars", "kp-043;;in Arbeit;;;1️⃣50 USD;;;;", ["1️⃣ money-currency"]),
      ("half a cent", "kp-043;;in Arbeit;;;1️⃣1,005;;;;", ["1️⃣ money-rounded"]),
      ("odd colour", "kp-043;;in Arbeit;;;;1️⃣lila;;;", ["1️⃣ light-unmapped"]),
      ("neither yes nor no", "kp-043;;in Arbeit;;;;;1️⃣vielleicht;;", ["1️⃣ boolean-unreadable"]),
      ("formula error", "kp-043;;in Arbeit;1️⃣#DIV/0!;;;;;;", ["1️⃣ spreadsheet-error"]),
      ("narrow column", "kp-043;;in Arbeit;;;1️⃣########;;;;", ["1️⃣ cell-too-narrow"]),
      ("mojibake", "kp-043;;in Arbeit;;;;;;im 1️⃣GrÃ¼nen;", ["1️⃣ mojibake"]),
      ("row cut short", "kp-043;;in Arbeit1️⃣", ["1️⃣ row-short"]),
      (
        "unquoted delimiter", "kp-043;;in Arbeit;;;;;;erst dies; dann das;;1️⃣mehr",
        ["1️⃣ row-too-long"]
      ),
      ("stray quote", "kp-043;;in Arbeit;;;;;;\"sagt \"1️⃣x laut\";", ["1️⃣ quote-stray"]),
    ])
  func defect(_ name: String, _ row: String, _ expected: [String]) throws {
    let example = try DecodedExample(Self.text(row))
    let rules = expected.map { $0.split(separator: " ")[1] }
    #expect(example.ruleIDs == rules.map(String.init), "\(name)")
    if !["row-short", "row-too-long", "quote-stray", "mojibake"].contains(rules.first ?? "") {
      #expect(example.found == expected, "\(name)")
    }
    let rejects = example.findings.contains { $0.rule.effect == .rowRejected }
    #expect(example.delivery.reports.map(\.isRejected) == [rejects], "\(name)")
  }

  @Test("a dropped field leaves the others of the row")
  func fieldDropped() throws {
    let example = try DecodedExample(Self.text("kp-043;;in Arbeit;450;31.02.2025;5;grün;;gut;"))
    #expect(
      example.values == ["project=kp-043 status=ongoing planned=5.00 light=green comment=gut"])
    #expect(example.ruleIDs == ["percent-out-of-range", "date-impossible"])
  }

  @Test("all findings of a file come at once, behind quoted line breaks at the right line")
  func allAtOnce() throws {
    let example = try DecodedExample(
      Self.text(
        """
        kp-043;;1️⃣fast fertig;2️⃣viel;;;;;"eine
        zweite
        dritte Zeile";
        3️⃣;;;;;;;;ohne Projekt;
        kp-045;;in Arbeit;4️⃣101;5️⃣irgendwann;;;;;
        """))
    #expect(
      example.found == [
        "1️⃣ status-unmapped", "2️⃣ percent-unreadable", "3️⃣ project-missing",
        "\(DecodedExample.file):6:3 status-missing", "4️⃣ percent-out-of-range",
        "5️⃣ date-unreadable",
      ])
    #expect(example.delivery.reports.map(\.isRejected) == [true, true, false])
  }

  @Test("an unclosed quote rejects its row, not the rows behind it")
  func unclosedQuote() throws {
    let example = try DecodedExample(
      Self.text(
        """
        kp-043;;in Arbeit;;;;;;1️⃣"beginnt und endet nie;
        kp-044;;umgesetzt;;;;;;;
        """))
    #expect(example.found.contains("1️⃣ quote-unclosed"))
    #expect(example.delivery.reports.first?.isRejected == true)
    #expect(example.delivery.reports.last?.isRejected == false)
    #expect(example.delivery.reports.last?.projectKey?.value == "kp-044")
  }

  @Test(
    "went into another project",
    arguments: [
      "aufgegangen in Haus des Wissens", "integriert in „Haus des Wissens“",
      "Aufgegangen in: Haus des Wissens", "merged into Haus des Wissens",
    ])
  func integrated(_ status: String) throws {
    let example = try DecodedExample(Self.text("kp-043;;\(status);;;;;;;"))
    #expect(example.values == ["project=kp-043 status=integrated into=Haus des Wissens"])
    #expect(example.found == [])
  }

  @Test("words for a status", arguments: Status.allCases)
  func ids(_ status: Status) throws {
    let example = try DecodedExample(Self.text("kp-043;;\(status.rawValue);;;;;;;"))
    #expect(example.values == ["project=kp-043 status=\(status.rawValue)"])
  }

  @Test(
    "words for unchanged",
    arguments: ["unverändert", "wie Vorquartal", "s. o.", "dito", "UNCHANGED"])
  func unchanged(_ word: String) throws {
    #expect(
      try DecodedExample(Self.text("kp-043;;\(word);;;;;;;")).values == [
        "project=kp-043 status=unchanged"
      ])
  }

  @Test("the message for an unknown status names the words that are allowed")
  func allowedWords() throws {
    let finding = try #require(
      try DecodedExample(Self.text("kp-043;;fast fertig;;;;;;;")).findings.first)
    #expect(finding.message(.de) == "„fast fertig“ ist kein bekannter Status.")
    #expect(
      finding.remedy(.de)
        == "Bitte schreiben Sie eines dieser Wörter: geplant, in Arbeit, pausiert, umgesetzt,"
        + " eingestellt, aufgegangen in.")
  }

  @Test("0,45 counts by its column, never by itself")
  func percentColumns() throws {
    let shares = try DecodedExample(
      Self.text("kp-043;;in Arbeit;0,45;;;;;;\nkp-044;;umgesetzt;1;;;;;;\nkp-045;;geplant;0;;;;;;"))
    #expect(
      shares.values.map { $0.split(separator: " ").last } == [
        "percent=45.00", "percent=100.00", "percent=0.00",
      ])
    let mixed = try DecodedExample(
      Self.text("kp-043;;in Arbeit;1️⃣0,45;;;;;;\nkp-044;;umgesetzt;45 %;;;;;;"))
    #expect(mixed.found == ["1️⃣ percent-fraction"])
    let ones = try DecodedExample(
      "Projekt-ID;Status;1️⃣Fortschritt (%)\nkp-043;in Arbeit;1\nkp-044;geplant;0\n")
    #expect(ones.found == ["1️⃣ percent-scale-unclear"])
    #expect(ones.delivery.reports.allSatisfy { $0.percentComplete == nil })
  }

  @Test("money in thousands by heading or cell")
  func moneyUnits() throws {
    let example = try DecodedExample(
      "Stand: 30.06.2024\nProjekt-ID;Status;Budget (T€)\nkp-043;in Arbeit;1,5\n"
        + "kp-044;in Arbeit;1,5 Mio. €\nkp-045;in Arbeit;1️⃣1.500 €\n")
    #expect(
      example.values.prefix(2).map { $0.split(separator: " ").last } == [
        "planned=1500.00", "planned=1500000.00",
      ])
    #expect(example.found == ["1️⃣ money-unit-contradicted"])
  }
}
