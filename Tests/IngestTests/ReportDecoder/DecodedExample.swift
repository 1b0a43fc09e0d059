import DelimitedText
import Ingest
import StrategyModel
import Testing

/// A delivery as a test writes it down, decoded.
struct DecodedExample {
  let delivery: Delivery
  let findings: [Finding]
  private let marked: MarkedText

  static let period = Period("2024-Q2") ?? Period(.quarter, containing: Day.first(of: 2024, 6))
  static let file = "deliveries/2024-Q2/musteramt-a/stand.csv"

  /// Text with markers; of several profiles the named one reads it.
  init(
    _ text: String, profile: String? = "standard", profiles: [Profile] = BuiltInProfiles.all,
    encoding: TextEncoding = .utf8, file: String = file, aliases: [Alias] = []
  ) throws {
    let marked = MarkedText(text)
    let bytes = encoding.encode(Array(marked.text.utf8)).bytes
    try self.init(marked, bytes, profile, profiles, file, aliases)
  }

  init(
    bytes: [UInt8], profile: String? = "standard", profiles: [Profile] = BuiltInProfiles.all,
    file: String = file
  ) throws {
    try self.init(MarkedText(""), bytes, profile, profiles, file, [])
  }

  private init(
    _ marked: MarkedText, _ bytes: [UInt8], _ profile: String?, _ profiles: [Profile],
    _ file: String, _ aliases: [Alias]
  ) throws {
    let supplier = Supplier(
      id: try #require(SupplierID("musteramt-a")), name: LocalizedText(de: "Musteramt A"),
      dataSets: [DataSet(profile: profile)])
    let decoded = ReportDecoder.decode(
      SourceFile(
        supplier: supplier, period: Self.period, file: file, sha256: "", received: nil,
        bytes: bytes), profiles: profiles, aliases: aliases)
    self.marked = marked
    delivery = decoded.value
    findings = decoded.findings
  }

  /// "1️⃣ rule-id", in order of place; where no marker stands, the place itself.
  var found: [String] { marked.describe(findings, in: findings.first?.location.file ?? "") }

  var ruleIDs: [String] { findings.map(\.rule.id) }

  /// The reports without their places, one line each.
  var values: [String] { delivery.reports.map { ReportLine.of($0) } }
}

/// A report's values as one line of text.
enum ReportLine {
  static func of(_ report: StatusReport) -> String {
    var parts: [String] = []
    func add(_ name: String, _ value: String?) {
      if let value { parts.append("\(name)=\(value)") }
    }
    add("project", report.projectKey?.value)
    add("name", report.projectName?.value)
    switch report.status?.value {
    case .status(let status): add("status", status.rawValue)
    case .unchanged: add("status", "unchanged")
    case nil: break
    }
    add("continued", report.continued.map { String($0.value) })
    add("percent", report.percentComplete.map { FixedPoint.text(hundredths: $0.value.hundredths) })
    add("plannedStart", report.plannedStart?.value.description)
    add("plannedEnd", report.plannedEnd?.value.description)
    add("actualStart", report.actualStart?.value.description)
    add("actualEnd", report.actualEnd?.value.description)
    add("expectedEnd", report.expectedEnd?.value.description)
    add("planned", report.moneyPlanned.map { FixedPoint.text(hundredths: $0.value.cents) })
    add("spent", report.moneySpent.map { FixedPoint.text(hundredths: $0.value.cents) })
    add("light", report.light?.value.rawValue)
    add("comment", report.comment?.value)
    add("into", report.integratedInto?.value)
    for contribution in report.contributions { add("contribution", contribution.value) }
    for indicator in report.indicators {
      add("indicator", "\(indicator.value.name) \(indicator.value.actual ?? "–")")
    }
    if report.isRejected { parts.append("rejected") }
    return parts.joined(separator: " ")
  }
}
