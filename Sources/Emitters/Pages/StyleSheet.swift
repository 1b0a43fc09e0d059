package import StrategyModel

/// The style sheet of every page: its text, and its digest for the page's content security policy.
///
/// A page allows no style but this one.
package struct StyleSheet: Hashable, Sendable {
  /// What stands between `<style>` and `</style>`; holds neither `<` nor `&`.
  package let text: String
  /// As CSP Level 3, section 2.3.1 writes a hash source: SHA-256 in Base64.
  package let digest: String

  /// Makes the digest of a text's bytes in Base64.
  package typealias Hash = @Sendable ([UInt8]) -> String

  /// - Parameter sha256: SHA-256 in Base64.
  package init(_ branding: Branding = .none, sha256: Hash) {
    text =
      "\n" + (Self.parts + [Self.dark, Self.colours(branding), Self.print]).joined()
    digest = "sha256-" + sha256(Array(text.utf8))
  }

  /// One part for each family of things on pages; their form in print stands with them.
  private static let parts = [screen, navigation, figures, charts]

  /// The city's own colours; they come after the program's.
  private static func colours(_ branding: Branding) -> String {
    let light = branding.accent.map { ":root { --accent: \($0.hexadecimal); }\n" } ?? ""
    let dark =
      branding.accentOnDark.map {
        "@media screen and (prefers-color-scheme: dark) {\n"
          + "  :root { --accent: \($0.hexadecimal); }\n}\n"
      } ?? ""
    return light + dark
  }
}
