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

  /// A heading as it is compared: beyond `folded` without any white space, "ä" as "ae", "ß" as "ss",
  /// and a word that was hyphenated at a line break in one piece.
  package static func heading(_ text: some StringProtocol) -> String {
    let scalars = Array(trimmed(text).precomposed.unicodeScalars)
    var result = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      if isBlank(scalar) || scalar.value == 0xAD { continue }
      if scalar == "-", isHyphenation(scalars, at: index) { continue }
      if let spelling = spelledOut[scalar] {
        result.append(contentsOf: spelling.unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result).lowercased()
  }

  private static let spelledOut: [Unicode.Scalar: String] = [
    "ä": "ae", "ö": "oe", "ü": "ue", "Ä": "ae", "Ö": "oe", "Ü": "ue", "ß": "ss", "ẞ": "ss",
  ]

  /// A hyphen, a line break, and the word goes on in small letters.
  private static func isHyphenation(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    let rest = scalars[(index + 1)...]
    guard let next = rest.first(where: { !isBlank($0) }), next.properties.isLowercase else {
      return false
    }
    return rest.prefix { isBlank($0) }.contains { $0 == "\n" || $0 == "\r" }
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

extension String {
  /// With umlauts as one scalar each, however they were written.
  fileprivate var precomposed: String {
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar.value == 0x308, let base = result.last, let umlaut = Self.umlauts[base] {
        result.removeLast()
        result.append(umlaut)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  private static let umlauts: [Unicode.Scalar: Unicode.Scalar] = [
    "a": "ä", "o": "ö", "u": "ü", "A": "Ä", "O": "Ö", "U": "Ü",
  ]
}
