/// What the prefixes of an expression mean.
///
/// By default the namespace counts for nothing and only local names are compared. Otherwise a prefix
/// stands for a namespace, and a name without prefix for `unprefixed`. In a namespace `*` stands for
/// any characters, for standards that carry their version in it: `urn:xoev-de:bund:*`.
package struct XMLNamespaces: Sendable, Hashable {
  /// Prefix → namespace or pattern.
  package var prefixes: [String: String]
  /// The namespace of element names without prefix; empty for none. Attributes never have it.
  package var unprefixed: String
  /// Whether only local names are compared; prefixes must still be known.
  package var ignoresNamespaces: Bool

  package init(
    prefixes: [String: String] = [:], unprefixed: String = "", ignoresNamespaces: Bool = false
  ) {
    self.prefixes = prefixes
    self.unprefixed = unprefixed
    self.ignoresNamespaces = ignoresNamespaces
  }

  /// Local names only, no prefixes.
  package static let ignored = XMLNamespaces(ignoresNamespaces: true)

  /// The namespace pattern of a prefix, `nil` for an unknown prefix.
  func pattern(of prefix: String) -> String? {
    prefix == "xml" ? "http://www.w3.org/XML/1998/namespace" : prefixes[prefix]
  }
}

/// The test of one name in an expression.
struct NameTest: Sendable, Hashable {
  /// `nil` for `*`.
  let local: String?
  /// The namespace or pattern; `nil` where it does not matter.
  let namespace: String?

  init(local: String? = nil, namespace: String? = nil) {
    self.local = local
    self.namespace = namespace
  }

  func matches(_ name: XMLName) -> Bool {
    if let local, local != name.local { return false }
    guard let namespace else { return true }
    return namespace == name.uri
      || (namespace.utf8.contains(UInt8(ascii: "*"))
        && Self.matches(Array(name.uri.utf8), pattern: Array(namespace.utf8)))
  }

  /// `*` stands for any characters, also none; linear but for the last star, which may move on.
  private static func matches(_ text: [UInt8], pattern: [UInt8]) -> Bool {
    var t = 0
    var p = 0
    var retry: (text: Int, pattern: Int)?
    while t < text.count {
      if p < pattern.count, pattern[p] == UInt8(ascii: "*") {
        p += 1
        retry = (t, p)
      } else if p < pattern.count, pattern[p] == text[t] {
        t += 1
        p += 1
      } else if let last = retry {
        retry = (last.text + 1, last.pattern)
        t = last.text + 1
        p = last.pattern
      } else {
        return false
      }
    }
    return pattern[p...].allSatisfy { $0 == UInt8(ascii: "*") }
  }
}
