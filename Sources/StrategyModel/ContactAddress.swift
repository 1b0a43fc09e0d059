/// Where readers can write or look: an e-mail address or an https address.
package struct ContactAddress: Hashable, Sendable {
  /// As it is written: `info@example.org`, `https://example.org/kontakt`, `www.example.org`.
  package let text: String
  /// What a link to it holds: `mailto:…` or `https://…`.
  package let link: String

  /// Nil where the text is neither.
  package init?(_ text: String) {
    guard text.utf8.count <= 2000, text.utf8.allSatisfy(Self.isHarmless) else { return nil }
    self.text = text
    if text.hasPrefix("https://") {
      guard Self.isHost(text.dropFirst(8).prefix { !"/?#".contains($0) }) else { return nil }
      link = text
    } else if text.hasPrefix("www.") {
      guard Self.isHost(text.prefix { !"/?#".contains($0) }) else { return nil }
      link = "https://\(text)"
    } else {
      let parts = text.split(separator: "@", omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty, parts[0].utf8.allSatisfy(Self.isMailbox),
        Self.isHost(parts[1])
      else { return nil }
      link = "mailto:\(text)"
    }
  }

  /// Printable ASCII without blanks, quotation marks, angle brackets and backslashes (RFC 3986).
  private static func isHarmless(_ byte: UInt8) -> Bool {
    (0x21...0x7E).contains(byte) && !"\"'<>\\^`{|}".utf8.contains(byte)
  }

  /// Letters, digits and the usual signs of RFC 5321, section 4.1.2, without those that a link
  /// would have to encode.
  private static func isMailbox(_ byte: UInt8) -> Bool {
    isLetterOrDigit(byte) || ".-_+".utf8.contains(byte)
  }

  /// At least two labels of letters, digits and hyphens, the last one not a number; no port.
  private static func isHost(_ text: Substring) -> Bool {
    let labels = text.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count > 1, let last = labels.last else { return false }
    return labels.allSatisfy { label in
      !label.isEmpty && label.first != "-" && label.last != "-"
        && label.utf8.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }
    } && !last.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }
}
