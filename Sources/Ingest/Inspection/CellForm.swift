/// What one cell may be, told by its bytes alone.
struct CellForm {
  private var digits = 0
  private var letters = 0
  private var others = 0
  private var separators = 0
  private var colons = 0
  private var hasPercent = false
  private var hasCurrency = false
  private var isNumber = false
  private var hasDecimals = false
  private var isWord = false
  private var isDate = false

  /// The trimmed cell is `bytes[low..<high]`.
  init(_ bytes: Span<UInt8>, _ low: Int, _ high: Int) {
    isWord = Self.isBoolean(bytes, low, high)
    guard high - low <= 40 else {
      letters = high - low
      return
    }
    var start = low
    var end = high
    if bytes[end - 1] == UInt8(ascii: "%") {
      hasPercent = true
      end -= 1
    }
    takeCurrency(bytes, &start, &end)
    while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0xA0 || bytes[end - 1] == 0xC2 {
      end -= 1
    }
    while end > start, bytes[start] == 0x20 { start += 1 }
    if end > start, bytes[start] == UInt8(ascii: "-") || bytes[start] == UInt8(ascii: "+") {
      start += 1
    } else if end > start, bytes[end - 1] == UInt8(ascii: "-") {
      end -= 1
    }
    readNumber(bytes, start, end)
    isDate =
      !hasPercent && !hasCurrency
      && (Self.isDate(bytes, low, high) || Self.isMailDate(bytes, low, high))
  }

  func fits(_ type: ColumnType) -> Bool {
    switch type {
    case .boolean: isWord
    case .integer: isNumber && !hasDecimals && separators == 0 && !hasPercent && !hasCurrency
    case .decimal: isNumber && !hasPercent && !hasCurrency
    case .percent: isNumber && hasPercent
    case .money: isNumber && hasCurrency
    case .date: isDate
    case .text, .empty: true
    }
  }

  private mutating func takeCurrency(_ bytes: Span<UInt8>, _ start: inout Int, _ end: inout Int) {
    let euro: [UInt8] = [0xE2, 0x82, 0xAC]
    let names: [[UInt8]] = [euro, Array("EUR".utf8), Array("Euro".utf8)]
    for name in names where end - start > name.count {
      if name.indices.allSatisfy({ bytes[end - name.count + $0] == name[$0] }) {
        hasCurrency = true
        end -= name.count
        return
      }
      if name.indices.allSatisfy({ bytes[start + $0] == name[$0] }) {
        hasCurrency = true
        start += name.count
        return
      }
    }
  }

  /// Digits with `.` and `,`, of which one at most may stand once before the decimals.
  private mutating func readNumber(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) {
    var points = 0
    var commas = 0
    var last: UInt8 = 0
    var behind = 0
    for index in start..<max(start, end) {
      let byte = bytes[index]
      switch byte {
      case 0x30...0x39:
        digits += 1
        behind += 1
      case UInt8(ascii: "."):
        points += 1
        last = byte
        behind = 0
      case UInt8(ascii: ","):
        commas += 1
        last = byte
        behind = 0
      default: return
      }
    }
    separators = points + commas
    guard digits > 0, digits <= 30, behind > 0 || separators == 0 else { return }
    let lastCount = last == UInt8(ascii: ".") ? points : commas
    let otherCount = separators - lastCount
    // 1.234.567 groups, 1.234.56 is no number; 1,234.5,6 neither.
    if lastCount > 1 {
      isNumber = otherCount == 0 && behind == 3
    } else {
      isNumber = true
      hasDecimals = lastCount == 1 && (otherCount > 0 || behind != 3)
    }
    // A leading zero marks a key, not a number.
    if separators == 0, digits > 1, bytes[start] == 0x30 { isNumber = false }
  }

  private static func isBoolean(_ bytes: Span<UInt8>, _ low: Int, _ high: Int) -> Bool {
    guard (1...6).contains(high - low) else { return false }
    var lower: [UInt8] = []
    for index in low..<high {
      lower.append((0x41...0x5A).contains(bytes[index]) ? bytes[index] | 0x20 : bytes[index])
    }
    return words.contains(lower)
  }

  private static let words = Set(
    ["ja", "nein", "yes", "no", "true", "false", "wahr", "falsch", "x"].map { Array($0.utf8) })

  /// `30.06.2024`, `1.7.24`, `2024-06-30`, `06/2024`, `30/06/2024`, each with a time behind it.
  private static func isDate(_ bytes: Span<UInt8>, _ low: Int, _ high: Int) -> Bool {
    var numbers: [(value: Int, digits: Int)] = [(0, 0)]
    var mark: UInt8 = 0
    var index = low
    while index < high {
      let byte = bytes[index]
      if (0x30...0x39).contains(byte), let last = numbers.last, last.digits < 4 {
        numbers[numbers.count - 1] = (last.value * 10 + Int(byte - 0x30), last.digits + 1)
      } else if [UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "/")].contains(byte),
        mark == 0 || mark == byte, numbers.count < 3
      {
        mark = byte
        numbers.append((0, 0))
      } else if numbers.count == 3, byte == UInt8(ascii: "T") || byte == 0x20 {
        guard isTime(bytes, index + 1, high) else { return false }
        break
      } else {
        return false
      }
      index += 1
    }
    let isYear = { (part: (value: Int, digits: Int)) in part.digits == 4 && part.value >= 1000 }
    let isMonth = { (part: (value: Int, digits: Int)) in
      (1...2).contains(part.digits) && (1...12).contains(part.value)
    }
    let isDay = { (part: (value: Int, digits: Int)) in
      (1...2).contains(part.digits) && (1...31).contains(part.value)
    }
    if numbers.count == 2 {
      return mark != UInt8(ascii: ".") && isMonth(numbers[0]) && isYear(numbers[1])
        || mark == UInt8(ascii: "-") && isYear(numbers[0]) && isMonth(numbers[1])
    }
    guard numbers.count == 3 else { return false }
    if isYear(numbers[0]) {
      return mark == UInt8(ascii: "-") && isMonth(numbers[1]) && isDay(numbers[2])
    }
    let lastIsYear = isYear(numbers[2]) || numbers[2].digits == 2
    return lastIsYear
      && (isDay(numbers[0]) && isMonth(numbers[1]) || isMonth(numbers[0]) && isDay(numbers[1]))
  }

  /// `Sun, 30 Jun 2024 00:00:00 +0200`, with or without the day of the week (RFC 822).
  private static func isMailDate(_ bytes: Span<UInt8>, _ low: Int, _ high: Int) -> Bool {
    guard high - low >= 17 else { return false }
    var index = bytes[low + 3] == UInt8(ascii: ",") && bytes[low + 4] == 0x20 ? low + 5 : low
    let day = index
    while index < high, (0x30...0x39).contains(bytes[index]) { index += 1 }
    guard (1...2).contains(index - day), index + 10 < high, bytes[index] == 0x20,
      bytes[index + 4] == 0x20, bytes[index + 9] == 0x20
    else { return false }
    let month = (index + 1..<index + 4).map { bytes[$0] | 0x20 }
    let year = (index + 5..<index + 9).allSatisfy { (0x30...0x39).contains(bytes[$0]) }
    return year && months.contains(month) && (0x30...0x39).contains(bytes[index + 10])
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ].map { Array($0.utf8) }

  private static func isTime(_ bytes: Span<UInt8>, _ low: Int, _ high: Int) -> Bool {
    guard high - low >= 4 else { return false }
    var colons = 0
    for index in low..<high {
      let byte = bytes[index]
      if byte == UInt8(ascii: ":") { colons += 1 }
      let isAllowed =
        (0x30...0x3A).contains(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "Z")
        || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
      guard isAllowed else { return false }
    }
    return colons > 0
  }
}
