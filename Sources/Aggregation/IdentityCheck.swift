package import StrategyModel

/// Checks that the parts make the whole, at every run; a violation is a defect of the program.
package enum IdentityCheck {
  /// Empty where everything holds:
  /// implemented + unfinished + lapsed + open = goal, and without open = fixed, in total, per
  /// competency and per focus; the parts make unfinished and lapsed; disjoint dimensions add up to
  /// the total; every current project is fixed, in the grid, and alone in its slot.
  package static func violations(
    in figures: Figures, of snapshot: Snapshot, version: StrategyVersion
  ) -> [IdentityViolation] {
    places(snapshot, version: version)
      + Dimension.all.flatMap { dimension in
        figures.members(of: dimension).flatMap { sums(figures, dimension, $0) }
          + additions(figures, dimension)
      }
  }

  private static func places(_ snapshot: Snapshot, version: StrategyVersion)
    -> [IdentityViolation]
  {
    let grid = Set(version.slotIDs)
    var taken: [SlotID: Int] = [:]
    var violations: [IdentityViolation] = []
    for state in snapshot.projects where state.isCurrent {
      taken[state.row.slot, default: 0] += 1
      if !grid.contains(state.row.slot) {
        violations.append(.init(.projectOutsideGrid, at: state.project.description, 1, 0))
      }
      if !state.isFixed {
        violations.append(.init(.currentButNotFixed, at: state.project.description, 1, 0))
      }
    }
    for (slot, count) in taken.sorted(by: { $0.key < $1.key }) where count > 1 {
      violations.append(.init(.slotTakenTwice, at: slot.description, count, 1))
    }
    return violations
  }

  private static func sums(_ figures: Figures, _ dimension: Dimension, _ member: Member)
    -> [IdentityViolation]
  {
    func check(
      _ kind: IdentityViolation.Kind, _ parts: [Measure], _ whole: Int?
    ) -> IdentityViolation? {
      let counts = parts.map { figures.count($0, dimension, member.id) }
      guard let whole, !counts.contains(nil) else { return nil }
      let sum = counts.reduce(0) { $0 + ($1 ?? 0) }
      guard sum != whole else { return nil }
      return IdentityViolation(kind, at: "\(dimension.id):\(member.id)", sum, whole)
    }
    func count(_ measure: Measure) -> Int? { figures.count(measure, dimension, member.id) }
    return [
      check(.partsAreNotGoal, [.implemented, .unfinished, .lapsed, .open], member.goal),
      check(.partsAreNotFixed, [.implemented, .unfinished, .lapsed], count(.fixed)),
      check(
        .statusesAreNotUnfinished, [.planned, .ongoing, .paused, .unknown], count(.unfinished)),
      check(.statusesAreNotLapsed, [.cancelled, .integrated], count(.lapsed)),
    ].compactMap { $0 }
  }

  private static func additions(_ figures: Figures, _ dimension: Dimension) -> [IdentityViolation] {
    guard dimension.isDisjoint, dimension != .total else { return [] }
    let members = figures.members(of: dimension)
    var violations: [IdentityViolation] = []
    if dimension.hasGoal {
      let goals = members.reduce(0) { $0 + ($1.goal ?? 0) }
      if goals != figures.goal {
        violations.append(
          .init(.membersDoNotAddUp, at: "\(dimension.id):goal", goals, figures.goal))
      }
    }
    for measure in Measure.measures(in: dimension) where measure.unit == .projects {
      guard let total = figures.count(measure) else { continue }
      let sum = members.reduce(0) { $0 + (figures.count(measure, dimension, $1.id) ?? 0) }
      if sum != total {
        violations.append(
          .init(.membersDoNotAddUp, at: "\(dimension.id):\(measure.id)", sum, total))
      }
    }
    return violations
  }
}
