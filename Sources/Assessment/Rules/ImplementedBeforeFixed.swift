package import StrategyModel

/// A project that was done before the council made it a core project.
package enum ImplementedBeforeFixed: ReportRule {
  package static let rule = Rule(
    "implemented-before-fixed", .note, .used, isOptional: true,
    message: Wording(
      de: "Das Projekt ist zum {0} als umgesetzt gemeldet, wurde aber erst am {1} als Kernprojekt "
        + "beschlossen.",
      en: "The project is reported as implemented on {0} but became a core project only on {1}."),
    remedy: Wording(
      de: "Bitte prüfen Sie das Datum; stimmt es, brauchen Sie nichts zu tun.",
      en: "Please check the date; if it is right, you need not do anything."))

  static func flaws(in row: ReportedRow) -> [Flaw] {
    guard row.report.namedStatus == .implemented, let date = row.report.actualEnd?.value,
      let fixed = row.project.fixedOn, date.last < fixed.first
    else { return [] }
    return [Flaw(.actualEnd, [.date(date), .date(fixed)])]
  }
}
