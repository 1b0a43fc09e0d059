import Ingest
import StrategyModel
import Testing

@Suite("The office's own files") struct ConfigurationReaderTests {
  private static let examples =
    ConfigurationExample.strategyExamples + ConfigurationExample.supplierExamples
    + ConfigurationExample.periodExamples + ConfigurationExample.projectExamples
    + ConfigurationExample.tableExamples + ConfigurationExample.decisionExamples
    + ConfigurationExample.textExamples + ConfigurationExample.brandingExamples

  private static func files(_ texts: [String: String]) -> [InputFile] {
    texts.map { InputFile(path: $0.key, bytes: Array($0.value.utf8)) }
  }

  @Test("without mistakes make a configuration")
  func sound() throws {
    let checked = ConfigurationReader.read(Self.files(ConfigurationExample.sound))
    #expect(checked.findings.isEmpty)
    let configuration = try #require(checked.value)
    #expect(configuration.register.projects.map(\.id.text) == ["kp-1", "kp-2"])
    #expect(configuration.register.projects.first?.fixedOn?.description == "2017-05-18")
    #expect(configuration.suppliers.map(\.id.text) == ["amt-a", "amt-b"])
    #expect(configuration.strategy.versions.map(\.goal) == [4])
    #expect(configuration.plans.isEmpty && configuration.received.isEmpty)
  }

  @Test("may set the threshold of a light, which is 1 where they do not")
  func thresholds() throws {
    var texts = ConfigurationExample.sound
    #expect(
      ConfigurationReader.read(Self.files(texts)).value?.strategy.thresholds.slightlyBehind == 1)
    texts["strategy.yaml"]? += "thresholds: {slightly_behind: 3}\n"
    #expect(
      ConfigurationReader.read(Self.files(texts)).value?.strategy.thresholds.slightlyBehind == 3)
  }

  @Test("may lay down from when on each rule asks, and which are off or asked besides")
  func askingRules() throws {
    let keys = [
      "slightly_behind", "percent_unchanged_for", "text_unchanged_for", "nearly_done_percent",
      "nearly_done_for", "paused_for", "planned_end_moves", "planned_end_days", "delay_days",
      "budget_change_percent", "spending_ahead_points", "years_around",
    ]
    var texts = ConfigurationExample.sound
    let numbers = keys.enumerated().map { "\($0.element): \(40 + $0.offset)" }
    texts["strategy.yaml"]? +=
      "thresholds: {\(numbers.joined(separator: ", "))}\n"
      + "severities: {text-unchanged: warning, delivery-late: off}\n"
    let strategy = try #require(ConfigurationReader.read(Self.files(texts)).value?.strategy)
    let read = strategy.thresholds
    #expect(
      [
        read.slightlyBehind, read.percentUnchangedFor, read.textUnchangedFor,
        read.nearlyDonePercent, read.nearlyDoneFor, read.pausedFor, read.plannedEndMoves,
        read.plannedEndDays, read.delayDays, read.budgetChangePercent, read.spendingAheadPoints,
        read.yearsAround,
      ] == keys.indices.map { 40 + $0 })
    #expect(strategy.severities == ["text-unchanged": .warning])
    #expect(strategy.switchedOff == ["delivery-late"])
  }

  @Test("with a mistake say which, and where", arguments: examples)
  func mistake(_ example: ConfigurationExample) {
    #expect(example.found() == example.expected)
  }

  @Test("with an error make nothing, with a warning alone they are used", arguments: examples)
  func effect(_ example: ConfigurationExample) {
    let checked = example.checked()
    let hasError = checked.findings.contains { $0.severity == .error }
    #expect((checked.value == nil) == hasError)
    for finding in checked.findings {
      #expect((finding.rule.severity == .error) == (finding.rule.effect == .fileRejected))
      #expect((finding.rule.severity != .error) == (finding.rule.effect == .used))
    }
  }

  @Test("are spoken of in whole sentences of both languages", arguments: examples)
  func sentences(_ example: ConfigurationExample) {
    for finding in example.findings() {
      for language in Language.allCases {
        for sentence in [finding.message(language), finding.remedy(language)] {
          for gap in ["{", "\"\"", "„“", "“”"] { #expect(!sentence.contains(gap)) }
          #expect(sentence.hasSuffix(".") || sentence.hasSuffix("?"))
          #expect(sentence.first?.isLowercase == false)
        }
      }
    }
  }

  @Test("have no rule without an example, and no example of a rule that is not listed")
  func everyRule() {
    let shown = Set(Self.examples.flatMap { $0.findings().map(\.rule.id) })
    let listed = ConfigurationRules.all.map(\.id)
    // The YAML layer's own rules have their examples in its own tests.
    #expect(
      Set(listed).subtracting(shown).filter { !$0.hasPrefix("config-yaml") } == ["config-key-twice"]
    )
    #expect(shown.subtracting(listed).isEmpty)
    #expect(Set(listed).count == listed.count)
    #expect(listed.allSatisfy { $0.hasPrefix("config-") })
  }

  @Test("propose the nearest name")
  func nearest() {
    let remedies = Self.examples.flatMap { $0.findings() }.map { $0.remedy(.de) }
    for words in [
      "Meinten Sie „calendar“?", "Meinten Sie „quarter“?", "Meinten Sie „delivery-missing“?",
      "Meinten Sie „city“?", "Meinten Sie „amt-a“?", "Meinten Sie „slot“?", "Meinten Sie „kp-1“?",
      "Meinten Sie „ongoing“?", "Meinten Sie „status“?", "Meinten Sie „comment“?",
      "Meinten Sie „project“?", "Meinten Sie „climate“?",
      "Benennen Sie „strategy.yml“ um",
      "Der Schwerpunkt K1-S1 hat die Plätze P1 bis P2.",
    ] {
      #expect(remedies.contains { $0.contains(words) }, "\(words)")
    }
  }

  @Test("are all checked in one pass, each file against the others")
  func allAtOnce() {
    let checked = ConfigurationReader.read(
      Self.files([
        "strategy.yaml": (ConfigurationExample.sound["strategy.yaml"] ?? "") + "extra: 1\n",
        "projects.csv": "id;slot;name_de\nkp-1;K9-S1-P1;Radweg\n",
        "suppliers.yaml": "suppliers: [{id: a, name: {de: A}, kind: klub}]\n",
        "issues.csv": "project;issue;relevance\nkp-2;climat;none\n",
        "periods/2024-Q2.yaml": "period: 2024-Q2\ndeadline: 2024-01-01\nlock: x\n",
        "periods/2024-Q3.yaml": "period: [\n",
      ]))
    #expect(checked.value == nil)
    #expect(
      checked.findings.map { "\($0.location.description) \($0.rule.id)" } == [
        "issues.csv:2:1 config-project-unknown", "issues.csv:2:6 config-issue-unknown",
        "periods/2024-Q2.yaml:2:11 config-deadline-before-end",
        "periods/2024-Q2.yaml:3:7 config-value-invalid",
        "periods/2024-Q3.yaml:2:1 config-yaml-syntax",
        "projects.csv:2:6 config-slot-outside-grid", "strategy.yaml:16:1 config-key-unknown",
        "suppliers.yaml:1:42 config-kind-unknown",
      ])
  }

  @Test("are spoken of with one form of date in a sentence")
  func dates() {
    var texts = ConfigurationExample.sound
    texts["decisions.csv"] = """
      kind;body;date;project;action
      council;Rat;2017-05-19;kp-1;fixed
      """
    texts["periods/2024-Q2.yaml"] = """
      period: 2024-Q2
      deadline: 2024-07-31
      lock: 2024-07-15
      """
    let findings = ConfigurationReader.read(Self.files(texts)).findings
    #expect(
      findings.map { $0.message(.de) } == [
        "Nach diesem Beschluss wurde „kp-1“ am 19.05.2017 Kernprojekt, nach projects.csv am "
          + "18.05.2017.",
        "Der Redaktionsschluss (15.07.2024) liegt vor dem Abgabetermin (31.07.2024).",
      ])
  }

  @Test("may lack all but three")
  func missing() {
    let findings = ConfigurationReader.read([]).findings
    #expect(
      findings.map(\.location.description) == ["projects.csv", "strategy.yaml", "suppliers.yaml"])
    #expect(findings.allSatisfy { $0.rule.id == "config-file-missing" })
  }

  @Test("may hold a project that follows a lapsed one, and one that moves into a slot left free")
  func successions() throws {
    var texts = ConfigurationExample.sound
    texts["projects.csv"] = """
      id;valid_from;slot;fixed_on;name_de;replaces;integrated_into
      kp-3;;K1-S1-P1;2023;Drittes;kp-2;
      kp-1;;K1-S1-P1;2017;Erstes;;kp-9
      kp-2;;K1-S1-P1;2020;Zweites;kp-1;
      kp-4;;K1-S1-P2;2017;Viertes;;
      kp-4;2020-01-01;K1-S2-P1;2017-05;Viertes;;
      kp-9;2020-01-01;K1-S1-P2;;Neuntes;;
      """
    let checked = ConfigurationReader.read(Self.files(texts))
    #expect(checked.findings.map { "\($0.location.description) \($0.rule.id)" } == [])
    #expect(checked.value?.register.projects.map(\.rows.count) == [1, 1, 1, 2, 1])
  }
}
