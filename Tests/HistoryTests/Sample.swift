import Foundation
import History
import StrategyModel
import TestSupport
import Testing

/// Values of every kind that a store keeps, with every field stated.
enum Sample {
  static let morning = "2024-07-16T05:12:44Z"
  static let evening = "2024-07-16T18:00:00Z"

  /// 64 hexadecimal digits that stand for a digest.
  static func digest(_ number: Int) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 64 - digits.count) + digits
  }

  static func period(_ id: String = "2024-Q2") throws -> Period { try #require(Period(id)) }

  static func supplier(_ id: String = "musteramt-a") throws -> SupplierID {
    try #require(SupplierID(id))
  }

  static func project(_ number: Int) throws -> ProjectID {
    try #require(ProjectID("kp-" + Digits.padded(number, 3)))
  }

  static func received(_ text: String = "2024-07-05T09:13:00") throws -> ReceivedTime {
    try #require(ReceivedTime(iso: text))
  }

  static func arrived(
    _ file: String = "deliveries/2024-Q2/musteramt-a/Bericht.csv", digest number: Int = 1,
    dataSet: String? = "report", received: ReceivedTime? = nil, firstSeen: String = "2024-07-06"
  ) throws -> ArrivedDelivery {
    ArrivedDelivery(
      period: try period(), supplier: try supplier(), dataSet: dataSet, file: file,
      sha256: digest(number), received: received, firstSeen: try Self.received(firstSeen))
  }

  static func reported<Value>(_ value: Value, _ text: String, row: Int) -> Reported<Value> {
    Reported(
      value, text: text, field: "Größe \"x\";\t😀",
      at: SourceLocation(file: "b.xlsx", place: .cell(sheet: "Übersicht", row: row, column: 28)))
  }

  static func report(_ number: Int) throws -> StatusReport {
    let place = SourceLocation(
      file: "deliveries/a.xml", place: .node(line: number, column: 7, path: "/r/p[2]"))
    var report = StatusReport(location: place)
    report.projectKey = reported("kp-001", " KP-001 ", row: number)
    report.projectName = reported("Café\u{301} \u{0}\u{FEFF}", "é vs e\u{301}", row: number)
    report.status = reported(number % 2 == 0 ? .unchanged : .status(.paused), "dito", row: number)
    report.continued = reported(true, "ja", row: number)
    report.percentComplete = reported(Percent(billionths: 61_900_000_001), "61,9", row: number)
    report.plannedStart = reported(PartialDate(.first(of: 2024, 2)), "1.2.24", row: number)
    report.plannedEnd = reported(
      try #require(PartialDate(year: 2025, quarter: 3)), "Q3/2025", row: number)
    report.actualStart = reported(
      try #require(PartialDate(year: 2021, month: 12)), "12/2021", row: number)
    report.actualEnd = reported(try #require(PartialDate(year: 2026)), "2026", row: number)
    report.expectedEnd = reported(PartialDate(.last(of: 9999, 12)), "nie", row: number)
    report.moneyPlanned = reported(Money(cents: .max), "viel", row: number)
    report.moneySpent = reported(Money(cents: .min), "", row: number)
    report.light = reported(.amber, "gelb", row: number)
    report.comment = reported("Zeile 1\r\nZeile 2 </script>", "…", row: number)
    report.reason = reported("", "", row: number)
    report.evidence = reported("https://example.org/?a=b&c", "x", row: number)
    report.contact = reported("muster@example.org", "M. Muster", row: number)
    report.integratedInto = reported("kp-002", "2", row: number)
    report.indicators = [
      reported(
        IndicatorValue(name: "Bäume", unit: nil, baseline: "0", target: "1.000", actual: "17"),
        "17", row: number)
    ]
    report.contributions = [reported("climate", "Klima", row: number)]
    report.isRejected = number % 3 == 0
    return report
  }

  static func delivery() throws -> Delivery {
    Delivery(
      supplier: try supplier(), period: try period(), dataSet: "money", file: "deliveries/ä.csv",
      sha256: digest(7), received: try received(), profile: "standard 2",
      asOf: reported(PartialDate(.last(of: 2024, 6)), "Stand: 30.06.2024", row: 1),
      nothingNew: true, isRejected: true, isAccepted: true,
      reports: try (1...5).map(report) + [
        StatusReport(location: SourceLocation(file: "leer.csv", place: .text(line: 2, column: 1)))
      ])
  }

  static func row(_ number: Int) throws -> RegisterRow {
    let focus = FocusID(CompetencyID(number % 5 + 1), number / 5 % 5 + 1)
    return RegisterRow(
      project: try project(number), validFrom: .first(of: 2020, 1),
      slot: SlotID(focus, number / 25 + 1), batch: "1", fixedOn: PartialDate(year: 2019, month: 3),
      reportingLead: try supplier(), leads: [try supplier("muster-gmbh")],
      name: LocalizedText(de: "1.000 Bänke", en: number % 2 == 0 ? "1,000 benches" : nil),
      aliases: ["Bänke"], replaces: try project(number + 500),
      integratedInto: try project(number + 600), demonstration: ["aim"],
      texts: ["aim": LocalizedText(de: "Ziel"), "description": LocalizedText(de: "…", en: "…")],
      location: SourceLocation(file: "projects.csv", place: .text(line: number, column: 1)))
  }

  static func snapshot(_ id: String = "2024-Q2", projects: Int = 3) throws -> Snapshot {
    let states = try (1...projects).map { number in
      ProjectState(
        project: try project(number), row: try row(number), fixedOn: PartialDate(year: 2019),
        isFixed: true, isCurrent: number % 2 == 0,
        status: Status.allCases[number % Status.allCases.count],
        statusSince: PartialDate(year: 2023), report: number == 1 ? nil : try report(number),
        reportedBy: try supplier(), reportPeriod: try period("2024-Q1"), carriedForward: true,
        isStale: number == 3, isExpected: true, isReported: number == 2,
        baselineEnd: PartialDate(year: 2025, month: 1), computedLight: .red,
        correctedFields: ["status", "money_spent"])
    }
    let bare = ProjectState(
      project: try project(999),
      row: RegisterRow(
        project: try project(999), slot: try #require(SlotID("K5-S5-P5")),
        name: LocalizedText(de: ""), location: SourceLocation(file: "projects.csv")),
      fixedOn: nil, isFixed: false, isCurrent: false, status: .unknown)
    return Snapshot(period: try period(id), projects: states + [bare], isRetrospective: true)
  }

  static let rule = Rule(
    "percent-impossible", .warning, .fieldDropped, message: Wording(de: "„{value}“.", en: "{0}."),
    remedy: Wording(de: "Bitte.", en: "Please."))
  static let rules = [rule.id: rule]

  /// One finding for every kind of place and argument.
  static func findings() throws -> [Finding] {
    let places: [StrategyModel.SourceLocation.Place] = [
      .file, .text(line: 3, column: 4), .cell(sheet: "Tab", row: 5, column: 6),
      .node(line: 7, column: 8, path: "/a/b"),
    ]
    let arguments: [FindingArgument] = [
      .text("ä\"\\\n"), .number(.min), .status(.paused),
      .date(try #require(PartialDate(iso: "2025-Q3"))), .period(try period("2024-H1")),
      .localized(Wording(de: "gelb", en: "amber")),
    ]
    var findings = places.map {
      Finding(rule, at: SourceLocation(file: "a.csv", place: $0), field: "Prozent", value: "120")
    }
    findings.append(
      Finding(
        rule, at: SourceLocation(file: "b.csv"), field: nil, value: nil, arguments,
        project: try project(1), supplier: try supplier(), period: try period("2023")))
    findings[1].severity = .error
    findings[2].furtherCount = 4711
    findings[3].answered = true
    return findings
  }

  /// One entry for every state.
  static func ledger() throws -> [LedgerEntry] {
    try LedgerEntry.State.allCases.enumerated().map { number, state in
      LedgerEntry(
        period: try period(), supplier: try supplier(), dataSet: "report",
        due: number == 0 ? nil : .last(of: 2024, 7), received: number < 2 ? nil : try received(),
        state: state, file: number < 2 ? nil : "a\(number).csv",
        sha256: number < 2 ? nil : digest(number), rows: number, accepted: number, rejected: 0)
    }
  }

  static func release(
    number: Int = 1, audience: String = "public", figures: String = #"{"total":23}"#
  ) throws -> NewRelease {
    NewRelease(
      period: try period(), audience: audience, number: number, knowledge: digest(10),
      program: "0.3.0", by: "M. Muster", note: "nach der Sitzung", reason: "Zahl berichtigt",
      at: morning, notBefore: .first(of: 2024, 9), figures: figures)
  }

  static func files() -> [StoredFile] {
    [
      StoredFile(
        tree: .output, path: "figures.csv", sha256: digest(20), bytes: Array("a;b\n".utf8)),
      StoredFile(tree: .reports, path: "de/index.html", sha256: digest(21), bytes: []),
      StoredFile(tree: .reports, path: "en/index.html", sha256: digest(22), bytes: [0, 255, 10]),
    ]
  }
}

/// A store in a folder of its own that goes with it.
struct Place {
  let scratch: Scratch
  let path: String

  init() throws {
    scratch = try Scratch()
    path = scratch.path("history.sqlite").path(percentEncoded: false)
  }

  func store(
    mode: HistoryStore.Mode = .readWrite, patience: Double = 5, byteLimit: Int = 64 << 20
  ) throws(HistoryError) -> HistoryStore {
    try HistoryStore(path: path, mode: mode, patience: patience, byteLimit: byteLimit)
  }

  /// A store that holds the sample's snapshot, so that drafts and releases can name it.
  func storeWithSnapshot(patience: Double = 5) throws -> HistoryStore {
    let store = try store(patience: patience)
    try store.remember(
      try Sample.snapshot(), ledger: [], findings: [], knowledge: Sample.digest(10),
      at: Sample.morning)
    return store
  }

  /// The bytes of the file and of its log.
  func rawBytes() throws -> Data { try bytes(["", "-wal"]) }

  /// The bytes of the file and of everything that SQLite keeps beside it.
  func everyByte() throws -> Data { try bytes(["", "-wal", "-shm", "-journal"]) }

  private func bytes(_ endings: [String]) throws -> Data {
    try endings.map { path + $0 }
      .filter { FileManager.default.fileExists(atPath: $0) }
      .map { try Data(contentsOf: URL(filePath: $0)) }
      .reduce(Data(), +)
  }
}
