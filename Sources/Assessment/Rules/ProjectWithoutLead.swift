package import StrategyModel

/// A core project for which nobody reports, because the register names no lead.
package enum ProjectWithoutLead: StateRule {
  package static let rule = Rule(
    "project-without-lead", .note, .used, isOptional: true,
    message: Wording(
      de: "Zu {0} nennt projects.csv keine federführende Stelle; deshalb wird von niemandem ein "
        + "Bericht erwartet.",
      en: "projects.csv names no lead for {0}, so no report is expected from anyone."),
    remedy: Wording(
      de: "Bitte ergänzen Sie „reporting_lead“ in projects.csv.",
      en: "Please add “reporting_lead” to projects.csv."))

  static func arguments(for state: ProjectState, _ register: Register) -> [FindingArgument]? {
    state.isCurrent && state.row.reportingLead == nil && !state.status.isFinal ? [] : nil
  }
}
