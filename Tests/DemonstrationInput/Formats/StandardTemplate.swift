import StrategyModel

extension ListFormat {
  /// The office's own template, which the built-in profile `standard` reads.
  static func standardTemplate() -> ListFormat {
    ListFormat(
      encoding: { _ in .utf8WithMark },
      preamble: { ["Stand: \($0.lastDay.german)"] },
      columns: [
        Column("Projekt-ID", .project) { $0.project },
        Column("Projektname", .name) { $0.name },
        .status("Status", words, unchanged: "unverändert"),
        Column("Fortschritt (%)", .percent) { $0.percent.map(String.init) ?? "" },
        .day("Beginn geplant", .plannedStart, \.plannedStart, \.german),
        .day("Ende geplant", .plannedEnd, \.plannedEnd, \.german),
        .day("Beginn tatsächlich", .actualStart, \.actualStart, \.german),
        .day("Ende tatsächlich", .actualEnd, \.actualEnd, \.german),
        Column("Bemerkung", .comment) { $0.comment },
        Column("Begründung", .reason) { $0.reason },
        Column("Nachweis", .evidence) { $0.evidence },
      ])
  }

  private static let words: [Status: String] = [
    .planned: "noch nicht begonnen", .ongoing: "in Arbeit", .paused: "pausiert",
    .implemented: "umgesetzt", .cancelled: "eingestellt",
  ]
}
