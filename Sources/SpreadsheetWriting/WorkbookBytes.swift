internal import CLibXLSXWriter
internal import Glibc

/// The system did not let a workbook be written.
package struct WorkbookWritingFailure: Error, Hashable, Sendable {
  /// As the system or libxlsxwriter says it.
  package let reason: String
}

extension WrittenWorkbook {
  /// The file, byte by byte. libxlsxwriter collects the parts of a workbook in files without a name
  /// in the system's folder for such; so does this.
  package func bytes() throws(WorkbookWritingFailure) -> [UInt8] {
    guard let file = tmpfile() else {
      throw WorkbookWritingFailure(reason: String(cString: strerror(errno)))
    }
    defer { fclose(file) }
    guard let book = workbook_new("/proc/self/fd/\(fileno(file))") else {
      throw WorkbookWritingFailure(reason: "workbook_new")
    }
    var drawing = WorkbookDrawing(book)
    drawing.draw(self)
    let ended = workbook_close(book)
    guard ended == LXW_NO_ERROR else {
      throw WorkbookWritingFailure(reason: lxw_strerror(ended).map { String(cString: $0) } ?? "")
    }
    return try Self.content(of: file)
  }

  private static func content(
    of file: UnsafeMutablePointer<FILE>
  ) throws(WorkbookWritingFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    rewind(file)
    while true {
      let count = fread(&block, 1, block.count, file)
      bytes += block[..<count]
      if count < block.count { break }
    }
    guard ferror(file) == 0, !bytes.isEmpty else {
      throw WorkbookWritingFailure(reason: String(cString: strerror(EIO)))
    }
    return bytes
  }
}
