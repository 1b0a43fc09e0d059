internal import Editions
internal import Markup
internal import StrategyModel

/// What has become of the findings of the period before.
struct ComparisonPart: FeedbackPart {
  let anchor = "since"

  func heading(_ texts: any Texts) -> String { texts.feedbackComparisonHeading }

  func content(
    _ sheet: FeedbackSheet, _ texts: any Texts, nextTable: () -> Int
  ) -> MarkupText? {
    guard let comparison = sheet.comparison else { return nil }
    let tasks = sheet.findings.filter { $0.task != .note }
    let repeated = tasks.count { $0.isRepeated == true }
    guard !comparison.solved.isEmpty || !tasks.isEmpty else { return nil }
    let sentence = element(
      "p",
      text: texts.feedbackComparison(
        with: comparison.period, solved: comparison.solved.count, new: tasks.count - repeated,
        repeated: repeated))
    guard !comparison.solved.isEmpty else { return sentence }
    return sentence + element("p", text: texts.solvedIntroduction)
      + element("ul") {
        for finding in comparison.solved {
          element("li") {
            if let project = finding.unnamedProject(texts.language) { "\(project.text): " }
            finding.message(texts.language)
          }
        }
      }
  }
}
