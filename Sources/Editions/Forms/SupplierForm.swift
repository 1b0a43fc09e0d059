package import StrategyModel

/// What one supplier is asked to report for a period: its projects with what it said last.
///
/// It holds nothing that another supplier has sent.
package struct SupplierForm: Hashable, Sendable {
  package let supplier: Organisation
  package let period: Period
  /// The day that reports are to describe.
  package let asOf: Day
  /// The last day on which this supplier's delivery is on time.
  package let due: Day
  package let strategy: LocalizedText
  package let publisher: LocalizedText
  /// What every page of a demonstration says; nil for real data.
  package let notice: Strategy.Notice?
  package let contact: OfficeContact
  /// By project; never empty.
  package let rows: [Row]

  /// A project that a report is owed for.
  package struct Row: Hashable, Sendable {
    package let project: ProjectID
    package let name: LocalizedText
    /// The supplier's last accepted report, with the office's corrections; nil = there is none, or
    /// another lead's counts.
    package let last: StatusReport?

    init(_ state: ProjectState, of supplier: SupplierID) {
      project = state.project
      name = state.row.name
      last = state.reportedBy == supplier ? state.report : nil
    }
  }

  /// Nil where the supplier owes nothing for the period, or no report is expected from it.
  ///
  /// - Parameter snapshot: The period as it is known before anything came for it.
  package init?(
    for supplier: Supplier, _ snapshot: Snapshot, plan: PeriodPlan, strategy: Strategy,
    contact: OfficeContact
  ) {
    guard !supplier.dataSetsDue(in: snapshot.period).isEmpty else { return nil }
    rows = snapshot.projects.filter { $0.isExpected && $0.row.reportingLead == supplier.id }
      .map { Row($0, of: supplier.id) }
    guard !rows.isEmpty else { return nil }
    self.supplier = Organisation(
      id: supplier.id, name: supplier.name, kind: supplier.kind,
      isDemonstration: supplier.isDemonstration)
    period = snapshot.period
    asOf = plan.asOf
    due = plan.due(supplier.id)
    self.strategy = strategy.name
    publisher = strategy.publisher
    notice = strategy.notice
    self.contact = contact
  }
}
