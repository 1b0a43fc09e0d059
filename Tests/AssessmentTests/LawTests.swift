import Assessment
import StrategyModel
import Testing

@Suite("Laws over random registers and reports")
struct LawTests {
  private static let seeds = Array(UInt64(1)...40)

  /// Plays all periods and hands every one to the law.
  private func play(_ seed: UInt64, _ law: (PeriodInput, Outcome) -> Void) {
    var world = RandomOffice(seed: seed, replacing: seed.isMultiple(of: 2))
    for period in RandomOffice.periods {
      let files = world.deliveries(for: period)
      let input = world.office.input(period, files)
      law(input, world.office.close(period, files))
    }
  }

  private func assess(
    _ input: PeriodInput, projects: [CoreProject]? = nil, suppliers: [Supplier]? = nil,
    deliveries: [Delivery]? = nil, earlier: [Delivery]? = nil, history: [Snapshot]? = nil,
    corrections: [Correction]? = nil
  ) -> Outcome {
    Outcome(
      PeriodAssessment.assess(
        PeriodInput(
          period: input.period, strategy: input.strategy,
          register: projects.map { Register(projects: $0, decisions: input.register.decisions) }
            ?? input.register,
          suppliers: suppliers ?? input.suppliers, plan: input.plan,
          deliveries: deliveries ?? input.deliveries,
          earlierDeliveries: earlier ?? input.earlierDeliveries,
          history: history ?? input.history, corrections: corrections ?? input.corrections,
          today: input.today)))
  }

  @Test(
    "The order of files, rows, projects, suppliers, snapshots and corrections changes nothing",
    arguments: seeds)
  func permutation(seed: UInt64) {
    var random = SeededGenerator(seed: seed &* 31)
    play(seed) { input, outcome in
      var files = input.deliveries.shuffled(using: &random)
      for index in files.indices { files[index].reports.shuffle(using: &random) }
      let shuffled = assess(
        input, projects: input.register.projects.shuffled(using: &random),
        suppliers: input.suppliers.shuffled(using: &random), deliveries: files,
        earlier: input.earlierDeliveries.shuffled(using: &random),
        history: input.history.shuffled(using: &random),
        corrections: input.corrections.shuffled(using: &random))
      #expect(shuffled.value == outcome.value)
      #expect(shuffled.findings == outcome.findings)
    }
  }

  @Test("Every fixed slot has one current project, and every project one status", arguments: seeds)
  func identity(seed: UInt64) {
    play(seed) { input, outcome in
      let states = outcome.snapshot.projects
      #expect(states.map(\.project) == input.register.projects.map(\.id))
      let fixedSlots = Set(states.filter(\.isFixed).map(\.row.slot))
      let current = states.filter(\.isCurrent)
      #expect(Set(current.map(\.row.slot)) == fixedSlots)
      #expect(current.count == fixedSlots.count)
      #expect(current.allSatisfy { $0.isFixed })
      for state in states {
        #expect(state.isFixed || state.status == .unknown)
        #expect((state.status == .unknown) == (state.statusSince == nil))
        #expect(!state.isReported || (state.isExpected && state.reportPeriod == input.period))
        #expect(!state.isExpected || state.isFixed)
        #expect(state.report == nil || state.reportPeriod != nil)
        // Without a supplier's report it is the office that says the status.
        #expect(
          state.report == nil || state.reportedBy != nil
            || state.correctedFields.contains("status"))
        #expect(state.report?.namedStatus != nil || state.report == nil)
        if state.status == .implemented {
          #expect(state.report?.actualEnd.map { $0.value.last <= input.period.lastDay } != false)
        }
      }
    }
  }

  @Test(
    "Without one supplier's files its projects are carried forward and no total drops",
    arguments: seeds)
  func missingSupplier(seed: UInt64) {
    play(seed) { input, outcome in
      for supplier in input.suppliers.map(\.id) {
        let without = assess(
          input, deliveries: input.deliveries.filter { $0.supplier != supplier })
        #expect(
          without.snapshot.projects.filter(\.isFixed).count
            == outcome.snapshot.projects.filter(\.isFixed).count)
        #expect(without.snapshot.current.count == outcome.snapshot.current.count)
        for state in without.snapshot.projects where state.row.allLeads == [supplier] {
          #expect(!state.isReported)
          #expect(state.report == nil || state.carriedForward || state.reportedBy == nil)
        }
        for (mine, whole) in zip(without.snapshot.projects, outcome.snapshot.projects)
        where !mine.row.allLeads.contains(supplier) && !mine.row.allLeads.isEmpty {
          #expect(mine == whole)
        }
        let entries = without.value.ledger.filter { $0.supplier == supplier }
        #expect(entries.allSatisfy { $0.file == nil })
        let owed = input.suppliers.first { $0.id == supplier }?.dataSetsDue(in: input.period) ?? []
        #expect(
          entries.filter { $0.state == .missing }.map(\.dataSet).sorted() == owed.map(\.id).sorted()
        )
        #expect(
          without.findings.filter { $0.rule == DeliveryMissing.rule && $0.supplier == supplier }
            .count == owed.count)
      }
    }
  }

  /// Known from a money file of the same supplier: one that confirms the report of another lead and
  /// then sends its own does not hold on to that one's money.
  @Test(
    "Leaving out a money file takes no money away that it had said before", arguments: seeds)
  func moneyStays(seed: UInt64) {
    play(seed) { input, outcome in
      let without = assess(
        input, deliveries: input.deliveries.filter { $0.dataSet != "money" }, corrections: [])
      guard let before = input.history.last else { return }
      let files = input.earlierDeliveries.filter { $0.dataSet == "money" }
      for (now, then) in zip(without.snapshot.projects, before.projects)
      where now.reportedBy == then.reportedBy {
        guard let money = then.report?.moneyPlanned,
          files.contains(where: {
            $0.file == money.location.file && $0.supplier == now.reportedBy
          })
        else { continue }
        #expect(now.report?.moneyPlanned != nil, "\(input.period) \(now.project)")
      }
    }
  }

  @Test("A correction changes its own project and nothing else", arguments: seeds)
  func correctionsOfOneProject(seed: UInt64) {
    play(seed) { input, outcome in
      for project in Set(input.corrections.map(\.project)) {
        let without = assess(
          input, corrections: input.corrections.filter { $0.project != project })
        for (mine, whole) in zip(without.snapshot.projects, outcome.snapshot.projects)
        where mine.project != project {
          #expect(mine == whole)
        }
      }
    }
  }

  @Test("Rejected rows move nothing: without them everything known is the same", arguments: seeds)
  func rejectedRowsMoveNothing(seed: UInt64) {
    play(seed) { input, outcome in
      var files = outcome.value.deliveries
      for index in files.indices {
        let rejected = Set(files[index].reports.filter(\.isRejected).map(\.location))
        let original = input.deliveries.first { $0.file == files[index].file }?.reports ?? []
        files[index].reports = original.filter { !rejected.contains($0.location) }
      }
      #expect(assess(input, deliveries: files).snapshot == outcome.snapshot)
    }
  }

  @Test("Adding a valid row takes no finding away from another row", arguments: seeds)
  func addingARow(seed: UInt64) {
    var random = SeededGenerator(seed: seed &* 37)
    play(seed) { input, outcome in
      guard let index = input.deliveries.indices.randomElement(using: &random) else { return }
      var files = input.deliveries
      let supplier = files[index].supplier
      // "Nothing new" speaks of every project; a row beside it says something else of one.
      guard !files.contains(where: { $0.supplier == supplier && $0.nothingNew }) else { return }
      let taken = Set(
        files.filter { $0.supplier == supplier }.flatMap(\.reports)
          .flatMap { [$0.projectKey?.value, $0.projectName?.value].compactMap(\.self) }
          .map { $0.replacing("Name ", with: "") })
      let free = outcome.snapshot.projects.filter {
        $0.row.allLeads.contains(supplier) && !taken.contains($0.project.text)
      }
      guard let project = free.randomElement(using: &random) else { return }
      files[index].reports.append(
        Row(project.project.text, .ongoing).report(in: files[index].file, line: 1000))
      let after = assess(input, deliveries: files)
      func rows(_ outcome: Outcome) -> Set<String> {
        Set(
          outcome.findings.filter { $0.location.place != .file && $0.supplier != nil }
            .map { "\($0.location) \($0.rule.id)" })
      }
      #expect(rows(outcome).isSubset(of: rows(after)))
    }
  }

  @Test("The ledger has one entry per file, and its rows add up", arguments: seeds)
  func ledger(seed: UInt64) {
    play(seed) { input, outcome in
      let ledger = outcome.value.ledger
      #expect(ledger.compactMap(\.file).sorted() == input.deliveries.map(\.file).sorted())
      #expect(ledger.allSatisfy { $0.rows == $0.accepted + $0.rejected })
      #expect(
        ledger.allSatisfy { $0.accepted == 0 || ![.rejected, .afterLock].contains($0.state) })
      for finding in outcome.findings {
        for language in Language.allCases {
          #expect(!finding.message(language).contains("{"))
          #expect(!finding.remedy(language).contains("{"))
        }
      }
    }
  }

  @Test("The random offices meet every rule that files and rows can break")
  func everyRuleIsMet() {
    var met: Set<String> = []
    for seed in UInt64(1)...100 {
      play(seed) { _, outcome in met.formUnion(outcome.findings.map(\.rule.id)) }
    }
    let never = Set(AssessmentRules.all.map(\.id)).subtracting(met)
    #expect(never == ["decision-without-project"])
  }
}

extension StatusReport {
  fileprivate var namedStatus: Status? {
    if case .status(let status)? = status?.value { status } else { nil }
  }
}
