package import DelimitedText
package import SystemPackage

/// The bytes of an open file, from any place and for several threads; closed when nobody needs it any
/// longer. A pipe's bytes are taken into memory.
package final class FileBytes: RandomAccessBytes {
  /// When it was opened.
  package let size: Int
  private let descriptor: FileDescriptor
  private let path: FilePath
  /// Of what can be read only once.
  private let piped: ArraySource?

  /// Opens a file for reading.
  package init(_ path: FilePath) throws(DiskFailure) {
    self.path = path
    descriptor = try Disk.reading(path) { try FileDescriptor.open(path, .readOnly) }
    if let end = try? descriptor.seek(offset: 0, from: .end) {
      size = Int(end)
      piped = nil
    } else {
      let bytes = try Disk.read(path)
      size = bytes.count
      piped = ArraySource(bytes)
    }
  }

  deinit { try? descriptor.close() }

  /// Fills the start of the buffer; 0 behind the end of the file only.
  package func read(
    at offset: Int, into buffer: UnsafeMutableRawBufferPointer
  ) throws(DiskFailure) -> Int {
    if let piped { return piped.read(at: offset, into: buffer) }
    return try Disk.reading(path) {
      try descriptor.read(fromAbsoluteOffset: Int64(offset), into: buffer)
    }
  }
}
