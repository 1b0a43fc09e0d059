internal import Aggregation
package import Editions
package import Markup
package import StrategyModel

/// The statuses of the core projects that contribute to each cross-cutting issue; issues overlap and
/// are never added up.
package struct IssueStatuses: Chart {
  package init() {}

  package var name: String { "issues" }

  package func exists(in edition: Edition) -> Bool {
    !edition.figures.members(of: .crossCuttingIssue).isEmpty
  }

  package func svg(_ edition: Edition, _ language: Language, ids: String) -> MarkupText {
    let texts = language.texts
    let printer = FigurePrinter(edition.figures, texts.numbers)
    let rows = edition.figures.members(of: .crossCuttingIssue).map { member in
      BarRow(issue: member, printer, texts)
    }
    let frame = ChartFrame(
      ids: ids, language: language, title: Self.title(edition, printer, texts),
      subtitle: edition.chartSubtitle(texts.issuesMeasure, texts),
      description: ([Phrase(texts.issuesForm)] + rows.map(\.words)).joined(separator: " "))
    let bars = StackedBars(rows: rows, ids: ids, language: language, width: 800, barHeight: 24)
    return frame.svg(width: 800, forms: bars.forms, draw: bars.draw)
  }

  /// Names the issue to which most projects contribute, where there is one.
  private static func title(
    _ edition: Edition, _ printer: FigurePrinter, _ texts: any Texts
  ) -> Phrase {
    let members = edition.figures.members(of: .crossCuttingIssue)
    func contributing(_ member: Member) -> PrintedFigure {
      printer.value(.contributing, .crossCuttingIssue, member.id)
    }
    guard let most = members.max(by: { contributing($0).count ?? 0 < contributing($1).count ?? 0 }),
      !contributing(most).isZero
    else { return Phrase(texts.issuesTitleNone) }
    let leading = members.filter { contributing($0).count == contributing(most).count }
    return leading.count > 1
      ? texts.issuesTitle(most: contributing(most))
      : texts.issuesTitle(
        leading: most.name.quoted(texts.language), contributing: contributing(most),
        implemented: printer.value(.implemented, .crossCuttingIssue, most.id),
        isOnly: members.count == 1)
  }
}

extension BarRow {
  /// An issue, as long as the number of contributing projects.
  fileprivate init(issue member: Member, _ printer: FigurePrinter, _ texts: any Texts) {
    func value(_ measure: Measure) -> PrintedFigure {
      printer.value(measure, .crossCuttingIssue, member.id)
    }
    let contributing = value(.contributing)
    let principal = value(.principal)
    name = Phrase(member.name.quoted(texts.language))
    length = contributing.count ?? 0
    let statuses: [Status] = [.implemented, .ongoing, .paused, .planned, .unknown]
    segments = statuses.map { status in
      BarSegment(
        form: status.form, name: status.name[texts.language], number: value(.measure(of: status)))
    }
    share =
      contributing.isZero
      ? Phrase(texts.noneContributesYet) : texts.share(value(.implemented), of: contributing)
    note =
      contributing.isZero
      ? nil : Note(words: texts.principalNote(principal), count: principal.count ?? 0)
  }
}
