package import StrategyModel

/// Reads dates by the patterns of a profile, in their order.
package struct DateReader: Hashable, Sendable {
  /// In the order in which they are tried.
  package let patterns: [DatePattern]
  /// Folded texts that mean "no date", such as `1984-01-01T00:00:00`.
  private let nulls: Set<String>

  /// What a text is as a date.
  package enum Reading: Hashable, Sendable {
    case date(PartialDate)
    /// Only zeros, as SAP writes "no date": `00.00.0000`.
    case none
    /// Fits a pattern, but the calendar has no such day.
    case impossible
    case unreadable
  }

  /// Tries the patterns in their order.
  package init(_ patterns: [DatePattern], nulls: [String] = []) {
    self.patterns = patterns
    self.nulls = Set(nulls.map { FieldText.folded($0) })
  }

  /// A time behind a whole day (`2024-06-30T12:00:00Z`, `30.06.2024 00:00`) is cut off.
  package func read(_ text: String) -> Reading {
    let scalars = Array(FieldText.trimmed(text).unicodeScalars.prefix(80))
    if DateReader.isOnlyZeros(scalars) { return .none }
    if !nulls.isEmpty, nulls.contains(FieldText.folded(text)) { return .none }
    var isImpossible = false
    for pattern in patterns {
      guard var match = DateMatch(pattern, scalars) else { continue }
      guard
        match.rest.isEmpty
          || ((match.day ?? match.counted?.day) != nil && DateReader.isTime(match.rest))
      else {
        continue
      }
      match.rest = []
      if let date = match.date { return .date(date) }
      isImpossible = true
    }
    return isImpossible ? .impossible : .unreadable
  }

  private static func isOnlyZeros(_ scalars: [Unicode.Scalar]) -> Bool {
    scalars.filter { $0 == "0" }.count >= 6
      && scalars.allSatisfy { "0.-/".unicodeScalars.contains($0) }
  }

  /// `T12:00`, ` 12:00:00.000`, with or without `Z`, `+01:00`, ` +0100` or ` GMT`.
  private static func isTime(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let mark = rest.first, mark == "T" || FieldText.isBlank(mark) else { return false }
    let behind = Array(rest.dropFirst().drop { FieldText.isBlank($0) })
    let clock = behind.prefix { !FieldText.isBlank($0) }
    let zone = behind[clock.count...].drop { FieldText.isBlank($0) }
    guard isZone(zone) else { return false }
    guard clock.count >= 4, clock.count <= 35, let first = clock.first,
      FieldText.digit(first) != nil
    else { return false }
    return clock.contains(":")
      && clock.allSatisfy {
        FieldText.digit($0) != nil || "Z:.,+-".unicodeScalars.contains($0)
      }
  }

  /// `+0100`, `GMT`, or nothing.
  private static func isZone(_ zone: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let sign = zone.first else { return true }
    if sign == "+" || sign == "-" {
      return (2...5).contains(zone.count - 1)
        && zone.dropFirst().allSatisfy { FieldText.digit($0) != nil || $0 == ":" }
    }
    return ["GMT", "UTC", "UT"].contains(String(String.UnicodeScalarView(zone)))
  }
}

/// What one pattern takes from the start of a text.
private struct DateMatch {
  var year: Int?
  var month: Int?
  var day: Int?
  var quarter: Int?
  /// A day that was counted rather than written.
  var counted: Day?
  var rest: ArraySlice<Unicode.Scalar>

  /// Nil where the text does not begin as the pattern says.
  init?(_ pattern: DatePattern, _ scalars: [Unicode.Scalar]) {
    rest = scalars[...]
    for element in pattern.elements {
      guard take(element) else { return nil }
    }
  }

  private mutating func take(_ element: DatePattern.Element) -> Bool {
    switch element {
    case .year: year = digits(4...4)
    case .shortYear: year = digits(2...2).map { $0 < 70 ? 2000 + $0 : 1900 + $0 }
    case .month(let exact): month = digits(exact ? 2...2 : 1...2)
    case .monthName: month = monthName()
    case .day(let exact): day = digits(exact ? 2...2 : 1...2)
    case .quarter: quarter = digits(1...1)
    case .time: return digits(2...2) != nil
    case .zone: return takeZone()
    case .weekday: return takeWeekday()
    case .serial(let dayZero):
      counted = takeSerial(from: dayZero)
      return counted != nil
    case .space:
      guard let first = rest.first, FieldText.isBlank(first) else { return false }
      rest = rest.drop { FieldText.isBlank($0) }
      return true
    case .literal(let scalar):
      guard let first = rest.popFirst() else { return false }
      return first == scalar
        || first.properties.lowercaseMapping == scalar.properties.lowercaseMapping
    }
    switch element {
    case .year, .shortYear: return year != nil
    case .quarter: return quarter != nil
    case .day: return day != nil
    default: return month != nil
    }
  }

  /// A word with a comma behind it, or nothing.
  private mutating func takeWeekday() -> Bool {
    let behind = rest.drop { $0.properties.isAlphabetic }
    guard behind.count < rest.count else { return true }
    guard behind.first == "," else { return false }
    rest = behind.dropFirst().drop { FieldText.isBlank($0) }
    return true
  }

  /// `Z`, `+01:00`, `+0100` or nothing.
  private mutating func takeZone() -> Bool {
    guard let sign = rest.first, "Zz+-".unicodeScalars.contains(sign) else { return true }
    rest = rest.dropFirst()
    if sign == "Z" || sign == "z" { return true }
    let offset = rest.prefix { FieldText.digit($0) != nil || $0 == ":" }
    guard (2...6).contains(offset.count) else { return false }
    rest = rest[offset.endIndex...]
    return true
  }

  /// Five digits, perhaps with a time as their fraction: 1927 to 2173.
  private mutating func takeSerial(from dayZero: Day) -> Day? {
    guard let count = digits(5...5) else { return nil }
    if let mark = rest.first, mark == "." || mark == "," {
      let fraction = rest.dropFirst().prefix { FieldText.digit($0) != nil }
      guard !fraction.isEmpty else { return nil }
      rest = rest[fraction.endIndex...]
    }
    return dayZero.adding(days: count)
  }

  private mutating func digits(_ count: ClosedRange<Int>) -> Int? {
    var value = 0
    var found = 0
    while found < count.upperBound, let first = rest.first,
      let digit = FieldText.digit(first)
    {
      value = value * 10 + digit
      found += 1
      rest = rest.dropFirst()
    }
    // A further digit belongs to the same number, which is then too long.
    if count.lowerBound != count.upperBound || count.upperBound == 4, let next = rest.first,
      FieldText.digit(next) != nil
    {
      return nil
    }
    return count.contains(found) ? value : nil
  }

  private mutating func monthName() -> Int? {
    let word = rest.prefix {
      $0.properties.isAlphabetic || $0.properties.generalCategory == .nonspacingMark
    }
    let name = FieldText.folded(String(String.UnicodeScalarView(word)))
    guard let month = MonthNames.number(of: name) else { return nil }
    rest = rest[word.endIndex...]
    if rest.first == "." { rest = rest.dropFirst() }
    return month
  }

  /// Nil where the calendar has no such date.
  var date: PartialDate? {
    if let counted { return PartialDate(counted) }
    guard let year else { return nil }
    if let quarter { return PartialDate(year: year, quarter: quarter) }
    guard let month else { return PartialDate(year: year) }
    guard let day else { return PartialDate(year: year, month: month) }
    return Day(year: year, month: month, day: day).map { PartialDate($0) }
  }
}

/// The names of the months in German (also Austrian) and English, in full and as abbreviated.
private enum MonthNames {
  private static let names: [[String]] = [
    ["januar", "january", "jan", "jänner"], ["februar", "february", "feb", "feber"],
    ["märz", "march", "mär", "mrz", "mar", "maerz"], ["april", "apr"], ["mai", "may"],
    ["juni", "june", "jun"], ["juli", "july", "jul"], ["august", "aug"],
    ["september", "sep", "sept"], ["oktober", "october", "okt", "oct"],
    ["november", "nov"], ["dezember", "december", "dez", "dec"],
  ]

  /// 1–12; `name` is folded.
  static func number(of name: String) -> Int? {
    names.firstIndex { $0.contains(name) }.map { $0 + 1 }
  }
}
