import Editions
import StrategyModel

extension Table {
  /// Everything that was found in deliveries and the office's files; for the office.
  static let findings = Table(
    "findings", title: Wording(de: "Befunde", en: "Findings"), lowest: .internal,
    rows: { edition in edition.findings.map { ($0, $0.period ?? edition.period) } },
    fields: findingFields)

  typealias FindingFields = [Field<(finding: Finding, period: Period)>]

  /// The columns of every list of findings.
  static let findingFields: FindingFields = origin + judgement + sentences

  private static let origin: FindingFields = [
    Field("period", .text, .period) { .text($0.period.description) },
    Field(
      "supplier", .text, Wording(de: "Kennung des Lieferanten.", en: "The supplier's id.")
    ) { .text($0.finding.supplier?.description) },
    Field("file", .text, Wording(de: "Datei.", en: "The file.")) {
      .text($0.finding.location.file)
    },
    Field(
      "line", .integer, Wording(de: "Zeile, ab 1 gezählt.", en: "The line, counted from 1.")
    ) { .integer($0.finding.location.line) },
    Field(
      "column", .integer,
      Wording(
        de: "Zeichen in der Zeile oder Spalte der Tabelle, ab 1 gezählt.",
        en: "The character in the line or the sheet's column, counted from 1.")
    ) { .integer($0.finding.location.column) },
    Field(
      "field", .text,
      Wording(de: "Feld, wie die Datei es nennt.", en: "The field as the file names it.")
    ) { .text($0.finding.field) },
    Field(
      "value", .text, Wording(de: "Wert, wie er dasteht.", en: "The value as it stands.")
    ) { .text($0.finding.value) },
  ]

  private static let judgement: FindingFields = [
    Field(
      "severity", .word(Severity.allCases.map(\.rawValue)),
      Wording(de: "Wie schwer es wiegt.", en: "How much it matters.")
    ) { .text($0.finding.severity.rawValue) },
    Field(
      "effect", .word(RuleEffect.allCases.map(\.rawValue)),
      Wording(de: "Was mit den Daten geschieht.", en: "What happens to the data.")
    ) { .text($0.finding.rule.effect.rawValue) },
    Field("rule", .text, Wording(de: "Kennung der Regel.", en: "The rule's id.")) {
      .text($0.finding.rule.id)
    },
  ]

  private static let sentences: FindingFields = [
    sentence("message_de", .message) { message($0, .de) },
    sentence("message_en", .message) { message($0, .en) },
    sentence("remedy_de", .remedy) { $0.remedy(.de) },
    sentence("remedy_en", .remedy) { $0.remedy(.en) },
    Field(
      "answered", .boolean,
      Wording(de: "Ob das Büro es schon beantwortet hat.", en: "Whether the office answered it.")
    ) { .boolean($0.finding.answered) },
  ]

  private static func sentence(
    _ name: String, _ description: Wording, _ text: @escaping @Sendable (Finding) -> String
  ) -> Field<(finding: Finding, period: Period)> {
    Field(name, .text, description) { .text(text($0.finding)) }
  }

  /// Findings beyond the first thousand have no row of their own, so one row tells of them.
  private static func message(_ finding: Finding, _ language: Language) -> String {
    let message = finding.message(language)
    guard finding.furtherCount > 0 else { return message }
    let further = Wording(
      de: "(und \(finding.furtherCount) weitere in dieser Datei)",
      en: "(and \(finding.furtherCount) more in this file)")
    return "\(message) \(further[language])"
  }
}

extension Wording {
  fileprivate static let message = Wording(de: "Was nicht stimmt.", en: "What is wrong.")
  fileprivate static let remedy = Wording(
    de: "Was stattdessen zu schreiben ist.", en: "What to write instead.")
}
