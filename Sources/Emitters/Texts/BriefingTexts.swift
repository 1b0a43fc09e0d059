package import StrategyModel

/// What the council briefing says, and how plan and actual are compared.
package protocol BriefingTexts {
  /// The second sentence of the finding up to its semicolon: how many of the due are implemented.
  func briefingPlan(due: PrintedFigure, implemented: PrintedFigure) -> Phrase
  /// Under the picture: where its numbers stand.
  var briefingPictureNumbers: String { get }
  /// `Seite 1 / 2`.
  func briefingSheet(_ number: Int, of sheets: Int) -> String

  var briefingPlanHeading: String { get }
  var briefingDueMeaning: String { get }
  var planLightHead: String { get }
  /// When which light is given.
  func planLightRule(_ thresholds: Thresholds) -> String
  /// The heading of plan and actual on the methods page, and what is said under it.
  var planMethodHeading: String { get }
  var planMethod: String { get }

  var briefingExceptionsHeading: String { get }
  var briefingExceptionsCaption: String { get }
  /// What makes an exception.
  func briefingExceptionRule(days: Int) -> String
  var briefingNoExceptions: String { get }
  var briefingWhat: String { get }
  /// `fällig, aber in Arbeit`.
  func briefingOverdue(_ status: String) -> String
  func briefingMoved(days: Int, to end: PartialDate) -> String
  func briefingUnknown(lastReport: Period?) -> String
  /// How many exceptions are not listed, with the number for each reason.
  func briefingMore(_ count: Int, _ kinds: [(BriefingReasonKind, Int)]) -> String

  var briefingDecisionsHeading: String { get }
  func briefingMoreDecisions(_ count: Int) -> String
  var briefingAssessmentHeading: String { get }
  func briefingVoice(_ voice: Voice) -> String
  /// In the place of what paper has no room for.
  var briefingCut: String { get }

  var briefingFactsHeading: String { get }
  func briefingNeededPace(
    _ pace: PrintedFigure, periods: PrintedFigure, _ cadence: Cadence, horizon: Int
  ) -> Phrase
  func briefingActualPace(_ pace: PrintedFigure, periods: PrintedFigure, _ cadence: Cadence)
    -> Phrase
  func briefingHorizonPassed(_ horizon: Int) -> String
  var briefingNoPace: String { get }
  var briefingSession: String { get }
}
