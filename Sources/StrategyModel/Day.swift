/// A day of the Gregorian calendar, without time or time zone.
package struct Day: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let year: Int
  /// 1–12.
  package let month: Int
  /// 1–31, never beyond the month's end.
  package let day: Int

  /// Nil where the calendar has no such day, such as 29 February 2023.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    self.init(unchecked: year, month, day)
  }

  private init(unchecked year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads exactly `yyyy-MM-dd`; anything else is nil.
  package init?(iso text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard text.utf8.count == 10, parts.count == 3, parts[0].count == 4, parts[1].count == 2,
      let year = Digits.value(parts[0]), let month = Digits.value(parts[1]),
      let day = Digits.value(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  package static func isLeap(_ year: Int) -> Bool {
    (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
  }

  /// Days of a month (1–12).
  package static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  package static func first(of year: Int, _ month: Int) -> Day { Day(unchecked: year, month, 1) }

  package static func last(of year: Int, _ month: Int) -> Day {
    Day(unchecked: year, month, length(ofMonth: month, year: year))
  }

  /// Days since 0000-03-01 (Howard Hinnant, "chrono-compatible low-level date algorithms").
  package var ordinal: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear - era * 400
    let shiftedMonth = (month + 9) % 12
    let dayOfYear = (153 * shiftedMonth + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
  }

  /// The day that has this ordinal; the inverse of `ordinal`, held to the years 1–9999.
  package init(ordinal: Int) {
    let low = Day(unchecked: 1, 1, 1).ordinal
    let high = Day(unchecked: 9999, 12, 31).ordinal
    let held = min(max(ordinal, low), high)
    let era = held / 146_097
    let dayOfEra = held - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.init(unchecked: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  package func adding(days: Int) -> Day {
    Day(ordinal: ordinal + min(max(days, -4_000_000), 4_000_000))
  }

  /// Days from this day to another; negative where the other is earlier.
  package func days(to other: Day) -> Int { other.ordinal - ordinal }

  package static func < (left: Day, right: Day) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// `yyyy-MM-dd`.
  package var description: String {
    "\(Digits.padded(year, 4))-\(Digits.padded(month, 2))-\(Digits.padded(day, 2))"
  }

  /// `dd.MM.yyyy`, as German offices write it.
  package var german: String {
    "\(Digits.padded(day, 2)).\(Digits.padded(month, 2)).\(Digits.padded(year, 4))"
  }
}
