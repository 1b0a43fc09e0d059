/// What may be typed into a block of cells, and what the program says where it is something else.
package struct InputRule: Hashable, Sendable {
  package enum Allowed: Hashable, Sendable {
    /// One of these, offered as a list; together at most 255 characters.
    case oneOf([String])
    /// Numbers in a range.
    case number(from: Double, to: Double)
    /// A day from the first of January of one year to the end of another.
    case day(fromYear: Int, toYear: Int)
  }

  package var range: CellRange
  package var allowed: Allowed
  /// At most 32 characters, like `prompt`'s.
  package var title: String
  /// Shown while a cell is marked; at most 255 characters; nil = nothing.
  package var prompt: String?
  /// Shown where something else was typed; at most 255 characters.
  package var objection: String
  /// Something else can be kept all the same after a question.
  package var isAdvice = false

  package init(
    _ range: CellRange, _ allowed: Allowed, title: String, prompt: String? = nil,
    objection: String, isAdvice: Bool = false
  ) {
    self.range = range
    self.allowed = allowed
    self.title = title
    self.prompt = prompt
    self.objection = objection
    self.isAdvice = isAdvice
  }
}
