package import StrategyModel

/// A spreadsheet program turned an id into a date: "1.1" became "01. Jan".
package enum IDTurnedIntoDate: AssessmentRule {
  package static let rule = Rule(
    "id-turned-into-date", .error, .rowRejected,
    message: Wording(
      de: "„{value}“ ist keine Projekt-ID; Excel hat sie wohl in ein Datum verwandelt.",
      en: "“{value}” is not a project id; Excel has probably turned the id into a date."),
    remedy: Wording(
      de: "Bitte geben Sie der Spalte das Format „Text“ und schreiben Sie die Projekt-ID neu.",
      en: "Please give the column the format “Text” and type the project id again."))

  private static let months: Set<String> = [
    "jan", "feb", "mär", "mrz", "mar", "apr", "mai", "may", "jun", "jul", "aug", "sep", "okt",
    "oct", "nov", "dez", "dec",
  ]

  /// `01. Jan`, `1-Feb`, `Jan 24`, `01.02.2024`.
  static func isSuch(_ text: String) -> Bool {
    let parts = text.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber })
    let names = parts.filter { months.contains(String($0.prefix(3))) && $0.allSatisfy(\.isLetter) }
    let numbers = parts.filter { Digits.value($0.utf8) != nil }
    if names.count == 1, numbers.count + 1 == parts.count, (1...2).contains(numbers.count) {
      return true
    }
    return parts.count == 3 && numbers.count == 3
      && (parts[2].count == 4 || parts[0].count == 4) && !text.contains(" ")
  }
}
