package import StrategyModel

/// How a language writes days, periods and lists.
package protocol DateTexts {
  /// `30.06.2024`, `30 June 2024`.
  func day(_ day: Day) -> String
  /// As exactly as known: `30.06.2024`, `12/2021`, `3. Quartal 2025`, `2026`.
  func date(_ date: PartialDate) -> String
  /// In full: `2. Quartal 2024`, `2nd quarter of 2024`.
  func period(_ period: Period) -> String
  /// `a, b und c`.
  func list(_ items: [Phrase]) -> Phrase
}

extension German: DateTexts {
  package func day(_ day: Day) -> String { day.german }

  package func date(_ date: PartialDate) -> String {
    switch date.precision {
    case .day: date.first.german
    case .month: "\(date.first.month < 10 ? "0" : "")\(date.first.month)/\(date.first.year)"
    case .quarter: "\((date.first.month + 2) / 3).\u{A0}Quartal \(date.first.year)"
    case .year: String(date.first.year)
    }
  }

  package func period(_ period: Period) -> String {
    switch period.cadence {
    case .quarter: "\(period.number).\u{A0}Quartal \(period.year)"
    case .tertial: "\(period.number).\u{A0}Tertial \(period.year)"
    case .halfYear: "\(period.number).\u{A0}Halbjahr \(period.year)"
    case .year: "Jahr \(period.year)"
    }
  }

  package func list(_ items: [Phrase]) -> Phrase { enumeration(items, and: " und ") }
}

extension English: DateTexts {
  package func day(_ day: Day) -> String {
    "\(day.day)\u{A0}\(Self.months[day.month - 1]) \(day.year)"
  }

  package func date(_ date: PartialDate) -> String {
    switch date.precision {
    case .day: day(date.first)
    case .month: "\(Self.months[date.first.month - 1]) \(date.first.year)"
    case .quarter: "\(Self.ordinal((date.first.month + 2) / 3)) quarter of \(date.first.year)"
    case .year: String(date.first.year)
    }
  }

  package func period(_ period: Period) -> String {
    switch period.cadence {
    case .quarter: "\(Self.ordinal(period.number)) quarter of \(period.year)"
    case .tertial: "\(Self.ordinal(period.number)) third of \(period.year)"
    case .halfYear: "\(Self.ordinal(period.number)) half of \(period.year)"
    case .year: "year \(period.year)"
    }
  }

  package func list(_ items: [Phrase]) -> Phrase { enumeration(items, and: " and ") }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  private static func ordinal(_ number: Int) -> String {
    switch number {
    case 1: "1st"
    case 2: "2nd"
    case 3: "3rd"
    default: "\(number)th"
    }
  }
}

/// Items with commas between them and a word before the last one.
private func enumeration(_ items: [Phrase], and: String) -> Phrase {
  guard let last = items.last, items.count > 1 else { return items.first ?? Phrase() }
  return items.dropLast().joined(separator: ", ") + Phrase(and) + last
}
