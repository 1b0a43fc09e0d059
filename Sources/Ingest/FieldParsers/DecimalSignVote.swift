/// Looks at all numbers of a column and decides whether `,` or `.` separates their decimals.
package struct DecimalSignVote: Hashable, Sendable {
  private var forComma = false
  private var forPoint = false
  private var isUndecided = false

  /// No cell was seen yet.
  package init() {}

  /// Cells without `,` and `.` have no vote.
  package mutating func add(_ text: String) {
    let signs = text.unicodeScalars.filter { $0 == "," || $0 == "." }
    guard let last = signs.last, let first = signs.first else { return }
    if first != last {
      // 1.234,56: the last sign separates the decimals.
      vote(decimal: last)
    } else if signs.count > 1 {
      // 1.234.567: a sign that stands several times groups.
      vote(decimal: last == "," ? "." : ",")
    } else {
      let parts = text.unicodeScalars.split(separator: last, omittingEmptySubsequences: false)
      let before = parts[0].filter { FieldText.digit($0) != nil }
      let behind = parts[1].prefix { FieldText.digit($0) != nil }.count
      // 1.234 may be both; 0.234, 1234.567 and 1.23 may not.
      if behind == 3, (1...3).contains(before.count), before.first != "0" {
        isUndecided = true
      } else {
        vote(decimal: last)
      }
    }
  }

  private mutating func vote(decimal: Unicode.Scalar) {
    if decimal == "," { forComma = true } else { forPoint = true }
  }

  /// Nil where the column contradicts itself or says nothing; German where it needs no sign.
  package var conventions: NumberConventions? {
    switch (forComma, forPoint) {
    case (true, false): .german
    case (false, true): .english
    case (true, true): nil
    case (false, false): isUndecided ? nil : .german
    }
  }
}
