package import StrategyModel

/// Of a supplier that sends a file for each project one did not come by its deadline; the ledger
/// applies this rule.
package enum ProjectFileMissing: AssessmentRule {
  package static let rule = Rule(
    "project-file-missing", .error, .used,
    message: Wording(
      de: "Ihre Datei zu {1} für {2} ({0}) fehlt; sie war am {3} fällig. Das Projekt steht mit "
        + "dem letzten Bericht im Gesamtbericht.",
      en: "Your file on {1} for {2} ({0}) is missing; it was due on {3}. The project appears with "
        + "its last report."),
    remedy: Wording(
      de: "Bitte schicken Sie den Bericht; hat sich nichts geändert, genügt als Status das Wort "
        + "„unverändert“.",
      en: "Please send the report; if nothing has changed, the status “unchanged” is enough."))

  static func finding(
    _ project: CoreProject, _ row: RegisterRow, _ key: DataSetKey, due: Day, _ input: PeriodInput
  ) -> Finding {
    Finding(
      rule, at: SourceLocation(file: "deliveries/\(input.period)/\(key.supplier)"),
      value: key.dataSet,
      [
        .supplier(key.supplier, input.suppliers), .project(project, row), .period(input.period),
        .day(due),
      ], project: project.id, supplier: key.supplier, period: input.period)
  }
}
