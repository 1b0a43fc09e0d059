package import Aggregation
package import StrategyModel

/// How plan and actual of a part of the strategy stand to each other, in a word.
package enum PlanLight: String, CaseIterable, Hashable, Sendable {
  /// Everything that is due is implemented.
  case onPlan = "on-plan"
  /// At most as many are missing as the strategy's threshold says.
  case slightlyBehind = "slightly-behind"
  case behind
  /// Nothing is due, or no planned end is known.
  case noDates = "no-dates"

  /// From the figures `due` and `due-implemented`.
  package init(due: Int, implemented: Int, thresholds: Thresholds) {
    let missing = due - implemented
    self =
      if due == 0 { .noDates } else if missing <= 0 {
        .onPlan
      } else if missing <= thresholds.slightlyBehind { .slightlyBehind } else { .behind }
  }

  package var name: Wording {
    switch self {
    case .onPlan: Wording(de: "im Plan", en: "on plan")
    case .slightlyBehind: Wording(de: "leicht im Rückstand", en: "slightly behind")
    case .behind: Wording(de: "im Rückstand", en: "behind")
    case .noDates: Wording(de: "keine Termine", en: "no dates")
    }
  }
}

extension Edition {
  /// A light is a judgement: council and office read it, the public reads the figures that it is
  /// made from.
  package var showsPlanLights: Bool { audience >= .council }

  /// Nil where the audience reads no lights, or the figures do not exist.
  package func planLight(_ dimension: Dimension = .total, _ member: String = Member.all)
    -> PlanLight?
  {
    guard showsPlanLights, let due = figures.count(.due, dimension, member),
      let implemented = figures.count(.dueImplemented, dimension, member)
    else { return nil }
    return PlanLight(due: due, implemented: implemented, thresholds: thresholds)
  }
}
