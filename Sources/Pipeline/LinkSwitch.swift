import Glibc
import SystemPackage

/// Puts a period's folder in place where the file system cannot exchange two folders: the period is
/// a link to its newest folder, and the link is switched at once.
struct LinkSwitch {
  let tree: FilePath
  let name: String
  let staging: FilePath
  let target: FilePath

  /// The names of the two folders to which the link leads in turn.
  var turns: [String] { [".\(name)-1", ".\(name)-2"] }

  func perform() throws(DiskFailure) {
    let next = Disk.linkTarget(target) == turns[0] ? turns[1] : turns[0]
    let folder = tree.appending(next)
    try Disk.remove(folder)
    try Disk.rename(staging, to: folder)
    try lead(to: next)
  }

  /// Switches the link to one of the folders and removes what it led to before.
  func lead(to turn: String) throws(DiskFailure) {
    let former = tree.appending("\(Publication.stagingPrefix)old-\(name)")
    // Only where the folder came from another file system: a folder cannot become a link at once.
    if Disk.kind(of: target) == .folder { try Disk.rename(target, to: former) }
    try LinkSwitch.link(target, to: turn)
    for other in turns where other != turn { try Disk.remove(tree.appending(other)) }
    try Disk.remove(former)
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
