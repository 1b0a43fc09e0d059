/// What the overview says: its headings and the sentences made from figures.
package protocol OverviewTexts {
  /// What the projects that are not implemented are, after the finding.
  func lead(unfinished: PrintedFigure, lapsed: PrintedFigure, open: PrintedFigure) -> Phrase
  /// `18,40 % des Ziels von 125`.
  func shareOfGoal(_ share: PrintedFigure, goal: PrintedFigure) -> Phrase
  /// `30,67 % der 75 beschlossenen`.
  func shareOfFixed(_ share: PrintedFigure, fixed: PrintedFigure) -> Phrase
  /// How many slots wait for the council.
  func openSlots(_ open: PrintedFigure) -> String
  /// How far the figures rest on reports of the period.
  func coverage(
    reported: PrintedFigure, expected: PrintedFigure, oldest: PrintedFigure?
  ) -> Phrase
  /// How many core projects rest on an earlier report.
  func carriedForward(_ count: Int) -> String
  func stale(_ count: Int) -> String

  var keyFiguresHeading: String { get }
  var competenciesHeading: String { get }
  var fociHeading: String { get }
  var issuesHeading: String { get }
  var batchesHeading: String { get }
  var kindsHeading: String { get }
  var publishedHeading: String { get }
  var missingHeading: String { get }
  var findingsHeading: String { get }
  var projectsHeading: String { get }
  var methodsHeading: String { get }

  var fociIntroduction: String { get }
  var batchesIntroduction: String { get }
  var publishedIntroduction: String { get }
  func publishedDifferences(_ count: Int) -> String
  var nothingMissing: String { get }
  var missingIntroduction: String { get }
  /// How many things were found, and where they stand one by one.
  func findingsIntroduction(_ count: Int) -> String
  func projectsIntroduction(fixed: PrintedFigure, goal: PrintedFigure) -> Phrase
  /// What the mark `°` behind a name means.
  var demonstrationMark: String { get }
}
