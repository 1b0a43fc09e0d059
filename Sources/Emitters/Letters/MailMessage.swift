/// A message that a mail program opens as a draft (RFC 5322, RFC 2045 to 2047): who sends it looks
/// at it first.
///
/// It has no date and no id: RFC 5322 (3.6.1) gives a message its date when its author declares it
/// complete, and nobody has done that yet; so its bytes repeat. `X-Unsent` makes Outlook open it
/// as a draft.
struct MailMessage {
  var from: String?
  var to: String?
  let subject: String
  /// Plain text with `\n`.
  let body: String
  var attachment: Attachment?

  struct Attachment {
    /// ASCII without quotation marks.
    let name: String
    let mediaType: String
    let bytes: [UInt8]
  }

  private static let boundary = "=_strategy-report_part"

  func bytes() -> [UInt8] {
    var lines: [String] = []
    if let from { lines.append("From: \(from)") }
    if let to { lines.append("To: \(to)") }
    lines += Self.header("Subject", subject) + ["X-Unsent: 1", "MIME-Version: 1.0"]
    let text =
      ["Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64", ""]
      + Self.folded(Array(body.replacing("\n", with: "\r\n").utf8))
    guard let attachment else { return Self.bytes(lines + text) }
    lines += ["Content-Type: multipart/mixed; boundary=\"\(Self.boundary)\"", ""]
    lines += ["--\(Self.boundary)"] + text
    lines += [
      "--\(Self.boundary)", "Content-Type: \(attachment.mediaType);",
      " name=\"\(attachment.name)\"", "Content-Disposition: attachment;",
      " filename=\"\(attachment.name)\"",
      "Content-Transfer-Encoding: base64", "",
    ]
    lines += Self.folded(attachment.bytes) + ["--\(Self.boundary)--"]
    return Self.bytes(lines)
  }

  private static func bytes(_ lines: [String]) -> [UInt8] {
    Array((lines.joined(separator: "\r\n") + "\r\n").utf8)
  }

  /// Base64 in lines of 76 characters.
  private static func folded(_ bytes: [UInt8]) -> [String] {
    // 57 bytes are 76 characters.
    stride(from: 0, to: bytes.count, by: 57).map {
      Base64.text(Array(bytes[$0..<min($0 + 57, bytes.count)]))
    }
  }

  /// A field in lines; words that are not plain ASCII are encoded (RFC 2047), each at most 75
  /// characters long and whole characters in each.
  static func header(_ name: String, _ value: String) -> [String] {
    let value = String(value.map { $0.isNewline ? " " : $0 })
    let isPlain =
      value.utf8.allSatisfy { (0x20...0x7E).contains($0) } && !value.contains("=?")
      && name.count + 2 + value.count <= 76
    if isPlain { return ["\(name): \(value)"] }
    var chunks: [[UInt8]] = [[]]
    for character in value {
      let bytes = Array(String(character).utf8)
      // Three bytes are four characters; the frame of a word has twelve, and the field's name stands
      // in the first line.
      let room = (76 - 12 - (chunks.count == 1 ? name.count + 2 : 1)) / 4 * 3
      if let last = chunks.last, !last.isEmpty, last.count + bytes.count > room {
        chunks.append([])
      }
      chunks[chunks.count - 1] += bytes
    }
    let words = chunks.map { "=?UTF-8?B?\(Base64.text($0))?=" }
    return words.enumerated().map { $0 == 0 ? "\(name): \($1)" : " \($1)" }
  }
}
