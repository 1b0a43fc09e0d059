import StrategyModel

extension PlantedFault {
  static func planted(in period: Period, by supplier: String) -> [PlantedFault] {
    all.filter { $0.period == period.description && $0.supplier == supplier }
  }

  /// None of them moves a total: each leaves a project in the class in which it stood.
  static let all: [PlantedFault] = texts + courses + files

  /// Cells and rows that cannot be read or believed by themselves.
  private static let texts: [PlantedFault] = [
    PlantedFault(
      period: "2023-Q2", supplier: "musteramt-a", project: 48, field: .status,
      rule: "status-continued-or-integrated", what: "status Regelbetrieb",
      edit: .cells([.status: "Regelbetrieb"])),
    PlantedFault(
      period: "2023-Q3", supplier: "musteramt-b", project: 55, field: .project,
      rule: "unknown-id", what: "letter O instead of zero in kp-O55, the name is right",
      edit: .cells([.project: "kp-O55"])),
    PlantedFault(
      period: "2023-Q3", supplier: "muster-gmbh", project: 74, rule: "contradicting-rows",
      what: "reported twice with different status", edit: .again([.status: "paused"])),
    PlantedFault(
      period: "2023-Q3", supplier: "beispielwerke-gmbh", project: 75, field: .moneyPlanned,
      rule: "money-unreadable", what: "amount ca. 2,4 Mio. (?)",
      edit: .cells([.moneyPlanned: "ca. 2,4 Mio. (?)"])),
    PlantedFault(
      period: "2023-Q4", supplier: "musteramt-a", project: 64, field: .moneySpent,
      rule: "cell-too-narrow", what: "column too narrow in Excel: ########",
      edit: .cells([.moneySpent: "########"])),
    PlantedFault(
      period: "2023-Q4", supplier: "musteramt-c", project: 66, field: .percent,
      rule: "percent-out-of-range", what: "450 percent", edit: .cells([.percent: "450"])),
    PlantedFault(
      period: "2024-Q1", supplier: "musteramt-c", project: 45, rule: "duplicate-row",
      what: "the same row twice", edit: .again([:])),
    PlantedFault(
      period: "2024-Q1", supplier: "musteramt-f", project: nil, field: .project,
      rule: "unknown-project", what: "unknown project kp-999",
      edit: .stranger(id: "kp-999", name: "Beispielprojekt 999")),
    PlantedFault(
      period: "2024-Q2", supplier: "musteramt-a", project: 54, field: .status,
      rule: "status-continued-or-integrated", what: "status im Regelbetrieb",
      edit: .cells([.status: "im Regelbetrieb"])),
    PlantedFault(
      period: "2024-Q2", supplier: "musteramt-a", project: 70, field: .plannedEnd,
      rule: "date-impossible", what: "31 June", edit: .cells([.plannedEnd: "31.06.2025"])),
    PlantedFault(
      period: "2024-Q2", supplier: "musteramt-b", project: 71, rule: "contradicting-rows",
      what: "reported twice with different status", edit: .again([.status: "pausiert"])),
    PlantedFault(
      period: "2024-Q2", supplier: "beispielwerke-gmbh", project: 61, rule: "not-the-lead",
      what: "project of Muster GmbH", edit: .foreign(61)),
  ]

  /// Reports that contradict themselves, the calendar or earlier reports.
  private static let courses: [PlantedFault] = [
    PlantedFault(
      period: "2022-Q3", supplier: "musteramt-c", project: 56, rule: "cancelled-without-reason",
      what: "cancelled without a word why",
      edit: .cells([.reason: "", .comment: ""])),
    PlantedFault(
      period: "2022-Q4", supplier: "musteramt-b", project: 55, field: .plannedEnd,
      rule: "planned-end-moved", what: "planned end moved for the first time"),
    PlantedFault(
      period: "2023-Q1", supplier: "musteramt-b", project: 71, rule: "not-yet-fixed",
      what: "reported before the council fixed it"),
    PlantedFault(
      period: "2023-Q1", supplier: "musteramt-e", project: 58, field: .plannedEnd,
      rule: "planned-end-moved", what: "planned end moved for the first time"),
    PlantedFault(
      period: "2023-Q1", supplier: "beispielwerke-gmbh", project: 60, field: .plannedEnd,
      rule: "planned-end-moved", what: "planned end moved for the first time"),
    PlantedFault(
      period: "2023-Q1", supplier: "beispielwerke-gmbh", project: 60, field: .moneyPlanned,
      rule: "money-off-by-factor", what: "euros in a column of thousands",
      edit: .cells([.moneyPlanned: "480.000,0"])),
    PlantedFault(
      period: "2023-Q2", supplier: "beispielwerke-gmbh", project: 60, field: .moneyPlanned,
      rule: "money-off-by-factor", what: "thousands again"),
    PlantedFault(
      period: "2023-Q2", supplier: "musteramt-b", project: 55, field: .plannedEnd,
      rule: "planned-end-moved", what: "planned end moved for the second time"),
    PlantedFault(
      period: "2023-Q4", supplier: "musteramt-b", project: 55, field: .plannedEnd,
      rule: "planned-end-moved", what: "planned end moved for the third time"),
    PlantedFault(
      period: "2023-Q4", supplier: "musteramt-c", project: 67, field: .plannedEnd,
      rule: "planned-end-moved", what: "planned end moved for the first time"),
    PlantedFault(
      period: "2023-Q4", supplier: "musteramt-d", project: 68, field: .status,
      rule: "status-went-back", what: "ongoing last quarter, not begun now",
      edit: .cells([.status: "Nicht gestartet", .percent: ""])),
    PlantedFault(
      period: "2024-Q1", supplier: "musteramt-d", project: 68, rule: nil,
      what: "in danger", edit: .cells([.status: "Gefährdet"])),
    PlantedFault(
      period: "2024-Q2", supplier: "musteramt-d", project: 68, rule: nil,
      what: "off track", edit: .cells([.status: "Unplanmäßig"])),
    PlantedFault(
      period: "2023-Q4", supplier: "musteramt-f", project: 69, field: .plannedEnd,
      rule: "end-before-start", what: "planned end before planned start",
      edit: .cells([.plannedEnd: "31.08.2023"])),
    PlantedFault(
      period: "2024-Q1", supplier: "musteramt-f", project: 69, field: .plannedEnd,
      rule: "planned-end-moved", what: "back to the real planned end"),
    PlantedFault(
      period: "2024-Q1", supplier: "musteramt-b", project: 65, rule: "implemented-without-date",
      what: "implemented without a date", edit: .cells([.actualEnd: ""])),
    PlantedFault(
      period: "2024-Q1", supplier: "musteramt-c", project: 66, rule: nil,
      what: "prepares the fall of the next quarter", edit: .cells([.percent: "55"])),
    PlantedFault(
      period: "2024-Q1", supplier: "musteramt-c", project: 67, field: .actualEnd,
      rule: "implemented-after-period", what: "implemented on a day after the quarter",
      edit: .cells([
        .status: "erledigt", .percent: "100", .actualEnd: "31.5.24",
        .evidence: "Abnahme am 31.05.2024",
      ])),
    PlantedFault(
      period: "2024-Q1", supplier: "beispielwerke-gmbh", project: 60, field: .moneySpent,
      rule: "spent-above-planned", what: "spent more than planned",
      edit: .cells([.moneySpent: "496,3"])),
    PlantedFault(
      period: "2024-Q2", supplier: "beispielwerke-gmbh", project: 60, field: .moneySpent,
      rule: "spent-above-planned", what: "spent more than planned",
      edit: .cells([.moneySpent: "521,8"])),
    PlantedFault(
      period: "2024-Q2", supplier: "musteramt-b", project: 55, field: .light,
      rule: "overdue-while-green", what: "planned end long past, light green",
      edit: .cells([.light: "G"])),
    PlantedFault(
      period: "2024-Q2", supplier: "musteramt-c", project: 66, field: .percent,
      rule: "percent-fell", what: "fewer percent than last quarter"),
    PlantedFault(
      period: "2024-Q2", supplier: "musteramt-c", project: 67,
      rule: "implemented-without-evidence", what: "implemented without evidence",
      edit: .cells([.evidence: ""])),
    PlantedFault(
      period: "2024-Q2", supplier: "musteramt-f", project: 69, field: .percent,
      rule: "hundred-percent-while-ongoing", what: "100 percent and yet ongoing",
      edit: .cells([.percent: "100"])),
  ]

  /// How a whole file came.
  private static let files: [PlantedFault] = [
    PlantedFault(
      period: "2022-Q4", supplier: "musteramt-b", project: nil, rule: "same-file-again",
      what: "last quarter's file sent again, a later file corrects it"),
    PlantedFault(
      period: "2023-Q1", supplier: "musteramt-d", project: nil, rule: "delivery-missing",
      what: "no file this quarter"),
    PlantedFault(
      period: "2023-Q2", supplier: "musteramt-e", project: nil, rule: "delivery-late",
      what: "five days after the deadline"),
    PlantedFault(
      period: "2024-Q2", supplier: "musteramt-a", project: nil,
      rule: "missing-from-later-delivery", what: "one corrected row sent later by mail"),
    PlantedFault(
      period: "2024-Q2", supplier: "musteramt-a", project: 64, rule: nil,
      what: "digits that the later file corrects", edit: .cells([.percent: "65 %"])),
  ]
}
