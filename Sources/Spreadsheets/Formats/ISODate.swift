/// Reads the dates of XML: `2024-06-30`, `2024-06-30T12:00:00.000`, `PT10H30M`.
enum ISODate {
  /// Nil where the text is no date. `shown`: what of it is shown; nil = what is written.
  static func moment(_ text: ArraySlice<UInt8>, shown: SheetMoment.Parts?) -> SheetMoment? {
    let parts = text.split(separator: UInt8(ascii: "T"), maxSplits: 1)
    guard let date = parts.first else { return nil }
    let numbers = date.split(separator: UInt8(ascii: "-")).map { number($0, atMost: 4) }
    guard numbers.count == 3, let year = numbers[0], let month = numbers[1], let day = numbers[2],
      (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    var moment = SheetMoment(year: year, month: month, day: day)
    var hasTime = false
    if parts.count == 2 {
      guard let clock = clock(parts[1]) else { return nil }
      (moment.hour, moment.minute, moment.second) = clock
      hasTime = clock != (0, 0, 0)
    }
    moment.shown = shown ?? (hasTime ? [.date, .time] : .date)
    return moment
  }

  /// `12:00:00.000` with or without a zone behind it.
  private static func clock(_ text: ArraySlice<UInt8>) -> (Int, Int, Int)? {
    let clock = text.prefix { (0x30...0x3A).contains($0) }
    let numbers = clock.split(separator: UInt8(ascii: ":")).map { number($0, atMost: 2) }
    guard (2...3).contains(numbers.count), let hour = numbers[0], let minute = numbers[1] else {
      return nil
    }
    return (hour, minute, numbers.count == 3 ? numbers[2] ?? 0 : 0)
  }

  /// A time of day or a length of time: `PT10H30M00S`, `P1DT2H`.
  static func length(_ text: ArraySlice<UInt8>) -> SheetMoment? {
    guard text.first == UInt8(ascii: "P"), let mark = text.firstIndex(of: UInt8(ascii: "T")) else {
      return nil
    }
    var days = text[(text.startIndex + 1)..<mark]
    var hours = 0
    if days.last == UInt8(ascii: "D") {
      days.removeLast()
      guard let count = number(days, atMost: 5) else { return nil }
      (days, hours) = ([], 24 * count)
    }
    guard days.isEmpty else { return nil }
    var moment = SheetMoment(year: 0, month: 0, day: 0, hour: hours, shown: .time)
    var value = 0
    var hasDigits = false
    for byte in text[(mark + 1)...] {
      switch byte {
      case 0x30...0x39:
        value = min(1_000_000, value * 10 + Int(byte - 0x30))
        hasDigits = true
        continue
      case UInt8(ascii: "H") where hasDigits: moment.hour = hours + value
      case UInt8(ascii: "M") where hasDigits: moment.minute = value
      case UInt8(ascii: "S"), UInt8(ascii: "."), UInt8(ascii: ","):
        if hasDigits { moment.second = value }
        return moment
      default: return nil
      }
      value = 0
      hasDigits = false
    }
    return moment
  }

  private static func number(_ text: ArraySlice<UInt8>, atMost digits: Int) -> Int? {
    guard (1...digits).contains(text.count) else { return nil }
    var value = 0
    for byte in text {
      guard (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }
}
