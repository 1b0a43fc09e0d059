import Editions
import Emitters
import Ingest
import SpreadsheetWriting
import StrategyModel
import Testing

@Suite("The form goes out and comes back")
struct FormRoundTripTests {
  @Test("An untouched form confirms every project, without finding")
  func untouched() throws {
    let read = try FormSample().returned()
    #expect(read.findings.map(\.rule.id) == [])
    #expect(read.value.profile == "standard@1")
    #expect(read.value.reports.map(\.projectKey?.value) == ["kp-001", "kp-002", "kp-003"])
    #expect(read.value.reports.map(\.status?.value) == [.unchanged, .unchanged, .unchanged])
    #expect(read.value.reports.allSatisfy { $0.percentComplete == nil && $0.comment == nil })
    #expect(read.value.asOf?.value == PartialDate(written(Day(iso: "2024-06-30"))))
  }

  @Test("A changed cell makes the row a whole report: the other values stay")
  func changedCell() throws {
    let read = try FormSample().returned { sheet in
      sheet.type(.number(0.6), at: "kp-001", under: "Fortschritt")
    }
    #expect(read.findings.map(\.rule.id) == [])
    let report = try #require(read.value.reports.first)
    #expect(report.status?.value == .status(.ongoing))
    #expect(report.percentComplete?.value == Percent(60))
    #expect(report.plannedEnd?.value == PartialDate(written(Day(iso: "2025-12-31"))))
    #expect(report.expectedEnd?.value == PartialDate(year: 2026, quarter: 1))
    #expect(report.moneySpent?.value == Money(cents: 123_456))
    #expect(report.light?.value == .amber)
    #expect(report.comment?.value == "=läuft\nnach Plan")
    #expect(read.value.reports[1].status?.value == .unchanged)
  }

  @Test("A changed row loses nothing of what was reported last, field by field")
  func nothingIsLost() throws {
    var report = try #require(FormSample().states[0].report)
    let read = try FormSample().returned { sheet in
      sheet.type(.number(0.6), at: "kp-001", under: "Fortschritt")
    }
    var back = try #require(read.value.reports.first)
    #expect(back.indicators.map(\.value) == report.indicators.map(\.value))
    #expect(back.contributions.map(\.value) == report.contributions.map(\.value))
    report.indicators = []
    back.indicators = []
    report.contributions = []
    back.contributions = []
    // Whatever a report can say; a new field must be in the form, or be named here.
    let ignored = [
      "location", "projectKey", "projectName", "isRejected", "focus", "percentComplete",
    ]
    for (was, now) in zip(Mirror(reflecting: report).children, Mirror(reflecting: back).children) {
      guard let label = was.label, !ignored.contains(label) else { continue }
      #expect(Self.value(was.value) == Self.value(now.value), "\(label)")
      let isList = label == "indicators" || label == "contributions"
      #expect(isList || Self.value(was.value) != "nil", "\(label) is not in the sample")
    }
  }

  /// What a field says, whoever wrote it and where.
  private static func value(_ field: Any) -> String {
    guard let reported = Mirror(reflecting: field).children.first?.value else { return "nil" }
    return Mirror(reflecting: reported).children.first { $0.label == "value" }
      .map { "\($0.value)" } ?? "\(reported)"
  }

  @Test("A line of the column for indicators without a name is said at its cell")
  func indicatorWithoutName() throws {
    let read = try FormSample().returned { sheet in
      sheet.type(.text("Neue Bänke: 130\n: 7\n\n"), at: "kp-001", under: "Kennzahlen")
    }
    #expect(read.findings.map(\.rule.id) == ["indicator-unreadable"])
    #expect(read.findings.first?.value == ": 7")
    #expect(
      read.value.reports.first?.indicators.map(\.value) == [
        IndicatorValue(name: "Neue Bänke", unit: nil, baseline: nil, target: nil, actual: "130")
      ])
  }

  @Test("Rows that were sorted, deleted or copied are still known by their id")
  func movedRows() throws {
    let read = try FormSample().returned { sheet in
      sheet.move(row: "kp-003", before: "kp-001")
      sheet.delete(row: "kp-002")
      sheet.type(.text("umgesetzt"), at: "kp-001", under: "Status")
    }
    #expect(read.value.reports.map(\.projectKey?.value) == ["kp-003", "kp-001"])
    #expect(read.value.reports.map(\.status?.value) == [.unchanged, .status(.implemented)])
  }

  @Test("A project without an earlier report asks for its status")
  func nothingEarlier() throws {
    var sample = FormSample()
    sample.states[1] = sample.state("kp-002", nil)
    let read = try sample.returned()
    #expect(read.findings.map(\.rule.id) == ["status-missing"])
    #expect(read.findings.first?.project == ProjectID("kp-002"))
    let filled = try sample.returned {
      $0.type(.text("noch nicht begonnen"), at: "kp-002", under: "Status")
    }
    #expect(filled.findings.map(\.rule.id) == [])
    #expect(filled.value.reports[1].status?.value == .status(.planned))
  }

  @Test("The form is read although its supplier usually sends files of another profile")
  func ownProfile() throws {
    var sample = FormSample()
    sample.supplier = Supplier(
      id: written(SupplierID("amt-a")), name: LocalizedText(de: "Amt A"),
      dataSets: [DataSet(id: "stand", profile: "redmine-issues"), DataSet(id: "geld")],
      owesFrom: Period("2022-Q1"))
    let read = try sample.returned()
    #expect(read.findings.map(\.rule.id) == [])
    #expect(read.value.profile == "standard@1")
    #expect(read.value.dataSet == "stand")
  }

  @Test("Each status word of the list is read as its status")
  func statusWords() throws {
    for status in Status.allCases where status != .unknown && status != .ongoing {
      let read = try FormSample().returned {
        $0.type(.text(status.name.de), at: "kp-001", under: "Status")
        $0.type(.text("kp-003"), at: "kp-001", under: "Aufgegangen in")
      }
      #expect(read.value.reports[0].status?.value == .status(status))
      #expect(read.findings.map(\.rule.id) == [])
    }
  }

  @Test("The same form is the same file, byte by byte")
  func repeats() throws {
    let form = try #require(FormSample().form)
    #expect(try FormWorkbook.workbook(form).bytes() == FormWorkbook.workbook(form).bytes())
    #expect(FormWorkbook.fileName(of: form) == "Rueckmeldung-2024-Q2-amt-a.xlsx")
  }
}
