internal import StrategyModel

/// What spreadsheet programs make of values by guessing their type.
enum ExcelDamage {
  /// A date as the number that Excel calculates with (days since 1899-12-30, from 1970 to 2099);
  /// nil for any other text.
  static func day(_ text: String) -> Day? {
    guard text.utf8.count == 5, let number = Digits.value(text.utf8),
      (25_569...73_050).contains(number)
    else { return nil }
    return Day(year: 1899, month: 12, day: 30)?.adding(days: number)
  }

  private static let months: Set<String> = [
    "jan", "feb", "mär", "mrz", "mar", "apr", "mai", "may", "jun", "jul", "aug", "sep", "okt",
    "oct", "nov", "dez", "dec",
  ]

  /// What "1.1" or "1-2" becomes: `01. Jan`, `Jan 01`, `01.02.2024`.
  static func isDate(_ text: String) -> Bool {
    let parts = text.lowercased().split { " .-/".contains($0) }
    let names = parts.count { months.contains(String($0.prefix(3))) && $0.allSatisfy(\.isLetter) }
    let numbers = parts.count { Digits.value($0.utf8) != nil }
    guard names + numbers == parts.count else { return false }
    if names == 1 { return (1...2).contains(numbers) }
    let isDotted = text.utf8.count { $0 == UInt8(ascii: ".") } == 2
    return names == 0 && isDotted && numbers == 3 && parts[0].utf8.count == 2
      && parts[1].utf8.count == 2 && parts[2].utf8.count == 4
  }
}
