/// The style sheet of every page: its text, and its digest for the page's content security policy.
///
/// A page allows no style but this one, so text and digest must belong together; a test computes
/// the digest anew and says what to write here.
package enum StyleSheet {
  /// As CSP Level 3, section 2.3.1 writes a hash source: SHA-256 in Base64.
  package static let digest = "sha256-6TJrI2+0N73pfdTaU0WbQAsV7ApLpWheJL4187OFRoo="

  /// What stands between `<style>` and `</style>`; holds neither `<` nor `&`.
  package static let text = "\n" + screen + figures + dark + print
}
