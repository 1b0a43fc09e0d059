package import StrategyModel

/// A project reported as implemented with nothing that shows it.
package enum ImplementedWithoutEvidence: ReportRule {
  package static let rule = Rule(
    "implemented-without-evidence", .warning, .used,
    message: Wording(
      de: "Das Projekt ist als umgesetzt gemeldet, aber ohne Nachweis.",
      en: "The project is reported as implemented, but without evidence."),
    remedy: Wording(
      de: "Bitte nennen Sie einen Nachweis, zum Beispiel eine Vorlagennummer, eine "
        + "Internetadresse oder die Abnahme.",
      en: "Please name some evidence, such as a paper's number, a web address or the acceptance."))

  /// Evidence once given, or stated in the register, is enough for ever.
  static func flaws(in row: ReportedRow) -> [Flaw] {
    guard row.report.namedStatus == .implemented, row.report.evidence == nil,
      row.registerRow.texts["evidence"] == nil, row.past.last(\.evidence) == nil
    else { return [] }
    return [Flaw(.status)]
  }
}
