/// A withheld value that may stand in an edition all the same, because the office says why.
package struct LeakException: Hashable, Sendable {
  package let value: String
  /// The path in the edition where it may stand; nil = anywhere.
  package let file: String?
  package let reason: String
  /// The row of `leak-exceptions.csv`.
  package let location: SourceLocation

  package init(value: String, file: String?, reason: String, location: SourceLocation) {
    self.value = value
    self.file = file
    self.reason = reason
    self.location = location
  }
}
