/// Where a link may lead: an address from data that is safe in `href`.
///
/// Escaping alone does not make `javascript:…` harmless. Accepted are `http`, `https` and `mailto`
/// addresses and relative ones; anything else, and any blank or control character, is refused.
package struct LinkTarget: Sendable, Equatable {
  /// The address as it was given; a `String`, so it is escaped when written.
  package let address: String

  /// `nil` where the address is empty or does not lead to a page or a mailbox.
  package init?(_ address: String) {
    let bytes = Array(address.utf8)
    guard !bytes.isEmpty, !bytes.contains(where: { $0 <= 0x20 || $0 == 0x7F || $0 == 0x5C }) else {
      return nil
    }
    let endOfScheme = bytes.firstIndex { ":/?#".utf8.contains($0) }
    if let endOfScheme, bytes[endOfScheme] == UInt8(ascii: ":") {
      let scheme = address.prefix { $0 != ":" }.lowercased()
      guard ["http", "https", "mailto"].contains(scheme) else { return nil }
    }
    self.address = address
  }
}
