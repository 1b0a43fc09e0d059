import Assessment
import StrategyModel
import Testing

@Suite("The list of rules and what configuration does to findings")
struct RuleListTests {
  @Test("Every rule stands in the list once, with sentences that end")
  func list() {
    let rules = AssessmentRules.all
    #expect(Set(rules.map(\.id)).count == rules.count)
    for rule in rules {
      #expect(rule.id.allSatisfy { $0.isLowercase || $0 == "-" })
      for text in [rule.message.de, rule.message.en, rule.remedy.de, rule.remedy.en] {
        #expect(text.hasSuffix(".") || text.hasSuffix("?"), "\(rule.id): \(text)")
        #expect(!text.contains("  "))
        #expect(!text.contains("\""))
      }
    }
  }

  private func finding(_ line: Int, _ file: String = "a.csv", _ rule: Rule = PercentFell.rule)
    -> Finding
  {
    Finding(rule, at: SourceLocation(file: file, place: .text(line: line, column: 1)))
  }

  @Test("Configuration changes severities and nothing else")
  func severities() {
    let policy = FindingPolicy(severities: ["percent-fell": .note])
    let applied = policy.applied(to: [finding(2), finding(1, "a.csv", UnknownProject.rule)])
    #expect(applied.map(\.severity) == [.error, .note])
    #expect(applied.map(\.rule.effect) == [.rowRejected, .used])
  }

  @Test("The first thousand of a file and rule keep their place, the rest is counted")
  func cap() {
    var findings = (1...1003).reversed().map { finding($0) } + [finding(5, "b.csv")]
    findings.append(finding(1, "a.csv", UnknownProject.rule))
    var counted = finding(2000)
    counted.furtherCount = 7
    findings.append(counted)
    let applied = FindingPolicy(severities: [:]).applied(to: findings)
    let fell = applied.filter { $0.rule == PercentFell.rule && $0.location.file == "a.csv" }
    #expect(fell.count == 1000)
    #expect(fell.last?.location.line == 1000)
    #expect(fell.map(\.furtherCount).reduce(0, +) == 11)
    #expect(fell.last?.furtherCount == 11)
    #expect(applied.count == 1002)
  }
}

@Suite("The computed light")
struct ComputedLightTests {
  @Test("Stands beside the reported one: red when overdue, amber when in doubt, green on plan")
  func lights() {
    func light(_ status: Status, _ change: (inout Row) -> Void) -> Light? {
      let report = Row("kp-001", status, change).report(in: "a.csv", line: 2)
      return ComputedLight.of(report, status: status, at: Day(iso: "2024-06-30")!)
    }
    #expect(light(.ongoing) { $0.plannedEnd = "2024-05" } == .red)
    #expect(light(.ongoing) { $0.plannedEnd = "2024-06" } == .green)
    #expect(light(.ongoing) { $0.plannedEnd = "2024" } == .green)
    #expect(light(.paused) { $0.plannedEnd = "2025" } == .amber)
    #expect(
      light(.ongoing) {
        $0.plannedEnd = "2025"
        $0.expectedEnd = "2026"
      } == .amber)
    #expect(light(.planned) { $0.plannedStart = "2024-05" } == .amber)
    #expect(light(.ongoing) { _ in } == nil)
    #expect(light(.implemented) { $0.plannedEnd = "2024-05" } == nil)
    #expect(light(.unknown) { $0.plannedEnd = "2024-05" } == nil)
  }
}
