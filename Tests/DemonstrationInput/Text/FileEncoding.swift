/// The encodings in which offices save text.
enum FileEncoding {
  case utf8
  case utf8WithMark
  /// Little endian with a byte order mark, Excel's "Unicode Text".
  case utf16
  case windows1252
  case iso8859

  /// Characters that the encoding does not know become question marks, as the tools do it.
  func bytes(_ text: String) -> [UInt8] {
    switch self {
    case .utf8: Array(text.utf8)
    case .utf8WithMark: [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    case .utf16: [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .windows1252: text.unicodeScalars.map { FileEncoding.windowsByte($0) }
    case .iso8859: text.unicodeScalars.map { $0.value < 0x100 ? UInt8($0.value) : 0x3F }
    }
  }

  private static func windowsByte(_ scalar: Unicode.Scalar) -> UInt8 {
    switch scalar {
    case "€": 0x80
    case "„": 0x84
    case "…": 0x85
    case "‘": 0x91
    case "’": 0x92
    case "“": 0x93
    case "”": 0x94
    case "–": 0x96
    default:
      scalar.value < 0x80 || (0xA0...0xFF).contains(scalar.value) ? UInt8(scalar.value) : 0x3F
    }
  }
}
