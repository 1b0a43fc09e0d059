package import StrategyModel

/// Reads amounts of money exactly: `1.234,56 €`, `1.234,56-`, `(50)`, `1.500,-`, `120 T€`.
package struct MoneyReader: Hashable, Sendable {
  /// What a text is as an amount.
  package enum Reading: Hashable, Sendable {
    /// `isExact` is false where more than two decimals were rounded half away from zero.
    case money(Money, isExact: Bool)
    /// The currency that stands there instead.
    case otherCurrency(String)
    /// The heading says thousands, the cell plain euros.
    case unitContradicted
    case unreadable
  }

  /// How the column's numbers are written.
  package let conventions: NumberConventions
  /// ISO 4217; of `EUR` also `€` and "Euro" are understood.
  package let currency: String
  /// What the column's heading multiplies with: 1, 1000, 1000000.
  package let headerFactor: Int64
  /// A power of ten beside that: -2 where whole numbers are cents. -2…10.
  package let shift: Int

  /// Euros unless said otherwise.
  package init(
    _ conventions: NumberConventions, currency: String = "EUR", headerFactor: Int64 = 1,
    shift: Int = 0
  ) {
    self.conventions = conventions
    self.currency = currency
    self.headerFactor = headerFactor
    self.shift = min(max(shift, -2), 10)
  }

  /// Reads one cell; white space around it does not matter.
  package func read(_ text: String) -> Reading {
    var rest = Substring(FieldText.trimmed(text))
    var isNegative = takeSign(&rest)
    let front = takeUnit(&rest, atEnd: false)
    isNegative = takeSign(&rest) || isNegative
    if rest.first == "(", rest.last == ")", !isNegative {
      isNegative = true
      rest = Substring(FieldText.trimmed(rest.dropFirst().dropLast()))
    }
    let behind = takeUnit(&rest, atEnd: true)
    guard front == nil || behind == nil else { return .unreadable }
    if !isNegative { isNegative = takeTrailingDash(&rest) }
    guard let number = conventions.number(FieldText.trimmed(rest)) else { return .unreadable }
    switch front ?? behind {
    case .other(let other): return .otherCurrency(other)
    case .plain where headerFactor != 1: return .unitContradicted
    case .scaled(let factor): return money(number, factor, isNegative)
    default: return money(number, headerFactor, isNegative)
    }
  }

  private func money(_ number: DecimalNumber, _ factor: Int64, _ isNegative: Bool) -> Reading {
    guard let cents = number.units(2 + shift, factor: factor) else { return .unreadable }
    return .money(
      Money(cents: isNegative ? -cents.value : cents.value), isExact: cents.isExact)
  }

  private func takeSign(_ rest: inout Substring) -> Bool {
    guard rest.first == "-" || rest.first == "\u{2212}" else { return false }
    rest = Substring(FieldText.trimmed(rest.dropFirst()))
    return true
  }

  /// `1.500,-` and `1.500,--` are whole euros; `1.234,56-` is negative, as SAP writes it.
  private func takeTrailingDash(_ rest: inout Substring) -> Bool {
    var body = rest
    while let last = body.last, "-\u{2212}–—".contains(last), rest.count - body.count < 2 {
      body = body.dropLast()
    }
    if body.count < rest.count, body.unicodeScalars.last == conventions.decimal {
      rest = body.dropLast()
      return false
    }
    guard rest.count - body.count == 1, rest.last == "-" || rest.last == "\u{2212}" else {
      return false
    }
    rest = Substring(FieldText.trimmed(body))
    return true
  }

  private enum Unit {
    case plain
    case scaled(Int64)
    case other(String)
  }

  /// Takes a currency or unit off one end.
  private func takeUnit(_ rest: inout Substring, atEnd: Bool) -> Unit? {
    let isWord = { (character: Character) in
      character.isLetter || character.isCurrencySymbol || character == "."
    }
    let taken =
      atEnd
      ? rest[
        (rest.lastIndex { !isWord($0) && !$0.isWhitespace }.map(rest.index(after:))
          ?? rest.startIndex)...]
      : rest[..<(rest.firstIndex { !isWord($0) && !$0.isWhitespace } ?? rest.endIndex)]
    guard let unit = unit(FieldText.folded(taken)) else { return nil }
    rest =
      atEnd
      ? Substring(FieldText.trimmed(rest[..<taken.startIndex]))
      : Substring(FieldText.trimmed(rest[taken.endIndex...]))
    return unit
  }

  private func unit(_ word: String) -> Unit? {
    if let factor = Self.factors[word.filter { $0 != " " && $0 != "." }] {
      return currency == "EUR" || !word.contains("€") ? .scaled(factor) : .other("EUR")
    }
    guard let code = Self.currencies[word] else { return nil }
    return code == currency ? .plain : .other(code)
  }

  private static let factors: [String: Int64] = {
    var factors: [String: Int64] = [:]
    let scales: [(Int64, [String])] = [
      (1_000, ["t", "tsd", "tausend", "k"]), (1_000_000, ["mio", "million", "millionen", "m"]),
      (1_000_000_000, ["mrd", "milliarde", "milliarden", "bn"]),
    ]
    for (factor, words) in scales {
      for word in words {
        for currency in ["€", "eur", "euro"] { factors[word + currency] = factor }
        if word.count > 2 { factors[word] = factor }
      }
    }
    return factors
  }()

  /// The ISO code of a currency that is named by its code, a word or a sign; of an unknown one the
  /// name itself.
  static func code(of name: String) -> String {
    let name = FieldText.trimmed(name)
    return currencies[FieldText.folded(name)] ?? name.uppercased()
  }

  private static let currencies: [String: String] = [
    "€": "EUR", "eur": "EUR", "euro": "EUR", "$": "USD", "us$": "USD", "usd": "USD",
    "dollar": "USD", "£": "GBP", "gbp": "GBP", "chf": "CHF", "sfr": "CHF", "dm": "DEM",
  ]
}
