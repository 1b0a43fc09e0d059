import StrategyModel

/// What the rules about the office's own register say at a period's end.
enum RegisterRemarks {
  /// Findings: every `StateRule` and `replaced-but-not-lapsed`, at the register's row, and
  /// `decision-without-project`.
  static func findings(_ states: [ProjectState], _ input: PeriodInput) -> [Finding] {
    let projects = Dictionary(input.register.projects.map { ($0.id, $0) }) { first, _ in first }
    let rules = AssessmentRules.ofStates.filter { input.strategy.asks($0.rule) }
    let ofStates = states.flatMap { state in
      rules.compactMap { rule -> Finding? in
        guard let project = projects[state.project],
          let arguments = rule.arguments(for: state, input.register)
        else { return nil }
        return Finding(
          rule.rule, at: state.row.location, [.project(project, state.row)] + arguments,
          project: state.project, period: input.period)
      }
    }
    let byProject = Dictionary(states.map { ($0.project, $0) }) { first, _ in first }
    return ofStates
      + states.compactMap { ReplacedButNotLapsed.finding($0, byProject, input) }
      + input.register.decisions.compactMap {
        DecisionWithoutProject.finding($0, input)
      }
  }
}
