import Archives
import Foundation

/// A workbook as it comes back after somebody has typed something into it.
package enum FilledWorkbook {
  /// - Parameter typed: Texts by the names of their cells in the first sheet, such as `D7`; cells
  ///   that are not there stay away.
  package static func bytes(_ bytes: [UInt8], typed: [String: String]) -> [UInt8] {
    ArchiveFile.bytes(
      ArchiveParts.of(bytes).map { part in
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
}
