package import StrategyModel

/// Whether an edition may still change.
package enum EditionState: String, CaseIterable, Hashable, Sendable {
  /// Made by every run, marked on every page and chart.
  case draft
  /// Made by a decision of the office; its bytes never change.
  case released

  package var name: Wording {
    switch self {
    case .draft: Wording(de: "Entwurf", en: "draft")
    case .released: Wording(de: "veröffentlicht", en: "released")
    }
  }
}
