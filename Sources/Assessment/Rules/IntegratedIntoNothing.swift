package import StrategyModel

/// A project reported as integrated, and nobody says into which other one.
package enum IntegratedIntoNothing: ReportRule {
  package static let rule = Rule(
    "integrated-into-nothing", .error, .rowRejected,
    message: Wording(
      de: "Das Projekt ist als aufgegangen gemeldet; es fehlt die Angabe, in welchem anderen "
        + "Projekt.",
      en: "The project is reported as integrated, but it is not said into which other project."),
    remedy: Wording(
      de: "Bitte nennen Sie die Projekt-ID des Projekts, in dem es aufgegangen ist.",
      en: "Please give the id of the project that it went into."))

  static func flaws(in row: ReportedRow) -> [Flaw] {
    guard row.report.namedStatus == .integrated, row.registerRow.integratedInto == nil
    else { return [] }
    guard let target = row.report.integratedInto?.value else { return [Flaw(.status)] }
    return row.directory.find(target) == row.project.id ? [Flaw(.integratedInto)] : []
  }
}

/// A project reported as integrated into one that the register does not know.
package enum IntegratedTargetUnknown: ReportRule {
  package static let rule = Rule(
    "integrated-target-unknown", .error, .rowRejected,
    message: Wording(
      de: "Das Projekt „{1}“, in dem dieses aufgegangen sein soll, steht nicht in der Liste "
        + "der Kernprojekte{0}.",
      en: "The project “{1}”, into which this one is said to have gone, is not in the list "
        + "of core projects{0}."),
    remedy: Wording(
      de: "Bitte nennen Sie die Projekt-ID des Projekts, in dem es aufgegangen ist.",
      en: "Please give the id of the project that it went into."))

  static func flaws(in row: ReportedRow) -> [Flaw] {
    guard row.report.namedStatus == .integrated, let target = row.report.integratedInto?.value,
      row.directory.find(target) == nil
    else { return [] }
    let nearest = row.directory.nearest(to: target)
    return [Flaw(.integratedInto, [UnknownProject.suggestion(nearest), .text(target)])]
  }
}
