internal import Aggregation
internal import Editions
package import Markup
internal import StrategyModel

/// The core projects of which the council should know, as many as the sheet has room for.
package struct BriefingExceptionSection: PageSection {
  package let anchor = "exceptions"

  package func heading(_ texts: any Texts) -> String { texts.briefingExceptionsHeading }

  package func content(_ writer: inout PageWriter) -> MarkupText? {
    let texts = writer.texts
    let rule = texts.briefingExceptionRule(days: BriefingException.movedDays)
    let lines = BriefingException.all(in: writer.edition).map { BriefingLine($0, writer) }
    guard !lines.isEmpty else {
      return element("p", text: "\(texts.briefingNoExceptions) \(rule)")
    }
    let shown = BriefingRoom(writer).fitting(lines)
    guard shown > 0 else {
      return element("p", text: rule) + more(lines, beyond: shown, writer)
    }
    let table = ScrollingTable(
      number: writer.nextTable(), caption: MarkupText(text: texts.briefingExceptionsCaption),
      remarks: [MarkupText(text: rule)], style: .words)
    let current = writer
    let markup = table.html(
      texts,
      head: ScrollingTable.headRow(
        [texts.coreProject, texts.briefingWhat, texts.since, texts.leadHead]),
      bodies: [lines.prefix(shown).map { row($0, current) }.joined()])
    return shown == lines.count ? markup : markup + more(lines, beyond: shown, writer)
  }

  private func row(_ line: BriefingLine, _ writer: PageWriter) -> MarkupText {
    element("tr") {
      element("th", [("scope", "row")]) {
        writer.link(.project(line.exception.project.id), writer.html(line.project))
      }
      element("td") { writer.html(line.what) }
      element("td") { writer.html(line.since) }
      element("td") { writer.html(line.lead) }
    } + "\n"
  }

  /// How many others there are, by reason, and where they stand.
  private func more(_ lines: [BriefingLine], beyond shown: Int, _ writer: PageWriter)
    -> MarkupText
  {
    let rest = lines.dropFirst(shown).map(\.exception.reason)
    let kinds = BriefingReasonKind.allCases.map { kind in
      (kind, rest.count { BriefingReasonKind($0) == kind })
    }
    let words = writer.texts.briefingMore(rest.count, kinds.filter { $0.1 > 0 })
    return element("p", [("class", "more")]) { writer.link(.projects, MarkupText(text: words)) }
  }
}

/// The reasons of exceptions without what belongs to a single project.
package enum BriefingReasonKind: CaseIterable, Hashable, Sendable {
  case lapsed
  case overdue
  case moved
  case unknown

  init(_ reason: BriefingException.Reason) {
    self =
      switch reason {
      case .lapsed: .lapsed
      case .overdue: .overdue
      case .moved: .moved
      case .unknown: .unknown
      }
  }
}

/// The cells of an exception's row.
struct BriefingLine {
  let exception: BriefingException
  let project: Phrase
  let what: Phrase
  let since: Phrase
  let lead: Phrase

  init(_ exception: BriefingException, _ writer: PageWriter) {
    let texts = writer.texts
    let facts = exception.project
    self.exception = exception
    project = Phrase(writer.quoted(facts.name))
    let leads = facts.leads.map { id in
      writer.edition.organisation(id).map { Phrase(writer.quoted($0.name)) } ?? Phrase(id.text)
    }
    lead = leads.isEmpty ? Phrase(texts.notStated) : leads.joined(separator: "; ")
    switch exception.reason {
    case .lapsed:
      what = Self.lapsed(facts, writer)
      since = Phrase(facts.statusSince.map(texts.date) ?? "–")
    case .overdue(let end):
      what = Phrase(texts.briefingOverdue(facts.status.name[writer.language]))
      since = Phrase(texts.date(end))
    case .moved(let days, let end):
      what = Phrase(texts.briefingMoved(days: days, to: end))
      since = Phrase(writer.edition.period.description)
    case .unknown:
      what = Phrase(texts.briefingUnknown(lastReport: facts.reportPeriod))
      since = "–"
    }
  }

  private static func lapsed(_ project: ProjectFacts, _ writer: PageWriter) -> Phrase {
    if project.status == .integrated, let target = project.integratedInto,
      let name = writer.edition.entry(target)?.project?.name
    {
      return writer.texts.integrated(into: writer.quoted(name))
    }
    return Phrase(project.status.name[writer.language])
  }
}
