package import StrategyModel

/// A supplier reports on a project that others lead.
///
/// The row is rejected: by the counting rules only a lead's report can count ("the first lead with
/// an accepted report counts"), so nobody else's may change a project's status. Where the register
/// states no lead at all, anyone may report. The row that holds at the period's end decides, so a
/// lead that has handed a project over stops reporting on it.
package enum NotTheLead: AssessmentRule {
  package static let rule = Rule(
    "not-the-lead", .error, .rowRejected,
    message: Wording(
      de: "Laut Liste der Kernprojekte ist für {0} die Stelle „{1}“ federführend; Ihre Zeile "
        + "wurde deshalb nicht übernommen.",
      en: "According to the list of core projects, {0} is led by “{1}”; your row on it was "
        + "therefore not used."),
    remedy: Wording(
      de: "Bitte prüfen Sie die Projekt-ID; hat die Federführung gewechselt, sagen Sie bitte dem "
        + "Strategiebüro Bescheid.",
      en: "Please check the project id; if the lead has changed, please tell the strategy office."))
}
