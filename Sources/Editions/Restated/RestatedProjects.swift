import Aggregation
import StrategyModel

/// The core projects whose status a published record says otherwise, and which figures that moves.
struct RestatedProjects {
  private struct Difference {
    let id: ProjectID
    let was: PublishedRecord.ProjectRecord?
    let now: PublishedRecord.ProjectRecord?
    /// Nil where the register does not know it any more.
    let state: ProjectState?
  }

  private let period: Period
  private let differences: [Difference]
  private let kinds: [SupplierID: String]
  private let issues: [ProjectID: Set<String>]

  init(_ record: PublishedRecord, _ present: EditionMaterial) {
    period = record.period
    kinds = Dictionary(
      present.suppliers.compactMap { supplier in supplier.kind.map { (supplier.id, $0) } }
    ) { first, _ in first }
    var issues: [ProjectID: Set<String>] = [:]
    for statement in present.register.issues where (statement.relevance ?? .none) != .none {
      issues[statement.project, default: []].insert(statement.issue)
    }
    self.issues = issues
    let states = Dictionary(present.snapshot.projects.map { ($0.project, $0) }) { one, _ in one }
    var now: [ProjectID: PublishedRecord.ProjectRecord] = [:]
    for state in present.snapshot.projects where state.isCurrent {
      now[state.project] = PublishedRecord.ProjectRecord(
        status: state.status, since: state.statusSince)
    }
    differences = Set(record.projects.keys).union(now.keys).sorted().compactMap { id in
      guard record.projects[id] != now[id] else { return nil }
      return Difference(id: id, was: record.projects[id], now: now[id], state: states[id])
    }
  }

  /// By project.
  var restatements: [Restatement] {
    differences.map { difference in
      Restatement(
        period: period, subject: .project(difference.id, name(difference)),
        was: difference.was.map { .status($0.status, since: $0.since) },
        now: difference.now.map { .status($0.status, since: $0.since) },
        why: [cause(difference)])
    }
  }

  /// The projects that the figure counts otherwise than before.
  func causes(of figure: FigureID) -> [Restatement.Cause] {
    differences.filter { difference in
      isIn(difference, figure)
        && Self.part(figure.measure, difference.was?.status)
          != Self.part(figure.measure, difference.now?.status)
    }.map(cause)
  }

  private func name(_ difference: Difference) -> LocalizedText {
    difference.state?.row.name ?? LocalizedText(de: difference.id.text)
  }

  private func cause(_ difference: Difference) -> Restatement.Cause {
    let corrected = Set(difference.state?.correctedFields ?? [])
    return Restatement.Cause(
      project: difference.id, name: name(difference), was: difference.was?.status,
      now: difference.now?.status, isCorrected: !corrected.isDisjoint(with: Self.statusFields),
      source: difference.state?.statusSource)
  }

  private static let statusFields: Set<String> = [
    "status", "status_since", "actual_start", "actual_end", "integrated_into",
  ]

  private func isIn(_ difference: Difference, _ figure: FigureID) -> Bool {
    guard let row = difference.state?.row else { return figure.dimension == Dimension.total.id }
    return switch figure.dimension {
    case Dimension.total.id: true
    case Dimension.competency.id: row.slot.focus.competency.description == figure.member
    case Dimension.mainFocus.id: row.slot.focus.description == figure.member
    case Dimension.batch.id: row.batch ?? Member.notStated == figure.member
    case Dimension.organisationKind.id:
      row.reportingLead.flatMap { kinds[$0] } ?? Member.notStated == figure.member
    case Dimension.leadOrganisation.id:
      row.allLeads.isEmpty
        ? figure.member == Member.notStated : row.allLeads.contains { $0.text == figure.member }
    case Dimension.crossCuttingIssue.id:
      issues[difference.id]?.contains(figure.member) ?? false
    default: false
    }
  }

  /// Which part of a measure's slots a status belongs to; equal parts leave the figure as it is.
  private static func part(_ measure: String, _ status: Status?) -> Int {
    func flag(_ holds: Bool) -> Int { holds ? 1 : 0 }
    let isImplemented = flag(status == .implemented)
    let isFixed = flag(status != nil)
    return switch measure {
    case Measure.fixed.id, Measure.projectsDecided.id, Measure.open.id: isFixed
    case Measure.implemented.id, Measure.progress.id, Measure.neededPace.id, Measure.actualPace.id:
      isImplemented
    case Measure.shareOfFixed.id: isFixed + isImplemented
    case Measure.unfinished.id:
      flag(status.map { $0 != .implemented && !$0.isLapsed } ?? false)
    case Measure.lapsed.id: flag(status?.isLapsed ?? false)
    case Measure.contributing.id, Measure.principal.id, Measure.supports.id, Measure.conflicts.id,
      Measure.notAssessed.id, Measure.addressed.id:
      flag(status.map { !$0.isLapsed } ?? false)
    default:
      flag(Status.allCases.contains { $0 == status && Measure.measure(of: $0).id == measure })
    }
  }
}
