import Editions
import Emitters
import Glibc
import StrategyModel
import SystemPackage

/// What is ready to be sent to suppliers: `output/outbox/<P>/<supplier>/`. Nothing is sent.
///
/// Other files may lie beside these, such as forms that the office has filled in; they stay as
/// they are.
struct Outbox {
  private let root: FilePath

  private static let filePermissions: mode_t = 0o640
  private static let folderPermissions: mode_t = 0o750
  /// Before the name of a file that is being written.
  private static let unfinished = ".new-"

  init(_ workspace: Workspace) { root = workspace.output.appending("outbox") }

  /// The feedback of a period: files with their bytes, paths relative to the period's folder.
  struct Feedback {
    let files: [(path: String, bytes: [UInt8])]

    /// - Parameter table: The rows of a delivered file, where it is a table.
    init(
      _ sheets: [FeedbackSheet], branding: Branding, outbox: Outbox, period: Period,
      table: (String) -> DeliveredTable?
    ) throws(DiskFailure) {
      let style = StyleSheet(branding, sha256: SHA256Digest.base64)
      var files: [(path: String, bytes: [UInt8])] = []
      for sheet in sheets {
        for document in FeedbackEmitter.documents(of: sheet, style: style) {
          files.append(("\(sheet.supplier.id)/\(document.path)", document.bytes()))
        }
        for file in Set(sheet.findings.map(\.finding.location.file)).sorted() {
          guard let table = table(file),
            let returned = ReturnedTable(table, file: file, in: sheet)
          else { continue }
          let path = "\(sheet.supplier.id)/\(returned.fileName)"
          guard !files.contains(where: { $0.path == path }) else { continue }
          files.append(
            (path, try returned.workbook().bytes(for: outbox.folder(period).appending(path))))
        }
      }
      self.files = files
    }

    var digest: String { ContentDigest.of(files) }
  }

  func folder(_ period: Period) -> FilePath { root.appending(period.description) }

  /// The digest of the feedback that lies on the disk; other files do not count, but an unfinished
  /// one does.
  func digestOnDisk(_ period: Period) throws(DiskFailure) -> String {
    var files: [(path: String, sha256: String)] = []
    for supplier in try suppliers(period) {
      for path in try feedbackPaths(supplier.folder) {
        let file = supplier.folder.appending(path)
        for (file, path) in [(file, path), (Self.temporary(file), Self.unfinished + path)] {
          let name = "\(supplier.name)/\(path)"
          switch Disk.kind(of: file) {
          case nil: continue
          case .file: files.append((name, SHA256Digest.hexadecimal(try Disk.read(file))))
          case .folder, .other: files.append((name, "no file"))
          }
        }
      }
    }
    return ContentDigest.of(files)
  }

  /// Writes what is new or has changed, each file at once, and removes feedback that no longer
  /// applies.
  func put(_ feedback: Feedback, period: Period) throws(DiskFailure) {
    for file in feedback.files {
      try put(file.bytes, at: folder(period).appending(file.path))
    }
    let kept = Set(feedback.files.map(\.path))
    for supplier in try suppliers(period) {
      for path in try feedbackPaths(supplier.folder) {
        let file = supplier.folder.appending(path)
        try Disk.remove(Self.temporary(file))
        if !kept.contains("\(supplier.name)/\(path)") { try Disk.remove(file) }
      }
      try removeIfEmpty(supplier.folder.appending("excel"))
      try removeIfEmpty(supplier.folder)
    }
    try removeIfEmpty(folder(period))
  }

  /// Whether the file was written: one that holds these bytes already is left as it is.
  @discardableResult
  func put(_ bytes: [UInt8], at file: FilePath) throws(DiskFailure) -> Bool {
    switch Disk.kind(of: file) {
    case .file where try Disk.read(file) == bytes: return false
    case nil, .file: break
    case .folder, .other: try Disk.remove(file)
    }
    let parent = file.removingLastComponent()
    try Disk.makeFolder(parent, permissions: Self.folderPermissions)
    let temporary = Self.temporary(file)
    try Disk.remove(temporary)
    try Disk.write(bytes, to: temporary, permissions: Self.filePermissions)
    try Disk.rename(temporary, to: file)
    Disk.synchronise(folder: parent)
    return true
  }

  static func temporary(_ file: FilePath) -> FilePath {
    let name = file.lastComponent?.string ?? ""
    return file.removingLastComponent().appending(unfinished + name)
  }

  /// The folders of a period that may hold something.
  func suppliers(_ period: Period) throws(DiskFailure) -> [(name: String, folder: FilePath)] {
    guard Disk.kind(of: folder(period)) == .folder else { return [] }
    var suppliers: [(name: String, folder: FilePath)] = []
    for entry in try Disk.entries(of: folder(period)) {
      let path = folder(period).appending(entry)
      if Disk.kind(of: path) == .folder { suppliers.append((entry.string, path)) }
    }
    return suppliers
  }

  /// The paths in a supplier's folder at which feedback lies or may lie; half written ones count.
  private func feedbackPaths(_ folder: FilePath) throws(DiskFailure) -> [String] {
    let names = try Disk.entries(of: folder).map { entry in
      entry.string.hasPrefix(Self.unfinished)
        ? String(entry.string.dropFirst(Self.unfinished.count)) : entry.string
    }
    return FeedbackEmitter.paths + Set(names.filter(ReturnedTable.isNamed)).sorted()
  }

  func removeIfEmpty(_ folder: FilePath) throws(DiskFailure) {
    guard Disk.kind(of: folder) == .folder, try Disk.entries(of: folder).isEmpty else { return }
    try Disk.remove(folder)
  }
}
