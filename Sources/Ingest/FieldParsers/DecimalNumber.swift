/// A decimal number exactly as written, up to twelve places; further places are cut off.
package struct DecimalNumber: Hashable, Sendable {
  /// 10⁻¹² of one. Cutting off never changes a later rounding half away from zero.
  package let trillionths: Int128
  /// Digits other than 0 stood behind the twelfth place.
  package let isCut: Bool

  /// A number by its 10⁻¹² parts.
  package init(trillionths: Int128, isCut: Bool = false) {
    self.trillionths = trillionths
    self.isCut = isCut
  }

  /// 10¹².
  package static let one: Int128 = 1_000_000_000_000

  /// Nothing but zeros stands behind the decimal sign.
  package var isInteger: Bool { !isCut && trillionths % DecimalNumber.one == 0 }

  /// The number times `factor`, in units of 10⁻`places` (0…12), rounded half away from zero.
  ///
  /// Nil where it does not fit 64 bits. `isExact` is false where rounding changed the value.
  package func units(_ places: Int, factor: Int64 = 1) -> (value: Int64, isExact: Bool)? {
    guard (0...12).contains(places) else { return nil }
    let (product, overflow) = trillionths.multipliedReportingOverflow(by: Int128(factor))
    guard !overflow else { return nil }
    var divisor: Int128 = 1
    for _ in places..<12 { divisor *= 10 }
    let (quotient, remainder) = product.quotientAndRemainder(dividingBy: divisor)
    var rounded = quotient
    if remainder.magnitude * 2 >= divisor.magnitude, remainder != 0 {
      rounded += product < 0 ? -1 : 1
    }
    guard let value = Int64(exactly: rounded) else { return nil }
    return (value, remainder == 0 && !isCut)
  }
}

/// Which characters a column's numbers are written with.
package struct NumberConventions: Hashable, Sendable {
  /// `,` or `.`.
  package let decimal: Unicode.Scalar
  /// What may stand between groups of three digits; nil = nothing.
  package let grouping: Unicode.Scalar?

  /// The two signs; they must differ.
  package init(decimal: Unicode.Scalar, grouping: Unicode.Scalar?) {
    self.decimal = decimal
    self.grouping = grouping
  }

  /// `1.234,56`.
  package static let german = NumberConventions(decimal: ",", grouping: ".")
  /// `1,234.56`.
  package static let english = NumberConventions(decimal: ".", grouping: ",")

  /// Reads an unsigned number; groups must be whole: `1.234` is 1234 in German, `61.9` is nothing.
  package func number(_ text: some StringProtocol) -> DecimalNumber? {
    let parts = Substring(text).unicodeScalars.split(
      separator: decimal, omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let whole = wholePart(parts[0]) else { return nil }
    guard parts.count == 2 else {
      return DecimalNumber(trillionths: whole * DecimalNumber.one)
    }
    guard !parts[1].isEmpty else { return nil }
    var fraction: Int128 = 0
    var weight = DecimalNumber.one
    var isCut = false
    for scalar in parts[1] {
      guard let digit = FieldText.digit(scalar) else { return nil }
      weight /= 10
      fraction += Int128(digit) * weight
      isCut = isCut || (weight == 0 && digit != 0)
    }
    return DecimalNumber(trillionths: whole * DecimalNumber.one + fraction, isCut: isCut)
  }

  /// At most 15 digits.
  private func wholePart(_ text: Substring.UnicodeScalarView) -> Int128? {
    var digits: [Int128] = []
    var groupLength: Int?
    for scalar in text {
      if let digit = FieldText.digit(scalar) {
        guard digits.count < 15 else { return nil }
        digits.append(Int128(digit))
        groupLength = groupLength.map { $0 + 1 }
      } else if isGrouping(scalar) {
        guard groupLength == nil ? (1...3).contains(digits.count) : groupLength == 3 else {
          return nil
        }
        groupLength = 0
      } else {
        return nil
      }
    }
    guard !digits.isEmpty, groupLength == nil || groupLength == 3 else { return nil }
    return digits.reduce(0) { $0 * 10 + $1 }
  }

  /// A grouping space may be of any kind.
  private func isGrouping(_ scalar: Unicode.Scalar) -> Bool {
    guard let grouping else { return false }
    return scalar == grouping || (grouping == " " && FieldText.isBlank(scalar))
  }
}
