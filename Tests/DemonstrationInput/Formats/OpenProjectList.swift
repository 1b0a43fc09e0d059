import StrategyModel

extension ListFormat {
  /// OpenProject's project list: commas, UTF-8, one word for status and light; a byte order mark
  /// from 2024 on.
  static func openProject() -> ListFormat {
    ListFormat(
      encoding: { $0.year >= 2024 ? .utf8WithMark : .utf8 }, delimiter: ",", lineEnd: "\n",
      columns: [
        Column("id", nil) { row in "4\(row.project.suffix(2))" },
        Column("Kennung", .project) { $0.project },
        Column("Name", .name) { $0.name },
        Column("Öffentlich", nil) { _ in "nein" },
        Column("Projektstatus", .status, word),
        Column("Projektstatusbeschreibung", .comment) { row in
          // OpenProject squeezes white space in descriptions.
          row.comment.split(separator: "\n").joined(separator: " ")
        },
        Column("Fortschritt", .percent) { $0.percent.map(String.init) ?? "" },
        .day("Geplanter Beginn", .plannedStart, \.plannedStart, \.description),
        .day("Geplantes Ende", .plannedEnd, \.plannedEnd, \.description),
        .day("Umgesetzt am", .actualEnd, \.actualEnd, \.description),
        Column("Abweichungsgrund", .reason) { $0.reason },
        Column("Nachweis", .evidence) { $0.evidence },
      ])
  }

  private static func word(_ row: ReportRow) -> String {
    switch row.status {
    case .planned: "Nicht gestartet"
    case .implemented: "Abgeschlossen"
    case .cancelled: "Eingestellt"
    default: row.light == .red ? "Unplanmäßig" : row.light == .amber ? "Gefährdet" : "Planmäßig"
    }
  }
}
