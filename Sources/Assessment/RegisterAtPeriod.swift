import StrategyModel

/// The register as it holds at the end of a period: rows, what is fixed, who stands in each slot.
struct RegisterAtPeriod: Sendable {
  let end: Day
  /// Ordered by id.
  let projects: [CoreProject]
  let directory: ProjectDirectory
  private let byID: [ProjectID: CoreProject]
  private let standing: Set<ProjectID>

  init(_ register: Register, at end: Day) {
    self.end = end
    projects = register.projects
    directory = ProjectDirectory(register.projects)
    byID = Dictionary(register.projects.map { ($0.id, $0) }) { first, _ in first }
    standing = SlotSequence.current(register.projects, at: end)
  }

  subscript(id: ProjectID) -> CoreProject? { byID[id] }

  func row(of project: CoreProject) -> RegisterRow { project.row(at: end) }

  func isFixed(_ project: CoreProject) -> Bool { project.isFixed(at: end) }

  /// Whether the project stands in its slot at the period's end.
  func isCurrent(_ project: CoreProject) -> Bool { standing.contains(project.id) }

  /// Whether a supplier may report on a project: it leads it, or nobody is stated to.
  func mayReport(_ supplier: SupplierID, on project: CoreProject) -> Bool {
    let leads = row(of: project).allLeads
    return leads.isEmpty || leads.contains(supplier)
  }
}

/// Who stands in a slot that holds a sequence of projects.
enum SlotSequence {
  /// For each slot the fixed project that no other fixed project follows, directly or through
  /// projects that are not fixed yet. Where a faulty register leaves several or none, the one that
  /// was fixed last, then the one with the greatest id.
  static func current(_ projects: [CoreProject], at end: Day) -> Set<ProjectID> {
    let replaced = Dictionary(
      projects.compactMap { project in
        project.row(at: end).replaces.map { (project.id, $0) }
      }
    ) { first, _ in first }
    let fixed = projects.filter { $0.isFixed(at: end) }
    var current: Set<ProjectID> = []
    for (_, candidates) in Dictionary(grouping: fixed, by: { $0.row(at: end).slot }) {
      let followed = candidates.reduce(into: Set<ProjectID>()) { followed, project in
        followed.formUnion(predecessors(of: project.id, in: replaced))
      }
      let last = candidates.filter { !followed.contains($0.id) }
      let choice = (last.isEmpty ? candidates : last).max { left, right in
        if left.fixedOn == right.fixedOn { return left.id < right.id }
        guard let first = left.fixedOn, let second = right.fixedOn else { return false }
        return first < second
      }
      if let choice { current.insert(choice.id) }
    }
    return current
  }

  private static func predecessors(
    of project: ProjectID, in replaced: [ProjectID: ProjectID]
  ) -> Set<ProjectID> {
    var found: Set<ProjectID> = []
    var next = replaced[project]
    while let predecessor = next, predecessor != project, found.insert(predecessor).inserted {
      next = replaced[predecessor]
    }
    return found
  }
}
