import Aggregation
import Editions
import StrategyModel

extension Table {
  /// The list of core projects as councillors ask for it: what was decided, who leads, how far it
  /// is; one row per project, replaced ones before the one that followed.
  static let annex = Table(
    "annex",
    title: Wording(
      de: "Liste der Kernprojekte für den Rat", en: "List of core projects for the council"),
    key: ["project_id"], rows: { edition in AnnexRow.rows(of: edition) },
    fields: place + decision + lead + status + dates + remarks)

  private typealias Fields = [Field<AnnexRow>]

  private static func field(
    _ name: String, _ kind: Column.Kind, _ de: String, _ en: String,
    _ value: @escaping @Sendable (AnnexRow) -> Value
  ) -> Field<AnnexRow> {
    Field(name, kind, Wording(de: de, en: en), value)
  }

  private static let place: Fields = [
    field("slot", .text, "Platz im Raster.", "The place in the grid.") {
      .text($0.project.slot.description)
    },
    field("project_id", .text, "Kennung des Projekts.", "The project's id.") {
      .text($0.project.id.text)
    },
    field("project_de", .text, "Name auf Deutsch.", "The name in German.") {
      .text($0.project.name.de)
    },
    field("project_en", .text, "Name auf Englisch.", "The name in English.") {
      .text($0.project.name.en)
    },
    field(
      "replaced_by", .text, "Projekt, das ihm auf dem Platz folgt.",
      "The project that follows it in the slot."
    ) {
      .text($0.next?.text)
    },
    field("competency", .text, "Kompetenz mit Namen.", "The competency with its name.") {
      .text($0.competency)
    },
    field("main_focus", .text, "Schwerpunkt mit Namen.", "The main focus with its name.") {
      .text($0.focus)
    },
    field("batch", .text, "Paket, in dem es beschlossen wurde.", "The batch it was fixed in.") {
      .text($0.project.batch)
    },
  ]

  private static let decision: Fields = [
    field(
      "fixed_on", .partialDate, "Wann der Rat es zum Kernprojekt gemacht hat.",
      "When the council made it a core project."
    ) {
      .date($0.project.fixedOn)
    },
    field("papers", .text, "Nummern aller Vorlagen dazu.", "The numbers of all papers on it.") {
      .text($0.papers)
    },
    field(
      "decided_by", .text,
      "Gremium des Beschlusses, der es zum Kernprojekt machte, sonst des ersten.",
      "The body of the decision that made it a core project, else of the first one."
    ) {
      .text($0.decision?.body)
    },
    field("decided_on", .partialDate, "Tag dieses Beschlusses.", "The day of that decision.") {
      .date($0.decision?.date)
    },
    field("result", .text, "Ergebnis dieses Beschlusses.", "The result of that decision.") {
      .text($0.decision?.result)
    },
  ]

  private static let lead: Fields = [
    field(
      "lead", .text, "Federführende Organisation, die berichtet; leer = keine Angabe.",
      "The lead organisation that reports; empty = not stated."
    ) {
      .text($0.lead)
    },
    field(
      "further_leads", .text, "Weitere federführende Organisationen.", "Further lead organisations."
    ) {
      .text($0.furtherLeads)
    },
  ]

  private static let status: Fields = [
    field("status_de", .text, "Status auf Deutsch.", "The status in German.") {
      .text($0.project.status.name.de)
    },
    field("status_en", .text, "Status auf Englisch.", "The status in English.") {
      .text($0.project.status.name.en)
    },
    field("status_since", .partialDate, "Seit wann der Status gilt.", "Since when it holds.") {
      .date($0.project.statusSince)
    },
    field(
      "continued", .boolean, "Ob es dauerhaft fortgeführt wird.",
      "Whether it is carried on permanently."
    ) {
      .boolean($0.project.continued)
    },
    field(
      "light_reported", .word(Light.allCases.map(\.rawValue)), "Gemeldete Ampel.",
      "The traffic light as reported."
    ) {
      .text($0.project.lightReported?.rawValue)
    },
  ]

  private static let dates: Fields = [
    field(
      "baseline_end", .partialDate, "Erstes geplantes Ende nach dem Beschluss.",
      "The first planned end after the decision."
    ) {
      .date($0.project.baselineEnd)
    },
    field("planned_end", .partialDate, "Geplantes Ende.", "The planned end.") {
      .date($0.project.plannedEnd)
    },
    field("expected_end", .partialDate, "Erwartetes Ende.", "The expected end.") {
      .date($0.project.expectedEnd)
    },
    field(
      "days_moved", .integer,
      "Tage vom ersten bis zum heutigen geplanten Ende, später ist positiv.",
      "Days from the first planned end to the present one, later being positive."
    ) {
      .integer($0.daysMoved)
    },
  ]

  private static let remarks: Fields = [
    field(
      "remark_de", .text, "Was das Strategiebüro für diesen Zeitraum dazu schreibt.",
      "What the strategy office writes on it for this period."
    ) {
      .text($0.remark(.de))
    },
    field("remark_en", .text, "Dasselbe auf Englisch.", "The same in English.") {
      .text($0.remark(.en))
    },
  ]
}
