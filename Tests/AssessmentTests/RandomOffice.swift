// Scenarios state what exists; a nil here is a mistake of the test itself.
// swift-format-ignore-file: NeverForceUnwrap

import Assessment
import StrategyModel

/// A generator of the same numbers for the same seed (SplitMix64, Steele et al. 2014).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// True once in `count` times on average.
  mutating func once(in count: Int) -> Bool { Int.random(in: 0..<count, using: &self) == 0 }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &self)]
  }
}

/// Registers and deliveries as chance has them, with every kind of fault.
struct RandomOffice {
  static let periods = ["2023-Q3", "2023-Q4", "2024-Q1", "2024-Q2", "2024-Q3"]
  private static let suppliers = ["amt-a", "amt-b", "gmbh", "verein"]

  var office = Office()
  private var random: SeededGenerator
  private var rowsOfEarlierPeriods: [(supplier: String, bytes: String, rows: [Row])] = []

  /// With `replacing`, slots hold sequences of projects, some of which are not fixed yet.
  init(seed: UInt64, replacing: Bool) {
    random = SeededGenerator(seed: seed)
    office.askEverything()
    office.thresholds.percentUnchangedFor = 1
    office.thresholds.nearlyDoneFor = 1
    office.thresholds.textUnchangedFor = 1
    office.thresholds.pausedFor = 1
    office.foci = (1...2).compactMap { number in
      CompetencyID("K1").map { MainFocus(id: FocusID($0, number), name: nil, slots: 5) }
    }
    office.staleAfter = Int.random(in: 1...4, using: &random)
    for supplier in Self.suppliers {
      let sets = [
        DataSet(
          replacesWhole: random.once(in: 4), isOneFilePerProject: random.once(in: 4)),
        DataSet(id: "money", cadence: .halfYear),
      ]
      office.supplier(
        supplier, owesFrom: random.pick(["2023-Q1", "2024-Q1", nil]),
        dataSets: random.once(in: 2) ? sets : [sets[0]])
    }
    var number = 0
    for slot in 1...6 {
      var replaced: String?
      for _ in 0..<Int.random(in: 0...(replacing ? 3 : 1), using: &random) {
        number += 1
        addProject("kp-\(number)", slot: "K1-S1-P\(slot)", replaces: replaced)
        replaced = "kp-\(number)"
      }
    }
    for project in office.projects { addCorrections(project.id.text) }
  }

  private mutating func addCorrections(_ project: String) {
    for field in CorrectableField.allCases where random.once(in: 6) {
      for period in Self.periods where random.once(in: 3) {
        let old = random.once(in: 4) ? nil : value(field)
        let new = field != .status && random.once(in: 6) ? nil : value(field)
        if old != new { office.correct(project, field, old, new, in: period) }
      }
    }
  }

  private mutating func value(_ field: CorrectableField) -> CorrectedValue {
    switch field {
    case .status: .status(random.pick(Status.allCases))
    case .continued: .boolean(random.once(in: 2))
    case .percentComplete: .percent(Percent(random.pick([0, 40, 60, 100, 120])))
    case .moneyPlanned, .moneySpent: .euros(random.pick([500, 1000, 10_000]))
    case .light: .light(random.pick(Light.allCases))
    case .reason, .evidence: .text(random.pick(["Abnahme", "Grund"]))
    case .integratedInto: .text(random.pick(["kp-1", "kp-2", "kp-99"]))
    case .plannedStart, .plannedEnd, .actualStart, .actualEnd, .expectedEnd:
      .day(random.pick(["2024-01", "2024-03-31", "2024-05", "2025", "2025-03", "2026-Q1"]))
    }
  }

  private mutating func addProject(_ id: String, slot: String, replaces: String?) {
    let leads = Self.suppliers.shuffled(using: &random)
    let dates = [
      "2022-06-01", "2023-07-01", "2023-12", "2024", "2024-02-29", "2024-Q2", "2025-01-01", nil,
    ]
    let isIntegrated = random.once(in: 6)
    office.project(
      id, slot, lead: random.once(in: 8) ? nil : leads[0],
      leads: random.once(in: 3) ? [leads[1], leads[2]] : [], fixed: random.pick(dates),
      aliases: ["Name \(id)"], replaces: replaces,
      integratedInto: isIntegrated ? "kp-1" : nil,
      integratedFrom: isIntegrated ? random.pick(["2023-11-01", "2024-03-31"]) : nil)
  }

  /// Files of a period; call it once per period and in order.
  mutating func deliveries(for period: String) -> [Delivery] {
    var files: [Delivery] = []
    for supplier in office.suppliers {
      for number in 0..<Int.random(in: 0...3, using: &random) {
        files.append(deliver(supplier, number, period))
      }
    }
    return files
  }

  private mutating func deliver(_ supplier: Supplier, _ number: Int, _ period: String) -> Delivery {
    let end = Period(period)!.lastDay
    let set = random.pick(supplier.dataSets).id
    let old = rowsOfEarlierPeriods.filter { $0.supplier == supplier.id.text }
    let again = random.once(in: 8) ? old.last : nil
    var rows = again?.rows ?? (0..<Int.random(in: 0...7, using: &random)).map { _ in row(end) }
    if again == nil, random.once(in: 6), let first = rows.first { rows.append(first) }
    let isCopy = random.once(in: 2)
    let bytes = again.flatMap { isCopy ? nil : $0.bytes } ?? "\(period)-\(supplier.id)-\(number)"
    rowsOfEarlierPeriods.append((supplier.id.text, bytes, rows))
    let received = end.adding(days: Int.random(in: 1...36, using: &random))
    return file(
      named: "\(number).csv", from: supplier.id.text, for: period, dataSet: set,
      received: random.once(in: 6) ? "" : "\(received)",
      asOf: random.once(in: 4) ? "\(end.adding(days: random.pick([-20, 0, 0, 5])))" : nil,
      nothingNew: random.once(in: 8), isAccepted: random.once(in: 3), bytes: bytes, rows)
  }

  private mutating func row(_ end: Day) -> Row {
    let id = "kp-\(Int.random(in: 1...(office.projects.count + 2), using: &random))"
    let damaged = random.once(in: 60) ? random.pick(["01. Jan", "1,23E+05"]) : nil
    return Row(
      damaged ?? (random.once(in: 10) ? "Name \(id)" : id),
      random.once(in: 2) ? .ongoing : random.pick(Status.allCases)
    ) { row in
      if random.once(in: 6) { row.status = .unchanged }
      if random.once(in: 20) { row.status = nil }
      if random.once(in: 2) { row.percent = random.pick([0, 40, 60, 95, 95, 100, 120]) }
      if random.once(in: 2) { row.plannedEnd = random.pick(["2024-05", "2025", "2026-Q1"]) }
      if random.once(in: 4) { row.plannedStart = random.pick(["2024-01", "2025-03"]) }
      if random.once(in: 2) { row.actualEnd = "\(end.adding(days: random.pick([-30, 0, 5])))" }
      if random.once(in: 3) { row.integratedInto = random.pick(["kp-1", "kp-2", "kp-99"]) }
      if random.once(in: 2) { row.planned = random.pick([1000, 1300, 10_000, 1_000_000]) }
      if random.once(in: 2) { row.spent = random.pick([500, 900, 50_000, -1]) }
      if random.once(in: 3) { row.light = random.pick(Light.allCases) }
      if random.once(in: 3) { row.evidence = "Abnahme" }
      if random.once(in: 3) { row.actualStart = random.pick(["2024-01", "2199-01-01"]) }
      if random.once(in: 6) { row.expectedEnd = random.pick(["2024-01", "2031", "2026"]) }
      if random.once(in: 3) {
        row.comment = random.pick(["läuft", "läuft", "folgt", "Tel. 030 23125 001"])
      }
      if random.once(in: 15) { row.name = "Name kp-1" }
      if random.once(in: 15) { row.isRejected = true }
      if random.once(in: 12) { row.focus = random.pick(["K1-S1", "K1-S2", "Irgendwo"]) }
    }
  }
}
