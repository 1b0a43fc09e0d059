import CExchange
import Glibc
package import SystemPackage

/// Puts a period's folder in place: staged beside it, seen on the disk, then exchanged at once.
package struct Publication: Sendable {
  /// The folder that holds the periods of one audience, such as `output/internal`.
  let tree: FilePath
  /// The folder's name: the period.
  let name: String
  let filePermissions: mode_t
  let folderPermissions: mode_t

  /// Internal trees: files 0640, folders 0750, whatever the umask.
  package init(internal tree: FilePath, period name: String) {
    self.tree = tree
    self.name = name
    filePermissions = 0o640
    folderPermissions = 0o750
  }

  private var staging: FilePath { tree.appending(".staging-\(name)") }

  /// Writes every document into a staging folder, in the order given.
  package func stage(_ files: [(path: String, bytes: () throws -> [UInt8])]) throws {
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
      try Disk.write(try file.bytes(), to: path, permissions: filePermissions)
    }
    for folder in folders.reversed() { Disk.synchronise(folder: folder) }
  }

  /// Makes the staged folder the period's; readers see the old one or the new one, whole.
  package func commit() throws {
    let target = tree.appending(name)
    if Disk.kind(of: target) == nil {
      try Publication.rename(staging, to: target)
    } else {
      // Both names exist all the time, each with a whole folder.
      let refused = staging.withPlatformString { one in
        target.withPlatformString { other in cexchange_swap(one, other) }
      }
      guard refused == 0 else { throw DiskFailure(.write, target, Errno(rawValue: refused)) }
      try Disk.remove(staging)
    }
    Disk.synchronise(folder: tree)
  }

  private static func rename(_ old: FilePath, to new: FilePath) throws(DiskFailure) {
    let result = old.withPlatformString { old in
      new.withPlatformString { new in Glibc.rename(old, new) }
    }
    guard result == 0 else { throw DiskFailure(.write, new, Errno(rawValue: errno)) }
  }

  /// Lets `latest` lead to a period's folder; the link changes at once.
  package static func link(_ tree: FilePath, latest name: String) throws(DiskFailure) {
    let link = tree.appending("latest")
    let temporary = tree.appending(".latest-new")
    try Disk.remove(temporary)
    let made = temporary.withPlatformString { temporary in
      name.withCString { symlink($0, temporary) }
    }
    guard made == 0 else { throw DiskFailure(.write, temporary, Errno(rawValue: errno)) }
    try rename(temporary, to: link)
  }
}
