package import StrategyModel

/// How a language writes numbers.
package struct NumberStyle: Hashable, Sendable {
  package let decimalMark: String
  package let groupMark: String
  /// What stands between a number and the percent sign.
  package let percentGap: String

  /// `1.234,5` and `18,40 %`.
  package static let german = NumberStyle(
    decimalMark: ",", groupMark: ".", percentGap: "\u{A0}")

  /// `1,234.5` and `18.40%`.
  package static let english = NumberStyle(decimalMark: ".", groupMark: ",", percentGap: "")

  /// A whole number with its thousands marked.
  package func count(_ number: Int) -> String {
    let digits = grouped(number.magnitude)
    return number < 0 ? "\u{2212}\(digits)" : digits
  }

  /// A whole number with its sign: `+90`, `−5`, `0`.
  package func signed(_ number: Int) -> String {
    number > 0 ? "+\(count(number))" : count(number)
  }

  /// A number with two decimal places, given in hundredths.
  package func hundredths(_ value: Int64) -> String {
    let rest = value.magnitude % 100
    let digits =
      "\(grouped(UInt(value.magnitude / 100)))\(decimalMark)\(rest < 10 ? "0" : "")\(rest)"
    return value < 0 ? "\u{2212}\(digits)" : digits
  }

  /// A figure's value with its unit; a dash where its base is 0.
  package func value(_ value: FigureValue, _ unit: FigureUnit) -> String {
    let number: String
    switch value {
    case .count(let count): number = self.count(count)
    case .hundredths(let hundredths): number = self.hundredths(hundredths)
    case .empty: return "–"
    }
    return switch unit {
    case .percent: "\(number)\(percentGap)%"
    case .euros: "\(number)\u{A0}€"
    case .projects, .projectsPerPeriod: number
    }
  }

  private func grouped(_ number: UInt) -> String {
    let digits = String(number)
    var grouped = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { grouped += groupMark }
      grouped.append(digit)
    }
    return grouped
  }
}
