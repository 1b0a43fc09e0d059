import Aggregation
import StrategyModel

/// A strategy, register and snapshot made at random, with slots whose projects follow each other.
struct RandomCity {
  let strategy: Strategy
  let register: Register
  let suppliers: [Supplier]
  let snapshot: Snapshot
  /// The projects of each slot in the order of succession.
  let chains: [(slot: SlotID, projects: [ProjectState])]

  init(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    strategy = try SmallStrategy.strategy(
      competencies: .random(in: 1...4, using: &random), foci: .random(in: 1...4, using: &random),
      slots: .random(in: 1...5, using: &random),
      lapsed: Bool.random(using: &random) ? .refillable : .closed)
    suppliers = SmallStrategy.suppliers
    var number = 0
    chains = strategy.versions[0].slotIDs.map { slot in
      let length = Int.random(in: 0...3, using: &random)
      let fixed = (0..<length).map { _ in Bool.random(using: &random) }.sorted { $0 && !$1 }
      let current = fixed.lastIndex(of: true)
      let states = (0..<length).map { index in
        number += 1
        return RandomCity.state(
          "p\(number)", slot, isFixed: fixed[index], isCurrent: index == current,
          isReplaced: index < (current ?? 0), &random)
      }
      return (slot, states)
    }
    let states = chains.flatMap(\.projects)
    snapshot = Snapshot(period: SmallStrategy.period, projects: states)
    register = Register(projects: [], issues: RandomCity.statements(states, &random))
  }

  private static func state(
    _ id: String, _ slot: SlotID, isFixed: Bool, isCurrent: Bool, isReplaced: Bool,
    _ random: inout SeededRandom
  ) -> ProjectState {
    let any = Status.allCases.randomElement(using: &random) ?? .unknown
    let leads = ["city-office", "works", "guests", "nobody"].shuffled(using: &random)
    return SmallStrategy.state(
      id, slot.description, isReplaced ? .cancelled : any,
      batch: ["1", "2", "3", "9", nil].randomElement(using: &random) ?? nil,
      leads: Array(leads.prefix(.random(in: 0...2, using: &random))),
      fixed: isFixed ? "2021-05-18" : "2024-07-01", isCurrent: isCurrent,
      reported: ["2024-Q2", "2023-Q4", nil].randomElement(using: &random) ?? nil,
      percent: Bool.random(using: &random)
        ? Percent(billionths: .random(in: 0...100_000_000_000, using: &random)) : nil,
      planned: Bool.random(using: &random) ? .random(in: 0...9_999_999, using: &random) : nil,
      isExpected: Bool.random(using: &random),
      baselineEnd: ["2023", "2024-Q2", "2024-09-30", nil].randomElement(using: &random) ?? nil)
  }

  private static func statements(_ states: [ProjectState], _ random: inout SeededRandom)
    -> [IssueStatement]
  {
    var statements: [IssueStatement] = []
    for state in states {
      for issue in ["climate", "diversity"] where Bool.random(using: &random) {
        statements.append(
          SmallStrategy.statement(
            state.project.text,
            [Relevance.none, .significant, .principal, nil].randomElement(using: &random) ?? nil,
            [.supports, .conflicts, .neutral, nil].randomElement(using: &random) ?? nil,
            issue: issue))
      }
    }
    return statements
  }

  func figures(_ snapshot: Snapshot? = nil, register: Register? = nil, suppliers: [Supplier]? = nil)
    -> Figures
  {
    Figures.counted(
      strategy: strategy, register: register ?? self.register,
      suppliers: suppliers ?? self.suppliers, at: snapshot ?? self.snapshot, after: [])
  }
}
