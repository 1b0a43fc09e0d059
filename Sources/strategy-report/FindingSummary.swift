import Foundation
import StrategyModel

/// A finding as a JSON object (`--format json`).
struct FindingSummary: Encodable {
  let file: String
  let line: Int?
  let column: Int?
  let place: String
  let severity: String
  let effect: String
  let rule: String
  let field: String?
  let value: String?
  let project: String?
  let supplier: String?
  let period: String?
  /// In the language of messages.
  let message: String
  let remedy: String
  let messages: InBothLanguages
  let remedies: InBothLanguages
  /// The office has answered it.
  let answered: Bool
  /// Findings of the same rule and file that are counted without a place.
  let further: Int

  /// A sentence in German and in English.
  struct InBothLanguages: Encodable {
    let de: String
    let en: String
  }

  init(_ finding: Finding, _ language: Language) {
    file = finding.location.file
    line = finding.location.line
    column = finding.location.column
    place = finding.location.description
    severity = finding.severity.rawValue
    effect = finding.rule.effect.rawValue
    rule = finding.rule.id
    field = finding.field
    value = finding.value
    project = finding.project?.text
    supplier = finding.supplier?.text
    period = finding.period?.description
    message = finding.message(language)
    remedy = finding.remedy(language)
    messages = InBothLanguages(de: finding.message(.de), en: finding.message(.en))
    remedies = InBothLanguages(de: finding.remedy(.de), en: finding.remedy(.en))
    answered = finding.answered
    further = finding.furtherCount
  }

  /// An array, pretty-printed, keys sorted, with a final line end.
  static func json(_ findings: [Finding], _ language: Language) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(findings.map { FindingSummary($0, language) })) + [0x0A]
  }
}
