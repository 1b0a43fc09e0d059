import Aggregation
import Editions
import StrategyModel

extension Table {
  /// Every figure of the edition, one per row.
  static let figures = Table(
    "figures", title: Wording(de: "Kennzahlen", en: "Figures"), key: ["figure_id"],
    rows: { $0.figures.list },
    fields: [
      Field(
        "figure_id", .text,
        Wording(
          de: "Name der Kennzahl: Zeitraum, Dimension, Teil und Maß.",
          en: "The figure's name: period, dimension, member and measure.")
      ) { .text($0.id.description) },
      Field("period", .text, .period) { .text($0.id.period.description) },
      Field(
        "dimension", .word(Dimension.all.map(\.id)),
        Wording(de: "Wonach gegliedert ist.", en: "What the projects are divided by.")
      ) { .text($0.id.dimension) },
      Field(
        "member", .text,
        Wording(de: "Teil der Dimension.", en: "Member of the dimension.")
      ) { .text($0.id.member) },
      Field(
        "measure", .word(Measure.all.map(\.id)),
        Wording(de: "Was gezählt ist.", en: "What is counted.")
      ) { .text($0.id.measure) },
      Field(
        "value", .decimal,
        Wording(
          de: "Wert: Anzahlen ganz, sonst mit zwei Stellen; leer, wo die Basis 0 ist oder nichts "
            + "gemeldet wurde.",
          en: "Value: counts whole, otherwise with two places; empty where the base is 0 or "
            + "nothing was reported.")
      ) { value($0.value) },
      Field(
        "unit", .word(FigureUnit.allCases.map(\.rawValue)),
        Wording(de: "Einheit des Werts.", en: "The value's unit.")
      ) { .text($0.unit.rawValue) },
      Field(
        "goal", .integer,
        Wording(
          de: "Plätze des Teils; leer, wo es keine gibt.",
          en: "Slots of the member; empty where it has none.")
      ) { .integer($0.goal) },
      Field(
        "base", .integer,
        Wording(de: "Nenner; leer bei Anzahlen.", en: "The denominator; empty for a count.")
      ) { .integer($0.base) },
      Field(
        "reported", .integer,
        Wording(
          de: "Wie viele der erwarteten Projekte in diesem Zeitraum berichtet haben.",
          en: "How many of the expected projects reported this period.")
      ) { .integer($0.coverage.reported) },
      Field(
        "expected", .integer,
        Wording(
          de: "Projekte, für die in diesem Zeitraum ein Bericht fällig war.",
          en: "Projects for which a report was owed this period.")
      ) { .integer($0.coverage.expected) },
      Field(
        "oldest_report", .text,
        Wording(
          de: "Zeitraum des ältesten gezählten Berichts.",
          en: "The period of the oldest report counted.")
      ) { .text($0.coverage.oldestReport?.description) },
      Field(
        "rule", .word(Measure.rules.map(\.id)),
        Wording(
          de: "Zählregel, erklärt auf der Seite „Methodik“.",
          en: "The counting rule, explained on the methods page.")
      ) { .text($0.rule) },
    ])

  private static func value(_ value: FigureValue) -> Value {
    switch value {
    case .count(let count): .integer(count)
    case .hundredths: .decimal(value.text)
    case .empty: .empty
    }
  }
}

extension Wording {
  /// Columns that several tables have.
  static let period = Wording(de: "Berichtszeitraum.", en: "The reporting period.")
  static let sourceFile = Wording(
    de: "Datei, in der es steht; leer, wo sie nicht gezeigt wird.",
    en: "The file that states it; empty where it is withheld.")
  static let sourceLine = Wording(de: "Zeile in der Datei.", en: "The line in that file.")
}
