package import StrategyModel
package import SystemPackage

/// Files deliveries: recognises supplier, period and data set of files, moves them to their place
/// below `deliveries/`, and notes in `received.csv` when they came.
package struct Receiving: Sendable {
  /// Which files, and what is known of them besides their content.
  package struct Request: Sendable {
    package var workspace: Workspace
    /// Empty = everything in `inbox/` of the input folder.
    package var files: [FilePath]
    /// The id of the supplier; nil = recognised.
    package var supplier: String?
    /// Nil = recognised.
    package var period: Period?
    /// The id of one of the supplier's data sets; nil = by the profile that reads the file.
    package var dataSet: String?
    package var received: ReceivedTime
    /// By which way it came, and a note: columns of `received.csv`.
    package var way: String?
    package var note: String?
    /// Nothing is moved or written.
    package var isDryRun: Bool

    package init(
      workspace: Workspace, files: [FilePath], supplier: String? = nil, period: Period? = nil,
      dataSet: String? = nil, received: ReceivedTime, way: String? = nil, note: String? = nil,
      isDryRun: Bool = false
    ) {
      self.workspace = workspace
      self.files = files
      self.supplier = supplier
      self.period = period
      self.dataSet = dataSet
      self.received = received
      self.way = way
      self.note = note
      self.isDryRun = isDryRun
    }
  }

  /// What became of a file.
  package enum Outcome: String, Sendable {
    /// In its place, or to be put there by other than a dry run.
    case filed
    /// The same bytes lie there already; this file was left where it is.
    case alreadyFiled = "already-filed"
    /// Not clear or not usable; a finding says why, and the file is where it was.
    case notFiled = "not-filed"
  }

  /// One file and what became of it.
  package struct File: Sendable {
    package let path: FilePath
    package let outcome: Outcome
    package var supplier: SupplierID?
    package var period: Period?
    package var dataSet: String?
    /// Its place, relative to the input folder.
    package var target: String?
    /// As `received.csv` notes it; a line that was there before holds.
    package var received: ReceivedTime?
    /// It is kept, but nothing can be read from it.
    package var isUnreadable = false
    /// Nil where it is filed.
    package var finding: Finding?

    init(_ path: FilePath, _ outcome: Outcome) {
      self.path = path
      self.outcome = outcome
    }
  }

  package let configurationFindings: [Finding]
  /// In the order given, or that of their names in the inbox.
  package let files: [File]
  package let isDryRun: Bool
  package let exitCode: ExitCode

  /// - Throws: `InputFolder.NotFound`, `FileCheck.FileNotFound`, `FileCheck.UnknownSupplier`,
  ///   `PeriodChoice.WrongCadence`, `RunLock.Held`, `DiskFailure`.
  package static func perform(_ request: Request, clock: RunClock) throws -> Receiving {
    let input = try InputFolder(request.workspace.input)
    let inbox = try Inbox(request.files, in: input)
    guard !request.isDryRun, !inbox.files.isEmpty else {
      return try receive(inbox, request, input)
    }
    return try request.workspace.withLock(clock) { try receive(inbox, request, input) }
  }

  private static func receive(
    _ inbox: Inbox, _ request: Request, _ input: InputFolder
  ) throws -> Receiving {
    let configured = try Office.read(input)
    guard let office = configured.value else {
      return Receiving(
        configurationFindings: configured.findings, files: [], isDryRun: request.isDryRun,
        exitCode: .configuration)
    }
    let ids = office.suppliers.map(\.id.text)
    if let name = request.supplier, !ids.contains(name) {
      throw FileCheck.UnknownSupplier(name: name, nearest: NearestName.of(name, among: ids))
    }
    if let period = request.period { try PeriodChoice.check(period, office.strategy) }
    let filing = Filing(input: input, office: office, request: request)
    let recognition = DeliveryRecognition(office, request)
    var files: [File] = []
    for entry in inbox.files {
      switch entry {
      case .refused(let path, let finding): files.append(File(path, refused: finding))
      case .filed(let path, let target):
        var file = File(path, .alreadyFiled)
        file.target = target
        files.append(file)
      case .waiting(let path, let name, let folders):
        let arrived = ArrivedFile(
          path: path, name: name, bytes: try Disk.read(path), folders: folders)
        switch recognition.recognise(arrived) {
        case .failure(let unclear): files.append(File(path, refused: unclear.finding))
        case .success(let recognised): files.append(try filing.file(arrived, as: recognised))
        }
      }
    }
    let isDone = files.allSatisfy { $0.outcome != .notFiled }
    return Receiving(
      configurationFindings: configured.findings, files: files, isDryRun: request.isDryRun,
      exitCode: isDone ? .done : .dataError)
  }
}

extension Receiving.File {
  init(_ path: FilePath, refused finding: Finding) {
    self.init(path, .notFiled)
    supplier = finding.supplier
    period = finding.period
    self.finding = finding
  }
}
