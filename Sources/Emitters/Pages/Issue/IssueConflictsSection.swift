internal import Editions
internal import Markup
internal import StrategyModel

/// The projects that conflict with an issue's requirement, before anything else.
struct IssueConflictsSection: PageSection {
  let statements: IssueStatements
  let anchor = "conflicts"

  func heading(_ texts: any Texts) -> String { texts.issueConflictsHeading }

  func content(_ writer: inout PageWriter) -> MarkupText? {
    let conflicts = statements.counted.filter { $0.facts.effect == .conflicts }
    guard !conflicts.isEmpty else { return nil }
    let current = writer
    let sentences = conflicts.map { entry in
      var sentence = current.projectName(entry.project) + " ("
      sentence += current.markedStatus(of: entry.project) + ")"
      if let note = entry.facts.note { sentence += ": " + current.german(note) }
      return sentence
    }
    return element("p", text: writer.texts.issueConflictsIntroduction)
      + (SentenceList.html(sentences) ?? MarkupText())
  }
}
