package import StrategyModel

/// How a figure is counted, in words: printed beside it and listed on the methods page.
package struct CountingRule: Hashable, Sendable {
  /// Stands in the column `rule` of figures.csv.
  package let id: String
  /// One or two full sentences.
  package let words: Wording

  package init(id: String, words: Wording) {
    self.id = id
    self.words = words
  }
}
