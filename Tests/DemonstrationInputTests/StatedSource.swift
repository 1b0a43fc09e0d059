import Foundation

/// The sources of public facts as a German report names them; the collected facts name some in
/// English.
enum StatedSource {
  private static let words = [
    ("seed presentation 17.06.2024", "Präsentation vom 17.06.2024"),
    ("presentation of 17.06.2024", "Präsentation vom 17.06.2024"),
    ("Markthalle went into Haus des Wissens", "Markthalle ging in Haus des Wissens auf"),
  ]

  static func inGerman(_ source: String) -> String {
    words.reduce(source) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
  }
}
