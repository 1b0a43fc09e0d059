package import Aggregation
package import StrategyModel

/// A value of an earlier report that is known to be another one now: was, now, why.
package struct Restatement: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case figure
    case project
  }

  /// What the value is of.
  package enum Subject: Hashable, Sendable {
    case figure(FigureID, dimension: Wording, member: DisplayName, measure: Wording)
    case project(ProjectID, LocalizedText)
  }

  package enum Value: Hashable, Sendable {
    case figure(FigureValue, FigureUnit)
    case status(Status, since: PartialDate?)

    /// As data files write it: `23`, `18.40`, `implemented 2021-12`.
    package var text: String {
      switch self {
      case .figure(let value, _): value.text
      case .status(let status, let since):
        since.map { "\(status.rawValue) \($0)" } ?? status.rawValue
      }
    }
  }

  /// A project whose status explains the difference.
  package struct Cause: Hashable, Sendable {
    package let project: ProjectID
    package let name: LocalizedText
    /// Nil where it did not stand in a slot.
    package let was: Status?
    /// Nil where it stands in no slot any more.
    package let now: Status?
    /// The office corrected the status or its dates.
    package let isCorrected: Bool
    /// Where the present status is stated; nil where nothing states it, or withheld.
    package let source: SourceLocation?

    func withoutSource() -> Cause {
      Cause(
        project: project, name: name, was: was, now: now, isCorrected: isCorrected, source: nil)
    }
  }

  /// The report in which the old value stands.
  package let period: Period
  package let subject: Subject
  /// Nil where there was none.
  package let was: Value?
  /// Nil where there is none any more.
  package let now: Value?
  /// By project; empty where no status explains it, but other details of reports or register.
  package let why: [Cause]

  package var kind: Kind {
    switch subject {
    case .figure: .figure
    case .project: .project
    }
  }

  /// The figure's or project's id.
  package var id: String {
    switch subject {
    case .figure(let id, _, _, _): id.description
    case .project(let id, _): id.description
    }
  }

  /// Lists of restatements as one, in the periods' order, equal ones once.
  package static func merged(_ lists: [[Restatement]]) -> [Restatement] {
    var seen: Set<Restatement> = []
    let all = lists.flatMap { $0 }.filter { seen.insert($0).inserted }
    return all.enumerated()
      .sorted { ($0.element.period, $0.offset) < ($1.element.period, $1.offset) }
      .map(\.element)
  }
}
