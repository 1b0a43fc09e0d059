import Glibc
import SystemPackage

/// Moves a file to a place that must be free; whatever happens, its bytes stand in one of both.
enum FileMove {
  /// - Parameter bytes: The file's content, for places to which it cannot be moved but copied.
  static func move(
    _ source: FilePath, to target: FilePath, bytes: [UInt8]
  ) throws(DiskFailure) {
    // A second name is refused where there is one already, which renaming would replace.
    if let reason = link(source, target) {
      guard reason != .fileExists else { throw DiskFailure(.write, target, reason) }
      try copy(bytes, like: source, to: target)
    }
    Disk.synchronise(folder: target.removingLastComponent())
    if source.withPlatformString({ unlink($0) }) != 0 {
      throw DiskFailure(.write, source, Errno(rawValue: errno))
    }
  }

  /// For other file systems, and those without second names.
  private static func copy(
    _ bytes: [UInt8], like source: FilePath, to target: FilePath
  ) throws(DiskFailure) {
    let staged = target.removingLastComponent().appending(".receiving")
    try Disk.remove(staged)
    try Disk.write(bytes, to: staged, permissions: Disk.permissions(of: source) ?? 0o640)
    if let reason = link(staged, target) {
      guard reason != .fileExists, Disk.kind(of: target) == nil else {
        throw DiskFailure(.write, target, reason)
      }
      try Disk.rename(staged, to: target)
    } else {
      try Disk.remove(staged)
    }
  }

  /// Nil where the file has its second name now.
  private static func link(_ source: FilePath, _ target: FilePath) -> Errno? {
    let result = source.withPlatformString { source in
      target.withPlatformString { target in Glibc.link(source, target) }
    }
    return result == 0 ? nil : Errno(rawValue: errno)
  }
}

extension Disk {
  /// The permission bits of what a path leads to, for reading and writing (and entering folders);
  /// nil where there is nothing.
  static func permissions(of path: FilePath) -> mode_t? {
    var status = stat()
    guard path.withPlatformString({ stat($0, &status) }) == 0 else { return nil }
    return status.st_mode & 0o777
  }

  /// The path without links and dots; nil where it leads nowhere.
  static func resolved(_ path: FilePath) -> FilePath? {
    path.withPlatformString { name in
      guard let real = realpath(name, nil) else { return nil }
      defer { free(real) }
      return FilePath(platformString: real)
    }
  }

  /// Gives a file another name, replacing what has it.
  static func rename(_ old: FilePath, to new: FilePath) throws(DiskFailure) {
    let result = old.withPlatformString { old in
      new.withPlatformString { new in Glibc.rename(old, new) }
    }
    guard result == 0 else { throw DiskFailure(.write, new, Errno(rawValue: errno)) }
  }
}
