package import StrategyModel

/// A way to divide the core projects into parts that are counted separately.
///
/// The counting rules (docs/figures.md) say which measure exists in which dimension.
package struct Dimension: Sendable {
  /// As figure ids write it: `total`, `competency`, …
  package let id: String
  package let name: Wording
  /// Every slot belongs to exactly one member, so that members add up to the total; an
  /// overlapping dimension's members must never be added up.
  package let isDisjoint: Bool
  /// Its members are parts of the grid and have a number of slots.
  package let hasGoal: Bool
  /// What must be said beside its figures.
  package let remark: Wording?
  /// The members known beforehand, in order.
  let members: @Sendable (CountingBasis) -> [Member]
  /// The ids of the members that a project belongs to.
  let placing: @Sendable (ProjectState, CountingBasis) -> [String]
  /// Members that appear only with their projects are named by this, in the order of their ids.
  let naming: @Sendable (String, CountingBasis) -> DisplayName

  init(
    _ id: String, name: Wording, isDisjoint: Bool, hasGoal: Bool = false, remark: Wording? = nil,
    members: @escaping @Sendable (CountingBasis) -> [Member],
    placing: @escaping @Sendable (ProjectState, CountingBasis) -> [String],
    naming: @escaping @Sendable (String, CountingBasis) -> DisplayName = { id, _ in
      .data(LocalizedText(de: id))
    }
  ) {
    self.id = id
    self.name = name
    self.isDisjoint = isDisjoint
    self.hasGoal = hasGoal
    self.remark = remark
    self.members = members
    self.placing = placing
    self.naming = naming
  }

  /// Every dimension, in the order of figures.csv.
  package static let all: [Dimension] = [
    .total, .competency, .mainFocus, .crossCuttingIssue, .batch, .organisationKind,
    .leadOrganisation,
  ]

  /// The dimensions whose members are parts of the grid.
  static let grid: [Dimension] = [.total, .competency, .mainFocus]
  /// The dimensions over slots; a cross-cutting issue has counting rules of its own.
  static let slots: [Dimension] = grid + [.batch, .organisationKind, .leadOrganisation]
}

extension Dimension: Hashable {
  package static func == (left: Dimension, right: Dimension) -> Bool { left.id == right.id }

  package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
