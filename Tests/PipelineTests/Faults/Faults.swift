/// Every kind of mistake that a row can hold, one project each; the ids follow the order.
enum Faults {
  static let all: [FaultyProject] =
    (identity + statuses + confirmations + percents + dates + delays + lights + money + texts)
    .enumerated().map { FaultyProject(number: $0 + 1, fault: $1) }

  /// Nobody owes a report on these: a row that names no project leaves none out.
  private static func ownerless(_ fault: inout Fault) { fault.register.lead = "" }

  private static let done: Cells = [
    .status: "umgesetzt", .percent: "100", .actualEnd: "15.05.2024", .evidence: "Abnahme",
    .light: "",
  ]

  private static func done(_ cells: Cells) -> Cells { done.merging(cells) { $1 } }

  // The first stands for all where something is said to have gone into another project.
  private static let identity: [Fault] = [
    Fault("project-missing", .project, [.project: "", .name: ""], ownerless),
    Fault("unknown-project", .project, [.project: "bauhof-7", .name: "Unbekannt"], ownerless),
    Fault("id-turned-into-date", .project, [.project: "01. Jan", .name: ""], ownerless),
    Fault("id-turned-into-number", .project, [.project: "1,23E+05", .name: ""], ownerless),
    Fault("unknown-id", .project, [.project: "kp-OO5"]),
    Fault("name-differs-from-id", .name, [.name: "Vorhaben 1"]),
    Fault("not-the-lead", .project, [:]) {
      $0.register.lead = "werke"
      $0.register.isKnown = false
    },
    Fault("duplicate-row", .project, [:]) { $0.again = [:] },
    Fault("contradicting-rows", .project, [:]) { $0.again = [.percent: "45"] },
    Fault("not-yet-fixed", nil, [:]) { $0.register.fixed = "2025-01-01" },
  ]

  private static let statuses: [Fault] = [
    Fault("status-missing", .status, [.status: ""]),
    Fault("status-unmapped", .status, [.status: "prima"]),
    Fault("status-continued-or-integrated", .status, [.status: "Regelbetrieb"]),
    Fault(
      "integrated-into-two", .status, [.status: "aufgegangen in kp-001", .target: "kp-002"]),
    Fault("integrated-into-nothing", .status, [.status: "aufgegangen"]),
    Fault("integrated-target-unknown", .status, [.status: "aufgegangen in bauhof-7"]),
    Fault("register-says-integrated", .status, [:], right: [.status: "aufgegangen in kp-001"]) {
      $0.register.integratedInto = "kp-001"
    },
    Fault(
      "status-went-back", .status,
      [.status: "geplant", .percent: "", .plannedStart: "", .actualStart: ""]),
    Fault(
      "status-step-skipped", .status, [.status: "pausiert", .light: "gelb"],
      before: [.status: ["geplant"], .percent: ["0"], .actualStart: [""]]),
    Fault(
      "planned-but-begun", .percent,
      [.status: "geplant", .percent: "20", .plannedStart: "01.09.2024", .actualStart: ""],
      before: [.status: ["geplant"], .percent: ["0"], .actualStart: [""]]),
    Fault("ended-while-running", .actualEnd, [.actualEnd: "15.05.2024"]),
    Fault(
      "paused-for-long", .status, [.status: "pausiert", .light: "gelb"],
      before: [.status: ["pausiert"]]),
    Fault("implemented-after-period", .actualEnd, done([.actualEnd: "05.07.2024"])),
    Fault("implemented-without-date", .status, done([.actualEnd: ""])),
    Fault("implemented-without-evidence", .status, done([.evidence: ""])),
    Fault("implemented-below-hundred", .percent, done([.percent: "95"])),
    Fault(
      "implemented-before-fixed", .actualEnd, done([.actualStart: "", .actualEnd: "15.12.2021"])),
    Fault("cancelled-without-reason", .status, [.status: "eingestellt", .comment: "", .light: ""]),
  ]

  private static let confirmations: [Fault] = [
    Fault(
      "unchanged-without-earlier-report", .status, [.status: "unverändert"]
    ) { $0.register.isKnown = false },
    Fault(
      "unchanged-but-differs", .percent,
      [.status: "unverändert", .percent: "70"], right: [.percent: "30"]),
  ]

  private static let percents: [Fault] = [
    Fault("percent-unreadable", .percent, [.percent: "halb"]),
    Fault("percent-out-of-range", .percent, [.percent: "450"]),
    Fault("percent-fraction", .percent, [.percent: "0,45"]),
    Fault("number-turned-into-date", .percent, [.percent: "01. Mai"]),
    Fault("percent-fell", .percent, [.percent: "20"]),
    Fault("hundred-percent-while-ongoing", .percent, [.percent: "100"]),
    Fault(
      "percent-unchanged", .percent, [.percent: "35"], before: [.percent: ["20", "35", "35", "35"]]),
    Fault(
      "nearly-done-for-long", .percent, [.percent: "95"], right: done,
      before: [.percent: ["80", "90", "90", "95"]]),
  ]

  private static let dates: [Fault] = [
    Fault("date-unreadable", .plannedStart, [.plannedStart: "bald"]),
    Fault("date-impossible", .plannedStart, [.plannedStart: "31.06.2023"]),
    Fault("date-serial-number", .plannedStart, [.plannedStart: "44986"]),
    Fault("future-date", .actualStart, [.actualStart: "01.08.2024"]),
    Fault("date-far-off", .actualStart, [.actualStart: "06.03.1923"]),
    Fault("end-before-start", .plannedEnd, [.plannedStart: "01.06.2026"]),
    Fault(
      "end-after-horizon", .plannedEnd, [.plannedEnd: "31.03.2031"],
      before: [.plannedEnd: ["31.03.2031"]]),
    Fault(
      "start-overdue", .plannedStart,
      [.status: "geplant", .percent: "0", .actualStart: "", .light: ""],
      before: [.status: ["geplant"], .percent: ["0"], .actualStart: [""]]),
  ]

  private static let delays: [Fault] = [
    Fault(
      "planned-end-moved", .plannedEnd, [.plannedEnd: "30.06.2026"]),
    Fault(
      "planned-end-moved-often", .plannedEnd, [:], right: done,
      before: [.plannedEnd: ["30.06.2025", "30.09.2025", "31.12.2025", "31.03.2026"]]),
    Fault(
      "delay-without-reason", .expectedEnd,
      [.expectedEnd: "31.12.2026", .comment: "", .light: ""]),
    Fault(
      "overdue-without-reason", .plannedEnd,
      [.plannedEnd: "31.05.2024", .comment: "", .light: ""]),
    Fault("overdue-while-green", .light, [.plannedEnd: "31.05.2024"]),
  ]

  private static let lights: [Fault] = [
    Fault("light-unmapped", .light, [.light: "lila"]),
    Fault("light-better-than-computed", .light, [.expectedEnd: "15.04.2026"]),
    Fault("light-jumped", .light, [.light: "rot"]),
    Fault("light-without-reason", .light, [.light: "gelb", .comment: ""]),
  ]

  private static let money: [Fault] = [
    Fault("money-unreadable", .planned, [.planned: "ca. 120 T (?)"]),
    Fault("money-currency", .planned, [.planned: "120.000,00 USD"]),
    Fault("money-rounded", .planned, [.planned: "120.000,005"]),
    Fault("money-off-by-factor", .planned, [.planned: "1.200.000,00"]),
    Fault("money-negative", .spent, [.spent: "-30.000,00"]),
    Fault("spent-above-planned", .spent, [.spent: "120.000,01", .light: "gelb"]),
    Fault("spent-fell", .spent, [.spent: "20.000,00"]),
    Fault("budget-changed", .planned, [.planned: "160.000,00"]),
    Fault("spending-ahead", .spent, [.spent: "100.000,00"]),
    Fault("spreadsheet-error", .planned, [.planned: "#NV"]),
    Fault("cell-too-narrow", .spent, [.spent: "########"]),
  ]

  private static let texts: [Fault] = [
    Fault("boolean-unreadable", .continued, [.continued: "vielleicht"]),
    Fault("text-too-long", .comment, [.comment: String(repeating: "lang ", count: 801)]),
    Fault(
      "text-unchanged", .comment, [.comment: "Vergabe läuft."],
      before: [.comment: ["Vergabe läuft."]]),
    Fault("text-says-nothing", .comment, [.comment: "siehe oben"]),
    Fault("contact-in-text", .comment, [.comment: "Fragen an m.muster@example.org"]),
    Fault("mojibake", .reason, [.reason: "Die BrÃ¼cke fehlt noch"]) {
      $0.isOfText = true
      $0.offset = 6
    },
    Fault("control-character", .reason, [.reason: "Die Brücke\u{0} fehlt"]) {
      $0.isOfText = true
      $0.offset = 10
    },
  ]
}
