import Assessment
import Ingest
package import StrategyModel
package import SystemPackage

/// Findings for single files before they are filed; nothing is stored or written.
package struct FileCheck: Sendable {
  /// What is known of the files besides their content.
  package struct Request: Sendable {
    package var input: FilePath
    package var files: [FilePath]
    /// Whose files they are; nil = told by the path, else by the projects inside.
    package var supplier: String?
    /// The period they are for; nil = told by the path, else the latest with a folder.
    package var period: Period?
    /// The profile that reads them; nil = the supplier's, else the one that matches.
    package var profile: String?
    package var today: Day
    /// The lines at which findings stand are to be shown too.
    package var showsLines: Bool

    package init(
      input: FilePath, files: [FilePath], supplier: String? = nil, period: Period? = nil,
      profile: String? = nil, today: Day, showsLines: Bool = false
    ) {
      self.input = input
      self.files = files
      self.supplier = supplier
      self.period = period
      self.profile = profile
      self.today = today
      self.showsLines = showsLines
    }
  }

  /// `--supplier` names none of suppliers.yaml.
  package struct UnknownSupplier: Error, Sendable {
    package let name: String
    package let nearest: String?
  }

  /// `--profile` names none of the profiles at hand.
  package struct UnknownProfile: Error, Sendable {
    package let name: String
    package let nearest: String?
  }

  /// One of the files does not exist.
  package struct FileNotFound: Error, Sendable {
    package let path: FilePath

    package init(path: FilePath) { self.path = path }
  }

  /// What was found in one file, and as what it was read.
  package struct CheckedFile: Sendable {
    package let path: FilePath
    package let supplier: SupplierID?
    package let period: Period
    package let profile: String?
    package let rows: Int
    package let accepted: Int
    package let findings: [Finding]
    /// The file could not be read to its end.
    package let isUnreadable: Bool
    /// The lines at which findings stand, where they were asked for and the file has lines.
    package let lines: [Int: String]
  }

  package let configurationFindings: [Finding]
  package let files: [CheckedFile]
  package let exitCode: ExitCode

  /// - Throws: `InputFolder.NotFound`, `FileNotFound`, `UnknownSupplier`, `UnknownProfile`,
  ///   `PeriodChoice.WrongCadence`, `DiskFailure`.
  package static func perform(_ request: Request) throws -> FileCheck {
    let input = try InputFolder(request.input)
    for file in request.files where Disk.size(of: file) == nil || Disk.isFolder(file) {
      throw FileNotFound(path: file)
    }
    let configured = try Office.read(input)
    guard let office = configured.value else {
      return FileCheck(
        configurationFindings: configured.findings, files: [], exitCode: .configuration)
    }
    if let period = request.period { try PeriodChoice.check(period, office.strategy) }
    if let name = request.profile, !office.profiles.contains(where: { $0.id == name }) {
      throw UnknownProfile(
        name: name, nearest: NearestName.of(name, among: office.profiles.map(\.id)))
    }
    let checks = FileChecks(
      office: office, folders: try input.periodFolders(), request: request)
    let files = try request.files.map(checks.check)
    let codes = files.map { file -> ExitCode in
      if file.isUnreadable { return .dataError }
      return file.findings.contains(where: \.isOpenError) ? .errorFindings : .done
    }
    return FileCheck(
      configurationFindings: configured.findings, files: files, exitCode: codes.max() ?? .done)
  }
}

/// Checks one file after the other with what the office has laid down.
private struct FileChecks {
  let office: Office
  let folders: [InputFolder.PeriodFolder]
  let request: FileCheck.Request

  func check(_ path: FilePath) throws -> FileCheck.CheckedFile {
    let period = period(of: path)
    if let refusal = try refusal(of: path) {
      let delivery = Delivery(
        supplier: .unnamed, period: period, dataSet: DataSet.defaultID, file: path.string,
        sha256: "", received: nil, profile: nil, isRejected: true, reports: [])
      return checked(path, [], delivery, try supplier(of: path)?.id, period, [refusal])
    }
    let bytes = try Disk.read(path)
    let plan = office.configuration.plan(for: period)
    func decoded(as supplier: Supplier) -> Checked<Delivery> {
      ReportDecoder.decode(
        SourceFile(
          supplier: supplier, period: period, dataSet: nil, file: path.string,
          sha256: SHA256Digest.hexadecimal(bytes), received: ReceivedTime(day: plan.deadline),
          bytes: bytes), profiles: office.profiles, aliases: office.configuration.aliases)
    }
    let named = try supplier(of: path)
    let first = decoded(as: with(profile: request.profile, named ?? .unnamed))
    let known = named ?? supplier(leading: first.value.reports)
    let delivery =
      named == nil && known != nil
      ? decoded(as: with(profile: request.profile, known ?? .unnamed)) : first
    guard let known else {
      return checked(path, bytes, delivery.value, nil, period, delivery.findings)
    }
    let taken = TakenPeriod.assess(
      [delivery.value], findings: delivery.findings, period: period, office: office,
      earlier: try earlier(than: period), today: request.today)
    return checked(
      path, bytes, taken.deliveries.first ?? delivery.value, known.id, period,
      taken.findings.filter { $0.location.file == path.string })
  }

  /// Why a large file must not even be loaded.
  private func refusal(of path: FilePath) throws -> Finding? {
    guard (Disk.size(of: path) ?? 0) > FileScreen.unseenBytes else { return nil }
    return try FileScreen.refusal(
      name: path.string, profiles: office.profiles,
      open: { () throws(DiskFailure) in try FileSource(path) })
  }

  private func checked(
    _ path: FilePath, _ bytes: [UInt8], _ delivery: Delivery, _ supplier: SupplierID?,
    _ period: Period, _ findings: [Finding]
  ) -> FileCheck.CheckedFile {
    var applied = office.policy(period).applied(to: findings)
    if supplier == nil {
      // The one that stood in is nobody's id.
      for index in applied.indices { applied[index].supplier = nil }
    }
    return FileCheck.CheckedFile(
      path: path, supplier: supplier, period: period, profile: delivery.profile,
      rows: delivery.reports.count,
      accepted: delivery.isRejected ? 0 : delivery.reports.count { !$0.isRejected },
      findings: applied,
      isUnreadable: findings.contains { IngestRules.unreadable.contains($0.rule) },
      lines: request.showsLines
        ? FileLines.lines(Set(applied.compactMap(\.location.textLine)), of: bytes) : [:])
  }

  private func earlier(than period: Period) throws -> [TakenPeriod] {
    var taken: [TakenPeriod] = []
    for folder in folders.sorted(by: { ($0.period ?? period) < ($1.period ?? period) }) {
      guard let earlier = folder.period, earlier < period else { continue }
      let memory = DeliveryMemory.none(RunClock())
      let arrived = try ArrivedPeriod(folder, earlier, office: office, memory: memory)
      taken.append(
        try TakenPeriod.take(
          arrived, office: office, earlier: taken, today: request.today, memory: memory))
    }
    return taken
  }

  private func period(of path: FilePath) -> Period {
    let named = path.components.reversed().lazy.compactMap { Period($0.string) }.first
    let latest = folders.compactMap(\.period).max()
    let current = Period(
      office.strategy.version(at: request.today).cadence, containing: request.today)
    return request.period ?? named ?? latest ?? current.previous
  }

  private func supplier(of path: FilePath) throws -> Supplier? {
    if let name = request.supplier {
      guard let supplier = office.suppliers.first(where: { $0.id.text == name }) else {
        let ids = office.suppliers.map(\.id.text)
        throw FileCheck.UnknownSupplier(name: name, nearest: NearestName.of(name, among: ids))
      }
      return supplier
    }
    let folders = path.removingLastComponent().components.map(\.string)
    return folders.reversed().lazy.compactMap { name in
      office.suppliers.first { $0.id.text == name }
    }.first
  }

  /// Who leads most of the projects that the file names by id; of equals the first by id.
  private func supplier(leading reports: [StatusReport]) -> Supplier? {
    var counts: [SupplierID: Int] = [:]
    let day = request.today
    for report in reports {
      guard let key = report.projectKey, let id = ProjectID(key.value),
        let project = office.register.projects.first(where: { $0.id == id }),
        let lead = project.row(at: day).reportingLead
      else { continue }
      counts[lead, default: 0] += 1
    }
    let best = counts.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
    return office.suppliers.first { $0.id == best }
  }

  private func with(profile: String?, _ supplier: Supplier) -> Supplier {
    guard let profile else { return supplier }
    return Supplier(
      id: supplier.id, name: supplier.name, kind: supplier.kind, variants: supplier.variants,
      dataSets: [DataSet(profile: profile)], owesFrom: supplier.owesFrom,
      owesUntil: supplier.owesUntil, isDemonstration: supplier.isDemonstration)
  }
}

extension Supplier {
  /// Stands in while it is not known whose file it is.
  fileprivate static var unnamed: Supplier {
    Supplier(id: SupplierID.unnamed, name: LocalizedText(de: "?"))
  }
}

extension SourceLocation {
  /// The line of a text or XML file; nil in spreadsheets and for whole files.
  fileprivate var textLine: Int? {
    if case .cell = place { nil } else { line }
  }
}
