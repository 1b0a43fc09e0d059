import StrategyModel

extension ListFormat {
  /// "CSV (Trennzeichen-getrennt)" of a German Excel: Windows-1252, semicolons, title lines and a
  /// "Stand:" line above the header, a sum and empty rows below.
  static func germanExcel() -> ListFormat {
    ListFormat(
      encoding: { _ in .windows1252 },
      preamble: { period in
        [
          "Musteramt A – Sachstand der Kernprojekte",
          "Rückfragen: Erika Mustermann, Tel. 030 23125 001, e.mustermann@example.org",
          "Stand: \(period.lastDay.german)", "",
        ]
      },
      columns: [
        Column("Projekt-Nr.", .project) { $0.project },
        Column("Maßnahme", .name) { $0.name },
        .status("Sachstand", words, unchanged: "unverändert"),
        Column("Fortschritt", .percent) { $0.percent.map { "\($0) %" } ?? "k. A." },
        .day("Beginn", .plannedStart, \.plannedStart, \.german),
        .day("Ende", .plannedEnd, \.plannedEnd, \.german),
        .day("Ist-Beginn", .actualStart, \.actualStart, \.german),
        .day("Ist-Ende", .actualEnd, \.actualEnd, \.german),
        Column("Budget", .moneyPlanned) { $0.moneyPlanned.map(GermanText.euros) ?? "k. A." },
        Column("Ist-Kosten", .moneySpent) { $0.moneySpent.map(GermanText.euros) ?? "k. A." },
        Column("Ampel", .light) { lights[$0.light] ?? "–" },
        Column("Bemerkung", .comment) { $0.comment },
        Column("Begründung der Abweichung", .reason) { $0.reason },
        Column("Nachweis", .evidence) { $0.evidence },
        Column("Verantwortlich", .contact) { $0.contact },
      ],
      footer: { rows in
        let sum = rows.reduce(0) { $0 + ($1.confirmsUnchanged ? 0 : $1.moneyPlanned ?? 0) }
        let total = ["Summe", "\(rows.count) Projekte", "", "", "", "", "", ""]
        return [total + [GermanText.euros(cents: sum)], [], []]
      })
  }

  private static let words: [Status: String] = [
    .planned: "in Planung", .ongoing: "in Umsetzung", .paused: "ruht",
    .implemented: "abgeschlossen", .cancelled: "eingestellt",
  ]

  private static let lights: [Light?: String] = [.green: "grün", .amber: "gelb", .red: "rot"]
}
