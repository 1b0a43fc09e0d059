import DelimitedText
import Glibc

/// A file read from its start.
struct File: ByteSource, ~Copyable {
  /// The system's error number.
  struct Failed: Error { var number: Int32 }

  private let descriptor: Int32

  /// Nil if it cannot be opened.
  init?(_ path: String) {
    descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { return nil }
  }

  deinit { close(descriptor) }

  mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(Failed) -> Int {
    let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
    guard count >= 0 else { throw Failed(number: errno) }
    return count
  }
}
