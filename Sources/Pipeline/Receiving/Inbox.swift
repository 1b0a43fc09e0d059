import StrategyModel
import SystemPackage

/// The files that wait to be filed: those named, else everything in `inbox/`.
struct Inbox: Sendable {
  /// One file, and whether it can be filed at all.
  enum Entry: Sendable {
    /// `folders`: names around it that may tell whose it is, the nearest first.
    case waiting(FilePath, DeliveryName, folders: [String])
    /// It lies below `deliveries/` already.
    case filed(FilePath, target: String)
    case refused(FilePath, Finding)
  }

  private(set) var files: [Entry] = []

  /// - Throws: `FileCheck.FileNotFound`, `DiskFailure`.
  init(_ asked: [FilePath], in input: InputFolder) throws {
    let inbox = input.root.appending("inbox")
    if asked.isEmpty {
      if Disk.isFolder(inbox) { try walk(inbox, folders: []) }
      return
    }
    var seen: Set<FilePath> = []
    for path in asked where seen.insert(path).inserted {
      guard Disk.kind(of: path) != nil else { throw FileCheck.FileNotFound(path: path) }
      let parent = path.removingLastComponent().lastComponent
      let folders = parent.map { $0.kind == .regular ? [$0.string] : [] } ?? []
      files.append(Inbox.entry(path, folders: folders, input))
    }
  }

  private mutating func walk(_ folder: FilePath, folders: [String]) throws(DiskFailure) {
    for entry in try Disk.entries(of: folder) {
      let path = folder.appending(entry)
      let name = entry.string
      if DeliveryListing.isIgnored(name) || name.hasPrefix(".~lock") { continue }
      if Disk.kind(of: path) == .folder {
        try walk(path, folders: [name] + folders)
      } else {
        files.append(Inbox.judge(path, folders: folders))
      }
    }
  }

  /// A file that somebody named may be one that must stay where it is.
  private static func entry(
    _ path: FilePath, folders: [String], _ input: InputFolder
  ) -> Entry {
    if let real = Disk.resolved(path), let root = Disk.resolved(input.root),
      real.starts(with: root), !real.starts(with: root.appending("inbox"))
    {
      if real.starts(with: root.appending("deliveries")), Disk.kind(of: path) == .file {
        var relative = real
        _ = relative.removePrefix(root)
        return .filed(path, target: relative.string)
      }
      return .refused(
        path,
        Finding(
          ReceivingRules.nameUnusable, at: SourceLocation(file: path.string),
          [
            .localized(
              Wording(
                de: "sie gehört zu den eigenen Dateien des Büros",
                en: "it is one of the office's own files"))
          ]))
    }
    return judge(path, folders: folders)
  }

  private static func judge(_ path: FilePath, folders: [String]) -> Entry {
    let place = SourceLocation(file: path.string)
    guard Disk.kind(of: path) == .file, let component = path.lastComponent else {
      return .refused(
        path, Finding(WorkspaceRules.linkNotFollowed, at: place, value: path.lastComponent?.string))
    }
    let size = Disk.size(of: path) ?? 0
    guard size <= InputFolder.largestFile else {
      return .refused(
        path,
        Finding(
          WorkspaceRules.fileTooLarge, at: place,
          [.number(size >> 20), .number(InputFolder.largestFile >> 20)]))
    }
    do throws(DeliveryName.Unusable) {
      return .waiting(path, try DeliveryName(component), folders: folders)
    } catch {
      return .refused(
        path, Finding(ReceivingRules.nameUnusable, at: place, [.localized(error.reason)]))
    }
  }
}
