import StrategyModel

/// Chooses among several suppliers' reports on one project.
enum LeadChoice {
  /// The first lead with a report counts, where no lead is stated the supplier whose id comes
  /// first; whoever says the status this period goes before one whose earlier status is carried
  /// forward. Finding: `leads-differ`.
  static func choose(
    _ reports: [ProjectID: [SupplierReport]], _ register: RegisterAtPeriod, _ input: PeriodInput
  ) -> Checked<[ProjectID: SupplierReport]> {
    var result = Checked<[ProjectID: SupplierReport]>([:])
    for (id, candidates) in reports.sorted(by: { $0.key < $1.key }) {
      guard let project = register[id] else { continue }
      let leads = register.row(of: project).allLeads
      let newest = candidates.map(\.period).max()
      let ordered = candidates.filter { $0.period == newest }.sorted {
        let left = leads.firstIndex(of: $0.supplier) ?? leads.count
        let right = leads.firstIndex(of: $1.supplier) ?? leads.count
        return (left, $0.supplier) < (right, $1.supplier)
      }
      result.value[id] = ordered.first
      result.findings += difference(ordered, project, register.row(of: project), input)
    }
    return result
  }

  private static func difference(
    _ reports: [SupplierReport], _ project: CoreProject, _ row: RegisterRow, _ input: PeriodInput
  ) -> [Finding] {
    guard let first = reports.first, reports.contains(where: { $0.status != first.status })
    else { return [] }
    let said = FindingArgument.localized(
      Wording(de: sentence(reports, input, .de), en: sentence(reports, input, .en)))
    return reports.map { report in
      Finding(
        LeadsDiffer.rule, at: report.place, field: report.report.status?.field,
        value: report.status.rawValue,
        [.project(project, row), said, .supplier(first.supplier, input.suppliers)],
        project: project.id, supplier: report.supplier, period: input.period)
    }
  }

  /// `Musteramt A: in Arbeit; Muster GmbH: umgesetzt`.
  private static func sentence(
    _ reports: [SupplierReport], _ input: PeriodInput, _ language: Language
  ) -> String {
    reports.map { report in
      let name = FindingArgument.supplier(report.supplier, input.suppliers).text(language)
      return "\(name): \(report.status.name[language])"
    }.joined(separator: "; ")
  }
}
