import StrategyModel

extension ListFormat {
  /// UTF-8 with a byte order mark whose first line says `sep=;`; planned ends as quarters.
  static func separatorLine() -> ListFormat {
    ListFormat(
      encoding: { _ in .utf8WithMark }, rawLines: ["sep=;"],
      columns: [
        Column("Kennziffer", .project) { $0.project },
        Column("Vorhaben", .name) { $0.name },
        .status("Umsetzungsstand", words, unchanged: "dito"),
        Column("Erledigt (%)", .percent) { $0.percent.map(String.init) ?? "n/a" },
        .day("Start", .plannedStart, \.plannedStart, \.german),
        .day("Fertig geplant", .plannedEnd, \.plannedEnd, GermanText.quarter),
        .day("Fertig seit", .actualEnd, \.actualEnd, \.german),
        Column("Ampel", .light) { lights[$0.light] ?? "" },
        Column("Erläuterung", .comment) { $0.comment },
        Column("Grund der Änderung", .reason) { $0.reason },
        Column("Unterlage", .evidence) { $0.evidence },
      ])
  }

  private static let words: [Status: String] = [
    .planned: "beschlossen", .ongoing: "in Arbeit", .paused: "pausiert",
    .implemented: "umgesetzt", .cancelled: "verworfen",
  ]

  private static let lights: [Light?: String] = [.green: "G", .amber: "A", .red: "R"]
}
