import StrategyModel

/// Adds up by field what the data sets of one supplier say of a project.
struct DataSetSum {
  private let input: PeriodInput
  private let register: RegisterAtPeriod

  init(_ input: PeriodInput, _ register: RegisterAtPeriod) {
    self.input = input
    self.register = register
  }

  /// `parts` in the order of the supplier's data sets; of two values of one field the first counts.
  /// Nil where none of them gives a status. Findings: `data-sets-differ`, `status-not-reported`.
  func add(
    _ parts: [ReportPart], _ project: ProjectID, _ supplier: SupplierID
  ) -> Checked<SupplierReport?> {
    let stating = parts.firstIndex { !$0.confirms && $0.report.namedStatus != nil }
    guard let base = stating ?? parts.firstIndex(where: \.confirms),
      let status = parts[base].report.namedStatus
    else { return Checked(nil, parts.compactMap { withoutStatus($0, project) }) }

    var report = parts[base].report
    var findings: [Finding] = []
    // What the base confirms of an earlier period gives way to whatever is stated now.
    var statedBy: [String: String] = [:]
    if !parts[base].confirms {
      for field in ReportField.all where field.isStated(in: report) {
        statedBy[field.id] = parts[base].dataSet
      }
    }
    for (index, part) in parts.enumerated() where index != base && !part.confirms {
      for field in ReportField.all where field.isStated(in: part.report) {
        guard let holder = statedBy[field.id] else {
          field.copy(part.report, &report)
          statedBy[field.id] = part.dataSet
          continue
        }
        if !field.isSame(part.report, report) {
          let value = field.place(report)?.text ?? ""
          findings.append(
            Flaw(field, [.text(holder), .text(value)])
              .finding(DataSetsDiffer.rule, in: part.report, of: project))
        }
      }
    }
    let sum = SupplierReport(
      supplier: supplier, report: report, status: status, place: parts[base].place)
    return Checked(sum, findings)
  }

  private func withoutStatus(_ part: ReportPart, _ project: ProjectID) -> Finding? {
    guard let known = register[project] else { return nil }
    return Finding(
      StatusNotReported.rule, at: part.place,
      [.project(known, register.row(of: known)), .period(input.period)], project: project)
  }
}
