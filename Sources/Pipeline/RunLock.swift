import Glibc
package import SystemPackage

/// The right to write below the output folder; one command has it at a time.
///
/// The system frees it when its process ends, however it ends.
package struct RunLock: ~Copyable {
  private let descriptor: FileDescriptor

  /// Another command has the right; what it wrote about itself.
  package struct Held: Error, Sendable {
    package let holder: String
    package let path: FilePath
  }

  /// Takes the lock at once or throws `Held`.
  ///
  /// - Parameter holder: What the lock file says about this command (process, start, host).
  package init(in folder: FilePath, holder: String) throws {
    descriptor = try RunLock.taken(folder.appending(".lock"))
    _ = ftruncate(descriptor.rawValue, 0)
    _ = try? descriptor.writeAll(Array(holder.utf8))
  }

  private static func taken(_ path: FilePath) throws -> FileDescriptor {
    let descriptor: FileDescriptor
    do {
      descriptor = try FileDescriptor.open(
        path, .readWrite, options: [.create, .closeOnExec],
        permissions: FilePermissions(rawValue: 0o640))
    } catch {
      throw DiskFailure(.create, path, error as? Errno ?? .ioError)
    }
    if flock(descriptor.rawValue, LOCK_EX | LOCK_NB) == 0 { return descriptor }
    var text = [UInt8](repeating: 0, count: 400)
    let count = (try? text.withUnsafeMutableBytes { try descriptor.read(into: $0) }) ?? 0
    try? descriptor.close()
    throw Held(holder: String(decoding: text[..<count], as: UTF8.self), path: path)
  }

  deinit {
    _ = ftruncate(descriptor.rawValue, 0)
    try? descriptor.close()
  }
}
