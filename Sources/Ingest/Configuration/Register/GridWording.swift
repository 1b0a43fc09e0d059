internal import StrategyModel

/// Says which slots a version of the strategy has where one is named that it does not have.
enum GridWording {
  static func contains(_ slot: SlotID, _ version: StrategyVersion) -> Bool {
    version.foci.contains { $0.id == slot.focus && (1...max($0.slots, 1)) ~= slot.position }
  }

  /// A sentence about the part of the grid in which the slot was looked for.
  static func around(_ slot: SlotID, _ version: StrategyVersion) -> FindingArgument {
    if let focus = version.foci.first(where: { $0.id == slot.focus }) {
      return .localized(
        Wording(
          de: "Der Schwerpunkt \(focus.id) hat die Plätze P1 bis P\(focus.slots).",
          en: "The main focus \(focus.id) has the slots P1 to P\(focus.slots)."))
    }
    let competency = version.competencies.first { $0.id == slot.focus.competency }
    let ids =
      competency?.foci.map(\.id.description) ?? version.competencies.map(\.id.description)
    let names = ids.joined(separator: ", ")
    guard let competency else {
      return .localized(
        Wording(de: "Die Kompetenzen sind \(names).", en: "The competencies are \(names)."))
    }
    return .localized(
      Wording(
        de: "Die Kompetenz \(competency.id) hat die Schwerpunkte \(names).",
        en: "The competency \(competency.id) has the main foci \(names)."))
  }
}
