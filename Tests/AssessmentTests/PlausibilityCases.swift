import StrategyModel

extension RuleTests {
  /// What people get wrong rather than what nobody can read. The columns are those of `Row`.
  static let plausible: [Case] = contradictions + standstills + delays + lights + money + texts

  private static func ongoing(_ change: (inout Row) -> Void = { _ in }) -> Row {
    Row("kp-001", .ongoing, change)
  }

  private static let contradictions: [Case] = [
    Case("planned-but-begun", 4, before: [], Row("kp-001", .planned) { $0.percent = 5 }),
    Case(
      "planned-but-begun", 7, before: [], Row("kp-001", .planned) { $0.actualStart = "2024-05" }),
    Case(
      "implemented-below-hundred", 4,
      Row("kp-001", .implemented) {
        $0.percent = 95
        $0.actualEnd = "2024-05"
        $0.evidence = "Abnahme"
      }),
    Case("ended-while-running", 8, ongoing { $0.actualEnd = "2024-05-31" }),
    Case("date-far-off", 6, ongoing { $0.plannedEnd = "2204-12-31" }),
    Case("date-far-off", 7, ongoing { $0.actualStart = "1924-03" }),
    Case("end-after-horizon", 6, ongoing { $0.plannedEnd = "2031-01" }),
    Case(
      "end-after-horizon", 9,
      ongoing {
        $0.plannedEnd = "2026"
        $0.expectedEnd = "2032"
      }),
    Case(
      "status-step-skipped", 3, before: Row("kp-001", .planned),
      Row("kp-001", .implemented) {
        $0.actualEnd = "2024-05"
        $0.evidence = "Abnahme"
      }),
    Case(
      "implemented-before-fixed", 8,
      Row("kp-001", .implemented) {
        $0.actualEnd = "2019"
        $0.evidence = "Abnahme"
      }),
  ]

  private static let standstills: [Case] = [
    Case(
      "percent-unchanged", 4, before: Array(repeating: ongoing { $0.percent = 40 }, count: 3),
      ongoing { $0.percent = 40 }),
    Case(
      "nearly-done-for-long", 4,
      before: [90, 90, 95].map { percent in ongoing { $0.percent = percent } },
      ongoing { $0.percent = 95 }),
    Case(
      "paused-for-long", 3, before: Array(repeating: Row("kp-001", .paused), count: 4),
      Row("kp-001", .paused)),
    Case(
      "text-unchanged", 13,
      before: ["Vergabe läuft.", "Vergabe läuft. ", "VERGABE läuft."]
        .map { text in ongoing { $0.comment = text } }, ongoing { $0.comment = "Vergabe läuft." }),
  ]

  private static let delays: [Case] = [
    Case("start-overdue", 5, before: [], Row("kp-001", .planned) { $0.plannedStart = "2024-05" }),
    Case(
      "delay-without-reason", 9,
      ongoing {
        $0.plannedEnd = "2024-12-31"
        $0.expectedEnd = "2025-06-30"
      }),
    Case("overdue-without-reason", 6, ongoing { $0.plannedEnd = "2024-05" }),
    Case("overdue-without-reason", 9, ongoing { $0.expectedEnd = "2024-05" }),
    Case(
      "planned-end-moved-often", 6,
      before: ["2024-03", "2024-06", "2024-09", "2024-12"]
        .map { end in ongoing { $0.plannedEnd = end } },
      ongoing { $0.plannedEnd = "2024-12" }),
    Case(
      "planned-end-moved-often", 6,
      before: ["2024-12-31", "2025-12-31"].map { end in ongoing { $0.plannedEnd = end } },
      ongoing { $0.plannedEnd = "2025-12-31" }),
  ]

  private static let lights: [Case] = [
    Case("light-jumped", 12, before: ongoing { $0.light = .green }, ongoing { $0.light = .red }),
    Case("light-without-reason", 12, ongoing { $0.light = .amber }),
    Case(
      "light-better-than-computed", 12,
      ongoing {
        $0.light = .green
        $0.plannedEnd = "2024-12"
        $0.expectedEnd = "2025-01"
      }),
  ]

  private static let money: [Case] = [
    Case("money-negative", 10, ongoing { $0.planned = -500 }),
    Case("spent-fell", 11, before: ongoing { $0.spent = 500 }, ongoing { $0.spent = 400 }),
    Case("budget-changed", 10, before: ongoing { $0.planned = 500 }, ongoing { $0.planned = 601 }),
    Case(
      "spending-ahead", 11,
      ongoing {
        $0.percent = 40
        $0.planned = 1000
        $0.spent = 710
      }),
  ]

  private static let texts: [Case] = [
    Case("text-says-nothing", 13, ongoing { $0.comment = "Siehe oben." }),
    Case("text-says-nothing", 14, ongoing { $0.reason = "???" }),
    Case("contact-in-text", 13, ongoing { $0.comment = "Fragen an m.muster@example.org." }),
    Case("contact-in-text", 14, ongoing { $0.reason = "Frau Muster, Tel. 030 23125-001, fehlt" }),
  ]

  /// Rows close to a limit of a rule, on the side where nothing is to be said.
  static let within: [Case] = [
    Case(
      "percent-unchanged", 4,
      before: [30, 40, 40].map { percent in ongoing { $0.percent = percent } },
      ongoing { $0.percent = 40 }),
    Case(
      "percent-unchanged", 4,
      before: Array(repeating: Row("kp-001", .paused) { $0.percent = 40 }, count: 4),
      Row("kp-001", .paused) { $0.percent = 40 }),
    Case(
      "nearly-done-for-long", 4,
      before: [89, 90, 90].map { percent in ongoing { $0.percent = percent } },
      ongoing { $0.percent = 95 }),
    Case(
      "text-unchanged", 13, before: Array(repeating: ongoing { $0.comment = "läuft" }, count: 3),
      ongoing { $0.comment = "läuft gut" }),
    Case("date-far-off", 6, ongoing { $0.plannedEnd = "2054" }),
    Case("end-after-horizon", 6, ongoing { $0.plannedEnd = "2030" }),
    Case(
      "delay-without-reason", 9,
      ongoing {
        $0.plannedEnd = "2024-12-31"
        $0.expectedEnd = "2025-03-31"
      }),
    Case(
      "delay-without-reason", 9,
      ongoing {
        $0.plannedEnd = "2024-12-31"
        $0.expectedEnd = "2026"
        $0.reason = "Lieferengpass"
      }),
    Case("budget-changed", 10, before: ongoing { $0.planned = 500 }, ongoing { $0.planned = 600 }),
    Case(
      "spending-ahead", 11,
      ongoing {
        $0.percent = 40
        $0.planned = 1000
        $0.spent = 700
      }),
    Case(
      "light-jumped", 12,
      before: [ongoing { $0.light = .green }, ongoing { $0.light = .amber }],
      ongoing { $0.light = .red }),
    Case("text-says-nothing", 13, ongoing { $0.comment = "Der Text folgt dem Beschluss." }),
    Case("contact-in-text", 13, ongoing { $0.comment = "Tel. Rückfrage: 3 Angebote @ 5 €" }),
    Case("start-overdue", 5, before: [], Row("kp-001", .planned) { $0.plannedStart = "2024-06" }),
  ]
}
