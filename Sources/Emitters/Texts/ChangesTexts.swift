package import Aggregation
package import StrategyModel

/// What the page of changes says, and the overview of them.
package protocol ChangesTexts {
  /// The finding, without a full stop; also where none is newly implemented.
  func newlyImplemented(_ changes: PrintedChanges, since period: Period) -> Phrase
  func nothingChanged(since period: Period) -> Phrase
  func nothingToCompare(with period: Period) -> Phrase
  func implementedBeforeAndNow(
    _ before: PrintedFigure, on earlier: Day, _ now: PrintedFigure, on day: Day,
    goal: PrintedFigure
  ) -> Phrase

  var newlyImplementedHeading: String { get }
  var otherStatusHeading: String { get }
  /// `Neuer Status: 2 in Arbeit und 1 pausiert.`
  func otherStatuses(_ statuses: [Phrase]) -> Phrase
  var newlyFixedHeading: String { get }
  func newlyFixed(_ changes: PrintedChanges) -> Phrase
  var replacedHeading: String { get }
  func replaced(_ changes: PrintedChanges) -> Phrase
  var movedEndsHeading: String { get }
  func movedEnds(_ changes: PrintedChanges) -> Phrase
  /// Why days are never added over projects.
  var movedEndsRemark: String { get }

  /// Heads of columns.
  var before: String { get }
  var fixedOnHead: String { get }
  var insteadOfHead: String { get }
  var daysHead: String { get }
  var movesSoFarHead: String { get }
  var daysSoFarHead: String { get }

  var changedMethodHeading: String { get }
  var changedMethodCaption: String { get }
  func changedMethod(
    from version: String, in earlier: Period, to newVersion: String, in period: Period
  ) -> Phrase
  var methodsLink: String { get }

  var changesHeading: String { get }
  /// The link from the overview to all changes.
  func allChanges(_ changes: PrintedChanges) -> Phrase
  /// What one change is, behind the project's name.
  func change(_ kind: Change.Kind, was: String?, now: String?, days: Int?) -> String
  func change(replaces project: QuotedText) -> Phrase
  /// How many values of earlier reports are corrected.
  func restatedHint(_ count: Int) -> String
  var restatedLink: String { get }
}
