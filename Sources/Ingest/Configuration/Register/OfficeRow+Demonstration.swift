internal import StrategyModel

extension OfficeRow {
  /// The columns that the row's `demonstration` names; a name that is no column is a finding.
  func demonstration(_ columns: [String], _ findings: inout [Finding]) -> [String] {
    items("demonstration").compactMap { name in
      if let column = columns.first(where: { $0 == name.lowercased() }) { return column }
      findings.append(
        finding(
          ProjectRules.demonstrationColumn, "demonstration", value: name,
          [Suggestion.instead(of: name, among: columns)]))
      return nil
    }
  }
}
