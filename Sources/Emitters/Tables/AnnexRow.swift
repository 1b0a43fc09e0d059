import Aggregation
import Editions
import StrategyModel

/// A core project with what the annex says of it beyond its own facts.
struct AnnexRow {
  let project: ProjectFacts
  /// The project that followed it in its slot; nil for the current one.
  let next: ProjectID?
  private let edition: Edition

  /// In the order of the grid; a slot's former projects, the oldest first, before its current one.
  static func rows(of edition: Edition) -> [AnnexRow] {
    edition.projects.flatMap { entry in
      let all = entry.former + [entry.project].compactMap { $0 }
      let following = all.dropFirst().map { Optional($0.id) } + [nil]
      return zip(all, following).map { AnnexRow(project: $0, next: $1, edition: edition) }
    }
  }

  private var focusID: FocusID { project.slot.focus }

  /// `K1 Vorreiterin modernen Stadtmanagements`.
  var competency: String { name(focusID.competency.description, of: .competency) }

  /// `K1-S1` alone where the name is not public.
  var focus: String { name(focusID.description, of: .mainFocus) }

  private func name(_ id: String, of dimension: Dimension) -> String {
    guard case .data(let name)? = edition.figures.member(id, of: dimension)?.name else { return id }
    return "\(id) \(name.de)"
  }

  /// The decision that made it a core project, else the first one that names it.
  var decision: DecisionFacts? {
    project.decisions.first { $0.action == .fixed } ?? project.decisions.first
  }

  /// Each number once, in the register's order; nil where there is none.
  var papers: String? {
    var papers: [String] = []
    for paper in project.decisions.compactMap(\.paper) where !papers.contains(paper) {
      papers.append(paper)
    }
    return papers.isEmpty ? nil : papers.joined(separator: ", ")
  }

  var lead: String? { project.reportingLead.map(organisation) }

  /// Nil where there are none.
  var furtherLeads: String? {
    let further = project.leads.filter { $0 != project.reportingLead }.map(organisation)
    return further.isEmpty ? nil : further.joined(separator: ", ")
  }

  private func organisation(_ id: SupplierID) -> String {
    edition.organisation(id)?.name.de ?? id.text
  }

  /// Nil where the audience does not see both dates, or one of them is not stated.
  var daysMoved: Int? {
    guard let first = project.baselineEnd, let planned = project.plannedEnd else { return nil }
    return first.last.days(to: planned.last)
  }

  /// The office's text with its figures put in; nil where there is none in the language.
  func remark(_ language: Language) -> String? {
    guard let text = edition.texts.projects[project.id],
      text.text.resolved(language).language == language
    else { return nil }
    let printer = FigurePrinter(edition.figures, language.texts.numbers)
    return EditorialPrinter(printer, language).phrase(text).plain
  }
}
