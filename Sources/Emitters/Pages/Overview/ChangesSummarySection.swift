internal import Aggregation
internal import Editions
package import Markup
internal import StrategyModel

/// The changes that matter most since the period before, and the way to all of them.
package struct ChangesSummarySection: PageSection {
  package let anchor = "changes"

  /// How many are told here.
  static let limit = 5

  package func heading(_ texts: any Texts) -> String { texts.changesHeading }

  package func content(_ writer: inout PageWriter) -> MarkupText? {
    let writer = writer
    let changes = writer.edition.changes
    let finding = element("p") { writer.html(ChangesFinding.phrase(writer) + ".") }
    guard !changes.isEmpty else { return finding }
    let first = Self.mostImportant(of: changes)
    let list = element("ul") {
      for change in first { element("li") { line(change, writer) } }
    }
    let all = writer.html(writer.texts.allChanges(writer.changes()))
    return finding + list + element("p", [("class", "more")]) { writer.link(.changes, all) }
  }

  /// Implemented, lapsed, replaced, other statuses, ends that moved later by most days, newly fixed;
  /// alike ones in the order of changes.csv.
  static func mostImportant(of changes: [Change]) -> [Change] {
    func rank(_ change: Change) -> Int {
      switch (change.kind, change.now) {
      case (.statusChanged, .status(.implemented)): 0
      case (.statusChanged, .status(let status)) where status.isLapsed: 1
      case (.replaced, _): 2
      case (.statusChanged, _): 3
      case (.plannedEndMoved, _): 4
      case (.newlyFixed, _): 5
      }
    }
    let ordered = changes.enumerated().sorted { left, right in
      (rank(left.element), -(left.element.days ?? 0), left.offset)
        < (rank(right.element), -(right.element.days ?? 0), right.offset)
    }
    return ordered.prefix(limit).map(\.element)
  }

  private func line(_ change: Change, _ writer: PageWriter) -> MarkupText {
    let name = writer.edition.project(change.project).map(ProjectCells(writer).link)
    return (name ?? MarkupText(text: change.project.text)) + ": "
      + writer.html(words(change, writer))
  }

  private func words(_ change: Change, _ writer: PageWriter) -> Phrase {
    let texts = writer.texts
    if change.kind == .replaced, case .project(let former)? = change.was,
      let name = writer.edition.project(former)?.name
    {
      return texts.change(replaces: writer.quoted(name))
    }
    return Phrase(
      texts.change(
        change.kind, was: change.was.map { word($0, texts) },
        now: change.now.map { word($0, texts) }, days: change.days))
  }

  private func word(_ value: Change.Value, _ texts: any Texts) -> String {
    switch value {
    case .status(let status): status.name[texts.language]
    case .date(let date): texts.date(date)
    case .project(let project): project.text
    }
  }
}
