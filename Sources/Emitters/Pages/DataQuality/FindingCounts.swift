internal import StrategyModel

/// How many findings there are, those counted without places included.
struct FindingCounts {
  let findings: [Finding]

  init(_ findings: [Finding]) { self.findings = findings }

  var all: Int { findings.reduce(0) { $0 + 1 + $1.furtherCount } }

  var answered: Int { FindingCounts(findings.filter(\.answered)).all }

  var unanswered: Int { all - answered }

  func of(_ severity: Severity) -> FindingCounts {
    FindingCounts(findings.filter { $0.severity == severity })
  }
}
