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
  let message: String
  let remedy: String
  /// Findings of the same rule and file that are counted without a place.
  let further: Int

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
    message = finding.message(language)
    remedy = finding.remedy(language)
    further = finding.furtherCount
  }

  /// An array, pretty-printed, keys sorted, with a final line end.
  static func json(_ findings: [Finding], _ language: Language) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(findings.map { FindingSummary($0, language) })) + [0x0A]
  }
}
