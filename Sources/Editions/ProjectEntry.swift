package import Aggregation
package import StrategyModel

/// A slot of the grid with the core project that stands in it.
package struct ProjectEntry: Hashable, Sendable {
  package let slot: SlotID
  /// Nil = open.
  package let project: ProjectFacts?
  /// Lapsed projects that stood in the slot before, the oldest first.
  package let former: [ProjectFacts]

  package var stage: SlotStage { SlotStage(project?.status) }

  /// Every project that has stood in the slot, the oldest first.
  package var allProjects: [ProjectFacts] { former + [project].compactMap { $0 } }
}

/// The four parts into which the slots divide; they add up to the goal.
package enum SlotStage: String, CaseIterable, Hashable, Sendable {
  case implemented
  case unfinished
  case lapsed
  case open

  /// Of a slot whose project has a status; nil = no project.
  package init(_ status: Status?) {
    guard let status else {
      self = .open
      return
    }
    self = status == .implemented ? .implemented : status.isLapsed ? .lapsed : .unfinished
  }

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
