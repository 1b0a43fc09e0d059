import StrategyModel

extension ListFormat {
  /// Excel's "Unicode Text": UTF-16 with a byte order mark, tabs, short dates.
  static func unicodeText() -> ListFormat {
    ListFormat(
      encoding: { _ in .utf16 }, delimiter: "\t",
      columns: [
        Column("Nr.", .project) { $0.project },
        Column("Projekt", .name) { $0.name },
        .status("Status", words, unchanged: "s. o."),
        Column("Umsetzungsgrad", .percent) { $0.percent.map(String.init) ?? "" },
        .day("Anfang", .plannedStart, \.plannedStart, GermanText.shortDate),
        .day("geplantes Ende", .plannedEnd, \.plannedEnd, GermanText.shortDate),
        .day("abgeschlossen am", .actualEnd, \.actualEnd, GermanText.shortDate),
        Column("Anmerkung", .comment) { $0.comment },
        Column("Grund", .reason) { $0.reason },
        Column("Nachweis", .evidence) { $0.evidence },
        Column("Ansprechperson", .contact) { $0.contact },
      ])
  }

  private static let words: [Status: String] = [
    .planned: "vorgesehen", .ongoing: "laufend", .paused: "ruht", .implemented: "erledigt",
    .cancelled: "eingestellt",
  ]
}
