internal import StrategyModel

/// Checks that each slot holds a sequence of projects, each following the one that it replaces.
struct SlotChecks {
  /// The rows of one project in the order in which they hold, and since when it is known.
  private struct History {
    let rows: [ProjectTable.Entry]
    /// Nil = from the beginning.
    let start: Day?

    init(_ rows: [ProjectTable.Entry]) {
      self.rows = rows
      let first = rows.first?.row
      if let validFrom = first?.validFrom {
        start = min(validFrom, first?.fixedOn?.first ?? validFrom)
      } else {
        start = nil
      }
    }

    /// The row that holds on a day (nil = the beginning); nil before the project is known.
    func entry(at day: Day?) -> ProjectTable.Entry? {
      guard let day else { return start == nil ? rows.first : nil }
      if let start, day < start { return nil }
      return rows.last { ($0.row.validFrom ?? day) <= day } ?? rows.first
    }
  }

  private let histories: [History]
  private let slots: [ProjectID: Set<SlotID>]

  init(_ entries: [ProjectTable.Entry]) {
    histories = ProjectChecks.byProject(entries).map { History($0) }
    slots = Dictionary(grouping: entries, by: \.id).mapValues { Set($0.map(\.row.slot)) }
  }

  func run() -> [Finding] {
    let entries = histories.flatMap(\.rows)
    return
      successors(entries)
      + circles(entries, "replaces", SlotRules.replacesCircular, SlotRules.replacesItself) {
        $0.replaces
      }
      + circles(
        entries, "integrated_into", SlotRules.integratedCircular, SlotRules.integratedIntoItself
      ) { $0.integratedInto }
      + takenTwice()
  }

  /// A project can only replace one that stands, or stood, in the same slot.
  private func successors(_ entries: [ProjectTable.Entry]) -> [Finding] {
    entries.compactMap { entry in
      guard let replaced = entry.row.replaces, replaced != entry.id, let others = slots[replaced],
        !others.contains(entry.row.slot)
      else { return nil }
      let names = others.sorted().map(\.description).joined(separator: ", ")
      return entry.cells.finding(
        SlotRules.replacesElsewhere, "replaces",
        [.text(names), .text(entry.row.slot.description)], project: entry.id)
    }
  }

  /// Projects that name themselves, directly or by way of others.
  private func circles(
    _ entries: [ProjectTable.Entry], _ column: String, _ circular: Rule, _ itself: Rule,
    _ target: (RegisterRow) -> ProjectID?
  ) -> [Finding] {
    var findings: [Finding] = []
    var targets: [ProjectID: Set<ProjectID>] = [:]
    for entry in entries {
      guard let named = target(entry.row) else { continue }
      if named == entry.id {
        findings.append(entry.cells.finding(itself, column, project: entry.id))
      } else {
        targets[entry.id, default: []].insert(named)
      }
    }
    // What names nobody in a circle cannot be part of one; what remains is.
    var shrinks = true
    while shrinks {
      let named = targets.values.reduce(into: Set<ProjectID>()) { $0.formUnion($1) }
      let rest = targets.filter { named.contains($0.key) }
        .mapValues { $0.filter { targets[$0] != nil } }.filter { !$0.value.isEmpty }
      shrinks = rest != targets
      targets = rest
    }
    findings += entries.compactMap { entry in
      guard let named = target(entry.row), targets[entry.id]?.contains(named) == true else {
        return nil
      }
      return entry.cells.finding(circular, column, project: entry.id)
    }
    return findings
  }

  /// On every day on which something changes, all projects of a slot but one must be replaced by
  /// another of the same slot.
  private func takenTwice() -> [Finding] {
    var bySlot: [SlotID: [History]] = [:]
    for history in histories {
      for slot in Set(history.rows.map(\.row.slot)) { bySlot[slot, default: []].append(history) }
    }
    var findings: [Finding] = []
    for (slot, histories) in bySlot.sorted(by: { $0.key < $1.key }) where histories.count > 1 {
      var reported: Set<ProjectID> = []
      for day in days(histories) {
        let inSlot = histories.compactMap { $0.entry(at: day) }.filter { $0.row.slot == slot }
        let replaced = Set(inSlot.compactMap(\.row.replaces))
        let standing = inSlot.filter { !replaced.contains($0.id) }
          .sorted { $0.row.location < $1.row.location }
        guard let first = standing.first else { continue }
        for entry in standing.dropFirst() where reported.insert(entry.id).inserted {
          findings.append(
            entry.cells.finding(
              SlotRules.takenTwice, "slot",
              [.text(first.id.text), .number(first.row.location.line ?? 0)], project: entry.id))
        }
      }
    }
    return findings
  }

  /// The beginning and every day from which some row holds, in order.
  private func days(_ histories: [History]) -> [Day?] {
    let days = histories.flatMap { $0.rows.map(\.row.validFrom) + [$0.start] }
    return [nil] + Set(days.compactMap { $0 }).sorted()
  }
}
