import StrategyModel

extension Measure {
  /// Slots whose project the council has fixed.
  package static let fixed = Measure(
    counting: "fixed", name: Wording(de: "beschlossen", en: "fixed"),
    words: Wording(
      de: "Plätze, deren Projekt der Rat bis zum letzten Tag des Berichtszeitraums zum "
        + "Kernprojekt gemacht hat; ein ungenaues Datum zählt an seinem letzten Tag.",
      en: "Slots whose project the council had made a core project by the last day of the "
        + "period; an inexact date counts at its last day.")
  ) { group in group.slots.count(where: \.isFixed) }

  /// Projects that the council has fixed, replaced ones included.
  package static let projectsDecided = Measure(
    counting: "projects-decided",
    name: Wording(de: "beschlossene Projekte", en: "projects decided"),
    words: Wording(
      de: "Projekte, die der Rat bis zum letzten Tag des Berichtszeitraums zum Kernprojekt "
        + "gemacht hat, auch wenn ein anderes Projekt inzwischen ihren Platz einnimmt.",
      en: "Projects that the council had made core projects by the last day of the period, "
        + "even where another project has taken their slot since.")
  ) { group in group.projects.count(where: \.isFixed) }

  /// Fixed, neither implemented nor lapsed; always printed with its parts.
  package static let unfinished = Measure(
    counting: "unfinished",
    name: Wording(de: "beschlossen, noch nicht umgesetzt", en: "fixed, not yet implemented"),
    in: Dimension.slots + [.crossCuttingIssue],
    words: Wording(
      de: "Plätze, deren Projekt noch nicht begonnen, in Arbeit oder pausiert ist oder zu dem "
        + "keine Angabe vorliegt.",
      en: "Slots whose project is not begun, ongoing or paused, or of which nothing is stated.")
  ) { group in group.counted.count(where: \.status.isUnfinished) }

  /// Cancelled or integrated, and not replaced.
  package static let lapsed = Measure(
    counting: "lapsed",
    name: Wording(de: "eingestellt oder aufgegangen", en: "cancelled or integrated"),
    words: Wording(
      de: "Plätze, deren Projekt eingestellt wurde oder in einem anderen aufging und durch kein "
        + "neues ersetzt ist.",
      en: "Slots whose project was cancelled or went into another one and is not replaced.")
  ) { group in group.slots.count(where: \.status.isLapsed) }

  /// Slots without a current project.
  package static let open = Measure(
    counting: "open", name: Wording(de: "noch nicht beschlossen", en: "not yet fixed"),
    in: Dimension.grid,
    words: Wording(
      de: "Plätze, für die der Rat bis zum letzten Tag des Berichtszeitraums noch kein Projekt "
        + "zum Kernprojekt gemacht hat.",
      en: "Slots for which the council had not made any project a core project by the last day "
        + "of the period.")
  ) { group in (group.member.goal ?? 0) - group.slots.count }
}
