package import StrategyModel

/// Whether an edition may still change, and as what it was given out.
package enum EditionState: Hashable, Sendable {
  /// Made by every run, marked on every page and chart.
  case draft
  /// Made by a decision of the office; its bytes never change. Numbers count the editions of a
  /// period and audience from 1.
  case released(number: Int)
  /// A corrected edition that takes the place of the one before; it lists what it corrects.
  case reissued(number: Int)

  package var isDraft: Bool { self == .draft }

  /// Nil for a draft.
  package var number: Int? {
    switch self {
    case .draft: nil
    case .released(let number), .reissued(let number): number
    }
  }

  /// As badges, footers and subtitles say it.
  package var name: Wording {
    switch self {
    case .draft: Wording(de: "Entwurf", en: "draft")
    case .released(let number):
      Wording(de: "veröffentlicht (Nr. \(number))", en: "released (no. \(number))")
    case .reissued(let number):
      Wording(de: "berichtigte Ausgabe (Nr. \(number))", en: "corrected edition (no. \(number))")
    }
  }
}
