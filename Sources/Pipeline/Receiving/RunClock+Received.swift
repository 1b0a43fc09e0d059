import Glibc
package import StrategyModel

extension RunClock {
  /// The present moment where this machine stands, to the minute, as `received.csv` notes it.
  package static func received() -> ReceivedTime {
    var seconds = time(nil)
    var parts = tm()
    localtime_r(&seconds, &parts)
    let day = Day(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    return ReceivedTime(
      day: day ?? today(), second: Int(parts.tm_hour) * 3600 + Int(parts.tm_min) * 60)
  }
}
