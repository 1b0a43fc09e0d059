/// Characters that no page or chart may hold, because XML forbids them or nobody can see them.
enum ForbiddenCharacter {
  static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x85: false
    case 0...0x1F, 0x7F...0x9F, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  /// The name of the first one in a text, such as `U+0007`.
  static func first(in text: String) -> String? {
    text.unicodeScalars.first(where: isForbidden).map(name)
  }

  static func name(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}
