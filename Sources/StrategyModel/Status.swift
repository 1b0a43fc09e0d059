/// The state of a core project at the end of a period.
package enum Status: String, CaseIterable, Hashable, Sendable, Comparable, Codable {
  /// Fixed by the council, work not begun.
  case planned
  case ongoing
  /// Begun, resting.
  case paused
  case implemented
  case cancelled
  /// Went into another project.
  case integrated
  /// No accepted report says more, or the last one is stale; never merged with `planned`.
  case unknown

  /// Cancelled or integrated: the slot no longer holds a project that can be implemented.
  package var isLapsed: Bool { self == .cancelled || self == .integrated }

  /// Final statuses do not go stale.
  package var isFinal: Bool { self == .implemented || isLapsed }

  /// Fixed but neither implemented nor lapsed.
  package var isUnfinished: Bool { !isFinal }

  private var order: Int { Status.allCases.firstIndex(of: self) ?? Status.allCases.count }

  package static func < (left: Status, right: Status) -> Bool { left.order < right.order }

  /// The name as pages and messages print it.
  package var name: Wording {
    switch self {
    case .planned: Wording(de: "noch nicht begonnen", en: "not begun")
    case .ongoing: Wording(de: "in Arbeit", en: "ongoing")
    case .paused: Wording(de: "pausiert", en: "paused")
    case .implemented: Wording(de: "umgesetzt", en: "implemented")
    case .cancelled: Wording(de: "eingestellt", en: "cancelled")
    case .integrated: Wording(de: "aufgegangen in anderem Projekt", en: "integrated")
    case .unknown: Wording(de: "keine Angabe", en: "not stated")
    }
  }
}

/// A traffic light as a supplier reports it or the rules compute it.
package enum Light: String, CaseIterable, Hashable, Sendable, Codable {
  case green
  case amber
  case red
}
