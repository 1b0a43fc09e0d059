import CLibZip
import Foundation

/// A workbook as it comes back after somebody has typed something into it.
package enum FilledWorkbook {
  /// - Parameter typed: Texts by the names of their cells in the first sheet, such as `D7`; cells
  ///   that are not there stay away.
  package static func bytes(_ bytes: [UInt8], typed: [String: String]) -> [UInt8] {
    ArchiveFile.bytes(
      parts(of: bytes).map { part in
        guard part.name == "xl/worksheets/sheet1.xml" else {
          return ArchiveFile.Part(part.name, part.content)
        }
        var text = String(decoding: part.content, as: UTF8.self)
        for (cell, value) in typed { type(value, into: cell, &text) }
        return ArchiveFile.Part(part.name, text)
      })
  }

  private static func type(_ value: String, into cell: String, _ sheet: inout String) {
    guard let start = sheet.range(of: "<c r=\"\(cell)\""),
      let close = sheet.range(of: ">", range: start.upperBound..<sheet.endIndex)
    else { return }
    let head = sheet[start.lowerBound..<close.lowerBound]
    let style = head.range(of: #"s="[0-9]+""#, options: .regularExpression).map { head[$0] } ?? ""
    var end = close.upperBound
    if !head.hasSuffix("/"),
      let closing = sheet.range(of: "</c>", range: close.upperBound..<sheet.endIndex)
    {
      end = closing.upperBound
    }
    sheet.replaceSubrange(
      start.lowerBound..<end,
      with:
        "<c r=\"\(cell)\" \(style) t=\"inlineStr\"><is><t>\(ExcelFile.escaped(value))</t></is></c>")
  }

  /// The files of an archive, in its order; none where it is no archive.
  package static func parts(of bytes: [UInt8]) -> [(name: String, content: [UInt8])] {
    bytes.withUnsafeBytes { buffer in
      guard
        let source = zip_source_buffer_create(buffer.baseAddress, UInt64(buffer.count), 0, nil),
        let archive = zip_open_from_source(source, ZIP_RDONLY, nil)
      else { return [] }
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
