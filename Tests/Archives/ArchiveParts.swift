internal import CLibZip

/// Takes archives apart.
package enum ArchiveParts {
  /// The files of an archive, in its order; none where it is no archive.
  package static func of(_ bytes: [UInt8]) -> [(name: String, content: [UInt8])] {
    bytes.withUnsafeBytes { buffer in
      guard
        let source = zip_source_buffer_create(buffer.baseAddress, UInt64(buffer.count), 0, nil)
      else { return [] }
      guard let archive = zip_open_from_source(source, ZIP_RDONLY, nil) else {
        zip_source_free(source)
        return []
      }
      defer { zip_discard(archive) }
      return (0..<UInt64(max(0, zip_get_num_entries(archive, 0)))).compactMap { index in
        guard let name = zip_get_name(archive, index, 0),
          let file = zip_fopen_index(archive, index, 0)
        else { return nil }
        defer { zip_fclose(file) }
        var content: [UInt8] = []
        var block = [UInt8](repeating: 0, count: 1 << 16)
        while true {
          let count = zip_fread(file, &block, UInt64(block.count))
          guard count > 0 else { return (String(cString: name), content) }
          content += block[..<Int(count)]
        }
      }
    }
  }
}
