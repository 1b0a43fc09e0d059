import CExchange
import Editions
import Glibc
import SystemPackage

/// Puts a period's folder in place: staged beside it, seen on the disk, then exchanged at once.
package struct Publication: Sendable {
  /// The folder that holds the periods of one audience, such as `output/internal`.
  let tree: FilePath
  /// The folder's name: the period.
  let name: String
  let filePermissions: mode_t
  let folderPermissions: mode_t

  /// Public files may be read by everyone, others by the office's group only, whatever the umask.
  init(_ audience: Audience, below root: FilePath, period name: String) {
    tree = root.appending(audience.rawValue)
    self.name = name
    filePermissions = audience == .public ? 0o644 : 0o640
    folderPermissions = audience == .public ? 0o755 : 0o750
  }

  static let stagingPrefix = ".staging-"

  var staging: FilePath { tree.appending(Self.stagingPrefix + name) }

  var target: FilePath { tree.appending(name) }

  /// Writes every document into a staging folder, in the order given.
  func stage(_ files: [(path: String, bytes: [UInt8])]) throws(DiskFailure) {
    try Disk.makeFolder(tree, permissions: folderPermissions)
    try Disk.remove(staging)
    try Disk.makeFolder(staging, permissions: folderPermissions)
    var folders: [FilePath] = [staging]
    for file in files {
      guard let path = staging.lexicallyResolving(FilePath(file.path)), path != staging else {
        throw DiskFailure(.write, FilePath(file.path), .invalidArgument)
      }
      let folder = path.removingLastComponent()
      if !folders.contains(folder) {
        try Disk.makeFolder(folder, permissions: folderPermissions)
        folders.append(folder)
      }
      try Disk.write(file.bytes, to: path, permissions: filePermissions)
    }
    for folder in folders.reversed() { Disk.synchronise(folder: folder) }
    Disk.synchronise(folder: tree)
  }

  /// Makes the staged folder the period's; readers see the old one or the new one, whole.
  func commit() throws(DiskFailure) {
    if Disk.kind(of: target) == nil {
      try Disk.rename(staging, to: target)
    } else {
      // Both names exist all the time, each with a whole folder.
      let refused = staging.withPlatformString { one in
        target.withPlatformString { other in cexchange_swap(one, other) }
      }
      switch refused {
      case 0: try Disk.remove(staging)
      case EINVAL, ENOSYS, EOPNOTSUPP: try switchLink()
      default: throw DiskFailure(.write, target, Errno(rawValue: refused))
      }
    }
    Disk.synchronise(folder: tree)
  }

  /// Where the file system cannot exchange: the period becomes a link to its newest folder, and
  /// the link is switched at once.
  private func switchLink() throws(DiskFailure) {
    let old = Disk.linkTarget(target)
    let turn = old == ".\(name)-1" ? ".\(name)-2" : ".\(name)-1"
    let folder = tree.appending(turn)
    try Disk.remove(folder)
    try Disk.rename(staging, to: folder)
    if Disk.kind(of: target) == .folder {
      // Once only: a folder cannot become a link in one step.
      try Disk.rename(target, to: tree.appending("\(Self.stagingPrefix)old-\(name)"))
    }
    try Publication.link(target, to: turn)
    if let old { try Disk.remove(tree.appending(old)) }
    try Disk.remove(tree.appending("\(Self.stagingPrefix)old-\(name)"))
  }

  /// Makes or switches a link at once.
  static func link(_ link: FilePath, to name: String) throws(DiskFailure) {
    let temporary = link.removingLastComponent().appending(".link-new")
    try Disk.remove(temporary)
    let made = temporary.withPlatformString { temporary in
      name.withCString { symlink($0, temporary) }
    }
    guard made == 0 else { throw DiskFailure(.write, temporary, Errno(rawValue: errno)) }
    try Disk.rename(temporary, to: link)
  }
}
