/// A cell to be written, with what the writer must know of its meaning.
package enum Cell: Hashable, Sendable {
  /// Text that people wrote; the style may guard it against being run as a formula.
  case text(String)
  /// A number or a date, written by the program: never guarded.
  case number(String)
  case date(String)
  /// Exactly these characters, quoted only where needed; never guarded.
  case raw(String)
  case empty
}
