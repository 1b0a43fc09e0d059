package import StrategyModel

/// Reads the office's own files and checks them against each other; everything wrong is listed in
/// one pass.
package enum ConfigurationReader {
  /// - Parameters:
  ///   - files: any files of the input folder in any order; those that are not the office's are
  ///     ignored.
  ///   - knownRules: all rules whose severity may be configured and whose findings may be
  ///     answered, by id with their effect; nil = not checked.
  ///   - audienceFields: names of all fields that may be given an audience; nil = not checked.
  ///   - figures: names that texts may use in references to figures; nil = only their form is
  ///     checked.
  /// - Returns: nil where any finding is an error; findings ordered by place, with the rules of
  ///   `ConfigurationRules.all`.
  package static func read(
    _ files: [InputFile], knownRules: [String: RuleEffect]? = nil, audienceFields: [String]? = nil,
    figures: FigureNames? = nil
  ) -> Checked<Configuration?> {
    let office = OfficeFiles(files)
    var findings = office.missing
    func take<Value>(_ checked: Checked<Value>) -> Value {
      findings += checked.findings
      return checked.value
    }

    let laidDown = office.strategy.flatMap {
      take(StrategyReader.read($0, knownRules: knownRules, audienceFields: audienceFields))
    }
    let strategy = laidDown?.strategy
    let suppliers = office.suppliers.flatMap { take(SupplierReader.read($0)) }
    let rows = office.projects.flatMap { take(ProjectTable.read($0)) }
    let references = References(
      versions: strategy?.versions, suppliers: suppliers.map { Set($0.map(\.supplier.id)) },
      projects: rows?.ids)

    findings += SupplierReader.check(suppliers ?? [], references)
    let entries = rows?.entries ?? []
    var projectChecks = ProjectChecks(rows ?? ProjectTable.Rows(), references)
    findings += projectChecks.run() + SlotChecks(entries).run()
    let projects = ProjectChecks.byProject(entries).compactMap {
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
    let periods = office.periods.compactMap {
      take(PeriodReader.read($0, strategy, references, figures: figures))
    }
    let received = office.received.flatMap { take(ReceivedTable.read($0, references)) }
    let corrections = office.corrections.flatMap { take(CorrectionTable.read($0, references)) }
    let acknowledgements = office.acknowledged.map {
      take(
        AcknowledgementTable.read(
          $0, references, knownRules: knownRules.map { Set($0.keys) }))
    }
    let aliases = office.aliases.map { take(AliasTable.read($0, references)) }
    let leakExceptions = office.leakExceptions.map { take(LeakExceptionTable.read($0)) }
    let branding = take(
      BrandingReader.read(
        office.branding, pictures: office.pictures, contacts: laidDown?.contacts ?? []))

    let letters = office.letters.compactMap { take(LetterReader.read($0)) }

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
        plans: Dictionary(
          periods.map { ($0.plan.period, $0.plan) }, uniquingKeysWith: { first, _ in first }),
        texts: Dictionary(
          periods.map { ($0.plan.period, $0.texts) }, uniquingKeysWith: { first, _ in first }),
        branding: branding, received: received,
        corrections: Dictionary(grouping: corrections, by: \.period),
        acknowledgements: acknowledgements ?? [], aliases: aliases ?? [],
        leakExceptions: leakExceptions ?? [], audiences: laidDown?.audiences ?? [:],
        contacts: laidDown?.contacts ?? [],
        letters: Dictionary(
          letters.map { ($0.kind, $0.template) }, uniquingKeysWith: { first, _ in first }),
        keptMegabytes: laidDown?.keptMegabytes ?? Configuration.usualKeptMegabytes),
      findings)
  }
}
