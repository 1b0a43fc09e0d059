package import StrategyModel

extension Measure {
  package static let implemented = status(
    .implemented,
    words: Wording(
      de: "Plätze, deren Projekt am letzten Tag des Berichtszeitraums umgesetzt ist.",
      en: "Slots whose project is implemented on the last day of the period."))
  package static let planned = status(
    .planned,
    words: Wording(
      de: "Plätze, deren Projekt beschlossen, aber noch nicht begonnen ist.",
      en: "Slots whose project is fixed but not begun."))
  package static let ongoing = status(
    .ongoing,
    words: Wording(
      de: "Plätze, deren Projekt in Arbeit ist.", en: "Slots whose project is ongoing."))
  package static let paused = status(
    .paused,
    words: Wording(
      de: "Plätze, deren Projekt begonnen wurde und derzeit ruht.",
      en: "Slots whose project was begun and rests at present."))
  package static let unknown = status(
    .unknown,
    words: Wording(
      de: "Plätze, zu deren Projekt kein angenommener Bericht vorliegt oder der letzte zu alt "
        + "ist; sie werden nie zu „noch nicht begonnen“ gezählt.",
      en: "Slots of whose project no report was accepted or the last one is too old; they are "
        + "never counted as not begun."))
  package static let cancelled = status(
    .cancelled,
    words: Wording(
      de: "Plätze, deren Projekt eingestellt und nicht ersetzt wurde.",
      en: "Slots whose project was cancelled and not replaced."))
  package static let integrated = status(
    .integrated,
    words: Wording(
      de: "Plätze, deren Projekt in einem anderen Projekt aufging und nicht ersetzt wurde.",
      en: "Slots whose project went into another project and was not replaced."))

  /// The measure that counts a status.
  package static func measure(of status: Status) -> Measure {
    switch status {
    case .planned: .planned
    case .ongoing: .ongoing
    case .paused: .paused
    case .implemented: .implemented
    case .cancelled: .cancelled
    case .integrated: .integrated
    case .unknown: .unknown
    }
  }

  /// The rule of every status counted for a cross-cutting issue.
  static let contributingStatus = CountingRule(
    id: "contributing-status",
    words: Wording(
      de: "Wie insgesamt, aber nur über die Plätze, deren Projekt zum Querschnittsthema beiträgt.",
      en: "As in total, but only over the slots whose project contributes to the cross-cutting "
        + "issue."))

  private static func status(_ status: Status, words: Wording) -> Measure {
    let issues: [Dimension] = status.isLapsed ? [] : [.crossCuttingIssue]
    return Measure(
      counting: status.rawValue, name: status.name, in: Dimension.slots + issues, words: words
    ) { $0.count(status) }
  }
}
