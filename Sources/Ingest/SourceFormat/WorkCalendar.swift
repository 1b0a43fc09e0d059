internal import StrategyModel

/// Which days are worked, and on which day so many working days from a day on are over.
///
/// As GanttProject counts (`WeekendCalendarImpl.getDayMask` of its source): a day off of a single
/// year goes before what is said of it every year; a weekday off becomes a working day by a day of a
/// single year only.
struct WorkCalendar: Hashable, Sendable {
  /// What a calendar says of a day.
  enum Kind: String, CaseIterable, Hashable, Sendable {
    case off
    case worked
  }

  /// A day that comes every year.
  struct Anniversary: Hashable, Sendable {
    /// 1–12.
    let month: Int
    /// 1–31.
    let day: Int
  }

  /// The years that are counted; a file that leads out of them is not believed.
  private static let years = 1900...2199

  /// For each day of the years, how many days before it are worked; and once more behind the last.
  private let workedBefore: [Int32]

  /// - Parameters:
  ///   - weekdaysOff: 0 = Monday to 6 = Sunday.
  ///   - worksWeekends: The weekdays off are only shown as such, but worked.
  ///   - days: Days of a single year.
  ///   - anniversaries: Days of every year.
  init(
    weekdaysOff: Set<Int> = [5, 6], worksWeekends: Bool = false, days: [Day: Kind] = [:],
    anniversaries: [Anniversary: Kind] = [:]
  ) {
    var isWorked = (Self.firstOrdinal...Self.lastOrdinal).map {
      worksWeekends || !weekdaysOff.contains(Self.weekday($0))
    }
    for (date, kind) in anniversaries where kind == .off {
      for year in Self.years {
        guard let day = Day(year: year, month: date.month, day: date.day), days[day] == nil else {
          continue
        }
        isWorked[day.ordinal - Self.firstOrdinal] = false
      }
    }
    for (day, kind) in days where Self.years.contains(day.year) {
      isWorked[day.ordinal - Self.firstOrdinal] = kind == .worked
    }
    var worked: Int32 = 0
    var counts: [Int32] = [0]
    for day in isWorked {
      if day { worked += 1 }
      counts.append(worked)
    }
    workedBefore = counts
  }

  /// The last of so many working days from a day on, which need not be one itself; of none it is
  /// that day. Nil below 0 and where the years end before.
  func end(of count: Int, from start: Day) -> Day? {
    if count == 0 { return start }
    let first = start.ordinal - Self.firstOrdinal
    guard count > 0, count < workedBefore.count, workedBefore.indices.contains(first) else {
      return nil
    }
    let goal = workedBefore[first] + Int32(count)
    guard let all = workedBefore.last, goal <= all else { return nil }
    // The first day behind which so many are worked.
    var (low, high) = (first + 1, workedBefore.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if workedBefore[middle] >= goal { high = middle } else { low = middle + 1 }
    }
    return Day(ordinal: Self.firstOrdinal + low - 1)
  }

  private static let firstOrdinal = Day.first(of: years.lowerBound, 1).ordinal
  private static let lastOrdinal = Day.last(of: years.upperBound, 12).ordinal

  /// 0 = Monday; 1 January 1900 was one.
  private static func weekday(_ ordinal: Int) -> Int { (ordinal - firstOrdinal) % 7 }
}
