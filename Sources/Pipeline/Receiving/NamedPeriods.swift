import StrategyModel

/// The periods that a name or a line of text speaks of: `2024-Q2`, `Q2_2024`, `2. Quartal 2024`.
enum NamedPeriods {
  private static let units: [String: Cadence] = [
    "q": .quarter, "quartal": .quarter, "quarter": .quarter, "qu": .quarter,
    "t": .tertial, "tertial": .tertial,
    "h": .halfYear, "hj": .halfYear, "halbjahr": .halfYear,
  ]

  /// In the order of the text, each once; those of another cadence are left out, for there a number
  /// may mean anything.
  static func named(in text: SearchedText, strategy: Strategy) -> [Period] {
    var found: [Period] = []
    for index in text.words.indices {
      guard let period = period(text.words[index...]),
        period.cadence == strategy.version(for: period).cadence, !found.contains(period)
      else { continue }
      found.append(period)
    }
    return found
  }

  /// The period with which the words begin.
  private static func period(_ words: ArraySlice<String>) -> Period? {
    let words = Array(words.prefix(3))
    guard let first = words.first else { return nil }
    if words.count == 3 {
      let orders = [(0, 1, 2), (2, 0, 1), (2, 1, 0)]
      for (year, unit, number) in orders {
        if let year = self.year(words[year]), let cadence = units[words[unit]],
          let number = words[number].count == 1 ? Digits.value(words[number].utf8) : nil,
          let period = Period(cadence, year: year, number: number)
        {
          return period
        }
      }
    }
    return year(first).flatMap { Period(.year, year: $0, number: 1) }
  }

  private static func year(_ word: String) -> Int? {
    guard word.utf8.count == 4, let year = Digits.value(word.utf8), (1990...2199).contains(year)
    else { return nil }
    return year
  }
}
