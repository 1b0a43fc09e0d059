/// From which day a workbook counts its days.
enum DateSystem: Hashable {
  /// 1 is 1 January 1900; 60 is a 29 February 1900, which the calendar does not have.
  case from1900
  /// 0 is 1 January 1904.
  case from1904

  /// The greatest number that is still a date: the last day of the year 9999.
  private static let greatest = 2_958_466.0

  /// A number as day and time; nil where there is no such day.
  func moment(_ number: Double, shown: SheetMoment.Parts, isLength: Bool) -> SheetMoment? {
    guard number >= 0, number < Self.greatest else { return nil }
    var day = Int(number)
    var second = Int(((number - Double(day)) * 86_400).rounded())
    if second >= 86_400 {
      second = 0
      day += 1
    }
    if isLength || shown == .time {
      let hours = second / 3_600 + (isLength ? 24 * day : 0)
      return SheetMoment(
        year: 0, month: 0, day: 0, hour: hours, minute: second / 60 % 60, second: second % 60,
        shown: .time)
    }
    guard let (year, month, dayOfMonth) = calendarDay(day) else { return nil }
    return SheetMoment(
      year: year, month: month, day: dayOfMonth, hour: second / 3_600, minute: second / 60 % 60,
      second: second % 60, shown: shown)
  }

  private func calendarDay(_ number: Int) -> (Int, Int, Int)? {
    switch self {
    case .from1904: return Self.civil(number + 1_462)
    case .from1900 where number == 0: return nil
    case .from1900 where number == 60: return (1900, 2, 29)
    case .from1900: return Self.civil(number < 60 ? number + 1 : number)
    }
  }

  /// The day so many days after 30 December 1899 (Howard Hinnant, “chrono-compatible low-level date
  /// algorithms”).
  private static func civil(_ number: Int) -> (Int, Int, Int) {
    // 0000-03-01 lies 693,899 days before.
    let days = number + 693_899
    let era = days / 146_097
    let dayOfEra = days % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let day = dayOfYear - (153 * shifted + 2) / 5 + 1
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }
}
