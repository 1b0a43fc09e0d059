package import StrategyModel

/// The register lets a project follow another that no report and no register row has ended.
package enum ReplacedButNotLapsed: AssessmentRule {
  package static let rule = Rule(
    "replaced-but-not-lapsed", .warning, .used,
    message: Wording(
      de: "Laut projects.csv folgt {0} auf {1}, dessen letzter bekannter Status aber „{2}“ ist; "
        + "gezählt wird nur noch das nachfolgende Projekt.",
      en: "According to projects.csv, {0} follows {1}, whose last known status is “{2}”; only the "
        + "project that follows is still counted."),
    remedy: Wording(
      de: "Bitte klären Sie, ob das frühere Projekt eingestellt wurde oder aufgegangen ist, oder "
        + "berichtigen Sie „replaces“ in projects.csv.",
      en: "Please find out whether the earlier project was cancelled or integrated, or correct "
        + "“replaces” in projects.csv."))

  /// At the register row of the project that follows; `states` are those of all projects.
  static func finding(
    _ state: ProjectState, _ states: [ProjectID: ProjectState], _ input: PeriodInput
  ) -> Finding? {
    guard state.isFixed, let replaced = replaced(by: state, states), !replaced.isCurrent,
      !replaced.lastKnownStatus.isLapsed
    else { return nil }
    return Finding(
      rule, at: state.row.location, field: "replaces", value: replaced.project.text,
      [.project(state), .project(replaced), .status(replaced.lastKnownStatus)],
      project: state.project, period: input.period)
  }

  /// The fixed project that it follows, be it through others that are not fixed yet.
  private static func replaced(
    by state: ProjectState, _ states: [ProjectID: ProjectState]
  ) -> ProjectState? {
    var seen: Set<ProjectID> = [state.project]
    var next = state.row.replaces
    while let id = next, seen.insert(id).inserted, let earlier = states[id] {
      if earlier.isFixed { return earlier }
      next = earlier.row.replaces
    }
    return nil
  }
}

extension ProjectState {
  /// The status as the last report gave it, however old that is.
  fileprivate var lastKnownStatus: Status {
    isStale ? report?.namedStatus ?? status : status
  }
}
