/// How texts of files are trimmed and compared: case, width and kind of white space do not matter.
package enum FieldText {
  /// White space of any kind, also no-break and zero-width ones, and the byte order mark.
  package static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000, 0xFEFF:
      true
    default: false
    }
  }

  /// The value of an ASCII digit.
  package static func digit(_ scalar: Unicode.Scalar) -> Int? {
    (0x30...0x39).contains(scalar.value) ? Int(scalar.value - 0x30) : nil
  }

  /// The text without white space around it.
  package static func trimmed(_ text: some StringProtocol) -> String {
    let scalars = Substring(text).unicodeScalars
    guard let first = scalars.firstIndex(where: { !isBlank($0) }),
      let last = scalars.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(Substring(scalars[first...last]))
  }

  /// The text trimmed, in lower case, with single spaces and without soft hyphens.
  ///
  /// Strings compare by canonical equivalence, so composed and decomposed umlauts are equal.
  package static func folded(_ text: some StringProtocol) -> String {
    var result = String.UnicodeScalarView()
    var owesSpace = false
    for scalar in text.unicodeScalars where scalar.value != 0xAD {
      if isBlank(scalar) {
        owesSpace = !result.isEmpty
        continue
      }
      if owesSpace { result.append(" ") }
      owesSpace = false
      result.append(scalar)
    }
    return String(result).lowercased()
  }
}
