package import Aggregation
package import StrategyModel

extension English: ChangesTexts {
  package func newlyImplemented(_ changes: PrintedChanges, since period: Period) -> Phrase {
    switch changes.count {
    case 0: "No core project has been newly implemented since \(period.description)"
    case 1: "\(changes) core project has been newly implemented since \(period.description)"
    default: "\(changes) core projects have been newly implemented since \(period.description)"
    }
  }

  package func nothingChanged(since period: Period) -> Phrase {
    "Nothing has changed for any core project since \(period.description)"
  }

  package func nothingToCompare(with period: Period) -> Phrase {
    "There is no period before \(period.description) to compare with"
  }

  package func implementedBeforeAndNow(
    _ before: PrintedFigure, on earlier: Day, _ now: PrintedFigure, on day: Day,
    goal: PrintedFigure
  ) -> Phrase {
    "On \(self.day(earlier)), \(before) of \(goal) core \(goal.isOne ? "project" : "projects") "
      + "\(before.isOne ? "was" : "were") implemented, on \(self.day(day)) \(now)."
  }

  package var newlyImplementedHeading: String { "Newly implemented" }
  package var otherStatusHeading: String { "Another status" }
  package func otherStatuses(_ statuses: [Phrase]) -> Phrase { "Now: " + list(statuses) + "." }
  package var newlyFixedHeading: String { "Newly fixed" }

  package func newlyFixed(_ changes: PrintedChanges) -> Phrase {
    changes.isOne
      ? "The council has newly fixed \(changes) core project"
      : "The council has newly fixed \(changes) core projects"
  }

  package var replacedHeading: String { "New in the slot of another" }

  package func replaced(_ changes: PrintedChanges) -> Phrase {
    changes.isOne
      ? "\(changes) core project has taken the slot of another"
      : "\(changes) core projects have taken the slots of others"
  }

  package var movedEndsHeading: String { "Planned end moved" }

  package func movedEnds(_ changes: PrintedChanges) -> Phrase {
    changes.isOne
      ? "\(changes) core project has another planned end"
      : "\(changes) core projects have another planned end"
  }

  package var movedEndsRemark: String {
    "Later is positive. Days are added up for each core project only, never over several."
  }

  package var before: String { "before" }
  package var fixedOnHead: String { "fixed on" }
  package var insteadOfHead: String { "instead of" }
  package var daysHead: String { "days" }
  package var movesSoFarHead: String { "moves so far" }
  package var daysSoFarHead: String { "days so far" }

  package var changedMethodHeading: String { "Changed method" }
  package var changedMethodCaption: String { "What the new version of the strategy changes" }

  package func changedMethod(
    from version: String, in earlier: Period, to newVersion: String, in period: Period
  ) -> Phrase {
    "\(earlier.description) is counted by version “\(version)” of the strategy, "
      + "\(period.description) by version “\(newVersion)”. What changes by that is no change of the "
      + "core projects."
  }

  package var methodsLink: String { "All versions of the strategy" }

  package var changesHeading: String { "What has changed" }

  package func allChanges(_ changes: PrintedChanges) -> Phrase {
    changes.isOne ? "The \(changes) change in detail" : "All \(changes) changes"
  }

  package func change(_ kind: Change.Kind, was: String?, now: String?, days: Int?) -> String {
    switch kind {
    case .statusChanged: "\(was ?? "–") → \(now ?? "–")"
    case .newlyFixed: now.map { "newly fixed (\($0))" } ?? "newly fixed"
    case .replaced: "new in the slot of another"
    case .plannedEndMoved:
      "planned end \(was ?? "–") → \(now ?? "–")" + (days.map { " (\(inDays($0)))" } ?? "")
    }
  }

  package func change(replaces project: QuotedText) -> Phrase { "takes the place of “\(project)”" }

  package func restatedHint(_ count: Int) -> String {
    count == 1
      ? "1 value of an earlier report is known to be different today."
      : "\(numbers.count(count)) values of earlier reports are known to be different today."
  }

  package var restatedLink: String { "Was, now and why" }

  private func inDays(_ days: Int) -> String {
    "\(numbers.signed(days)) \(abs(days) == 1 ? "day" : "days")"
  }
}
