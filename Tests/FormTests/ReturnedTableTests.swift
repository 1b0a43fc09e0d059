import Editions
import Emitters
import Ingest
import SpreadsheetWriting
import StrategyModel
import TestSupport
import Testing

@Suite("The clerk's own rows, handed back")
struct ReturnedTableTests {
  private static let supplier = Supplier(
    id: written(SupplierID("amt-a")), name: LocalizedText(de: "Amt A"), owesFrom: Period("2022-Q1"))
  private static let path = "deliveries/2024-Q2/amt-a/bericht.csv"
  private static let csv = """
    Stand: 30.06.2024

    Projekt-ID;Projekt;Status;Fortschritt;Bemerkung
    kp-001;Brücke;fast fertig;40 %;"zwei
    Zeilen"
    kp-002;Radweg;in Arbeit;140 %;=1+1
    kp-003;Park;geplant;;

    """

  private func delivered(_ text: String) -> (file: SourceFile, findings: [Finding]) {
    let file = SourceFile(
      supplier: Self.supplier, period: written(Period("2024-Q2")), file: Self.path, sha256: "",
      received: nil, bytes: Array(text.utf8))
    return (file, ReportDecoder.decode(file, profiles: BuiltInProfiles.all).findings)
  }

  private func returned(_ text: String) throws -> ReturnedTable? {
    let (file, findings) = delivered(text)
    let plan = FormSample().plan
    let material = FeedbackMaterial(
      strategy: FormSample().strategy, snapshot: Snapshot(period: plan.period, projects: []),
      ledger: [
        LedgerEntry(
          period: plan.period, supplier: Self.supplier.id, dataSet: "report", due: plan.deadline,
          received: nil, state: .partial, file: Self.path, sha256: nil, rows: 3, accepted: 2,
          rejected: 1)
      ], findings: findings, plan: plan)
    let sheet = try #require(FeedbackSheet(material, for: Self.supplier))
    let table = try #require(TableCopy.of(file, profiles: BuiltInProfiles.all))
    return ReturnedTable(table, file: Self.path, in: sheet)
  }

  @Test("No copy is made of a table of a few rows that is as wide as Excel's last column")
  func wide() {
    let rows = (1...70).map { row in
      "<row r=\"\(row)\"><c r=\"A\(row)\"><v>1</v></c><c r=\"XFD\(row)\"><v>2</v></c></row>"
    }
    func copy(_ count: Int) -> DeliveredTable? {
      let bytes = ExcelFile(.init("A", rows.prefix(count).joined())).bytes
      let file = SourceFile(
        supplier: Self.supplier, period: written(Period("2024-Q2")), file: "weit.xlsx", sha256: "",
        received: nil, bytes: bytes)
      return TableCopy.of(file, profiles: BuiltInProfiles.all)
    }
    #expect(copy(60)?.rows.count == 60)
    #expect(copy(70) == nil)
  }

  @Test("Rows keep their order and numbers; advice stands beside the row that it is about")
  func rows() throws {
    let table = try #require(try returned(Self.csv))
    #expect(table.fileName == "Bitte-pruefen-bericht.csv.xlsx")
    let rows = try #require(table.workbook().sheets.first).rows
    #expect(rows[0].text(2) == "Stand: 30.06.2024")
    #expect(
      (0..<7).map { rows[2].text($0) } == [
        "Bitte prüfen", "Antwort", "Projekt-ID", "Projekt", "Status", "Fortschritt", "Bemerkung",
      ])
    #expect(rows[3].text(6) == "zwei\nZeilen")
    #expect(rows[3].text(0).contains("Status: ") && rows[3].text(0).contains("fast fertig"))
    #expect(rows[4].text(0).contains("Fortschritt: "))
    #expect(rows[5].text(0) == "")
  }

  @Test("The cell in question is coloured, its neighbours are not")
  func colours() throws {
    let rows = try #require(try returned(Self.csv)?.workbook().sheets.first).rows
    #expect(rows[3].cells[4].style.fill != nil && rows[3].cells[3].style.fill == nil)
    #expect(rows[4].cells[5].style.fill != nil && rows[4].cells[4].style.fill == nil)
    #expect(rows[5].cells.allSatisfy { $0.style.fill == nil })
  }

  @Test("What looks like a formula stays text, and the corrected table can be sent back")
  func sentBack() throws {
    var workbook = try #require(try returned(Self.csv)).workbook()
    #expect(workbook.sheets[0].rows[4].cells[6].content == .text("=1+1"))
    workbook.sheets[0].rows[3].cells[4].content = .text("in Arbeit")
    workbook.sheets[0].rows[4].cells[5].content = .text("14 %")
    let read = ReportDecoder.decode(
      try workbook.bytes(), file: "x.xlsx", supplier: Self.supplier, period: Period("2024-Q2"),
      dataSet: nil, profile: nil, profiles: BuiltInProfiles.all)
    #expect(read.findings.map(\.rule.id) == [])
    #expect(read.value.reports.map(\.projectKey?.value) == ["kp-001", "kp-002", "kp-003"])
    #expect(read.value.reports[1].percentComplete?.value == Percent(14))
    #expect(read.value.reports[1].comment?.value == "=1+1")
    #expect(read.value.reports[0].comment?.value == "zwei\nZeilen")
  }

  @Test("An answer is before the office as a note and suppresses nothing")
  func answered() throws {
    var workbook = try #require(try returned(Self.csv)).workbook()
    workbook.sheets[0].rows[4].cells[1].content = .text("Das stimmt so: Nachtrag im Mai.")
    let read = ReportDecoder.decode(
      try workbook.bytes(), file: "x.xlsx", supplier: Self.supplier, period: Period("2024-Q2"),
      dataSet: nil, profile: nil, profiles: BuiltInProfiles.all)
    #expect(
      read.findings.map(\.rule.id).sorted() == [
        "answer-given", "percent-out-of-range", "status-unmapped",
      ])
    let answer = try #require(read.findings.first { $0.rule.id == "answer-given" })
    #expect(answer.project == ProjectID("kp-002") && answer.severity == .note)
    #expect(answer.value == "Das stimmt so: Nachtrag im Mai.")
    #expect(answer.location.description == "x.xlsx:Bitte prüfen!B5")
  }

  @Test("A column “Antwort” of the supplier's own means nothing here")
  func ownColumn() {
    let (_, findings) = delivered("Projekt-ID;Status;Antwort\nkp-001;in Arbeit;ja\n")
    #expect(findings.map(\.rule.id) == [])
  }

  @Test("A file without faults is not handed back")
  func faultless() throws {
    let text = Self.csv.replacing("fast fertig", with: "in Arbeit")
      .replacing("140 %", with: "14 %")
    #expect(try returned(text).map(\.fileName) == nil)
  }
}

extension WrittenRow {
  fileprivate func text(_ column: Int) -> String {
    guard column < cells.count, case .text(let text) = cells[column].content else { return "" }
    return text
  }
}
