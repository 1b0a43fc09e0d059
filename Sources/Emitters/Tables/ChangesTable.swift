import Aggregation
import Editions
import StrategyModel

extension Table {
  /// What is otherwise than a period before, one change per row.
  static let changes = Table(
    "changes", title: Wording(de: "Veränderungen", en: "Changes"),
    key: ["project_id", "kind"], rows: { $0.changes },
    fields: [
      Field("period", .text, .period) { .text($0.period.description) },
      Field(
        "against", .text,
        Wording(de: "Zeitraum, mit dem verglichen wird.", en: "The period compared with.")
      ) { .text($0.against.description) },
      Field(
        "project_id", .text, Wording(de: "Kennung des Projekts.", en: "The project's id.")
      ) { .text($0.project.description) },
      Field(
        "kind", .word(Change.Kind.allCases.map(\.rawValue)),
        Wording(de: "Art der Veränderung.", en: "The kind of change.")
      ) { .text($0.kind.rawValue) },
      Field(
        "field", .text,
        Wording(de: "Spalte in projects.csv.", en: "The column of projects.csv.")
      ) { .text($0.kind.field) },
      Field("was", .text, Wording(de: "Vorher.", en: "Before.")) { value($0.was) },
      Field("now", .text, Wording(de: "Nachher.", en: "After.")) { value($0.now) },
      Field(
        "days", .integer,
        Wording(
          de: "Verschiebung in Tagen, später ist positiv.",
          en: "By how many days it moved, later being positive.")
      ) { .integer($0.days) },
      Field("source_file", .text, .sourceFile) { .text($0.location?.file) },
      Field("source_line", .integer, .sourceLine) { .integer($0.location?.line) },
    ])

  private static func value(_ value: Change.Value?) -> Value {
    switch value {
    case .date(let date): .date(date)
    case .status, .project: .text(value?.text)
    case nil: .empty
    }
  }
}
