/// Several columns that are read for one field.
struct ColumnGroup: Hashable, Sendable {
  /// Which columns.
  enum Members: Hashable, Sendable {
    case listed([Member])
    /// All whose heading matches; the first group of the expression is what a column is about.
    case matching(TextPattern)
  }

  /// One of the listed columns.
  struct Member: Hashable, Sendable {
    /// The first of these headings that the file has.
    let headers: [String]
    /// What the column is about: an issue's id, an indicator's name; nil = its heading.
    var subject: String?
    /// Of an indicator.
    var unit: String?
    var baseline: [String] = []
    var target: [String] = []
  }

  /// What becomes of the cells.
  enum Take: Hashable, Sendable {
    /// One text, with this between the parts.
    case joined(String)
    /// Amounts, added up.
    case sum
    /// The column of the period that is reported: "Status Q2/2024", "Plan 2024".
    case period
    /// Of the columns up to that period the last that is filled.
    case latest
    /// Each for itself: issues and indicators.
    case each
  }

  let members: Members
  let take: Take
  /// Of joined columns: all of a name that stands several times, not only the first.
  var takesRepeated = false

  /// The headings by which messages name the group.
  var names: [String] {
    switch members {
    case .listed(let members): members.flatMap(\.headers)
    case .matching(let pattern): [pattern.text]
    }
  }
}
