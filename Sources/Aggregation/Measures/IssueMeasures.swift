import StrategyModel

extension Measure {
  /// Slots whose project matters to the issue and is not lapsed.
  package static let contributing = issue(
    "contributing", name: Wording(de: "tragen bei", en: "contributing"),
    words: Wording(
      de: "Plätze mit beschlossenem, nicht eingestelltem oder aufgegangenem Projekt, dessen "
        + "Bedeutung für das Querschnittsthema das Register als erheblich oder wesentlich angibt.",
      en: "Slots with a fixed project, neither cancelled nor integrated, whose relevance to the "
        + "issue the register states as significant or principal.")
  ) { $0.contributing.count }

  /// Of the contributing those for which the issue is a main purpose.
  package static let principal = issue(
    "principal", name: Wording(de: "davon wesentlich", en: "principal"),
    words: Wording(
      de: "Beitragende Plätze, für deren Projekt das Register die Bedeutung als wesentlich angibt.",
      en: "Contributing slots whose project's relevance the register states as principal.")
  ) { group in group.contributing.count { group.statement($0)?.relevance == .principal } }

  /// Of the contributing those that support the issue's requirement.
  package static let supports = effect(
    .supports, id: "supports", name: Wording(de: "unterstützen", en: "support it"),
    words: Wording(
      de: "Beitragende Plätze, deren Projekt die Anforderung nach Bewertung des Strategiebüros "
        + "unterstützt.",
      en: "Contributing slots whose project supports the requirement as the strategy office "
        + "assesses it."))

  /// Of the contributing those in conflict with the requirement; never netted against support.
  package static let conflicts = effect(
    .conflicts, id: "conflicts", name: Wording(de: "stehen in Konflikt", en: "conflict with it"),
    words: Wording(
      de: "Beitragende Plätze, deren Projekt nach Bewertung des Strategiebüros mit der "
        + "Anforderung in Konflikt steht; Konflikte werden nie mit Unterstützung verrechnet.",
      en: "Contributing slots whose project conflicts with the requirement as the strategy "
        + "office assesses it; conflicts are never netted against support."))

  /// Of the contributing those whose effect the office has not assessed.
  package static let notAssessed = effect(
    nil, id: "not-assessed", name: Wording(de: "nicht bewertet", en: "not assessed"),
    words: Wording(
      de: "Beitragende Plätze, deren Wirkung auf die Anforderung nicht bewertet ist.",
      en: "Contributing slots whose effect on the requirement is not assessed."))

  /// Fixed slots, lapsed ones included, without a stated relevance.
  package static let notStated = issue(
    "not-stated", name: Wording(de: "Bedeutung nicht angegeben", en: "relevance not stated"),
    words: Wording(
      de: "Plätze mit beschlossenem Projekt, dessen Bedeutung für das Querschnittsthema das "
        + "Register nicht angibt.",
      en: "Slots with a fixed project whose relevance to the issue the register does not state.")
  ) { group in group.slots.count { $0.isFixed && group.statement($0)?.relevance == nil } }

  /// Contributing slots per slot of the goal.
  package static let addressed = Measure(
    "addressed", name: Wording(de: "Anteil am Ziel", en: "share of the goal"), unit: .percent,
    in: [.crossCuttingIssue],
    words: Wording(
      de: "Beitragende Plätze geteilt durch alle Plätze des Ziels.",
      en: "Contributing slots divided by all slots of the goal.")
  ) { group in .share(group.contributing.count, of: group.basis.version.goal) }

  private static func issue(
    _ id: String, name: Wording, words: Wording, count: @escaping @Sendable (CountedGroup) -> Int
  ) -> Measure {
    Measure(counting: id, name: name, in: [.crossCuttingIssue], words: words, count: count)
  }

  private static func effect(_ effect: IssueEffect?, id: String, name: Wording, words: Wording)
    -> Measure
  {
    issue(id, name: name, words: words) { group in
      group.contributing.count { group.statement($0)?.effect == effect }
    }
  }
}
