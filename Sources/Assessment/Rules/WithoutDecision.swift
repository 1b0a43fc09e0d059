package import StrategyModel

/// A core project for which decisions.csv names no decision that made it one.
package enum FixedWithoutDecision: StateRule {
  package static let rule = Rule(
    "fixed-without-decision", .note, .used,
    message: Wording(
      de: "Zu {0} ist kein Beschluss eingetragen, mit dem es Kernprojekt wurde.",
      en: "No decision is listed that made {0} a core project."),
    remedy: Wording(
      de: "Bitte ergänzen Sie in decisions.csv eine Zeile mit „fixed“.",
      en: "Please add a row with “fixed” to decisions.csv."))

  static func arguments(for state: ProjectState, _ register: Register) -> [FindingArgument]? {
    guard state.isFixed else { return nil }
    let exists = register.decisions.contains {
      $0.project == state.project && $0.action == .fixed
    }
    return exists ? nil : []
  }
}

/// A lapsed project for which decisions.csv names no decision that ended it.
package enum LapsedWithoutDecision: StateRule {
  package static let rule = Rule(
    "lapsed-without-decision", .warning, .used,
    message: Wording(
      de: "{0} zählt als „{1}“, es ist aber kein Beschluss dazu eingetragen.",
      en: "{0} counts as “{1}”, but no decision on it is listed."),
    remedy: Wording(
      de: "Bitte ergänzen Sie in decisions.csv eine Zeile mit „{2}“.",
      en: "Please add a row with “{2}” to decisions.csv."))

  static func arguments(for state: ProjectState, _ register: Register) -> [FindingArgument]? {
    guard state.isFixed, state.status.isLapsed else { return nil }
    let exists = register.decisions.contains {
      $0.project == state.project && ($0.action == .cancelled || $0.action == .integrated)
    }
    return exists ? nil : [.status(state.status), .text(state.status.rawValue)]
  }
}

/// A decision that did something to a project which nobody can tell.
package enum DecisionWithoutProject: AssessmentRule {
  package static let rule = Rule(
    "decision-without-project", .note, .used,
    message: Wording(
      de: "Beim Beschluss {0} steht kein Projekt aus projects.csv.",
      en: "The decision {0} names no project of projects.csv."),
    remedy: Wording(
      de: "Bitte tragen Sie in decisions.csv die Projekt-ID ein.",
      en: "Please enter the project id in decisions.csv."))

  static func finding(_ decision: Decision, _ input: PeriodInput) -> Finding? {
    guard decision.action != nil else { return nil }
    let isKnown = decision.project.map { project in
      input.register.projects.contains { $0.id == project }
    }
    guard isKnown != true else { return nil }
    func name(_ date: (PartialDate) -> String) -> String {
      [decision.paper, decision.date.map(date)].compactMap(\.self).joined(separator: ", ")
    }
    return Finding(
      rule, at: decision.location, field: "project", value: decision.project?.text,
      [.localized(Wording(de: name(\.german), en: name(\.description)))], period: input.period)
  }
}
