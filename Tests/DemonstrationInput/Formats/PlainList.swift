import StrategyModel

extension ListFormat {
  /// A small association's list: commas, UTF-8, few columns; "Fehlanzeige" where nothing is new.
  static func plain() -> ListFormat {
    ListFormat(
      encoding: { _ in .utf8 }, delimiter: ",", lineEnd: "\n",
      preamble: { ["Musterverein e. V.", "Stand: \($0.lastDay.german)"] },
      columns: [
        Column("Projekt", .project) { $0.project },
        Column("Titel", .name) { $0.name },
        .status("Stand der Dinge", words),
        .day("Beginn", .plannedStart, \.plannedStart, \.german),
        .day("Ende (Plan)", .plannedEnd, \.plannedEnd, \.german),
        .day("Ende (Ist)", .actualEnd, \.actualEnd, \.german),
        Column("Beleg", .evidence) { $0.evidence },
        Column("Hinweis", .comment) { $0.comment },
      ])
  }

  private static let words: [Status: String] = [
    .planned: "in Vorbereitung", .ongoing: "begonnen", .paused: "ruht", .implemented: "fertig",
    .cancelled: "eingestellt",
  ]
}

/// "Fehlanzeige": a delivery that says nothing is new.
struct NothingNewList: ReportFormat {
  let list: ListFormat

  func rendered(_ rows: [ReportRow], period: Period) -> RenderedFile {
    var without = list
    without.preamble = { list.preamble($0) + ["Fehlanzeige"] }
    return without.rendered([], period: period)
  }
}
