import Emitters
import Glibc
import StrategyModel
import SystemPackage

/// Where the internal drafts go: `output/internal/<P>` and `reports/internal/<P>`.
struct DraftPlace {
  private let output: FilePath
  private let reports: FilePath

  init(_ request: RunRequest) throws(DiskFailure) {
    output = request.output
    reports = request.reports
    for folder in [output, reports] {
      do throws(DiskFailure) {
        try Disk.makeFolder(folder, permissions: 0o755)
      } catch {
        throw DiskFailure(.create, error.path, error.reason)
      }
    }
  }

  /// Runs the body while no other command may write.
  func locked<Result>(_ clock: RunClock, _ body: () throws -> Result) throws -> Result {
    var host = [CChar](repeating: 0, count: 256)
    gethostname(&host, host.count - 1)
    let name = String(decoding: host.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    let lock = try RunLock(
      in: output, holder: "pid \(getpid()), started \(clock.started), host \(name)\n")
    defer { withExtendedLifetime(lock) {} }
    return try body()
  }

  /// Stages both trees, then puts both in place, then lets `latest` lead to the newest draft.
  func publish(
    _ documents: [Document], of report: PeriodReport, clock: RunClock, version: String
  ) throws -> RunOutcome.PeriodSummary {
    let name = report.period.description
    let data = Publication(internal: output.appending("internal"), period: name)
    let pages = Publication(internal: reports.appending("internal"), period: name)
    let record = RunRecord(report, clock: clock, version: version)
    try data.stage(
      files(documents, in: .output) + [(path: "run.json", bytes: { try record.json() })])
    try pages.stage(files(documents, in: .reports))
    try data.commit()
    try pages.commit()
    try linkLatest()
    return report.summary(
      output: output.appending("internal").appending(name),
      reports: reports.appending("internal").appending(name))
  }

  private func files(
    _ documents: [Document], in tree: Document.Tree
  ) -> [(path: String, bytes: () throws -> [UInt8])] {
    documents.filter { $0.tree == tree }
      .sorted { $0.path < $1.path }
      .map { document in (path: document.path, bytes: { document.bytes() }) }
  }

  private func linkLatest() throws(DiskFailure) {
    let tree = reports.appending("internal")
    let periods = try Disk.entries(of: tree).compactMap { Period($0.string) }
    if let newest = periods.max() {
      try Publication.link(tree, latest: newest.description)
    }
  }
}

extension PeriodReport {
  /// What the run says of the period.
  func summary(output: FilePath?, reports: FilePath?) -> RunOutcome.PeriodSummary {
    let missing = Set(ledger.filter { $0.state == .missing }.map(\.supplier)).sorted()
    return RunOutcome.PeriodSummary(
      period: period, figures: figures, findings: findings, missing: missing, output: output,
      reports: reports)
  }
}
