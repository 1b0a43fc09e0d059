import DelimitedText
import Ingest
import StrategyModel
import Testing

@Suite("What may be wrong with a file as a whole")
struct FileDefectTests {
  static let head = "Projekt-ID;Status;Bemerkung\n"

  private func rules(_ text: String, profile: String? = "standard") throws -> [String] {
    try DecodedExample(text, profile: profile).ruleIDs
  }

  @Test("an empty file", arguments: ["", "\n\n", "  \r\n"])
  func empty(_ text: String) throws {
    let example = try DecodedExample(text)
    #expect(example.ruleIDs == ["file-empty"])
    #expect(example.delivery.isRejected)
  }

  @Test("only a header")
  func onlyHeader() throws {
    #expect(try rules("Stand: 30.06.2024\n" + Self.head) == ["file-without-rows"])
    #expect(try rules("Stand: 30.06.2024\n" + Self.head + ";;\n") == ["file-without-rows"])
  }

  @Test("a plan without tasks: the remedy speaks of tasks, not of a table, and works")
  func planWithoutTasks() throws {
    let plan = """
      <Project xmlns="http://schemas.microsoft.com/project"><Tasks><Task><UID>0</UID><ID>0</ID>
      <OutlineLevel>0</OutlineLevel></Task></Tasks></Project>
      """
    let example = try DecodedExample(plan, profile: nil, file: "a/plan.xml")
    #expect(example.ruleIDs == ["file-without-rows"])
    let finding = try #require(example.findings.first)
    #expect(finding.message(.de) == "Die Datei enthält keine einzige Angabe zu einem Projekt.")
    #expect(
      finding.remedy(.de) == "Bitte prüfen Sie, ob die Datei vollständig exportiert ist: Gelesen"
        + " wird je Projekt ein Vorgang („Task“). Wenn es nichts Neues gibt, senden Sie"
        + " stattdessen eine Textdatei, in der nur „Fehlanzeige“ steht.")
    let nothing = try DecodedExample("Fehlanzeige\n", profile: "msproject", file: "a/plan.txt")
    #expect(nothing.delivery.nothingNew)
    #expect(nothing.ruleIDs == [])
  }

  @Test("the program's own format has a place for nothing new; other XML is named by its elements")
  func xmlWithoutRecords() throws {
    let own = try DecodedExample(XMLDeliveryTests.text(""), profile: nil, file: "a/a.xml")
    #expect(own.findings.first?.remedy(.de).contains("ein Element („report“)") == true)
    #expect(own.findings.first?.remedy(.de).contains("in das Element „nothingNew“") == true)
    let table = try DecodedExample(Self.head)
    #expect(table.findings.first?.remedy(.de).contains("„Fehlanzeige“ über die Tabelle") == true)
  }

  @Test("a table saved as a web page, whatever its name: open it, save it as .xlsx")
  func webTable() throws {
    let page = "<html><body><TABLE border=1><tr><th>Projekt-Nr</th></tr></TABLE></body></html>"
    let mail = "MIME-Version: 1.0\nContent-Type: multipart/related\n\n--x\n" + page
    for text in [page, mail] {
      let example = try DecodedExample(text, profile: nil, file: "a/liste.xls")
      #expect(example.ruleIDs == ["file-not-for-us"])
      let finding = try #require(example.findings.first)
      #expect(
        finding.message(.de) == "Das ist eine als Internetseite (HTML) gespeicherte Tabelle; daraus"
          + " lässt sich kein Stand übernehmen.")
      #expect(finding.remedy(.de).hasPrefix("Bitte öffnen Sie die Datei in Excel oder LibreOffice"))
    }
    let login = try DecodedExample("<html><body>Anmeldung</body></html>", file: "a/liste.xls")
    #expect(login.findings.first?.message(.de).contains("eine Internetseite;") == true)
  }

  @Test("an archive without anything in it is an empty file")
  func emptyArchive() throws {
    let bytes: [UInt8] = [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18)
    let example = try DecodedExample(bytes: bytes, profile: nil, file: "a/liste.xlsx")
    #expect(example.ruleIDs == ["file-empty"])
  }

  @Test("XML with two byte order marks is broken XML, not a table")
  func twoMarks() throws {
    let text = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>\n<l><n>1</n></l>\n"
    let wide: [UInt8] = "\u{FEFF}\u{FEFF}\(text)".utf16.flatMap {
      [UInt8($0 >> 8), UInt8($0 & 0xFF)]
    }
    for bytes in [wide, Array("\u{FEFF}\u{FEFF}<l><n>1</n></l>".utf8)] {
      let example = try DecodedExample(bytes: bytes, profile: nil, file: "a/liste.xml")
      #expect(example.ruleIDs == ["xml-malformed"])
      let finding = try #require(example.findings.first)
      #expect(finding.message(.de).contains("steht ein unsichtbares Zeichen (U+FEFF)"))
      #expect(finding.remedy(.de).hasPrefix("Bitte löschen Sie alles, was vor dem ersten „<“"))
    }
  }

  @Test(
    "files that are not for us get one polite sentence",
    arguments: [
      (
        "a.pdf", Array("%PDF-1.4 bla".utf8),
        "Das ist eine PDF-Datei; daraus lässt sich kein Stand übernehmen."
      ),
      (
        "a.docx", [0x50, 0x4B, 3, 4] + Array("word/document.xml".utf8),
        "Das ist ein Word-Dokument; daraus lässt sich kein Stand übernehmen."
      ),
      (
        "a.xlsx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1],
        "Das ist eine Datei mit Kennwortschutz; daraus lässt sich kein Stand übernehmen."
      ),
      (
        "a.eml", Array("From: a@example.org\nSubject: Stand\n\nHallo\n".utf8),
        "Das ist eine E-Mail; daraus lässt sich kein Stand übernehmen."
      ),
      (
        "a.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0],
        "Das ist ein Bild; daraus lässt sich kein Stand übernehmen."
      ),
    ] as [(String, [UInt8], String)])
  func notForUs(_ name: String, _ bytes: [UInt8], _ sentence: String) throws {
    let example = try DecodedExample(bytes: bytes, file: "deliveries/2024-Q2/x/\(name)")
    #expect(example.ruleIDs == ["file-not-for-us"])
    #expect(example.findings.first?.message(.de) == sentence)
    #expect(example.delivery.isRejected)
  }

  @Test("a required column is missing; the nearest heading is named")
  func columnMissing() throws {
    let example = try DecodedExample("Projekt-ID;1️⃣Sttaus;Bemerkung\nkp-043;in Arbeit;\n")
    #expect(example.found.contains("1️⃣ column-missing"))
    #expect(
      example.findings.first { $0.rule.id == "column-missing" }?.remedy(.de)
        == "Bitte schreiben Sie statt „Sttaus“ die Überschrift „Status“.")
    #expect(example.delivery.isRejected)
    #expect(example.delivery.reports.isEmpty)
  }

  @Test("a column that is read stands twice")
  func columnDuplicate() throws {
    let example = try DecodedExample("Projekt-ID;Status;1️⃣Status\nkp-043;in Arbeit;geplant\n")
    #expect(example.found.contains("1️⃣ column-duplicate"))
    #expect(example.delivery.isRejected)
  }

  @Test("a misspelled heading of a column that may be missing")
  func columnUnread() throws {
    let example = try DecodedExample(
      "Stand: 30.06.2024\nProjekt-ID;Status;1️⃣Bemerkng\nkp-043;in Arbeit;gut\n")
    #expect(example.found == ["1️⃣ column-unread"])
    #expect(example.delivery.reports.first?.comment == nil)
  }

  @Test("title rows, sums, empty and repeated rows are no reports")
  func otherRows() throws {
    let example = try DecodedExample(
      """
      Liste der Projekte;;
      Stand: 30.06.2024;;
      ;;
      Projekt-ID;Status;Bemerkung
      kp-043;in Arbeit;
      ;;
      1️⃣Projekt-ID;Status;Bemerkung
      kp-044;umgesetzt;Gesamtschule
      Summe;2;
      ;;
      """)
    #expect(example.found == ["1️⃣ header-repeated"])
    #expect(
      example.values == [
        "project=kp-043 status=ongoing", "project=kp-044 status=implemented comment=Gesamtschule",
      ])
  }

  @Test("a school is no sum")
  func schoolIsNoSum() throws {
    let example = try DecodedExample(
      "Stand: 30.06.2024\n" + Self.head + "Gesamtschule;in Arbeit;\n")
    #expect(example.values == ["project=Gesamtschule status=ongoing"])
  }

  @Test(
    "nothing new",
    arguments: [
      "Fehlanzeige\n", "Stand: 30.06.2024\nFehlanzeige\nProjekt-ID;Status;Bemerkung\n",
      "Projekt-ID;Status;Bemerkung\nFehlanzeige;;\n", "Musteramt A;;\nFehlanzeige!;;\n",
    ])
  func nothingNew(_ text: String) throws {
    for profile in ["standard", nil] as [String?] {
      let example = try DecodedExample(text, profile: profile)
      #expect(example.delivery.nothingNew, "\(text)")
      #expect(example.ruleIDs == [], "\(text)")
      #expect(!example.delivery.isRejected)
    }
  }

  @Test("the words that feedback asks for are understood, whatever else a profile says")
  func nothingNewAnyway() throws {
    let profile = try #require(
      ProfileReader.read(
        InputFile(
          path: "profiles/eigen.yaml",
          bytes: Array(
            "profile: eigen\nversion: 1\nsource: {kind: csv}\ncontext: {nothing_new: {from: any_cell, regex: '^Leermeldung'}}\nfields: {project: {header: Projekt-ID}, status: {header: Status}}\n"
              .utf8))
      ).value)
    for word in ["Leermeldung", "Fehlanzeige", "Nothing new"] {
      let example = try DecodedExample(
        "Projekt-ID;Status\n\(word);\n", profile: "eigen", profiles: [profile])
      #expect(example.delivery.nothingNew && example.ruleIDs == [], "\(word)")
    }
  }

  @Test("nothing new, and yet rows: the rows hold")
  func nothingNewContradicted() throws {
    let example = try DecodedExample(
      "Stand: 30.06.2024\n1️⃣Fehlanzeige\n" + Self.head + "kp-043;in Arbeit;\n")
    #expect(example.found == ["1️⃣ nothing-new-contradicted"])
    #expect(!example.delivery.nothingNew)
    #expect(example.delivery.reports.count == 1)
  }

  @Test("the day is no day; a form without one is not asked for it")
  func asOf() throws {
    #expect(try rules(Self.head + "kp-043;in Arbeit;\n") == [])
    let example = try DecodedExample("1️⃣Stand: 31.06.2024\n" + Self.head + "kp-043;in Arbeit;\n")
    #expect(example.found == ["1️⃣ as-of-unreadable"])
  }

  @Test("bytes that the encoding does not know")
  func undecodable() throws {
    let text = "Stand: 30.06.2024\n" + Self.head + "kp-043;in Arbeit;schön"
    var bytes = Array(text.utf8)
    bytes += [0xFF] + Array("\nkp-044;umgesetzt;grün\n".utf8)
    let profile = try #require(
      ProfileReader.read(
        InputFile(
          path: "profiles/fest.yaml",
          bytes: Array(
            "profile: fest\nversion: 1\nsource: {kind: csv, encoding: utf-8}\nfields: {project: {header: Projekt-ID}, status: {header: Status}}\n"
              .utf8))
      ).value)
    let example = try DecodedExample(bytes: bytes, profile: "fest", profiles: [profile])
    #expect(example.ruleIDs == ["undecodable-byte"])
    #expect(example.findings.first?.location.line == 3)
    // Counted from 1: the bytes before it, and one.
    #expect(
      example.findings.first?.message(.de).contains("\(text.utf8.count + 1). Byte der Datei")
        == true)
    #expect(example.delivery.reports.count == 2)
  }

  @Test("a profile that declares another delimiter than the file has")
  func dialectContradicted() throws {
    let profile = try #require(
      ProfileReader.read(
        InputFile(
          path: "profiles/komma.yaml",
          bytes: Array(
            "profile: komma\nversion: 1\nsource: {kind: csv, delimiter: \",\"}\nfields: {project: {header: Projekt-ID}, status: {header: Status}}\n"
              .utf8))
      ).value)
    let example = try DecodedExample(
      Self.head + "kp-043;in Arbeit;\n", profile: "komma", profiles: [profile])
    #expect(example.ruleIDs == ["dialect-contradicted"])
    #expect(example.delivery.isRejected)
  }

  @Test("more than a thousand findings of a rule are counted")
  func manyFindings() throws {
    let rows = (0..<1_500).map { "kp-\($0);fast fertig;\n" }.joined()
    let example = try DecodedExample("Stand: 30.06.2024\n" + Self.head + rows)
    #expect(example.findings.count == 1_000)
    #expect(example.findings.reduce(0) { $0 + $1.furtherCount } == 500)
    #expect(example.delivery.reports.allSatisfy { $0.isRejected })
  }
}
