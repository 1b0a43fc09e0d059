package import StrategyModel

/// Of a supplier that sends a file for each project one did not come by its deadline; the ledger
/// applies this rule.
package enum ProjectFileMissing: AssessmentRule {
  package static let rule = Rule(
    "project-file-missing", .error, .used,
    message: Wording(
      de: "Die Datei von {0} zu {1} für {2} fehlt; sie war am {3} fällig. Bis sie da ist, gilt "
        + "für das Projekt der letzte Stand weiter.",
      en: "The file of {0} on {1} for {2} is missing; it was due on {3}. Until it is here, the "
        + "last report on the project applies."),
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
