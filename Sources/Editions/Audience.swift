package import StrategyModel

/// Whom an edition is made for; each sees everything that the ones before it see.
package enum Audience: String, CaseIterable, Hashable, Sendable, Comparable {
  case `public`
  case council
  case `internal`

  private var order: Int {
    switch self {
    case .public: 0
    case .council: 1
    case .internal: 2
    }
  }

  /// Ordered from the one that sees least.
  package static func < (left: Audience, right: Audience) -> Bool { left.order < right.order }

  package var name: Wording {
    switch self {
    case .public: Wording(de: "Öffentlichkeit", en: "public")
    case .council: Wording(de: "Rat", en: "council")
    case .internal: Wording(de: "intern", en: "internal")
    }
  }
}
