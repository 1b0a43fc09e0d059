/// The encodings in which an XML file may come.
package enum XMLEncoding: Sendable, Hashable {
  case utf8
  case utf16
  /// ISO 8859, by its part: 1 is Latin-1, 15 has the euro sign.
  case iso8859(Int)
  case windows1252

  /// The name as in the IANA registry.
  package var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16: "UTF-16"
    case .iso8859(let part): "ISO-8859-\(part)"
    case .windows1252: "windows-1252"
    }
  }

  /// The encoding of this name as declared, `nil` where it is not accepted.
  init?(declared name: String) {
    switch name.lowercased() {
    case "utf-8", "utf8": self = .utf8
    case "utf-16", "utf16", "utf-16le", "utf-16be": self = .utf16
    case "windows-1252", "cp1252": self = .windows1252
    case let name where name.hasPrefix("iso-8859-"):
      guard let part = Int(name.dropFirst(9)), (1...16).contains(part), part != 12,
        name == "iso-8859-\(part)"
      else { return nil }
      self = .iso8859(part)
    default: return nil
    }
  }
}
