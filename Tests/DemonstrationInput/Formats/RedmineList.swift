import StrategyModel

extension ListFormat {
  /// Redmine's issue list: semicolons, ISO-8859-1, the project's number in a field of its own.
  static func redmine() -> ListFormat {
    ListFormat(
      encoding: { _ in .iso8859 }, lineEnd: "\n",
      columns: [
        Column("#", nil) { row in "17\(row.project.suffix(2))" },
        Column("Projekt", nil) { _ in "Bochum Strategie" },
        Column("Tracker", nil) { _ in "Kernprojekt" },
        .status("Status", words),
        Column("Priorität", nil) { _ in "Normal" },
        Column("Thema", .name) { $0.name },
        Column("Zugewiesen an", .contact) { row in
          String(row.contact.prefix { $0 != "," })
        },
        Column("Aktualisiert", nil) { _, period in "\(period.lastDay.german) 17:05" },
        .day("Beginn", .plannedStart, \.plannedStart, \.german),
        .day("Abgabedatum", .plannedEnd, \.plannedEnd, \.german),
        Column("% erledigt", .percent) { $0.percent.map(String.init) ?? "" },
        .day("Geschlossen am", .actualEnd, \.actualEnd) { "\($0.german) 12:00" },
        Column("Kernprojekt", .project) { $0.project },
        Column("Abweichungsgrund", .reason) { $0.reason },
        Column("Nachweis", .evidence) { $0.evidence },
        Column("Beschreibung", .comment) { $0.comment },
      ])
  }

  private static let words: [Status: String] = [
    .planned: "Neu", .ongoing: "In Bearbeitung", .paused: "Feedback", .implemented: "Erledigt",
    .cancelled: "Abgewiesen",
  ]
}
