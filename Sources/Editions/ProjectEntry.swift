package import Aggregation
package import StrategyModel

/// A slot of the grid with the core project that stands in it.
package struct ProjectEntry: Hashable, Sendable {
  package let slot: SlotID
  /// Nil = open.
  package let project: ProjectFacts?
  /// Lapsed projects that stood in the slot before, the oldest first.
  package let former: [ProjectFacts]

  package var stage: SlotStage {
    guard let status = project?.status else { return .open }
    if status == .implemented { return .implemented }
    return status.isLapsed ? .lapsed : .unfinished
  }
}

/// The four parts into which the slots divide; they add up to the goal.
package enum SlotStage: String, CaseIterable, Hashable, Sendable {
  case implemented
  case unfinished
  case lapsed
  case open

  /// The measure that counts the slots of this stage.
  package var measure: Measure {
    switch self {
    case .implemented: .implemented
    case .unfinished: .unfinished
    case .lapsed: .lapsed
    case .open: .open
    }
  }

  package var name: Wording { measure.name }
}
