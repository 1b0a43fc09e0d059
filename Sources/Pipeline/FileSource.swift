import DelimitedText
package import SystemPackage

/// The bytes of a file, read in pieces.
package struct FileSource: ByteSource, ~Copyable {
  private let descriptor: FileDescriptor
  private let path: FilePath

  /// Opens a file for reading.
  package init(_ path: FilePath) throws(DiskFailure) {
    self.path = path
    descriptor = try Disk.reading(path) { try FileDescriptor.open(path, .readOnly) }
  }

  deinit { try? descriptor.close() }

  /// Fills the start of the buffer; 0 at the end of the file only.
  package mutating func read(
    into buffer: UnsafeMutableRawBufferPointer
  ) throws(DiskFailure) -> Int {
    return try Disk.reading(path) { try descriptor.read(into: buffer) }
  }
}
