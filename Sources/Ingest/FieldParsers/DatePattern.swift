internal import StrategyModel

/// One way of writing a date, in the letters of the Unicode CLDR: `dd.MM.yyyy`, `'Q'q/yyyy`.
///
/// `yyyy yy M MM d dd q HH mm ss`, `MMM` and `MMMM` (German and English names), `X` to `XXX` (time
/// zone: read and left out), `'literal'`. Four words stand for a pattern: `iso8601` is a day with or
/// without time, `rfc822` one as in mails and RSS (`Sun, 30 Jun 2024 00:00:00 +0200`), `excel` and `excel-1904` are a spreadsheet's count of days since 1900 or 1904. Days
/// and months beside other characters may lack their leading zero. Case of literals does not
/// matter, and one space stands for any white space.
package struct DatePattern: Hashable, Sendable {
  /// As it was written.
  package let text: String
  let elements: [Element]

  enum Element: Hashable, Sendable {
    /// Four digits.
    case year
    /// Two digits: 70–99 mean 1970–1999, 00–69 mean 2000–2069.
    case shortYear
    case month(exact: Bool)
    case monthName
    case day(exact: Bool)
    case quarter
    /// Hours, minutes or seconds: read and left out.
    case time
    /// `Z`, `+01:00`, or nothing.
    case zone
    /// `Sun, ` or nothing: read and left out.
    case weekday
    /// Days since the day before day 1, fractions left out: 45473 is 30 June 2024 (1900 system).
    case serial(dayZero: Day)
    case space
    case literal(Unicode.Scalar)

    var isNumber: Bool {
      switch self {
      case .monthName, .space, .literal, .zone, .weekday: false
      default: true
      }
    }
  }

  /// Nil where a letter is unknown, a quotation is not closed, or no year is in it.
  package init?(_ text: String) {
    if let special = DatePattern.special[text] {
      self.text = text
      elements = special
      return
    }
    guard var elements = DatePattern.elements(of: Array(text.unicodeScalars)) else { return nil }
    // Digits run together have fixed widths: ddMMyyyy.
    for index in elements.indices {
      let before = index > 0 && elements[index - 1].isNumber
      let behind = index + 1 < elements.count && elements[index + 1].isNumber
      guard before || behind else { continue }
      if case .day = elements[index] { elements[index] = .day(exact: true) }
      if case .month = elements[index] { elements[index] = .month(exact: true) }
    }
    guard elements.contains(where: { $0 == .year || $0 == .shortYear }) else { return nil }
    self.text = text
    self.elements = elements
  }

  private static let special: [String: [Element]] = {
    var special: [String: [Element]] = [:]
    let day: [Element] = [
      .year, .literal("-"), .month(exact: true), .literal("-"), .day(exact: true), .zone,
    ]
    special["iso8601"] = day
    // RFC 822, 5.1, with the year in four digits (RFC 1123).
    special["rfc822"] = [
      .weekday, .day(exact: false), .space, .monthName, .space, .year,
    ]
    // Day 60 of the 1900 system is a 29 February that there was not; before it, days are one off.
    special["excel"] = Day(iso: "1899-12-30").map { [.serial(dayZero: $0)] }
    special["excel-1904"] = Day(iso: "1904-01-01").map { [.serial(dayZero: $0)] }
    return special
  }()

  private static func elements(of scalars: [Unicode.Scalar]) -> [Element]? {
    var elements: [Element] = []
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar == "'" {
        guard let literal = quotation(scalars, at: &index) else { return nil }
        elements += literal.map { FieldText.isBlank($0) ? .space : .literal($0) }
        continue
      }
      var count = 1
      while index + count < scalars.count, scalars[index + count] == scalar { count += 1 }
      if scalar.properties.isAlphabetic {
        guard let element = field(scalar, count) else { return nil }
        elements.append(element)
        index += count
      } else {
        elements.append(FieldText.isBlank(scalar) ? .space : .literal(scalar))
        index += 1
      }
    }
    return elements
  }

  /// The text between quotes; two quotes are one.
  private static func quotation(
    _ scalars: [Unicode.Scalar], at index: inout Int
  ) -> [Unicode.Scalar]? {
    index += 1
    if index < scalars.count, scalars[index] == "'" {
      index += 1
      return ["'"]
    }
    guard let end = scalars[index...].firstIndex(of: "'") else { return nil }
    defer { index = end + 1 }
    return Array(scalars[index..<end])
  }

  private static func field(_ letter: Unicode.Scalar, _ count: Int) -> Element? {
    switch (letter, count) {
    case ("y", 4): .year
    case ("y", 2): .shortYear
    case ("M", 1), ("M", 2): .month(exact: false)
    case ("M", 3), ("M", 4): .monthName
    case ("d", 1), ("d", 2): .day(exact: false)
    case ("q", 1): .quarter
    case ("H", 2), ("m", 2), ("s", 2): .time
    case ("X", 1...3): .zone
    default: nil
    }
  }

  /// An example of this pattern for messages: 30 June 2024.
  package var example: String {
    elements.map { element in
      switch element {
      case .year: "2024"
      case .shortYear: "24"
      case .month: "06"
      case .monthName: "Juni"
      case .day: "30"
      case .quarter: "2"
      case .time: "00"
      case .zone, .weekday: ""
      case .serial: "45473"
      case .space: " "
      case .literal(let scalar): String(scalar)
      }
    }.joined()
  }
}
