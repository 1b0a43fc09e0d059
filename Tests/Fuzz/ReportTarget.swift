import DelimitedText
import Ingest
import StrategyModel

/// The whole way of a file that a supplier sent: its description, its table, its reports.
struct ReportTarget: FuzzTarget {
  let name: String
  let takes: Material
  private let file: String
  private static let period = Period("2024-Q2")

  static let documents = ReportTarget(
    name: "reports-in-xml", takes: .documents, file: "bericht.xml")
  static let workbooks = ReportTarget(
    name: "reports-in-workbooks", takes: .workbooks, file: "mappe.xlsx")

  func run(_ input: [UInt8], _ random: inout FuzzRandom) -> String? {
    let profiles = BuiltInProfiles.all
    let decoded = ReportDecoder.decode(
      input, file: file, supplier: nil, period: Self.period, dataSet: nil, profile: nil,
      profiles: profiles)
    if decoded.value.isRejected, !decoded.value.reports.isEmpty {
      return "a rejected file gives reports"
    }
    if decoded.value.reports.isEmpty, decoded.findings.isEmpty, !decoded.value.nothingNew {
      return "nothing was read and nothing is said of it"
    }
    let inspection = Inspection.of(
      name: file, profiles: profiles, ArraySource(input), size: input.count, threads: 1)
    var bytes = 0
    let outcome = try? CSVExport.write(
      name: file, profiles: profiles, open: { ArraySource(input) }, to: { bytes += $0.count })
    guard let outcome else { return "the table cannot be written" }
    // The description looks at all sheets, the table at one.
    return !outcome.isUnreadable || inspection.isUnreadable
      ? nil : "only the table says that the file is not readable"
  }
}
