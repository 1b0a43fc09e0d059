/// A word of a supplier that the office takes for one of its own.
package struct Alias: Hashable, Sendable {
  /// What kind of word it is, named as in profiles where there is such a field.
  package enum Field: String, CaseIterable, Hashable, Sendable {
    /// Ours is a status's id, or `unchanged`.
    case status
    /// Ours is a project's id; also for the project that another one went into.
    case project
    /// Ours is the id of the organisation that a file says it comes from.
    case lead
    /// Ours is `green`, `amber` or `red`.
    case light
    /// Ours is a cross-cutting issue's id.
    case contributions
  }

  /// Whose word it is; nil = everybody's.
  package let supplier: SupplierID?
  package let field: Field
  /// Compared without regard to case and white space.
  package let theirWord: String
  package let ourWord: String
  /// The row of `aliases.csv`.
  package let location: SourceLocation

  package init(
    supplier: SupplierID?, field: Field, theirWord: String, ourWord: String,
    location: SourceLocation
  ) {
    self.supplier = supplier
    self.field = field
    self.theirWord = theirWord
    self.ourWord = ourWord
    self.location = location
  }
}
