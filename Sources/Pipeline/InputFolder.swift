package import Ingest
package import StrategyModel
package import SystemPackage

/// The input folder: the office's own files, and the deliveries by period and supplier.
package struct InputFolder: Sendable {
  package let root: FilePath

  /// Files larger than this are not read; the finding says so.
  package static let largestFile = 256 << 20

  /// Nothing usable stands where the input is expected.
  package struct NotFound: Error, Sendable {
    package let path: FilePath
  }

  package init(_ root: FilePath) throws(NotFound) {
    guard Disk.isFolder(root) else { throw NotFound(path: root) }
    self.root = root
  }

  /// The files that stand at the top of the folder.
  static let officeNames =
    [
      "strategy.yaml", "projects.csv", "issues.csv", "decisions.csv", "partners.csv",
      "suppliers.yaml", "published-figures.csv", "acknowledged.csv", "aliases.csv",
      "leak-exceptions.csv",
    ] + officeWorkbooks

  /// Tables may be kept as workbooks instead.
  private static let officeWorkbooks = [
    "projects.xlsx", "issues.xlsx", "decisions.xlsx", "partners.xlsx", "published-figures.xlsx",
    "acknowledged.xlsx", "aliases.xlsx", "leak-exceptions.xlsx",
  ]

  /// The office's files: everything that configures a run, paths relative to the folder.
  package func officeFiles() throws(DiskFailure) -> [InputFile] {
    var files: [InputFile] = []
    for name in Self.officeNames {
      let path = root.appending(name)
      if Disk.kind(of: path) != nil {
        files.append(InputFile(path: name, bytes: try Disk.read(path)))
      }
    }
    for folder in ["periods", "profiles"] {
      files += try self.files(in: folder, ending: ["yaml", "yml"])
    }
    files += try self.files(in: "corrections", ending: ["csv", "xlsx"])
    files += try self.files(in: "letters", ending: ["txt"])
    files += try self.files(in: "branding", ending: ["yaml", "svg", "png"])
    for period in try periodFolders() {
      let name = "deliveries/\(period.name)/received.csv"
      let path = root.appending(name)
      if Disk.kind(of: path) != nil {
        files.append(InputFile(path: name, bytes: try Disk.read(path)))
      }
    }
    return files
  }

  private func files(
    in folder: String, ending endings: [String]
  ) throws(DiskFailure) -> [InputFile] {
    let path = root.appending(folder)
    guard Disk.isFolder(path) else { return [] }
    var files: [InputFile] = []
    for entry in try Disk.entries(of: path) {
      guard let ending = entry.extension, endings.contains(ending),
        !entry.string.hasPrefix(".")
      else { continue }
      let file = InputFile(
        path: "\(folder)/\(entry.string)", bytes: try Disk.read(path.appending(entry)))
      files.append(file)
    }
    return files
  }

  /// A folder below `deliveries/`: its name, and the period it names, if it does.
  package struct PeriodFolder: Sendable {
    package let name: String
    package let period: Period?
    package let path: FilePath
  }

  /// The folders below `deliveries/` in the order of their names.
  package func periodFolders() throws(DiskFailure) -> [PeriodFolder] {
    let deliveries = root.appending("deliveries")
    guard Disk.isFolder(deliveries) else { return [] }
    var folders: [PeriodFolder] = []
    for entry in try Disk.entries(of: deliveries) where !entry.string.hasPrefix(".") {
      let path = deliveries.appending(entry)
      guard Disk.isFolder(path) else { continue }
      folders.append(
        PeriodFolder(name: entry.string, period: Period(entry.string), path: path))
    }
    return folders
  }
}
