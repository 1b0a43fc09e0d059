package import StrategyModel

/// Reads the office's own files and checks them against each other; everything wrong is listed in
/// one pass.
package enum ConfigurationReader {
  /// - Parameters:
  ///   - files: any files of the input folder in any order; those that are not the office's are
  ///     ignored.
  ///   - knownRules: ids of all rules whose severity may be configured; nil = not checked.
  /// - Returns: nil where any finding is an error; findings ordered by place, with the rules of
  ///   `ConfigurationRules.all`.
  package static func read(
    _ files: [InputFile], knownRules: Set<String>? = nil
  ) -> Checked<Configuration?> {
    let office = OfficeFiles(files)
    var findings = office.missing
    func take<Value>(_ checked: Checked<Value>) -> Value {
      findings += checked.findings
      return checked.value
    }

    let strategy = office.strategy.flatMap {
      take(StrategyReader.read($0, knownRules: knownRules))
    }
    let suppliers = office.suppliers.flatMap { take(SupplierReader.read($0)) }
    let entries = office.projects.flatMap { take(ProjectTable.read($0)) }
    let references = References(
      versions: strategy?.versions, suppliers: suppliers.map { Set($0.map(\.supplier.id)) },
      projects: entries.map { Set($0.map(\.id)) })

    findings += SupplierReader.check(suppliers ?? [], references)
    var projectChecks = ProjectChecks(entries ?? [], references)
    findings += projectChecks.run() + SlotChecks(entries ?? []).run()
    let projects = ProjectChecks.byProject(entries ?? []).compactMap {
      CoreProject(rows: $0.map(\.row))
    }
    let issues = office.issues.map { take(IssueTable.read($0, references)) }
    let fixedOn = Dictionary(uniqueKeysWithValues: projects.map { ($0.id, $0.fixedOn) })
      .compactMapValues { $0 }
    let decisions = office.decisions.map {
      take(DecisionTable.read($0, references, fixedOn: fixedOn))
    }
    let partners = office.partners.map { take(PartnerTable.read($0, references)) }
    let published = office.published.map { take(PublishedTable.read($0, references)) }
    let plans = office.periods.compactMap { take(PeriodReader.read($0, strategy, references)) }
    let received = office.received.flatMap { take(ReceivedTable.read($0, references)) }

    findings.sort(by: Finding.precedes)
    guard let strategy, let suppliers, !findings.contains(where: { $0.rule.severity == .error })
    else { return Checked(nil, findings) }
    return Checked(
      Configuration(
        strategy: strategy,
        register: Register(
          projects: projects, issues: (issues ?? []).sorted(by: IssueTable.precedes),
          decisions: (decisions ?? []).sorted(by: DecisionTable.precedes),
          partners: (partners ?? []).sorted(by: PartnerTable.precedes),
          published: (published ?? []).sorted(by: PublishedTable.precedes)),
        suppliers: suppliers.map(\.supplier),
        plans: Dictionary(plans.map { ($0.period, $0) }, uniquingKeysWith: { first, _ in first }),
        received: received),
      findings)
  }
}
