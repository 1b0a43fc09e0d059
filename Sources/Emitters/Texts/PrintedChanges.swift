package import Aggregation
internal import Markup
package import StrategyModel

/// A number of changes as a page prints it, with the rows of `changes.csv` that it counts.
package struct PrintedChanges: Hashable, Sendable {
  /// Nil = changes of every kind.
  package let kind: Change.Kind?
  /// Only those after which the status is this one; nil = all.
  package let now: Status?
  /// It decides between singular and plural.
  package let count: Int
  /// In the language of the page.
  package let text: String

  /// Counts the changes of a kind among all of an edition's.
  package init(
    _ changes: [Change], _ kind: Change.Kind? = nil, now: Status? = nil, _ numbers: NumberStyle
  ) {
    self.kind = kind
    self.now = now
    count = changes.count { change in
      (kind ?? change.kind) == change.kind && (now.map { .status($0) == change.now } ?? true)
    }
    text = numbers.count(count)
  }

  package var isOne: Bool { count == 1 }

  /// What the element that prints it carries: `data-changes` with the kind, `data-now` with the
  /// value of that column where only such rows are counted.
  var attributes: [MarkupAttribute] {
    [("data-changes", kind?.rawValue ?? "all"), ("data-now", now?.rawValue)]
  }
}
