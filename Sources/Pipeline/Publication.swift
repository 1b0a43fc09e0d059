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
  private let exchange: Exchange

  /// Exchanges two folders at once; 0, or the system's reason why not.
  typealias Exchange = @Sendable (FilePath, FilePath) -> Int32

  /// Public files may be read by everyone, others by the office's group only, whatever the umask.
  init(
    _ audience: Audience, below root: FilePath, period name: String,
    exchange: @escaping Exchange = Publication.systemExchange
  ) {
    self.exchange = exchange
    tree = root.appending(audience.rawValue)
    self.name = name
    filePermissions = audience == .public ? 0o644 : 0o640
    folderPermissions = audience == .public ? 0o755 : 0o750
  }

  private static let systemExchange: Exchange = { one, other in
    one.withPlatformString { one in
      other.withPlatformString { other in cexchange_swap(one, other) }
    }
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
    if Disk.kind(of: target) == nil, try canExchange() {
      try Disk.rename(staging, to: target)
    } else if Disk.linkTarget(target) == nil, Disk.kind(of: target) != nil {
      // Both names exist all the time, each with a whole folder.
      switch exchange(staging, target) {
      case 0: try Disk.remove(staging)
      case EINVAL, ENOSYS, EOPNOTSUPP: try linkSwitch.perform()
      case let refused: throw DiskFailure(.write, target, Errno(rawValue: refused))
      }
    } else {
      try linkSwitch.perform()
    }
    Disk.synchronise(folder: tree)
  }

  /// Finishes what an interrupted command had begun: afterwards the folder is the intended one,
  /// where that was staged.
  func finish(intended digest: String) throws {
    if try ContentDigest.of(folder: target) == digest { return }
    if try ContentDigest.of(folder: staging) == digest { return try commit() }
    for name in linkSwitch.turns
    where try ContentDigest.of(folder: tree.appending(name)) == digest {
      try linkSwitch.lead(to: name)
    }
  }

  private var linkSwitch: LinkSwitch {
    LinkSwitch(tree: tree, name: name, staging: staging, target: target)
  }

  /// Whether this file system exchanges two folders; asked before the first folder of a period is
  /// put in place, so that no folder has to become a link later.
  private func canExchange() throws(DiskFailure) -> Bool {
    let probes = ["a", "b"].map { tree.appending("\(Self.stagingPrefix)probe-\($0)") }
    for probe in probes { try Disk.makeFolder(probe, permissions: folderPermissions) }
    let refused = exchange(probes[0], probes[1])
    for probe in probes { try Disk.remove(probe) }
    return refused == 0
  }
}
