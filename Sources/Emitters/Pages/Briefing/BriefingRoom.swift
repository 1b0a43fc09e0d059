internal import Editions
internal import StrategyModel

/// How many exceptions the second sheet holds beside the office's texts, in points of paper.
///
/// It follows the measures of `StyleSheet.briefing`; Arial and fonts with the same widths make the
/// estimate exact, and a reserve is kept for others.
struct BriefingRoom {
  /// No more are listed however much room there is.
  static let mostExceptions = 12

  /// 272 mm less a reserve of a line.
  private static let height = 771.0 - 13
  /// 182 mm less a reserve for wider letters.
  private static let width = 516.0 - 16
  private static let text = Typeface(size: 9.5)
  private static let small = Typeface(size: 9)
  private static let textLine = 12.9
  private static let smallLine = 11.8
  private static let headingHeight = 30.0
  private static let cellPadding = 5.0
  /// The shares of the columns, less their padding: project, what, since, lead.
  private static let columns = [0.33, 0.31, 0.13, 0.23].map { $0 * width - 9 }

  private let left: Double

  /// What the other parts of the sheet leave over.
  init(_ writer: PageWriter) {
    let texts = writer.texts
    func lines(_ phrase: Phrase, _ face: Typeface, indent: Double = 0) -> Double {
      Double(LineBreaking.lines(phrase, face, width: Self.width - indent).count)
    }
    let rule = Phrase(texts.briefingExceptionRule(days: BriefingException.movedDays))
    // Heading, caption, rule, head of the table, and the sentence about the others.
    var taken = Self.headingHeight - 10 + 4 * Self.smallLine + 12
    taken += lines(rule, Self.small) * Self.smallLine
    let decisions = BriefingDecisionSection.printed(writer)
    if !decisions.isEmpty {
      taken += Self.headingHeight + Self.smallLine + 4
      for decision in decisions {
        taken += lines(decision, Self.text, indent: 24) * Self.textLine + 4
      }
    }
    if let assessment = BriefingAssessmentSection.printed(writer) {
      taken += Self.headingHeight + Self.textLine + 14
      taken += lines(assessment, Self.text, indent: 24) * Self.textLine
    }
    taken += Self.headingHeight
    for fact in BriefingFactSection.facts(writer) {
      taken += lines(fact.words, Self.text, indent: 120) * Self.textLine + 3
    }
    for note in BriefingFactSection.notes(writer) {
      taken += lines(note, Self.small, indent: 20) * Self.smallLine + 12
    }
    taken += lines(BriefingFoot.words(writer), Self.small, indent: 60) * Self.smallLine + 8
    left = Self.height - taken
  }

  /// How many of the lines, from the first on, find room.
  func fitting(_ lines: [BriefingLine]) -> Int {
    var rest = left
    var count = 0
    for line in lines.prefix(Self.mostExceptions) {
      let cells = [line.project, line.what, line.since, line.lead]
      let most = zip(cells, Self.columns).map { cell, width in
        LineBreaking.lines(cell, Self.small, width: width).count
      }.max()
      rest -= Double(most ?? 1) * Self.smallLine + Self.cellPadding
      guard rest >= 0 else { break }
      count += 1
    }
    return count
  }
}
