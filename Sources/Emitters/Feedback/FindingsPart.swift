internal import Editions
internal import Markup
internal import StrategyModel

/// Everything that was found, grouped by what there is to do about it.
struct FindingsPart: FeedbackPart {
  let anchor = "findings"

  func heading(_ texts: any Texts) -> String { texts.feedbackFoundHeading }

  func content(
    _ sheet: FeedbackSheet, _ texts: any Texts, nextTable: () -> Int
  ) -> MarkupText? {
    guard sheet.hasFiles || !sheet.findings.isEmpty else { return nil }
    var markup = MarkupText()
    if sheet.findings.isEmpty { markup += element("p", text: texts.feedbackNothingFound) }
    for task in FeedbackTask.allCases {
      let findings = sheet.findings.filter { $0.task == task }
      guard !findings.isEmpty else { continue }
      let count = sheet.count { $0.task == task }
      markup += element("h3", text: texts.taskHeading(task, count: count))
      markup += element("p", text: texts.taskMeaning(task, count: count))
      markup += FindingList(sheet: sheet).html(findings, texts)
    }
    if sheet.answeredCount > 0 {
      markup += element("p", text: texts.answeredFindings(sheet.answeredCount))
    }
    return markup
  }
}

/// The ten most important things to do, where there are more.
struct ImportantPart: FeedbackPart {
  static let most = 10

  let anchor = "important"

  func heading(_ texts: any Texts) -> String { texts.feedbackImportantHeading }

  func content(
    _ sheet: FeedbackSheet, _ texts: any Texts, nextTable: () -> Int
  ) -> MarkupText? {
    let tasks = sheet.findings.filter { $0.task != .note }
    guard tasks.count > Self.most else { return nil }
    return element("p", text: texts.feedbackImportantMeaning(Self.most, of: sheet.taskCount))
      + FindingList(sheet: sheet).html(Array(tasks.prefix(Self.most)), texts)
  }
}
