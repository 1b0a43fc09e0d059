package import StrategyModel

/// A light that was green in the last report and is red now, without ever having been amber.
///
/// In project control a sign that trouble is reported late (status reports with three lights).
package enum LightJumped: ReportRule {
  package static let rule = Rule(
    "light-jumped", .note, .used, isOptional: true,
    message: Wording(
      de: "Die Ampel springt von Grün auf Rot.", en: "The light jumps from green to red."),
    remedy: Wording(
      de: "Bitte schreiben Sie in einem Satz, was seit dem letzten Bericht geschehen ist.",
      en: "Please say in one sentence what has happened since the last report."))

  static func flaws(in row: ReportedRow) -> [Flaw] {
    row.report.light?.value == .red && row.past.last(\.light) == .green ? [Flaw(.light)] : []
  }
}
