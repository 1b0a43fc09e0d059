/// Which columns a table of the office may have.
struct OfficeColumns {
  /// Without these nothing can be read.
  let required: [String]
  let optional: [String]
  /// Every other column named `xyz_de` or `xyz_en` is a text.
  var acceptsTexts = false

  var all: [String] { required + optional }

  /// The column's name as the code knows it; nil for an unknown one.
  func canonical(_ header: String) -> String? {
    let name = WhiteSpace.trimmed(header).lowercased()
    if all.contains(name) { return name }
    return acceptsTexts && isText(name) ? name : nil
  }

  /// `description` of `description_de`; nil for what is no text column.
  static func textName(_ column: String) -> String? {
    guard column.hasSuffix("_de") || column.hasSuffix("_en") else { return nil }
    let name = column.dropLast(3)
    let isName = name.utf8.allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "_")
    }
    return isName && !name.isEmpty ? String(name) : nil
  }

  private func isText(_ name: String) -> Bool { OfficeColumns.textName(name) != nil }
}
