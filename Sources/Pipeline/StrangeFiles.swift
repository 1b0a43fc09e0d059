import Ingest
import StrategyModel
import SystemPackage

/// Files of the input folder that nobody reads, such as a register in .xls or a letter in .docx: each
/// is named, since its author believes that it is read.
enum StrangeFiles {
  /// A folder of the office's own files and how they end.
  private struct Shelf {
    let folder: String
    let endings: [String]
    /// Read besides, under exactly this name.
    var file: String? = nil

    var hint: Wording {
      let forms = endings.joined(separator: ", ")
      let last = { (word: String) in forms.replacing(", ", with: " \(word) ") }
      guard let file else {
        return Wording(
          de: "Bitte speichern Sie sie als \(last("oder"))",
          en: "Please save it as \(last("or"))")
      }
      return Wording(
        de: "Bitte speichern Sie sie als „\(file)“, \(last("oder"))",
        en: "Please save it as “\(file)”, \(last("or"))")
    }
  }

  private static let shelves = [
    Shelf(folder: "branding", endings: [".svg", ".png"], file: "branding/branding.yaml"),
    Shelf(folder: "corrections", endings: [".csv", ".xlsx"]),
    Shelf(folder: "letters", endings: [".txt"]),
    Shelf(folder: "periods", endings: [".yaml"]),
    Shelf(folder: "profiles", endings: [".yaml"]),
  ]

  /// `read`: what was read. Finding: `config-office-file-unread`.
  static func findings(
    in folder: InputFolder, read: [InputFile]
  ) throws(DiskFailure) -> [Finding] {
    var findings = try besideOfficeFiles(folder)
    let paths = Set(read.map(\.path))
    for shelf in shelves { findings += try unread(shelf, folder, paths) }
    return findings
  }

  private static func besideOfficeFiles(_ folder: InputFolder) throws(DiskFailure) -> [Finding] {
    try Disk.entries(of: folder.root).compactMap { entry in
      let name = entry.string
      guard Disk.kind(of: folder.root.appending(entry)) == .file,
        !InputFolder.officeNames.contains(name), !isNobodysBusiness(name)
      else { return nil }
      let table = InputFolder.officeNames.first {
        $0.hasSuffix(".csv") && $0.prefix { $0 != "." } == name.prefix { $0 != "." }
      }
      return finding(
        name,
        Wording(
          de: table.map { "Bitte speichern Sie sie als „\($0)“" } ?? "Bitte prüfen Sie den Namen",
          en: table.map { "Please save it as “\($0)”" } ?? "Please check its name"))
    }
  }

  private static func unread(
    _ shelf: Shelf, _ folder: InputFolder, _ read: Set<String>
  ) throws(DiskFailure) -> [Finding] {
    let path = folder.root.appending(shelf.folder)
    guard Disk.isFolder(path) else { return [] }
    return try Disk.entries(of: path).compactMap { entry in
      let name = "\(shelf.folder)/\(entry.string)"
      let isOne = shelf.endings.contains { name.hasSuffix($0) } && read.contains(name)
      guard !isOne, name != shelf.file, !isNobodysBusiness(entry.string) else { return nil }
      return finding(name, shelf.hint)
    }
  }

  /// What programs leave behind, and what explains the folder.
  private static func isNobodysBusiness(_ name: String) -> Bool {
    DeliveryListing.isIgnored(name) || name.lowercased().hasPrefix("readme")
  }

  private static func finding(_ name: String, _ hint: Wording) -> Finding {
    Finding(
      WorkspaceRules.officeFileUnread, at: SourceLocation(file: name), value: name,
      [.localized(hint)])
  }
}
