import Glibc
package import StrategyModel

/// The machine's clock, asked here and nowhere else; its times stand in run.json only.
package struct RunClock: Sendable {
  /// When the run began, in UTC: `2024-07-16T05:12:44Z`.
  package let started: String

  package init() { started = RunClock.now() }

  /// The same as a received time.
  var moment: ReceivedTime {
    ReceivedTime(iso: String(started.dropLast())) ?? ReceivedTime(day: .first(of: 1970, 1))
  }

  /// The present moment in UTC.
  package static func now() -> String {
    var seconds = time(nil)
    var parts = tm()
    gmtime_r(&seconds, &parts)
    return "\(day(of: parts))T\(Digits.padded(Int(parts.tm_hour), 2)):"
      + "\(Digits.padded(Int(parts.tm_min), 2)):\(Digits.padded(Int(parts.tm_sec), 2))Z"
  }

  /// The day where this machine stands.
  package static func today() -> Day {
    var seconds = time(nil)
    var parts = tm()
    localtime_r(&seconds, &parts)
    return day(of: parts)
  }

  private static func day(of parts: tm) -> Day {
    Day(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
      ?? .first(of: 1970, 1)
  }
}
