import StrategyModel

/// Adds up by field what the data sets of one supplier say of a project.
///
/// A data set that says nothing of the project this period stays in force with all that it said
/// last; one that does replaces everything it said before.
struct DataSetSum {
  private let input: PeriodInput
  private let register: RegisterAtPeriod
  private let earlier: EarlierStates
  private let origins: FieldOrigins

  /// `earlier` without corrections.
  init(
    _ input: PeriodInput, _ register: RegisterAtPeriod, _ earlier: EarlierStates,
    _ origins: FieldOrigins
  ) {
    self.input = input
    self.register = register
    self.earlier = earlier
    self.origins = origins
  }

  /// `parts` in the order of the supplier's data sets; of two values of one field the first counts.
  /// Where none of them gives a status, that of the supplier's report which held so far; nil where
  /// there is none. Findings: `data-sets-differ`, `status-not-reported`.
  func add(
    _ parts: [ReportPart], _ project: ProjectID, _ supplier: SupplierID
  ) -> Checked<SupplierReport?> {
    let held = HeldPart(earlier[project].lastReported, by: supplier)
    let stating = parts.firstIndex { !$0.confirms && $0.report.namedStatus != nil }
    let base = stating ?? parts.firstIndex(where: \.confirms)
    guard let ground = base.map({ parts[$0].report }) ?? held?.report,
      let status = ground.namedStatus, let first = parts.first
    else { return Checked(nil, parts.compactMap { withoutStatus($0, project) }) }

    var sum = Checked(ground)
    var statedBy: [String: String] = [:]
    if let stating {
      for field in ReportField.all where field.isStated(in: ground) {
        statedBy[field.id] = parts[stating].dataSet
      }
    } else {
      // What is confirmed or carried forward gives way to data sets that came anew.
      let renewed = Set(parts.filter { !$0.confirms }.map(\.dataSet))
      for field in ReportField.besidesStatus {
        let origin = origins.dataSet(of: field, in: ground, on: project, by: supplier)
        if origin.map(renewed.contains) == true { field.clear(&sum.value) }
      }
    }
    for (index, part) in parts.enumerated() where index != base && !part.confirms {
      sum.findings += take(part, project, into: &sum.value, &statedBy)
    }
    if let held {
      let came = Set(parts.filter { !$0.confirms }.map(\.dataSet))
        .union(base.map { [parts[$0].dataSet] } ?? [])
      carry(held.report, project, supplier, besides: came, into: &sum.value)
    }
    let report = SupplierReport(
      supplier: supplier, report: sum.value, status: status,
      place: base.map { parts[$0].place } ?? first.place,
      period: base == nil ? held?.period ?? input.period : input.period)
    return Checked(report, sum.findings)
  }

  private func take(
    _ part: ReportPart, _ project: ProjectID, into sum: inout StatusReport,
    _ statedBy: inout [String: String]
  ) -> [Finding] {
    var findings: [Finding] = []
    for field in ReportField.all where field.isStated(in: part.report) {
      guard let holder = statedBy[field.id] else {
        field.copy(part.report, &sum)
        statedBy[field.id] = part.dataSet
        continue
      }
      if !field.isSame(part.report, sum) {
        let value = field.place(sum)?.text ?? ""
        findings.append(
          Flaw(field, [.text(holder), .text(value)])
            .finding(DataSetsDiffer.rule, in: part.report, of: project))
      }
    }
    return findings
  }

  /// Adds what data sets that the supplier still sends said last, besides a status: that is named
  /// anew.
  private func carry(
    _ held: StatusReport, _ project: ProjectID, _ supplier: SupplierID,
    besides came: Set<String>, into sum: inout StatusReport
  ) {
    let carried = Set(input.supplier(supplier)?.dataSets.map(\.id) ?? []).subtracting(came)
    for field in ReportField.besidesStatus where !field.isStated(in: sum) {
      let origin = origins.dataSet(of: field, in: held, on: project, by: supplier)
      if origin.map(carried.contains) == true { field.copy(held, &sum) }
    }
  }

  private func withoutStatus(_ part: ReportPart, _ project: ProjectID) -> Finding? {
    guard let known = register[project] else { return nil }
    return Finding(
      StatusNotReported.rule, at: part.place,
      [.project(known, register.row(of: known)), .period(input.period)], project: project)
  }
}

/// The report of a supplier that held for a project so far.
private struct HeldPart {
  let report: StatusReport
  let period: Period

  /// Nil where another one's report holds.
  init?(_ state: ProjectState?, by supplier: SupplierID) {
    guard let state, state.reportedBy == supplier, let report = state.report,
      let period = state.reportPeriod
    else { return nil }
    self.report = report
    self.period = period
  }
}
