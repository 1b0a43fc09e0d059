package import StrategyModel

/// What the office tells one supplier about its deliveries of a period: what came, what of it
/// counts, what is wrong with it, and what is due next.
///
/// It holds nothing that another supplier has sent.
package struct FeedbackSheet: Hashable, Sendable {
  package let supplier: Organisation
  package let period: Period
  /// The strategy's name.
  package let strategy: LocalizedText
  package let publisher: LocalizedText
  /// What every page of a demonstration says; nil for real data.
  package let notice: Strategy.Notice?
  /// The last day on which this supplier's deliveries were on time, its own extension included; nil
  /// where it owes none.
  package let due: Day?
  /// Whether that day is later than everybody's.
  package let isExtended: Bool
  /// The last day on which a delivery counts without being accepted by the office.
  package let lock: Day
  /// In the ledger's order; those without a file say what is owed and has not come.
  package let deliveries: [FeedbackDelivery]
  /// By project.
  package let used: [UsedReport]
  /// Those that nobody has answered, and no later file has set right; the most important first.
  package let findings: [FeedbackFinding]
  /// Words that the office may make known.
  package let aliasOffers: [AliasOffer]
  /// Answers that the office may accept.
  package let answerOffers: [AnswerOffer]
  /// The others, the ones without a place included.
  package let answeredCount: Int
  /// Nil where there is nothing to compare with.
  package let comparison: FeedbackComparison?
  /// A corrected file must hold everything again instead of the corrected rows alone.
  package let replacesWhole: Bool
  /// Nil where nothing more is due.
  package let next: NextDelivery?
  package let contact: OfficeContact

  /// The only way to a sheet: what is not this supplier's is left out here. Nil where the supplier
  /// owes nothing for the period and sent nothing.
  package init?(_ material: FeedbackMaterial, for supplier: Supplier) {
    let own = material.ledger.filter { $0.supplier == supplier.id }
      .filter { $0.due != nil || $0.file != nil }.sorted(by: LedgerEntry.precedes)
    guard !own.isEmpty else { return nil }
    let plan = material.plan
    self.supplier = Organisation(
      id: supplier.id, name: supplier.name, kind: supplier.kind,
      isDemonstration: supplier.isDemonstration)
    period = material.snapshot.period
    strategy = material.strategy.name
    publisher = material.strategy.publisher
    notice = material.strategy.notice
    due = own.compactMap(\.due).max()
    isExtended = plan.due(supplier.id) > plan.deadline
    lock = plan.lock
    deliveries = own.map { FeedbackDelivery($0, way: $0.file.flatMap { material.ways[$0] }) }
    used = UsedReport.all(of: supplier.id, material)
    let comparison = FeedbackComparison(own, material, of: supplier.id)
    self.comparison = comparison
    let delivered = Set(own.compactMap(\.file))
    let found = material.findings.filter { $0.supplier == supplier.id }.map(\.forSupplier)
    findings = found.filter { !$0.answered }
      .map { FeedbackFinding($0, delivered: delivered, comparison) }
      .sorted(by: FeedbackFinding.precedes)
    aliasOffers = AliasOffer.all(findings, of: supplier.id, material)
    answerOffers = AnswerOffer.all(findings)
    answeredCount = found.filter(\.answered).reduce(0) { $0 + 1 + $1.furtherCount }
    replacesWhole = supplier.dataSets.contains(where: \.replacesWhole)
    next = NextDelivery(of: supplier, material.ahead)
    contact = material.contact
  }

  /// Findings after which there is something to do, the ones without a place included.
  package var taskCount: Int { count { $0.task != .note } }

  /// The ones without a place included.
  package func count(_ isCounted: (FeedbackFinding) -> Bool = { _ in true }) -> Int {
    findings.filter(isCounted).reduce(0) { $0 + 1 + $1.finding.furtherCount }
  }

  /// Rows of all its files, and how many of them count.
  package var rows: (all: Int, accepted: Int) {
    deliveries.reduce((0, 0)) { ($0.0 + $1.rows, $0.1 + $1.accepted) }
  }

  /// Whether a file of the period came, whatever became of it.
  package var hasFiles: Bool { deliveries.contains { $0.file != nil } }
}

/// A file that came, or a data set that is owed and did not.
package struct FeedbackDelivery: Hashable, Sendable {
  package let dataSet: String
  /// The file's name below the supplier's folder; nil where nothing came.
  package let file: String?
  /// Nil where it is not known, or nothing came.
  package let received: ReceivedTime?
  /// By which way it came (mail, upload …); nil where nobody noted it.
  package let way: String?
  package let state: LedgerEntry.State
  /// Nil where nothing is owed.
  package let due: Day?
  /// Rows or elements, and how many of them count and do not count.
  package let rows: Int
  package let accepted: Int
  package let rejected: Int

  init(_ entry: LedgerEntry, way: String?) {
    dataSet = entry.dataSet
    file = entry.file.map { OwnPath($0).name }
    received = entry.received
    self.way = way
    state = entry.state
    due = entry.due
    rows = entry.rows
    accepted = entry.accepted
    rejected = entry.rejected
  }
}

/// What is due from a supplier after the period of its sheet.
package struct NextDelivery: Hashable, Sendable {
  package let period: Period
  /// The day that reports are to describe.
  package let asOf: Day
  package let due: Day
  /// In the order of suppliers.yaml; never empty.
  package let dataSets: [String]

  /// The first of the periods ahead for which something is owed.
  init?(of supplier: Supplier, _ ahead: [PeriodPlan]) {
    guard let plan = ahead.first(where: { !supplier.dataSetsDue(in: $0.period).isEmpty }) else {
      return nil
    }
    period = plan.period
    asOf = plan.asOf
    due = plan.due(supplier.id)
    dataSets = supplier.dataSetsDue(in: plan.period).map(\.id)
  }
}
