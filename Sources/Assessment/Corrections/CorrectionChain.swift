import StrategyModel

/// The corrections of one field of one project, the earliest first; the last one is in charge.
struct CorrectionChain: Sendable {
  let current: Correction
  private let earlier: [Correction]
  private let directory: ProjectDirectory

  /// Nil without corrections. `corrections` are of one project and field and not later than the
  /// period in question.
  init?(_ corrections: [Correction], _ directory: ProjectDirectory) {
    let sorted = corrections.sorted(by: Correction.precedes)
    guard let last = sorted.last else { return nil }
    current = last
    earlier = sorted.dropLast()
    self.directory = directory
  }

  /// What a correction means for what is reported now.
  enum Outcome: Sendable {
    case applies
    case agrees
    case outdated
  }

  /// `old` of the one in charge may be the reported value, or what the earlier ones make of it.
  func outcome(reported: CorrectedValue?) -> Outcome {
    let shown = earlier.reduce(reported) { value, correction in
      isSame(value, correction.old) || isSame(reported, correction.old) ? correction.new : value
    }
    if isSame(shown, current.old) || isSame(reported, current.old) { return .applies }
    return isSame(reported, current.new) ? .agrees : .outdated
  }

  /// What was reported where this value is what the corrections made of it.
  func reported(of corrected: CorrectedValue?) -> CorrectedValue? {
    (earlier + [current]).reversed().reduce(corrected) { value, correction in
      isSame(value, correction.new) ? correction.old : value
    }
  }

  /// A project is the same by id and by name; of texts neither case nor white space matters.
  private func isSame(_ left: CorrectedValue?, _ right: CorrectedValue?) -> Bool {
    if left == right { return true }
    guard let first = left?.words, let second = right?.words else { return false }
    if current.field == .integratedInto, let project = directory.find(first) {
      return project == directory.find(second)
    }
    return ProjectDirectory.key(first) == ProjectDirectory.key(second)
  }
}

/// Corrections by project and field.
struct CorrectionBook: Sendable {
  private let byProject: [ProjectID: [Correction]]
  private let directory: ProjectDirectory

  init(_ corrections: [Correction], _ directory: ProjectDirectory) {
    byProject = Dictionary(grouping: corrections, by: \.project)
    self.directory = directory
  }

  /// Those of a project that began no later than a period, in the order of fields.
  func chains(of project: ProjectID, upTo period: Period) -> [CorrectionChain] {
    let begun = (byProject[project] ?? []).filter { $0.period <= period }
    return Dictionary(grouping: begun, by: \.field).sorted { $0.key < $1.key }
      .compactMap { CorrectionChain($0.value, directory) }
  }
}
