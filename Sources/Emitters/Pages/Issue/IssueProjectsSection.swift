internal import Editions
internal import Markup
internal import StrategyModel

/// The projects on which the office states something for an issue, by relevance; within it
/// conflicts come first.
struct IssueProjectsSection: PageSection {
  let statements: IssueStatements
  let anchor = "projects"

  func heading(_ texts: any Texts) -> String { texts.issueProjectsHeading }

  func content(_ writer: inout PageWriter) -> MarkupText? {
    let texts = writer.texts
    let relevances: [Relevance?] = [.principal, .significant, Relevance.none, nil]
    let groups =
      relevances.map { (texts.relevanceGroup($0), statements.counted($0)) }
      + [(texts.lapsedGroup, statements.lapsed)]
    let all = groups.flatMap(\.1)
    guard !all.isEmpty else { return nil }
    let hasNotes = all.contains { $0.facts.note != nil }
    let isMarked = all.contains { !$0.facts.demonstration.isEmpty }
    let heads =
      [texts.slot, texts.coreProject, texts.status, texts.effectHead]
      + (hasNotes ? [texts.noteHead] : [])
    let table = ScrollingTable(
      number: writer.nextTable(), caption: MarkupText(text: texts.issueProjectsHeading),
      remarks: [MarkupText(text: texts.asOf(writer.edition.period.lastDay) + ".")]
        + (isMarked ? [MarkupText(text: texts.issueDemonstrationMark)] : []),
      style: .words, isLong: true)
    let current = writer
    let bodies = groups.filter { !$0.1.isEmpty }.map { name, entries in
      element("tr", [("class", "group")]) {
        element(
          "th", [("scope", "rowgroup"), ("colspan", String(heads.count))], text: name)
      } + "\n"
        + Self.conflictsFirst(entries).map { row($0, current, hasNotes: hasNotes) }.joined()
    }
    return table.html(texts, head: ScrollingTable.headRow(heads), bodies: bodies)
  }

  private static func conflictsFirst(_ entries: [IssueStatements.Entry])
    -> [IssueStatements.Entry]
  {
    entries.filter { $0.facts.effect == .conflicts }
      + entries.filter { $0.facts.effect != .conflicts }
  }

  private func row(_ entry: IssueStatements.Entry, _ writer: PageWriter, hasNotes: Bool)
    -> MarkupText
  {
    element("tr") {
      element("td", [("class", "slot")], text: entry.project.slot.description)
      element("th", [("scope", "row")]) {
        writer.projectName(entry.project)
        if !entry.facts.demonstration.isEmpty { "\u{A0}°" }
      }
      element("td", [("class", "status")]) { writer.markedStatus(of: entry.project) }
      element("td", [("class", "effect-cell")]) { IssueEffectName.html(entry.facts, writer) }
      if hasNotes {
        element("td", [("class", "wide")]) { entry.facts.note.map(writer.german) }
      }
    } + "\n"
  }
}

/// An effect in words; a conflict stands out.
enum IssueEffectName {
  static func html(_ facts: IssueFacts, _ writer: PageWriter) -> MarkupText {
    let name = writer.texts.effectName(facts.effect)
    guard facts.effect == .conflicts else { return MarkupText(text: name) }
    return element("span", [("class", "effect conflicts")], text: name)
  }
}
