package import StrategyModel

extension Figures {
  /// Counts every figure of the snapshot's period.
  ///
  /// Slots are counted by their current project and by the strategy's version that holds at the
  /// period's end. `earlier` serves the actual pace only; its order does not matter and later
  /// periods in it are not looked at.
  package static func counted(
    strategy: Strategy, register: Register, suppliers: [Supplier], at snapshot: Snapshot,
    after earlier: [Snapshot]
  ) -> Figures {
    func basis(_ snapshot: Snapshot) -> CountingBasis {
      CountingBasis(
        version: strategy.version(for: snapshot.period), register: register, suppliers: suppliers,
        snapshot: snapshot)
    }
    let present = basis(snapshot)
    let history = CountingHistory(of: present, earlier: earlier.map(basis))
    var list: [Figure] = []
    var members: [String: [Member]] = [:]
    var total: CountedGroup?
    for dimension in Dimension.all {
      let groups = present.groups(dimension, history: history)
      members[dimension.id] = groups.map(\.member)
      if dimension == .total { total = groups.first }
      for group in groups { list += figures(of: group, period: snapshot.period) }
    }
    return Figures(
      period: snapshot.period, version: present.version,
      reachableMaximum: total?.reachableMaximum ?? present.version.goal,
      isRetrospective: snapshot.isRetrospective,
      coverage: total?.coverage ?? Coverage(reported: 0, expected: 0, oldestReport: nil),
      list: list, members: members)
  }

  private static func figures(of group: CountedGroup, period: Period) -> [Figure] {
    let coverage = group.coverage
    return Measure.measures(in: group.dimension).map { measure in
      let amount = measure.amount(group)
      return Figure(
        id: FigureID(
          period: period, dimension: group.dimension.id, member: group.member.id,
          measure: measure.id),
        value: amount.value, unit: measure.unit, goal: group.member.goal, base: amount.base,
        coverage: coverage, rule: measure.rule(in: group.dimension).id)
    }
  }
}
