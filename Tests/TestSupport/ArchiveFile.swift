import CLibZip

/// Writes ZIP archives for tests.
package enum ArchiveFile {
  /// One file in an archive.
  package struct Part {
    package let name: String
    package let content: [UInt8]
    let isPacked: Bool
    let password: String?

    package init(
      _ name: String, _ content: [UInt8], isPacked: Bool = true, password: String? = nil
    ) {
      self.name = name
      self.content = content
      self.isPacked = isPacked
      self.password = password
    }

    package init(_ name: String, _ text: String) { self.init(name, Array(text.utf8)) }
  }

  /// The bytes of an archive with these parts; empty where libzip does not want them.
  package static func bytes(_ parts: [Part]) -> [UInt8] {
    guard let target = zip_source_buffer_create(nil, 0, 0, nil) else { return [] }
    zip_source_keep(target)
    defer { zip_source_free(target) }
    guard let archive = zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, nil) else {
      return []
    }
    // libzip reads the contents when it closes the archive.
    var buffers: [UnsafeMutableRawBufferPointer] = []
    defer { for buffer in buffers { buffer.deallocate() } }
    for part in parts {
      let buffer = UnsafeMutableRawBufferPointer.allocate(
        byteCount: max(1, part.content.count), alignment: 16)
      buffer.copyBytes(from: part.content)
      buffers.append(buffer)
      guard
        let source = zip_source_buffer(
          archive, buffer.baseAddress, UInt64(part.content.count), 0)
      else { continue }
      let index = zip_file_add(archive, part.name, source, ZIP_FL_ENC_UTF_8)
      guard index >= 0 else { continue }
      zip_set_file_compression(
        archive, UInt64(index), part.isPacked ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 9)
      zip_file_set_dostime(archive, UInt64(index), 0, 0x21, 0)
      if let password = part.password {
        zip_file_set_encryption(archive, UInt64(index), UInt16(ZIP_EM_AES_256), password)
      }
    }
    guard zip_close(archive) == 0, zip_source_open(target) == 0 else { return [] }
    defer { zip_source_close(target) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = zip_source_read(target, &block, UInt64(block.count))
      guard count > 0 else { return bytes }
      bytes += block[..<Int(count)]
    }
  }
}
