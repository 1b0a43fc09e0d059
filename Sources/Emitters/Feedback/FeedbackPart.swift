internal import Editions
package import Markup
internal import StrategyModel

/// A part of a feedback sheet; the same in the supplier's own file and within the report.
protocol FeedbackPart: Sendable {
  var anchor: String { get }

  func heading(_ texts: any Texts) -> String

  /// What stands under the heading; nil where the sheet has nothing to say here.
  ///
  /// - Parameter nextTable: The number of the next table of the page.
  func content(_ sheet: FeedbackSheet, _ texts: any Texts, nextTable: () -> Int) -> MarkupText?
}

/// The parts of a feedback sheet in their order.
enum FeedbackParts {
  static let all: [any FeedbackPart] = [
    ReceivedPart(), ImportantPart(), FindingsPart(), ComparisonPart(), UsedPart(), NextPart(),
    AnswerPart(), AliasPart(),
  ]
}
