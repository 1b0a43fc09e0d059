package import StrategyModel

/// A sum that does not hold, or a project that stands where it must not.
package struct IdentityViolation: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case partsAreNotGoal
    case partsAreNotFixed
    case statusesAreNotUnfinished
    case statusesAreNotLapsed
    case membersDoNotAddUp
    case projectOutsideGrid
    case currentButNotFixed
    case slotTakenTwice
  }

  package let kind: Kind
  /// `dimension:member`, `dimension:measure`, a slot or a project.
  package let place: String
  /// What was counted.
  package let found: Int
  /// What it had to be.
  package let expected: Int

  init(_ kind: Kind, at place: String, _ found: Int, _ expected: Int) {
    self.kind = kind
    self.place = place
    self.found = found
    self.expected = expected
  }

  /// One sentence for the one who looks for the defect.
  package var words: Wording {
    switch kind {
    case .partsAreNotGoal:
      sum(
        "umgesetzt + unerledigt + entfallen + offen", "implemented + unfinished + lapsed + open",
        "Ziel", "goal")
    case .partsAreNotFixed:
      sum(
        "umgesetzt + unerledigt + entfallen", "implemented + unfinished + lapsed",
        "beschlossen", "fixed")
    case .statusesAreNotUnfinished:
      sum("Die Status", "The statuses", "unerledigt", "unfinished")
    case .statusesAreNotLapsed:
      sum("eingestellt + aufgegangen", "cancelled + integrated", "entfallen", "lapsed")
    case .membersDoNotAddUp:
      sum("Die Summe der Teile", "The sum of the parts", "insgesamt", "total")
    case .projectOutsideGrid:
      Wording(
        de: "\(place): Das Projekt steht auf einem Platz, den das Raster nicht hat.",
        en: "\(place): the project stands in a slot that the grid does not have.")
    case .currentButNotFixed:
      Wording(
        de: "\(place): Das Projekt besetzt einen Platz, ist aber nicht beschlossen.",
        en: "\(place): the project takes a slot but is not fixed.")
    case .slotTakenTwice:
      Wording(
        de: "\(place): \(found) Projekte besetzen denselben Platz.",
        en: "\(place): \(found) projects take the same slot.")
    }
  }

  private func sum(_ partsDe: String, _ partsEn: String, _ wholeDe: String, _ wholeEn: String)
    -> Wording
  {
    Wording(
      de: "\(place): \(partsDe) = \(found), aber \(wholeDe) = \(expected).",
      en: "\(place): \(partsEn) = \(found), but \(wholeEn) = \(expected).")
  }
}
