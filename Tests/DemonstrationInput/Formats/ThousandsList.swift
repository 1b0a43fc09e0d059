import StrategyModel

extension ListFormat {
  /// A controlling list saved by a German Excel: fractions for percents, thousands of euros.
  static func thousands() -> ListFormat {
    ListFormat(
      encoding: { _ in .windows1252 },
      preamble: { ["Beispielwerke GmbH – Projektcontrolling", "Stand: \($0.lastDay.german)"] },
      columns: [
        Column("Projektnummer", .project) { $0.project },
        Column("Bezeichnung", .name) { $0.name },
        .status("Projektstand", words, unchanged: "wie Vorquartal"),
        Column("Fertigstellungsgrad", .percent) { $0.percent.map(fraction) ?? "" },
        .day("Start (geplant)", .plannedStart, \.plannedStart, \.german),
        .day("Fertigstellung geplant", .plannedEnd, \.plannedEnd, \.german),
        .day("Fertigstellung Ist", .actualEnd, \.actualEnd, \.german),
        Column("Budget (T€)", .moneyPlanned) { $0.moneyPlanned.map(GermanText.thousands) ?? "" },
        Column("Ist (T€)", .moneySpent) { $0.moneySpent.map(GermanText.thousands) ?? "" },
        Column("Erläuterung", .comment) { $0.comment },
        Column("Abweichungsgrund", .reason) { $0.reason },
        Column("Beleg", .evidence) { $0.evidence },
      ],
      footer: { _ in [["Gesamt"]] })
  }

  private static let words: [Status: String] = [
    .planned: "geplant", .ongoing: "läuft", .paused: "zurückgestellt", .implemented: "fertig",
    .cancelled: "abgebrochen",
  ]

  /// `0,45`.
  private static func fraction(_ percent: Int) -> String {
    percent >= 100 ? "1,00" : "0,\(Digits.padded(percent, 2))"
  }
}
