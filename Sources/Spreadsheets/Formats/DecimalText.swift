/// A decimal number as files write it, exact: digits and where the point stands.
struct DecimalText: Hashable {
  /// 0–9 each, most significant first, without zeros at either end; empty for 0.
  private(set) var digits: [UInt8] = []
  /// The number is 0.d₁d₂d₃… × 10^exponent.
  private(set) var exponent = 0
  private(set) var isNegative = false

  /// Digits beyond these are noise of binary numbers; programs show no more either.
  private static let mostDigits = 15

  /// `12.5`, `-0.45000000000000001`, `1.2E+3`, blanks around it allowed; nil for anything else.
  init?(_ text: some Sequence<UInt8>) {
    var point: Int?
    var written = 0
    var power: Int?
    var isPowerNegative = false
    var isPast = false
    var last: UInt8 = 0
    for byte in text {
      switch byte {
      case 0x30...0x39 where isPast: return nil
      case 0x30...0x39 where power != nil:
        power = min(9_999, (power ?? 0) * 10 + Int(byte - 0x30))
      case 0x30...0x39:
        written += 1
        if !digits.isEmpty || byte != 0x30 {
          guard digits.count < 400 else { return nil }
          digits.append(byte - 0x30)
        } else if point != nil {
          exponent -= 1
        }
      case UInt8(ascii: "."):
        guard point == nil, power == nil, !isPast else { return nil }
        point = digits.count
      case UInt8(ascii: "-"), UInt8(ascii: "+"):
        if power == 0, last | 0x20 == UInt8(ascii: "e") {
          isPowerNegative = byte == UInt8(ascii: "-")
        } else if last == 0 {
          isNegative = byte == UInt8(ascii: "-")
        } else {
          return nil
        }
      case UInt8(ascii: "e"), UInt8(ascii: "E"):
        guard power == nil, written > 0, !isPast else { return nil }
        power = 0
      case 0x20, 0x09, 0x0A, 0x0D:
        isPast = isPast || last != 0
        continue
      default: return nil
      }
      last = byte
    }
    guard written > 0, (0x30...0x39).contains(last) || last == UInt8(ascii: ".") else { return nil }
    exponent += (point ?? digits.count) + (isPowerNegative ? -(power ?? 0) : power ?? 0)
    round()
  }

  private mutating func round() {
    if digits.count > Self.mostDigits {
      let isUp = digits[Self.mostDigits] >= 5
      digits.removeSubrange(Self.mostDigits...)
      if isUp {
        var index = Self.mostDigits - 1
        while index >= 0, digits[index] == 9 {
          digits.removeLast()
          index -= 1
        }
        if index >= 0 {
          digits[index] += 1
        } else {
          digits = [1]
          exponent += 1
        }
      }
    }
    while digits.last == 0 { digits.removeLast() }
    if digits.isEmpty {
      exponent = 0
      isNegative = false
    }
  }

  /// The same number with the other sign.
  var negated: DecimalText {
    var result = self
    result.isNegative = !isNegative && !isZero
    return result
  }

  var isZero: Bool { digits.isEmpty }

  /// As near as binary numbers come.
  var double: Double {
    digits.isEmpty ? 0 : Double("\(isNegative ? "-" : "")\(scientific)") ?? 0
  }

  private var scientific: String {
    "0.\(String(decoding: digits.map { $0 + 0x30 }, as: UTF8.self))e\(exponent)"
  }

  /// Times 10^power.
  func scaled(by power: Int) -> DecimalText {
    var result = self
    if !digits.isEmpty { result.exponent += power }
    return result
  }

  /// `1234.5` without its sign, at least `width` digits before the point; numbers beyond all use as
  /// `0.12e400`.
  func magnitude(width: Int = 1) -> String {
    guard (-40...40).contains(exponent) else { return scientific }
    var text: [UInt8] = []
    let whole = max(0, exponent)
    for index in 0..<whole { text.append(index < digits.count ? digits[index] + 0x30 : 0x30) }
    let missing = max(1, min(width, 40)) - text.count
    if missing > 0 { text.insert(contentsOf: [UInt8](repeating: 0x30, count: missing), at: 0) }
    if digits.count > exponent {
      text.append(UInt8(ascii: "."))
      for _ in exponent..<max(exponent, 0) { text.append(0x30) }
      for index in whole..<max(whole, digits.count) { text.append(digits[index] + 0x30) }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
