package import Glibc
package import SystemPackage

/// The environment said no: which path, what was tried, and the system's reason.
package struct DiskFailure: Error, Sendable {
  /// What was tried, which decides the exit code.
  package enum Attempt: Sendable {
    case read
    case create
    case write
  }

  package let attempt: Attempt
  package let path: FilePath
  package let reason: Errno

  package init(_ attempt: Attempt, _ path: FilePath, _ reason: Errno) {
    self.attempt = attempt
    self.path = path
    self.reason = reason
  }
}

/// Reading and writing of whole files and folders; names need not be valid UTF-8.
package enum Disk {
  /// What an entry of a folder is; links are not followed.
  package enum Kind: Sendable {
    case file
    case folder
    case other
  }

  /// The kind of what stands at a path; nil where nothing does.
  package static func kind(of path: FilePath) -> Kind? {
    var status = stat()
    guard path.withPlatformString({ lstat($0, &status) }) == 0 else { return nil }
    return switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    default: .other
    }
  }

  /// Whether a path leads to a folder, following links.
  package static func isFolder(_ path: FilePath) -> Bool {
    var status = stat()
    return path.withPlatformString { stat($0, &status) } == 0
      && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether two paths lead to the same file or folder.
  package static func isSame(_ one: FilePath, _ other: FilePath) -> Bool {
    var first = stat()
    var second = stat()
    guard one.withPlatformString({ stat($0, &first) }) == 0,
      other.withPlatformString({ stat($0, &second) }) == 0
    else { return false }
    return first.st_dev == second.st_dev && first.st_ino == second.st_ino
  }

  /// Where a link leads, as it is written; nil where the path is no link.
  package static func linkTarget(_ path: FilePath) -> String? {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = path.withPlatformString { readlink($0, &buffer, buffer.count - 1) }
    guard count >= 0 else { return nil }
    return String(decoding: buffer[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// The entries of a folder in byte order of their names.
  package static func entries(of folder: FilePath) throws(DiskFailure) -> [FilePath.Component] {
    guard let handle = folder.withPlatformString({ opendir($0) }) else {
      throw DiskFailure(.read, folder, Errno(rawValue: errno))
    }
    defer { closedir(handle) }
    var names: [(bytes: [UInt8], component: FilePath.Component)] = []
    while let entry = readdir(handle) {
      let component = withUnsafePointer(to: &entry.pointee.d_name) { name in
        name.withMemoryRebound(to: CInterop.PlatformChar.self, capacity: 256) {
          FilePath.Component(platformString: $0)
        }
      }
      guard let component, component.kind == .regular else { continue }
      names.append((component.withPlatformString { bytes(of: $0) }, component))
    }
    return names.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }.map(\.component)
  }

  private static func bytes(of name: UnsafePointer<CInterop.PlatformChar>) -> [UInt8] {
    (0..<strlen(name)).map { UInt8(bitPattern: name[$0]) }
  }

  /// Reads from a file; what the system refuses is told with its name.
  static func reading<Result>(
    _ file: FilePath, _ body: () throws -> Result
  ) throws(DiskFailure) -> Result {
    do {
      return try body()
    } catch {
      throw DiskFailure(.read, file, error as? Errno ?? .ioError)
    }
  }

  /// The bytes of a file.
  package static func read(_ file: FilePath) throws(DiskFailure) -> [UInt8] {
    var source = try FileSource(file)
    var bytes: [UInt8] = []
    let size = 1 << 18
    while true {
      var failure: DiskFailure?
      let start = bytes.count
      bytes.append(contentsOf: repeatElement(0, count: size))
      let count = bytes.withUnsafeMutableBytes { buffer -> Int in
        do throws(DiskFailure) {
          return try source.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[start...]))
        } catch {
          failure = error
          return 0
        }
      }
      bytes.removeLast(size - count)
      if let failure { throw failure }
      if count == 0 { return bytes }
    }
  }

  /// The size of a file in bytes; nil where there is none.
  package static func size(of file: FilePath) -> Int? {
    var status = stat()
    guard file.withPlatformString({ stat($0, &status) }) == 0 else { return nil }
    return Int(status.st_size)
  }

  /// Makes a folder and its parents; those made get the permissions whatever the umask.
  package static func makeFolder(
    _ folder: FilePath, permissions: mode_t
  ) throws(DiskFailure) {
    if isFolder(folder) { return }
    let parent = folder.removingLastComponent()
    if !parent.isEmpty, parent != folder { try makeFolder(parent, permissions: permissions) }
    let made = folder.withPlatformString { mkdir($0, permissions) }
    if made != 0 {
      let reason = Errno(rawValue: errno)
      if isFolder(folder) { return }
      throw DiskFailure(.create, folder, reason)
    }
    _ = folder.withPlatformString { chmod($0, permissions) }
  }

  /// Writes a new file and sees it on the disk; the permissions hold whatever the umask.
  package static func write(
    _ bytes: [UInt8], to file: FilePath, permissions: mode_t
  ) throws(DiskFailure) {
    do {
      let descriptor = try FileDescriptor.open(
        file, .writeOnly, options: [.create, .truncate],
        permissions: FilePermissions(rawValue: permissions))
      try descriptor.closeAfter {
        _ = fchmod(descriptor.rawValue, permissions)
        _ = try descriptor.writeAll(bytes)
        if fsync(descriptor.rawValue) != 0 { throw Errno(rawValue: errno) }
      }
    } catch {
      throw DiskFailure(.write, file, error as? Errno ?? .ioError)
    }
  }

  /// Sees a folder's entries on the disk.
  package static func synchronise(folder: FilePath) {
    let descriptor = folder.withPlatformString { open($0, O_RDONLY | O_DIRECTORY) }
    guard descriptor >= 0 else { return }
    _ = fsync(descriptor)
    _ = close(descriptor)
  }

  /// Removes whatever stands at a path, with everything below it; links are not followed.
  package static func remove(_ path: FilePath) throws(DiskFailure) {
    switch kind(of: path) {
    case nil: return
    case .folder:
      for entry in try entries(of: path) { try remove(path.appending(entry)) }
      if path.withPlatformString({ rmdir($0) }) != 0 {
        throw DiskFailure(.write, path, Errno(rawValue: errno))
      }
    default:
      if path.withPlatformString({ unlink($0) }) != 0 {
        throw DiskFailure(.write, path, Errno(rawValue: errno))
      }
    }
  }
}
