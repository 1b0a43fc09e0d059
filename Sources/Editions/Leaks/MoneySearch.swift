/// Finds amounts of money where they stand as such: a number written with German, English or no
/// marks, beside a currency sign or in a cell of money; digits within other numbers are none.
struct MoneySearch {
  /// In cents.
  let amounts: Set<Int64>

  struct Match {
    let cents: Int64
    /// In the folded text.
    let at: Int
  }

  /// - Parameter isTable: The document is delimited text; a row that names money, or stands below a
  ///   head that does, holds amounts.
  func matches(in text: FoldedText, isTable: Bool) -> [Match] {
    guard !amounts.isEmpty else { return [] }
    var matches: [Match] = []
    let cells = isTable ? MoneyCells(table: text.bytes) : MoneyCells(markup: text.bytes)
    var place = 0
    let bytes = text.bytes
    for (start, byte) in bytes.enumerated() where byte >= 0x30 && byte <= 0x39 && start >= place {
      place = start + 1
      for number in WrittenNumber.readings(bytes, at: start) {
        place = max(place, number.end)
        let isMoney =
          amounts.contains(number.cents)
          && (Currency.isBeside(bytes, start, number.end) || cells.contains(start, number)
            || number.isWholeAmount && cells.isWholeCell(start, number.end))
        if isMoney {
          matches.append(Match(cents: number.cents, at: start))
          break
        }
      }
      // What is left of a longer number is no number of its own.
      while place < bytes.count, WordEdge.isDigit(bytes[place]) { place += 1 }
    }
    return matches
  }
}
