import DelimitedText
import Ingest
import StrategyModel
import SystemPackage

/// A file that is to be filed, with what its content and the places around it say.
struct ArrivedFile: Sendable {
  let path: FilePath
  let name: DeliveryName
  let bytes: [UInt8]
  /// The names of the folders around it that may tell something, the nearest first.
  let folders: [String]

  /// How much of a file is looked at for a preamble.
  private static let sampleSize = 1 << 16

  /// The rows above the table, and where the file only says that there is nothing new, all of
  /// them. Nothing of XML.
  func preamble(_ statement: FileStatement) -> [SearchedText] {
    let isWhole = bytes.count <= Self.sampleSize
    let sample = isWhole ? bytes : Array(bytes[..<Self.sampleSize])
    guard case .delimited(let found) = DialectDetector().detect(sample, isWhole: isWhole) else {
      return []
    }
    let table = DelimitedTable(sample, dialect: found.dialect)
    var rows = table.head.preamble.map { $0.cells.map(\.text) }
    if statement.nothingNew {
      rows +=
        table.head.headerRows.map { $0.cells.map(\.text) } + table.rows.prefix(20).map(\.texts)
    }
    return rows.map { SearchedText($0.joined(separator: " ")) }
  }

  /// What the file says when it is read as one of a supplier, or of nobody in particular.
  func statement(as supplier: Supplier?, _ office: Office) -> FileStatement {
    func decoded(for period: Period?) -> Checked<ReportDecoder.Content> {
      ReportDecoder.decode(
        bytes, file: path.string, supplier: supplier ?? .nobody, period: period, dataSet: nil,
        profile: nil, profiles: office.profiles, aliases: office.configuration.aliases)
    }
    // The decoder tells what a file states by contradicting whom and what it was filed for; a file
    // of another period has no reports, so it is then read for its own.
    let first = decoded(for: FileStatement.noPeriod)
    guard let period = FileStatement.period(statedIn: first.findings) else {
      return FileStatement(first, period: nil)
    }
    return FileStatement(decoded(for: period), period: period)
  }
}

/// What a file itself states of where it comes from and what it is for.
struct FileStatement: Sendable {
  /// The sender as the file's head writes it; nil where it names none.
  let supplier: String?
  /// The period that the file's head names.
  let period: Period?
  /// The day that the file describes.
  let asOf: PartialDate?
  /// The id of the profile that reads it.
  let profile: String?
  let dataSet: String?
  /// "Fehlanzeige", and no rows.
  let nothingNew: Bool
  let reports: [StatusReport]
  /// It cannot be read to its end, or not at all.
  let isUnreadable: Bool

  /// Lies before any strategy, so that every period that a file states differs from it.
  static let noPeriod = Period(.year, containing: .first(of: 1, 1))

  static func period(statedIn findings: [Finding]) -> Period? {
    findings.first { $0.rule.id == "period-contradicted" }?.value.flatMap { PeriodText.read($0) }
  }

  init(_ decoded: Checked<ReportDecoder.Content>, period: Period?) {
    supplier = decoded.findings.first { $0.rule.id == "supplier-contradicted" }?.value
    self.period = period
    asOf = decoded.value.asOf?.value
    profile = decoded.value.profile?.split(separator: "@").first.map(String.init)
    dataSet = decoded.value.dataSet
    nothingNew = decoded.value.nothingNew
    reports = decoded.value.reports
    isUnreadable = decoded.findings.contains { IngestRules.unreadable.contains($0.rule) }
  }
}

extension Supplier {
  /// Stands in while it is not known whose file it is.
  fileprivate static var nobody: Supplier {
    Supplier(id: .unnamed, name: LocalizedText(de: ""))
  }
}
