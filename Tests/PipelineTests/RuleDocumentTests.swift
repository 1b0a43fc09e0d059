import Foundation
import Pipeline
import StrategyModel
import TestSupport
import Testing

/// docs/rules.md lists every rule as the code has it, with an example of what it says.
struct RuleDocumentTests {
  @Test func `docs slash rules lists every rule as the code has it`() throws {
    var text = """
      # Rules

      Every rule of every stage: what it finds, how severe it is, what it does to the data, and what
      to write instead. `{value}`, `{field}`, `{0}` … stand for what the finding names; the example
      below says it of one case.

      `severities` in `strategy.yaml` gives a rule another severity: `error`, `warning` or `note`.
      The **effect** belongs to the rule and cannot be configured, so that no setting moves a figure
      unseen:

      - `file-rejected`: nothing of the file is used; its projects are carried forward
      - `row-rejected`: the row is not used; its project is carried forward
      - `field-dropped`: the value is left out, the rest of the row is used
      - `used`: everything is used as it stands

      A rule with the effect `used` may be switched off with `off`. Rules that are *asked where
      severities names them* ask nothing until it does:

      ```yaml
      severities: {text-unchanged: note, light-jumped: warning, delivery-late: off}
      ```

      From when on they speak is laid down under `thresholds` ([input.md](input.md)).

      This file is compared with the code by a test.

      | Rule | Severity | Effect | Asked |
      |---|---|---|---|

      """
    for rule in RuleBook.all {
      text += "| [`\(rule.id)`](#\(rule.id)) | \(rule.severity.rawValue)"
      text += " | \(rule.effect.rawValue) | \(asked(rule)) |\n"
    }
    let examples = try Self.examples()
    for rule in RuleBook.all {
      text += """

        ## \(rule.id)

        *\(rule.severity.rawValue), \(rule.effect.rawValue), asked \(asked(rule))*

        - de: \(rule.message.de) \(rule.remedy.de)
        - en: \(rule.message.en) \(rule.remedy.en)

        """
      guard let example = examples[rule.id] else { continue }
      text += "\nExample\(example.cell)\n\n- de: \(example.german)\n- en: \(example.english)\n"
    }
    try Recording.expect(text, equals: "docs/rules.md")
  }

  private func asked(_ rule: Rule) -> String {
    rule.isOptional ? "where severities names it" : "always"
  }

  @Test func `every rule about deliveries has an example`() throws {
    let examples = try Self.examples()
    // The office's own files are explained by the message alone.
    let without = RuleBook.all.map(\.id).filter { id in
      examples[id] == nil && !["config-", "profile-", "briefing-"].contains { id.hasPrefix($0) }
    }
    #expect(
      without == [
        "link-not-followed", "file-too-large", "delivery-supplier-unclear",
        "delivery-period-unclear", "delivery-data-set-unclear", "delivery-name-unusable",
        "published-figure-differs", "published-figure-not-comparable",
      ])
    #expect(Set(examples.keys).isSubset(of: RuleBook.ids))
  }

  /// What a rule says of one case.
  private struct Sentence {
    let cell: String
    let german: String
    let english: String

    init(field: String?, value: String?, german: String, english: String) {
      let field = field.map { $0.isEmpty ? "" : " in *\($0)*" } ?? ""
      let value = value.map { $0.isEmpty ? "" : ": `\(Self.shown($0))`" } ?? ""
      cell = field + value
      self.german = german
      self.english = english
    }

    /// On one line, and not longer than one.
    private static func shown(_ text: String) -> String {
      let line = text.replacing("\r\n", with: "⏎").replacing("\n", with: "⏎")
        .replacing("\u{7}", with: "␇").replacing("`", with: "'")
      return line.count > 60 ? "\(line.prefix(60))…" : line
    }
  }

  /// By rule id: of the planted faults, else of those recorded in a scenario, else a case made up.
  private static func examples() throws -> [String: Sentence] {
    var examples: [String: Sentence] = [:]
    let rows = Faults.all.flatMap { project -> [Cells] in
      let row = project.row(isRight: false)
      return [row] + (project.fault.again.map { [row.merging($0) { $1 }] } ?? [])
    }
    let city = try FaultyCity(Faults.all, .csv)
    let checked = try city.check(FaultFormat.csv.write(rows).bytes, named: "Bericht.csv")
    for finding in checked.findings where examples[finding.rule.id] == nil {
      examples[finding.rule.id] = sentence(of: finding)
    }
    for rule in RuleBook.all where examples[rule.id] == nil {
      if let example = RuleExamples.all[rule.id] {
        examples[rule.id] = sentence(of: example.finding(rule))
      }
    }
    for row in try recorded() {
      guard let id = row["rule"], examples[id] == nil else { continue }
      examples[id] = Sentence(
        field: row["field"], value: row["value"],
        german: "\(row["message_de"] ?? "") \(row["remedy_de"] ?? "")",
        english: "\(row["message_en"] ?? "") \(row["remedy_en"] ?? "")")
    }
    return examples
  }

  private static func sentence(of finding: Finding) -> Sentence {
    Sentence(
      field: finding.field, value: finding.value,
      german: "\(finding.message(.de)) \(finding.remedy(.de))",
      english: "\(finding.message(.en)) \(finding.remedy(.en))")
  }

  /// The findings that the scenarios record, in the order of their names.
  private static func recorded() throws -> [[String: String]] {
    let folder = "Tests/PipelineTests/Scenarios"
    let names = try FileManager.default.contentsOfDirectory(
      atPath: Repository.root.appending(path: folder).path(percentEncoded: false))
    return try names.sorted().flatMap { name in
      PlainTable(try Repository.text("\(folder)/\(name)/expected/findings.csv")).rows
    }
  }
}
