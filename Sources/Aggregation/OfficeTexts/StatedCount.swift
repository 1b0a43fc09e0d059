/// A whole number that a text of the office binds to the words of a measure: `22 … umgesetzt`.
struct StatedCount: Equatable {
  let count: Int
  /// What may be meant; the first is the one to name.
  let measures: [Measure]
  /// The 125 in `22 von 125`; nil where none is written or it is a reference.
  let whole: Int?
  /// The sentence says that it counts projects.
  let namesProjects: Bool
}
