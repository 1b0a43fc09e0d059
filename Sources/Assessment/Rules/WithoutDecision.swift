package import StrategyModel

/// A core project for which decisions.csv names no decision that made it one.
package enum FixedWithoutDecision: StateRule {
  package static let rule = Rule(
    "fixed-without-decision", .note, .used,
    message: Wording(
      de: "Zu {0} fehlt der Beschluss, mit dem es Kernprojekt wurde.",
      en: "The decision that made {0} a core project is missing."),
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
      de: "{0} zählt als „{1}“, aber ein Beschluss dazu fehlt.",
      en: "{0} counts as “{1}”, but there is no decision on it."),
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
      de: "Der Beschluss {0} nennt kein Projekt des Registers.",
      en: "The decision {0} names no project of the register."),
    remedy: Wording(
      de: "Bitte tragen Sie in decisions.csv die Projekt-ID ein.",
      en: "Please enter the project's id in decisions.csv."))

  static func finding(_ decision: Decision, _ input: PeriodInput) -> Finding? {
    guard decision.action != nil else { return nil }
    let isKnown = decision.project.map { project in
      input.register.projects.contains { $0.id == project }
    }
    guard isKnown != true else { return nil }
    let name = [decision.paper, decision.date?.description].compactMap(\.self)
      .joined(separator: ", ")
    return Finding(
      rule, at: decision.location, field: "project", value: decision.project?.text,
      [.text(name)], period: input.period)
  }
}
