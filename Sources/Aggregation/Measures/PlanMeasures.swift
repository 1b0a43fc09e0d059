import StrategyModel

extension Measure {
  /// Slots whose project was first planned to be done by the period's last day; the base of plan
  /// against actual.
  package static let due = Measure(
    counting: "due", name: Wording(de: "fällig", en: "due"), in: Dimension.grid,
    words: Wording(
      de: "Plätze, deren Projekt nach seinem ersten geplanten Ende bis zum letzten Tag des "
        + "Berichtszeitraums umgesetzt sein sollte, eingestellte und aufgegangene ausgenommen; ein "
        + "ungenaues Datum zählt an seinem letzten Tag.",
      en: "Slots whose project, by its first planned end, was to be implemented by the last day of "
        + "the period, cancelled and integrated ones left out; an inexact date counts at its last "
        + "day.")
  ) { group in group.due.count }

  /// Of the due ones those that are implemented.
  package static let dueImplemented = Measure(
    counting: "due-implemented",
    name: Wording(de: "davon umgesetzt", en: "of these implemented"), in: Dimension.grid,
    words: Wording(
      de: "Fällige Plätze, deren Projekt am letzten Tag des Berichtszeitraums umgesetzt ist; wer "
        + "vor der Zeit fertig wurde, zählt erst mit, wenn er fällig ist.",
      en: "Due slots whose project is implemented on the last day of the period; one that was "
        + "done early is counted only once it is due.")
  ) { group in group.due.count { $0.status == .implemented } }
}

extension CountedGroup {
  /// The current projects whose first planned end has come, lapsed ones left out.
  fileprivate var due: [ProjectState] {
    let day = basis.snapshot.period.lastDay
    return slots.filter { state in
      !state.status.isLapsed && state.baselineEnd.map { $0.last <= day } ?? false
    }
  }
}
