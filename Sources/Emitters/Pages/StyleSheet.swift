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
      "\n"
      + (Self.parts + [
        Self.accent(branding), Self.dark, Self.accentOnDark(branding), Self.print,
      ]).joined()
    digest = "sha256-" + sha256(Array(text.utf8))
  }

  /// One part for each family of things on pages; their form in print stands with them.
  private static let parts = [
    screen, navigation, figures, charts, facts, officeTexts, feedback, briefing, branding, strategy,
  ]

  /// The city's own accent on light paper; the program's dark colours come after it.
  private static func accent(_ branding: Branding) -> String {
    branding.accent.map { ":root { --accent: \($0.hexadecimal); }\n" } ?? ""
  }

  private static func accentOnDark(_ branding: Branding) -> String {
    branding.accentOnDark.map {
      "@media screen and (prefers-color-scheme: dark) {\n"
        + "  :root { --accent: \($0.hexadecimal); }\n}\n"
    } ?? ""
  }
}
