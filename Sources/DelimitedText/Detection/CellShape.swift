/// What the text of a cell looks like, as far as detection needs it.
enum CellShape: UInt8, CaseIterable {
  case empty
  case integer
  /// With separators, sign, percent sign or currency.
  case number
  case date
  case time
  case boolean
  /// An address of the web or of mail.
  case address
  /// One word without blanks, which may have digits: a key, a code, a name.
  case word
  case text
  /// Text with characters in it that are delimiters or quotes elsewhere in the file.
  case doubtful

  /// Shapes that a column of values has and its header has not.
  var isValue: Bool {
    switch self {
    case .integer, .number, .date, .time, .boolean: true
    case .empty, .address, .word, .text, .doubtful: false
    }
  }

  /// How much a cell of this shape speaks for a reading of the file, in hundredths.
  var weight: Int {
    switch self {
    case .integer, .number, .date, .time, .boolean, .address: 100
    case .word: 90
    case .text: 80
    case .empty: 50
    case .doubtful: 20
    }
  }

  /// The shape of a value; `suspects` marks the bytes that other readings would split at.
  init(_ bytes: UnsafeBufferPointer<UInt8>, wasQuoted: Bool, suspects: [Bool]) {
    var low = 0
    var high = bytes.count
    while low < high, bytes[low] <= 0x20 { low += 1 }
    while high > low, bytes[high - 1] <= 0x20 { high -= 1 }
    guard low < high else {
      self = .empty
      return
    }
    let value = UnsafeBufferPointer(rebasing: bytes[low..<high])
    self =
      Self.value(value) ?? Self.words(value, suspects: wasQuoted ? [] : suspects)
  }

  private static func value(_ bytes: UnsafeBufferPointer<UInt8>) -> CellShape? {
    guard bytes.count <= 40 else { return nil }
    let digits = bytes.count { isDigit($0) }
    if digits == 0 { return isBoolean(bytes) ? .boolean : nil }
    if digits == bytes.count { return .integer }
    if isDate(bytes) { return .date }
    if isTime(bytes[...]) { return .time }
    return isNumber(bytes) ? .number : nil
  }

  private static func words(
    _ bytes: UnsafeBufferPointer<UInt8>, suspects: [Bool]
  ) -> CellShape {
    var hasBlank = false
    // Quotes around the whole value would have been quotes in another reading.
    var isSuspect =
      !suspects.isEmpty && suspects[0x27] && bytes.count > 1 && bytes[0] == 0x27
      && bytes[bytes.count - 1] == 0x27
    for (index, byte) in bytes.enumerated() {
      if byte == 0x20 || byte == 0x0A || byte == 0x0D { hasBlank = true }
      guard !suspects.isEmpty, suspects[Int(byte)], byte != 0x27 else { continue }
      // A colon before a blank is punctuation.
      if byte != 0x3A || (index + 1 < bytes.count && bytes[index + 1] > 0x20) { isSuspect = true }
    }
    if isSuspect { return isAddress(bytes) ? .address : .doubtful }
    if hasBlank { return .text }
    return isAddress(bytes) ? .address : .word
  }

  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// 1900…2099.
  static func isYear(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.count == 4 && bytes.allSatisfy { isDigit($0) }
      && (bytes.starts(with: "19".utf8) || bytes.starts(with: "20".utf8))
  }

  /// Whether one of a cell's words is a date, as in "Stand 30.06.2024".
  static func holdsDate(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.split(separator: 0x20).contains { isDate(UnsafeBufferPointer(rebasing: $0)) }
  }

  private static func isBoolean(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let lower = String(
      decoding: bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    return ["true", "false", "ja", "nein", "yes", "no", "wahr", "falsch", "x"].contains(lower)
  }

  private static func isAddress(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if bytes.starts(with: "http://".utf8) || bytes.starts(with: "https://".utf8) { return true }
    guard let at = bytes.firstIndex(of: 0x40), at > 0 else { return false }
    return bytes[at...].contains(0x2E) && !bytes.contains(0x20)
  }

  /// 31.12.2024, 2024-12-31, 12/31/24, 31. 12. 2024, each with a time behind it or without.
  private static func isDate(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var groups: [Int] = []
    var mark: UInt8?
    var index = 0
    while groups.count < 3 {
      let start = index
      while index < bytes.count, isDigit(bytes[index]) { index += 1 }
      guard index > start, index - start <= 4 else { return false }
      groups.append(index - start)
      if groups.count == 3 { break }
      guard index < bytes.count, [0x2E, 0x2D, 0x2F].contains(bytes[index]) else { return false }
      guard mark == nil || mark == bytes[index] else { return false }
      mark = bytes[index]
      index += 1
      while index < bytes.count, bytes[index] == 0x20 { index += 1 }
    }
    let isOrdered =
      (groups[0] == 4 && groups[1] <= 2 && groups[2] <= 2)
      || (groups[0] <= 2 && groups[1] <= 2 && (groups[2] == 2 || groups[2] == 4))
    guard isOrdered else { return false }
    guard index < bytes.count else { return true }
    guard bytes[index] == 0x20 || bytes[index] | 0x20 == 0x74 else { return false }
    return isTime(bytes[(index + 1)...])
  }

  /// 12:30, 12:30:59, 12:30:59.123Z.
  private static func isTime(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var colons = 0
    var digits = 0
    for byte in bytes {
      switch byte {
      case 0x3A:
        guard digits == 1 || digits == 2 else { return false }
        colons += 1
        digits = 0
      case 0x30...0x39: digits += 1
      case 0x2E, 0x2B, 0x5A, 0x7A, 0x2D: guard colons > 0 else { return false }
      default: return false
      }
    }
    return (1...3).contains(colons) && digits >= 1
  }

  /// Digits with separators, a sign before or behind, a percent sign, a currency.
  private static func isNumber(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var text = String(decoding: bytes, as: UTF8.self)[...]
    for unit in ["€", "EUR", "%", "$", "£", "T€", "TEUR", "Mio.", "Mio"] {
      if text.hasSuffix(unit) { text = text.dropLast(unit.count) }
      if text.hasPrefix(unit) { text = text.dropFirst(unit.count) }
    }
    while let last = text.last, last == " " || last == "\u{A0}" { text = text.dropLast() }
    while let first = text.first, first == " " || first == "\u{A0}" { text = text.dropFirst() }
    if text.hasPrefix("-") || text.hasPrefix("+") || text.hasPrefix("−") { text = text.dropFirst() }
    if text.hasSuffix("-") { text = text.dropLast() }
    // Groups of three, or one separator with decimals behind it; 1,2,3 is a list.
    var groups = [0]
    var marks: [Character] = []
    var isScientific = false
    for character in text {
      switch character {
      case "0"..."9": groups[groups.count - 1] += 1
      case ".", ",", "'", "’", "\u{A0}", "\u{202F}":
        marks.append(character)
        groups.append(0)
      case "e", "E":
        guard !isScientific, groups.reduce(0, +) > 0 else { return false }
        isScientific = true
        marks.append(character)
        groups.append(0)
      case "+", "-":
        guard isScientific, groups.last == 0 else { return false }
      default: return false
      }
    }
    if isScientific { return (groups.last ?? 0) > 0 && groups.count <= 4 }
    guard let first = groups.first, let last = groups.last, groups.reduce(0, +) > 0 else {
      return false
    }
    switch marks.count {
    case 0: return last > 0
    case 1: return last > 0
    default:
      let inner = groups[1..<(groups.count - 1)]
      guard (1...3).contains(first), inner.allSatisfy({ $0 == 3 }), last > 0 else { return false }
      let grouping = Set(marks.dropLast())
      return grouping.count == 1 && (last == 3 || marks.last != marks.first)
    }
  }
}
