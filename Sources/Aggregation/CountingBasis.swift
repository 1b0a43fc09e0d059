import StrategyModel

/// Everything that the figures of one period are counted from.
struct CountingBasis: Sendable {
  let version: StrategyVersion
  let snapshot: Snapshot
  let suppliers: [SupplierID: Supplier]
  let statements: [StatementKey: IssueStatement]
  /// The projects that stand in the grid's slots at the period's end, in the grid's order.
  let current: [ProjectState]
  /// Every project of a slot of the grid, replaced ones and those still to be fixed included.
  let inGrid: [ProjectState]

  struct StatementKey: Hashable {
    let project: ProjectID
    let issue: String
  }

  init(version: StrategyVersion, register: Register, suppliers: [Supplier], snapshot: Snapshot) {
    self.version = version
    self.snapshot = snapshot
    self.suppliers = Dictionary(suppliers.map { ($0.id, $0) }) { first, _ in first }
    // The order of the register's rows must not matter, so of two statements the first by place
    // holds; the register's own checks report the other.
    statements = Dictionary(
      register.issues.sorted { $0.location < $1.location }
        .map { (StatementKey(project: $0.project, issue: $0.issue), $0) }
    ) { first, _ in first }
    let slots = version.slotIDs
    let grid = Set(slots)
    let standing = snapshot.current
    current = slots.compactMap { standing[$0] }
    inGrid = snapshot.projects.filter { grid.contains($0.row.slot) }
  }

  /// The office's statement on a project and an issue; nil where none is made.
  func statement(_ project: ProjectID, _ issue: String) -> IssueStatement? {
    statements[StatementKey(project: project, issue: issue)]
  }

  /// What is counted for each member of a dimension, in the members' order.
  func groups(_ dimension: Dimension, history: CountingHistory) -> [CountedGroup] {
    var projects: [String: [ProjectState]] = [:]
    var slots: [String: [ProjectState]] = [:]
    for state in inGrid {
      for id in Set(dimension.placing(state, self)) { projects[id, default: []].append(state) }
    }
    for state in current {
      for id in Set(dimension.placing(state, self)) { slots[id, default: []].append(state) }
    }
    let members = dimension.members(self)
    let known = Set(members.map(\.id))
    let further = projects.filter { !known.contains($0.key) && $0.value.contains(where: \.isFixed) }
      .keys.sorted()
      .map { Member(id: $0, name: dimension.naming($0, self)) }
    return (members + further).map {
      CountedGroup(
        basis: self, history: history, dimension: dimension, member: $0,
        slots: slots[$0.id] ?? [], projects: projects[$0.id] ?? [])
    }
  }
}
