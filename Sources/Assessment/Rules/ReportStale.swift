package import StrategyModel

/// A project whose last report is so old that it counts as "not stated".
package enum ReportStale: StateRule {
  package static let rule = Rule(
    "report-stale", .note, .used, isOptional: true,
    message: Wording(
      de: "Der letzte Bericht zu {0} ist von {1}; das Projekt zählt deshalb als „{2}“.",
      en: "The last report on {0} is from {1}; the project therefore counts as “{2}”."),
    remedy: Wording(
      de: "Bitte fragen Sie bei der federführenden Stelle nach.",
      en: "Please ask the organisation that leads it."))

  static func arguments(for state: ProjectState, _ register: Register) -> [FindingArgument]? {
    guard state.isStale, state.isCurrent, let period = state.reportPeriod else { return nil }
    return [.period(period), .status(.unknown)]
  }
}
