import DelimitedText
import Glibc

/// A file that several threads may read.
struct File: RandomAccessBytes {
  /// The system's error number.
  struct Failed: Error { var number: Int32 }

  private let descriptor: Int32
  let size: Int

  /// Nil if it cannot be opened; it stays open until the program ends.
  init?(_ path: String) {
    descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { return nil }
    size = Int(lseek(descriptor, 0, SEEK_END))
  }

  func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(Failed) -> Int {
    let count = pread(descriptor, buffer.baseAddress, buffer.count, offset)
    guard count >= 0 else { throw Failed(number: errno) }
    return count
  }
}
