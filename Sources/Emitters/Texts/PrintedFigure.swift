internal import Markup
package import StrategyModel

/// A number as a page or chart prints it, with the place in `figures.csv` that it must equal.
package struct PrintedFigure: Hashable, Sendable {
  /// A column of `figures.csv`.
  package enum Column: String, CaseIterable, Hashable, Sendable {
    case value
    case goal
    case base
    case reported
    case expected
    case oldestReport = "oldest_report"
  }

  package let id: FigureID
  package let column: Column
  /// In the language of the page.
  package let text: String
  /// The number itself where it is a count: it decides between singular and plural.
  package let count: Int?

  package init(_ id: FigureID, _ column: Column = .value, text: String, count: Int?) {
    self.id = id
    self.column = column
    self.text = text
    self.count = count
  }

  package var isOne: Bool { count == 1 }

  package var isZero: Bool { count == 0 }

  /// What the element that prints it carries: `data-figure`, and `data-column` unless it is the
  /// figure's value.
  var attributes: [MarkupAttribute] {
    [
      ("data-figure", id.description),
      ("data-column", column == .value ? nil : column.rawValue),
    ]
  }
}
