import Aggregation
import Editions
import StrategyModel

extension Table {
  /// Every slot with its current project, one per row; open slots have no project.
  static let projects = Table(
    "projects", title: Wording(de: "Kernprojekte", en: "Core projects"), key: ["slot"],
    rows: { $0.projects }, fields: place + status + dates + organisation + report)

  private typealias Fields = [Field<ProjectEntry>]

  /// Takes a value from the slot's project; an open slot has none.
  private static func field(
    _ name: String, _ kind: Column.Kind, _ de: String, _ en: String,
    _ value: @escaping @Sendable (ProjectFacts) -> Value
  ) -> Field<ProjectEntry> {
    Field(name, kind, Wording(de: de, en: en)) { $0.project.map(value) ?? .empty }
  }

  private static let place: Fields = [
    field("project_id", .text, "Kennung des Projekts.", "The project's id.") {
      .text($0.id.description)
    },
    Field("slot", .text, Wording(de: "Platz im Raster.", en: "The place in the grid.")) {
      .text($0.slot.description)
    },
    Field("competency", .text, Wording(de: "Kompetenz.", en: "The competency.")) {
      .text($0.slot.focus.competency.description)
    },
    Field("main_focus", .text, Wording(de: "Schwerpunkt.", en: "The main focus.")) {
      .text($0.slot.focus.description)
    },
    Field(
      "position", .integer,
      Wording(de: "Nummer des Platzes im Schwerpunkt.", en: "The slot's number in its focus.")
    ) { .integer($0.slot.position) },
    field("name_de", .text, "Name auf Deutsch.", "The name in German.") { .text($0.name.de) },
    field("name_en", .text, "Name auf Englisch.", "The name in English.") { .text($0.name.en) },
    field("batch", .text, "Paket, in dem es beschlossen wurde.", "The batch it was fixed in.") {
      .text($0.batch)
    },
    field(
      "fixed_on", .partialDate, "Wann der Rat es zum Kernprojekt gemacht hat.",
      "When the council made it a core project."
    ) { .date($0.fixedOn) },
  ]

  private static let status: Fields = [
    field(
      "status", .word(Status.allCases.map(\.rawValue)), "Status am Ende des Zeitraums.",
      "The status at the period's end."
    ) { .text($0.status.rawValue) },
    field("status_since", .partialDate, "Seit wann der Status gilt.", "Since when it holds.") {
      .date($0.statusSince)
    },
    field(
      "percent_complete", .decimal, "Gemeldeter Fertigstellungsgrad in Prozent.",
      "The reported percentage of completion."
    ) { .hundredths($0.percentComplete?.hundredths) },
  ]

  private static let dates: Fields = [
    field(
      "baseline_end", .partialDate, "Erstes geplantes Ende nach dem Beschluss.",
      "The first planned end after the decision."
    ) { .date($0.baselineEnd) },
    field("planned_start", .partialDate, "Geplanter Beginn.", "The planned start.") {
      .date($0.plannedStart)
    },
    field("planned_end", .partialDate, "Geplantes Ende.", "The planned end.") {
      .date($0.plannedEnd)
    },
    field("expected_end", .partialDate, "Erwartetes Ende.", "The expected end.") {
      .date($0.expectedEnd)
    },
    field("actual_start", .partialDate, "Tatsächlicher Beginn.", "The actual start.") {
      .date($0.actualStart)
    },
    field("actual_end", .partialDate, "Tatsächliches Ende.", "The actual end.") {
      .date($0.actualEnd)
    },
  ]

  private static let organisation: Fields = [
    field(
      "reporting_lead", .text, "Organisation, die federführend berichtet.",
      "The organisation that reports as lead."
    ) { .text($0.reportingLead?.description) },
    field("organisation_kind", .text, "Art dieser Organisation.", "That organisation's kind.") {
      .text($0.organisationKind)
    },
    field("money_planned", .decimal, "Geplante Mittel in Euro.", "Money planned, in euros.") {
      .hundredths($0.moneyPlanned?.cents)
    },
    field("money_spent", .decimal, "Ausgegebene Mittel in Euro.", "Money spent, in euros.") {
      .hundredths($0.moneySpent?.cents)
    },
    field(
      "light_reported", .word(Light.allCases.map(\.rawValue)), "Gemeldete Ampel.",
      "The traffic light as reported."
    ) { .text($0.lightReported?.rawValue) },
    field(
      "light_computed", .word(Light.allCases.map(\.rawValue)), "Berechnete Ampel.",
      "The traffic light as computed."
    ) { .text($0.lightComputed?.rawValue) },
  ]

  private static let report: Fields = [
    field(
      "report_period", .text, "Zeitraum des Berichts, der den Status angibt.",
      "The period of the report that states the status."
    ) { .text($0.reportPeriod?.description) },
    field(
      "carried_forward", .boolean, "Ob der Bericht aus einem früheren Zeitraum stammt.",
      "Whether the report is of an earlier period."
    ) { .boolean($0.carriedForward) },
    Field("source_file", .text, .sourceFile) { .text($0.project?.source?.file) },
    Field("source_line", .integer, .sourceLine) { .integer($0.project?.source?.line) },
  ]
}
