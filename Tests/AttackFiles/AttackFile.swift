/// A file that means harm, with what the program has to say of it.
package struct AttackFile: Sendable {
  /// Bytes that stand in the file so many times in a row.
  package struct Piece: Sendable {
    let bytes: [UInt8]
    let times: Int
  }

  /// Its ending says as what it is sent.
  package let name: String
  /// The rule by which it is refused.
  package let rule: String
  /// What must stand behind the file's name in the finding: `:2:` for a line.
  package let place: String
  /// Words of the English sentence that name the reason.
  package let reason: String
  let pieces: [Piece]

  init(_ name: String, _ rule: String, _ place: String = "", says reason: String, _ pieces: [Piece])
  {
    self.name = name
    self.rule = rule
    self.place = place
    self.reason = reason
    self.pieces = pieces
  }

  init(_ name: String, _ rule: String, _ place: String = "", says reason: String, _ text: String) {
    self.init(name, rule, place, says: reason, [.text(text)])
  }

  init(_ name: String, _ rule: String, _ place: String = "", says reason: String, _ bytes: [UInt8])
  {
    self.init(name, rule, place, says: reason, [Piece(bytes: bytes, times: 1)])
  }

  /// All of them.
  package static let all: [AttackFile] =
    doctypes + encodings + endings + sizes + archives + bombs + sheets
}

extension AttackFile.Piece {
  static func text(_ text: String, times: Int = 1) -> AttackFile.Piece {
    AttackFile.Piece(bytes: Array(text.utf8), times: times)
  }

  /// A hundred megabytes of one letter.
  static let hundredMegabytes = AttackFile.Piece(
    bytes: [UInt8](repeating: 0x78, count: 1_000_000), times: 100)
}
