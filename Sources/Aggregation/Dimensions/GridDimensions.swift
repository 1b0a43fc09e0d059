package import StrategyModel

extension Dimension {
  /// The whole grid: its only member is `all`.
  package static let total = Dimension(
    "total", name: Wording(de: "Insgesamt", en: "Total"), isDisjoint: true, hasGoal: true,
    members: { basis in
      [
        Member(
          id: Member.all, name: .program(Wording(de: "Insgesamt", en: "Total")),
          goal: basis.version.goal)
      ]
    },
    placing: { _, _ in [Member.all] })

  /// The competencies, in the strategy's order.
  package static let competency = Dimension(
    "competency", name: Wording(de: "Kompetenz", en: "Competency"), isDisjoint: true,
    hasGoal: true,
    members: { basis in
      basis.version.competencies.map {
        Member(id: $0.id.description, name: .data($0.name), goal: $0.goal)
      }
    },
    placing: { state, _ in [state.row.slot.focus.competency.description] })

  /// The main foci, in the strategy's order; one without a public name is called by its place.
  package static let mainFocus = Dimension(
    "main-focus", name: Wording(de: "Schwerpunkt", en: "Main focus"), isDisjoint: true,
    hasGoal: true,
    members: { basis in
      basis.version.foci.map {
        Member(id: $0.id.description, name: $0.displayName, goal: $0.slots)
      }
    },
    placing: { state, _ in [state.row.slot.focus.description] })
}

extension MainFocus {
  /// Its name; where that is not public, its place and that it is not.
  package var displayName: DisplayName {
    name.map { .data($0) }
      ?? .program(
        Wording(
          de: "Schwerpunkt \(id) (Name nicht veröffentlicht)",
          en: "Main focus \(id) (name not published)"))
  }
}
