/// Something that gives the bytes of a file in pieces; a file-backed one lives on a higher floor.
package protocol ByteSource: ~Copyable {
  /// What reading may throw; `Never` for bytes in memory.
  associatedtype Failure: Error

  /// Fills the start of `buffer` (never empty) and gives the number of bytes written.
  ///
  /// Fewer than asked for is allowed; 0 means the end and nothing else.
  mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(Failure) -> Int
}

/// Bytes in memory, given in pieces of at most `chunkSize`.
package struct ArraySource: ByteSource, Sendable {
  let bytes: [UInt8]
  let chunkSize: Int
  private var position = 0

  /// `chunkSize` below 1 counts as 1.
  package init(_ bytes: [UInt8], chunkSize: Int = .max) {
    self.bytes = bytes
    self.chunkSize = max(1, chunkSize)
  }

  /// Copies the next piece; never throws.
  package mutating func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let count = read(at: position, into: buffer)
    position += count
    return count
  }
}
