package import Editions
package import StrategyModel

/// How a mark is filled, so that its meaning is told without colour.
package enum MarkForm: String, CaseIterable, Hashable, Sendable {
  case dark
  /// Diagonal lines.
  case hatch
  /// Level lines.
  case stripes
  case tint
  case dots
  /// Crossed out: no longer counted on.
  case crosses
  case empty
}

extension SlotStage {
  package var form: MarkForm {
    switch self {
    case .implemented: .dark
    case .unfinished: .hatch
    case .lapsed: .crosses
    case .open: .empty
    }
  }
}

extension Status {
  /// The statuses of what is begun look like `SlotStage.unfinished`, of which they are parts.
  package var form: MarkForm {
    switch self {
    case .implemented: .dark
    case .ongoing: .hatch
    case .paused: .stripes
    case .planned: .tint
    case .unknown: .dots
    case .cancelled, .integrated: .crosses
    }
  }
}
