package import StrategyModel

/// An answer that a clerk has written beside a row, and what was found in that row: for the office,
/// which accepts it by a line in `acknowledged.csv`.
package struct AnswerOffer: Hashable, Sendable {
  /// As the clerk wrote it.
  package let answer: String
  package let location: SourceLocation
  /// What a line can answer, in the order of the sheet; never empty.
  package let findings: [Finding]

  /// For each answer once, in the order of the findings.
  static func all(_ findings: [FeedbackFinding]) -> [AnswerOffer] {
    let open = findings.map(\.finding)
    return open.filter(isAnswer).compactMap { given in
      guard let answer = given.value, !answer.isEmpty else { return nil }
      let meant = open.filter { isInRow(of: given, $0) && canBeAnswered($0) }
      return meant.isEmpty
        ? nil : AnswerOffer(answer: answer, location: given.location, findings: meant)
    }
  }

  private static func isAnswer(_ finding: Finding) -> Bool { finding.rule.id == "answer-given" }

  /// A line names the project or the value, and no more than one finding.
  private static func canBeAnswered(_ finding: Finding) -> Bool {
    !isAnswer(finding) && finding.furtherCount == 0
      && (finding.project != nil || finding.value?.isEmpty == false)
  }

  private static func isInRow(of given: Finding, _ finding: Finding) -> Bool {
    guard let row = given.location.tableRow else { return false }
    return finding.location.file == given.location.file
      && finding.location.sheet == given.location.sheet
      && finding.location.tableRow == row
  }
}

extension SourceLocation {
  /// As spreadsheet programs count; nil = in no row.
  fileprivate var tableRow: Int? {
    if case .cell(_, let row, _) = place { return row }
    return tableCell?.row
  }

  /// Nil outside workbooks.
  fileprivate var sheet: String? {
    if case .cell(let sheet, _, _) = place { return sheet }
    return nil
  }
}
