/// A date as far as it is known: a day, a month, a quarter or a year ("12/2021", "Q3/2025", "2026").
package struct PartialDate: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// How exactly the date is known.
  package enum Precision: Hashable, Sendable {
    case day
    case month
    case quarter
    case year
  }

  package let precision: Precision
  /// The first day that the date may mean.
  package let first: Day
  /// The last day that the date may mean; the day at which it counts.
  package let last: Day

  package init(_ day: Day) {
    precision = .day
    first = day
    last = day
  }

  /// A month (1–12); nil outside the calendar.
  package init?(year: Int, month: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    precision = .month
    first = .first(of: year, month)
    last = .last(of: year, month)
  }

  /// A quarter (1–4); nil outside the calendar.
  package init?(year: Int, quarter: Int) {
    guard (1...9999).contains(year), (1...4).contains(quarter) else { return nil }
    precision = .quarter
    first = .first(of: year, quarter * 3 - 2)
    last = .last(of: year, quarter * 3)
  }

  package init?(year: Int) {
    guard (1...9999).contains(year) else { return nil }
    precision = .year
    first = .first(of: year, 1)
    last = .last(of: year, 12)
  }

  /// Reads `yyyy`, `yyyy-MM`, `yyyy-MM-dd` and `yyyy-Qn`; anything else is nil.
  package init?(iso text: String) {
    let bytes = Array(text.utf8)
    switch bytes.count {
    case 4:
      guard let year = Digits.value(bytes) else { return nil }
      self.init(year: year)
    case 7:
      guard bytes[4] == UInt8(ascii: "-"), let year = Digits.value(bytes[0..<4]) else { return nil }
      if bytes[5] == UInt8(ascii: "Q"), let quarter = Digits.value(bytes[6...]) {
        self.init(year: year, quarter: quarter)
      } else if let month = Digits.value(bytes[5...]) {
        self.init(year: year, month: month)
      } else {
        return nil
      }
    default:
      guard let day = Day(iso: text) else { return nil }
      self.init(day)
    }
  }

  /// Ordered by the last day that may be meant, then by the first.
  package static func < (left: PartialDate, right: PartialDate) -> Bool {
    (left.last, left.first) < (right.last, right.first)
  }

  /// As German sentences write it: `30.06.2024`, `12/2021`, `Q3/2025`, `2026`.
  package var german: String {
    let year = Digits.padded(first.year, 4)
    return switch precision {
    case .day: first.german
    case .month: "\(Digits.padded(first.month, 2))/\(year)"
    case .quarter: "Q\((first.month + 2) / 3)/\(year)"
    case .year: year
    }
  }

  /// As exact as known: `2024-06-30`, `2021-12`, `2025-Q3`, `2026`.
  package var description: String {
    let year = Digits.padded(first.year, 4)
    return switch precision {
    case .day: first.description
    case .month: "\(year)-\(Digits.padded(first.month, 2))"
    case .quarter: "\(year)-Q\((first.month + 2) / 3)"
    case .year: year
    }
  }
}
