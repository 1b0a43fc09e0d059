import StrategyModel

/// Finds out for each row of the counted files which project it means and what is wrong with it.
struct RowReading {
  private let input: PeriodInput
  private let register: RegisterAtPeriod
  private let earlier: EarlierStates

  init(_ input: PeriodInput, _ register: RegisterAtPeriod, _ earlier: EarlierStates) {
    self.input = input
    self.register = register
    self.earlier = earlier
  }

  /// Marks rows as rejected and empties fields as the rules say. Findings: which project is meant,
  /// rows that stand twice, and everything that `ReportRule`s find. Rows that were rejected while
  /// they were read are examined too, so that one pass says everything.
  func read(_ deliveries: [AssessedDelivery]) -> Checked<[AssessedDelivery]> {
    var result = Checked(deliveries)
    for index in deliveries.indices where deliveries[index].standing == .counted {
      result.findings += read(&result.value[index])
    }
    return result
  }

  private func read(_ delivery: inout AssessedDelivery) -> [Finding] {
    var findings: [Finding] = []
    var byProject: [ProjectID: [Int]] = [:]
    var identification = RowIdentification(register, input)
    for index in delivery.rows.indices {
      let identified = identification.identify(delivery.rows[index].report, delivery.supplier)
      findings += identified.findings
      delivery.rows[index].project = identified.value?.id
      let isUsable = !identified.findings.contains { $0.rule.effect == .rowRejected }
      guard let project = identified.value, isUsable else {
        delivery.rows[index].report.isRejected = true
        continue
      }
      byProject[project.id, default: []].append(index)
    }
    for (id, indices) in byProject.sorted(by: { $0.key < $1.key }) {
      guard let project = register[id] else { continue }
      let repetition = RepeatedRows.findings(
        indices.map { delivery.rows[$0].report }, project, register.row(of: project))
      findings += repetition
      let isContradiction = repetition.contains { $0.rule.effect == .rowRejected }
      for index in indices {
        findings += examine(&delivery.rows[index].report, project)
        if isContradiction { delivery.rows[index].report.isRejected = true }
      }
    }
    return findings.map { $0.of(delivery.supplier, input.period) }
  }

  private func examine(_ report: inout StatusReport, _ project: CoreProject) -> [Finding] {
    let row = ReportedRow(report, project, register, past: earlier[project.id], input)
    var findings: [Finding] = []
    for rule in AssessmentRules.ofReports where input.strategy.asks(rule.rule) {
      for flaw in rule.flaws(in: row) {
        findings.append(flaw.finding(rule.rule, in: row.report, of: project.id))
        switch rule.rule.effect {
        case .rowRejected, .fileRejected: report.isRejected = true
        case .fieldDropped: flaw.field?.clear(&report)
        case .used: break
        }
      }
    }
    if !report.isRejected, !register.isFixed(project) {
      findings.append(
        Flaw(nil, [.project(project, row.registerRow), .period(input.period)])
          .finding(NotYetFixed.rule, in: row.report, of: project.id))
    }
    return findings
  }
}

extension Flaw {
  /// The finding at the field's place, or at the row's where the report does not state it.
  func finding(_ rule: Rule, in report: StatusReport, of project: ProjectID?) -> Finding {
    let place = field?.place(report)
    return Finding(
      rule, at: place?.location ?? report.location, field: place?.header ?? field?.id,
      value: place?.text, arguments, project: project)
  }
}

extension Finding {
  /// The same finding, of a supplier's delivery for a period.
  func of(_ supplier: SupplierID, _ period: Period) -> Finding {
    var finding = self
    finding.supplier = supplier
    finding.period = period
    return finding
  }
}

/// Rows of one file that mean the same project.
enum RepeatedRows {
  /// `rows` by place. Findings: `duplicate-row` on every row after the first where all say the same,
  /// else `contradicting-rows` on each.
  static func findings(
    _ rows: [StatusReport], _ project: CoreProject, _ registerRow: RegisterRow
  ) -> [Finding] {
    guard rows.count > 1, let first = rows.first else { return [] }
    let name = FindingArgument.project(project, registerRow)
    let rest = rows.dropFirst()
    if rest.allSatisfy({ $0.saysSame(as: first) }) {
      return rest.map {
        Flaw(.projectKey, [name, .row(first.location)])
          .finding(DuplicateRow.rule, in: $0, of: project.id)
      }
    }
    return rows.enumerated().map { index, row in
      let other = index == 0 ? rows[1] : first
      return Flaw(.projectKey, [name, .row(other.location)])
        .finding(ContradictingRows.rule, in: row, of: project.id)
    }
  }
}
