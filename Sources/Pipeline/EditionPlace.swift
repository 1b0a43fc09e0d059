import Editions
import Emitters
import History
import StrategyModel
import SystemPackage

/// Where an audience's editions lie: `output/<audience>/<P>` and `reports/<audience>/<P>`.
struct EditionPlace {
  let audience: Audience
  private let workspace: Workspace

  init(_ workspace: Workspace, _ audience: Audience) {
    self.workspace = workspace
    self.audience = audience
  }

  /// The files of an edition with their bytes, those of one tree in the order of their paths.
  struct Files {
    let output: [(path: String, bytes: [UInt8])]
    let reports: [(path: String, bytes: [UInt8])]

    init(_ documents: [Document], record: [UInt8]? = nil) {
      func files(_ tree: Document.Tree) -> [(path: String, bytes: [UInt8])] {
        documents.filter { $0.tree == tree }
          .sorted { $0.path.unicodeScalars.lexicographicallyPrecedes($1.path.unicodeScalars) }
          .map { (path: $0.path, bytes: $0.bytes()) }
      }
      output = files(.output) + (record.map { [(path: ContentDigest.record, bytes: $0)] } ?? [])
      reports = files(.reports)
    }

    /// One digest for both trees, without times of runs.
    var digest: String {
      EditionPlace.digest(output: ContentDigest.of(output), reports: ContentDigest.of(reports))
    }
  }

  private static func digest(output: String, reports: String) -> String {
    SHA256Digest.hexadecimal(Array("\(output)\n\(reports)\n".utf8))
  }

  func folder(_ tree: Document.Tree, _ period: Period) -> FilePath {
    publication(tree, period).target
  }

  /// The digest of what lies on the disk; nil where one of the folders is missing.
  func digestOnDisk(_ period: Period) throws(DiskFailure) -> String? {
    guard let output = try ContentDigest.of(folder: folder(.output, period)),
      let reports = try ContentDigest.of(folder: folder(.reports, period))
    else { return nil }
    return Self.digest(output: output, reports: reports)
  }

  /// Stages both trees, writes the intent together with what `remember` stores, puts both in
  /// place, and lets `latest` lead to the newest period.
  func publish(
    _ files: Files, period: Period, kind: String, store: HistoryStore,
    remember: () throws(HistoryError) -> Void = {}
  ) throws {
    let trees: [(tree: Document.Tree, files: [(path: String, bytes: [UInt8])])] = [
      (.output, files.output), (.reports, files.reports),
    ]
    for part in trees { try publication(part.tree, period).stage(part.files) }
    let time = RunClock.now()
    let intents = try store.transaction { () throws(HistoryError) -> [Int64] in
      try remember()
      var intents: [Int64] = []
      for part in trees {
        intents.append(
          try store.beginIntent(
            NewIntent(
              kind: kind, period: period, audience: audience.rawValue,
              folders: [part.tree.rawValue], digest: ContentDigest.of(part.files), at: time)))
      }
      return intents
    }
    for part in trees { try publication(part.tree, period).commit() }
    for intent in intents { try store.finishIntent(intent, at: RunClock.now()) }
    try linkLatest()
  }

  private func publication(_ tree: Document.Tree, _ period: Period) -> Publication {
    let root = tree == .output ? workspace.output : workspace.reports
    return Publication(audience, below: root, period: period.description)
  }

  /// `latest` leads to the newest period that the audience has.
  func linkLatest() throws(DiskFailure) {
    let tree = workspace.reports.appending(audience.rawValue)
    guard Disk.kind(of: tree) == .folder else { return }
    let newest = try Disk.entries(of: tree).compactMap { Period($0.string) }.max()
    guard let newest else { return }
    let link = tree.appending("latest")
    if Disk.linkTarget(link) != newest.description {
      try LinkSwitch.link(link, to: newest.description)
    }
  }
}
