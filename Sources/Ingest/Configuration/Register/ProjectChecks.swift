internal import StrategyModel

/// Checks the rows of the register one by one, and those of one project against each other.
struct ProjectChecks {
  let entries: [ProjectTable.Entry]
  let unreadable: [ProjectTable.Named]
  let references: References
  private(set) var findings: [Finding] = []

  init(_ rows: ProjectTable.Rows, _ references: References) {
    entries = rows.entries
    unreadable = rows.unreadable
    self.references = references
  }

  mutating func run() -> [Finding] {
    for named in entries.map(\.named) + unreadable { checkNames(named) }
    // Between which days an unreadable row would hold is not known.
    for named in unreadable { checkGrid(named, nil, nil) }
    for rows in ProjectChecks.byProject(entries) {
      checkDays(rows)
      checkFixedOn(rows)
      for (index, entry) in rows.enumerated() {
        let end = rows.dropFirst(index + 1).first?.row.validFrom
        let start = entry.row.validFrom ?? (index == 0 ? entry.row.fixedOn?.first : nil)
        checkGrid(entry.named, start, end)
      }
    }
    checkSharedNames()
    return findings
  }

  /// The rows of each project in the order in which they hold; projects in the order of their ids.
  static func byProject(_ entries: [ProjectTable.Entry]) -> [[ProjectTable.Entry]] {
    Dictionary(grouping: entries, by: \.id).sorted { $0.key < $1.key }.map { _, rows in
      rows.sorted {
        ($0.row.validFrom?.ordinal ?? .min, $0.row.location)
          < ($1.row.validFrom?.ordinal ?? .min, $1.row.location)
      }
    }
  }

  private mutating func checkNames(_ named: ProjectTable.Named) {
    let cells = named.cells
    for (column, suppliers) in [
      ("reporting_lead", named.reportingLead.map { [$0] } ?? []), ("leads", named.leads),
    ] {
      for supplier in suppliers {
        references.check(supplier, at: cells.location(of: column), field: column, &findings)
      }
    }
    var seen: Set<SupplierID> = []
    for lead in named.leads where !seen.insert(lead).inserted {
      findings.append(cells.finding(ProjectRules.leadTwice, "leads", value: lead.text))
    }
    for (column, project) in [
      ("replaces", named.replaces), ("integrated_into", named.integratedInto),
    ] {
      guard let project else { continue }
      references.check(project, at: cells.location(of: column), field: column, &findings)
    }
  }

  private mutating func checkDays(_ rows: [ProjectTable.Entry]) {
    for (earlier, later) in zip(rows, rows.dropFirst()) {
      guard earlier.row.validFrom == later.row.validFrom else { continue }
      let line = FindingArgument.number(earlier.row.location.line ?? 0)
      if let day = later.row.validFrom {
        findings.append(
          later.cells.finding(
            ProjectRules.dayTwice, "valid_from", value: later.id.text,
            [line, .date(PartialDate(day))], project: later.id))
      } else {
        findings.append(
          later.cells.finding(ProjectRules.rowWithoutDay, "id", [line], project: later.id))
      }
    }
  }

  /// A more exact date does not contradict a less exact one.
  private mutating func checkFixedOn(_ rows: [ProjectTable.Entry]) {
    var stated: ProjectTable.Entry?
    for entry in rows {
      guard let date = entry.row.fixedOn else { continue }
      if let earlier = stated, let before = earlier.row.fixedOn, !isNested(date, before) {
        findings.append(
          entry.cells.finding(
            ProjectRules.fixedOnContradicts, "fixed_on",
            [
              .number(earlier.row.location.line ?? 0), .text(entry.id.text),
              .date(before), .date(date),
            ], project: entry.id))
      }
      stated = entry
    }
  }

  private func isNested(_ one: PartialDate, _ other: PartialDate) -> Bool {
    (one.first >= other.first && one.last <= other.last)
      || (other.first >= one.first && other.last <= one.last)
  }

  /// Slot and batch must exist in every version by which the row is counted; where no day says when
  /// it begins, in one of them.
  private mutating func checkGrid(_ named: ProjectTable.Named, _ start: Day?, _ end: Day?) {
    let versions = references.versions(from: start, until: end)
    if let slot = named.slot {
      report(
        named, ReferenceRules.slotOutsideGrid, "slot", in: versions, anyOf: start == nil,
        isKnown: { GridWording.contains(slot, $0) },
        remedy: { GridWording.around(slot, $0) })
    }
    guard let batch = named.batch else { return }
    report(
      named, ReferenceRules.batchUnknown, "batch", in: versions, anyOf: start == nil,
      isKnown: { $0.batches.contains { $0.id == batch } },
      remedy: { Suggestion.instead(of: batch, among: $0.batches.map(\.id)) })
  }

  private mutating func report(
    _ named: ProjectTable.Named, _ rule: Rule, _ column: String, in versions: [StrategyVersion],
    anyOf: Bool, isKnown: (StrategyVersion) -> Bool,
    remedy: (StrategyVersion) -> FindingArgument
  ) {
    let lacking = versions.filter { !isKnown($0) }
    guard let version = lacking.first, !anyOf || lacking.count == versions.count else { return }
    findings.append(
      named.cells.finding(rule, column, [remedy(version), .text(version.id)], project: named.id))
  }

  private mutating func checkSharedNames() {
    var owners: [String: ProjectTable.Entry] = [:]
    for entry in entries {
      let names = [("name_de", entry.row.name.de)] + entry.row.aliases.map { ("aliases", $0) }
      for (column, name) in names {
        let key = name.lowercased()
        guard let owner = owners[key], owner.id != entry.id else {
          owners[key] = owners[key] ?? entry
          continue
        }
        findings.append(
          entry.cells.finding(
            ProjectRules.nameShared, column, value: name,
            [.text(owner.id.text), .number(owner.row.location.line ?? 0)], project: entry.id))
      }
    }
  }
}
