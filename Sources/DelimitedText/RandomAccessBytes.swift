/// The bytes of a file that can be read from any place, by several threads at once.
package protocol RandomAccessBytes: Sendable {
  /// What reading may throw; `Never` for bytes in memory.
  associatedtype Failure: Error

  /// Fills the start of `buffer` (never empty) with the bytes from `offset` on and gives their number.
  ///
  /// Fewer than asked for is allowed; 0 means that the file ends there, or before.
  func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(Failure) -> Int
}

/// Such bytes one piece after the other.
package struct SequentialSource<Bytes: RandomAccessBytes>: ByteSource, Sendable {
  private let bytes: Bytes
  private var offset: Int

  /// `offset`: where reading begins.
  package init(_ bytes: Bytes, from offset: Int = 0) {
    self.bytes = bytes
    self.offset = offset
  }

  /// The next piece; throws what reading the bytes throws.
  package mutating func read(
    into buffer: UnsafeMutableRawBufferPointer
  ) throws(Bytes.Failure) -> Int {
    let count = try bytes.read(at: offset, into: buffer)
    offset += count
    return count
  }
}

extension ArraySource: RandomAccessBytes {
  /// Copies from any place; never throws.
  package func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) -> Int {
    guard offset >= 0, offset < bytes.count else { return 0 }
    let count = min(buffer.count, chunkSize, bytes.count - offset)
    bytes.withUnsafeBytes {
      buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[offset..<offset + count]))
    }
    return count
  }
}
