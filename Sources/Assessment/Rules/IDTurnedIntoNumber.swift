package import StrategyModel

/// A spreadsheet program turned an id into a number with an exponent: "1,23E+05".
package enum IDTurnedIntoNumber: AssessmentRule {
  package static let rule = Rule(
    "id-turned-into-number", .error, .rowRejected,
    message: Wording(
      de: "„{value}“ ist keine Projekt-ID; Excel hat sie wohl als Zahl gekürzt.",
      en: "“{value}” is not a project id; Excel has probably shortened the id as a number."),
    remedy: Wording(
      de: "Bitte geben Sie der Spalte das Format „Text“ und schreiben Sie die Projekt-ID neu.",
      en: "Please give the column the format “Text” and type the project id again."))

  /// `1,23E+05`, `4.5E+11`.
  static func isSuch(_ text: String) -> Bool {
    let parts = text.uppercased().split(separator: "E", omittingEmptySubsequences: false)
    guard parts.count == 2, let sign = parts[1].first, sign == "+" || sign == "-" else {
      return false
    }
    let mantissa = parts[0].split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    return mantissa.count <= 2 && mantissa.allSatisfy { Digits.value($0.utf8) != nil }
      && Digits.value(parts[1].dropFirst().utf8) != nil
  }
}
