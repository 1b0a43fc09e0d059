/// How much of a table of a damaged store could be read.
package struct RecoveredTable: Hashable, Sendable {
  /// The table's name as docs/history.md has it.
  package let table: String
  /// Rows that stand in the new store.
  package let kept: Int
  /// Rows that are lost; nil where it cannot be told how many there were.
  package let lost: Int?

  package init(table: String, kept: Int, lost: Int?) {
    self.table = table
    self.kept = kept
    self.lost = lost
  }

  /// Nothing of it is lost.
  package var isWhole: Bool { lost == 0 }
}
