package import StrategyModel

/// Something that is otherwise for a core project than a period before.
package struct Change: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    /// The current project of a slot has another status.
    case statusChanged = "status-changed"
    /// The council has made it a core project.
    case newlyFixed = "newly-fixed"
    /// It took the slot of a lapsed project; `was` names that one.
    case replaced
    /// Its planned end is another one; `days` says by how much.
    case plannedEndMoved = "planned-end-moved"

    /// The field that changed, as projects.csv names it.
    package var field: String {
      switch self {
      case .statusChanged: "status"
      case .newlyFixed: "fixed_on"
      case .replaced: "project_id"
      case .plannedEndMoved: "planned_end"
      }
    }

    package var name: Wording {
      switch self {
      case .statusChanged: Wording(de: "Status geändert", en: "status changed")
      case .newlyFixed: Wording(de: "neu beschlossen", en: "newly fixed")
      case .replaced: Wording(de: "ersetzt ein anderes Projekt", en: "replaces another project")
      case .plannedEndMoved: Wording(de: "geplantes Ende verschoben", en: "planned end moved")
      }
    }
  }

  package enum Value: Hashable, Sendable {
    case status(Status)
    case date(PartialDate)
    case project(ProjectID)

    /// As data files write it.
    package var text: String {
      switch self {
      case .status(let status): status.rawValue
      case .date(let date): date.description
      case .project(let project): project.description
      }
    }
  }

  /// The period at whose end `now` holds.
  package let period: Period
  /// The period at whose end `was` held.
  package let against: Period
  package let project: ProjectID
  package let kind: Kind
  /// Nil where there was nothing.
  package let was: Value?
  package let now: Value?
  /// By how many days a date moved, later being positive; nil for other changes.
  package let days: Int?
  /// Where `now` is stated; nil where nothing states it, or withheld.
  package let location: SourceLocation?

  /// The same without its place in a file.
  package var withoutLocation: Change {
    Change(
      period: period, against: against, project: project, kind: kind, was: was, now: now,
      days: days, location: nil)
  }
}
