import Aggregation
import Editions
import StrategyModel

extension Table {
  /// Values of earlier editions that are known to be others now, one per row; only where there are
  /// any.
  static let restated = Table(
    "restated", title: Wording(de: "Berichtigte Werte", en: "Restated values"),
    exists: { !$0.restated.isEmpty }, rows: { $0.restated },
    fields: [
      Field(
        "period", .text,
        Wording(
          de: "Zeitraum des Berichts, in dem der alte Wert steht.",
          en: "The period of the report in which the old value stands.")
      ) { .text($0.period.description) },
      Field(
        "kind", .word(Restatement.Kind.allCases.map(\.rawValue)),
        Wording(de: "Kennzahl oder Projekt.", en: "Figure or project.")
      ) { .text($0.kind.rawValue) },
      Field(
        "id", .text,
        Wording(
          de: "Name der Kennzahl in figures.csv oder Kennung des Projekts.",
          en: "The figure's name in figures.csv, or the project's id.")
      ) { .text($0.id) },
      Field(
        "name", .text,
        Wording(de: "Wie Seiten es nennen, auf Deutsch.", en: "As pages call it, in German.")
      ) { .text(RestatementPrinter(German()).name($0).plain) },
      Field(
        "was", .text, Wording(de: "Wie veröffentlicht.", en: "As published.")
      ) { value($0.was) },
      Field("now", .text, Wording(de: "Wie heute bekannt.", en: "As known now.")) {
        value($0.now)
      },
      Field(
        "why", .text,
        Wording(
          de: "Projekte, deren Status es erklärt, mit altem und neuem Status; leer, wo andere "
            + "Angaben sich änderten.",
          en: "Projects whose status explains it, with the old and the new status; empty where "
            + "other details changed.")
      ) { $0.why.isEmpty ? .empty : .text($0.why.map(cause).joined(separator: ", ")) },
    ])

  private static func value(_ value: Restatement.Value?) -> Value {
    switch value {
    case .figure(.count(let count), _): .integer(count)
    case .figure(.hundredths(let hundredths), _): .hundredths(hundredths)
    case .figure(.empty, _), nil: .empty
    case .status: .text(value?.text)
    }
  }

  /// `kp-017 ongoing>implemented corrected (deliveries/…:4:1)`.
  private static func cause(_ cause: Restatement.Cause) -> String {
    let was = cause.was?.rawValue ?? "-"
    let now = cause.now?.rawValue ?? "-"
    return "\(cause.project) \(was)>\(now)" + (cause.isCorrected ? " corrected" : "")
      + (cause.source.map { " (\($0.description))" } ?? "")
  }
}
