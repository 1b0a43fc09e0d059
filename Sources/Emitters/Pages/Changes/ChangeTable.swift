internal import Aggregation
internal import Editions
internal import Markup
internal import StrategyModel

/// A table of changes of one kind: slot, project and lead, and what the kind has to tell besides.
struct ChangeTable {
  /// A column behind the first three.
  struct Column {
    let head: String
    let isNumber: Bool
    /// The cell's content.
    let content: (Change, ProjectFacts, ProjectCells) -> MarkupText

    init(
      _ head: String, isNumber: Bool = false,
      content: @escaping (Change, ProjectFacts, ProjectCells) -> MarkupText
    ) {
      self.head = head
      self.isNumber = isNumber
      self.content = content
    }
  }

  let caption: String
  let remarks: [String]
  let columns: [Column]

  init(_ caption: String, remarks: [String] = [], columns: [Column]) {
    self.caption = caption
    self.remarks = remarks
    self.columns = columns
  }

  /// The changes in the order of the grid, one row each.
  func html(_ changes: [Change], _ writer: inout PageWriter) -> MarkupText {
    let texts = writer.texts
    let number = writer.nextTable()
    let cells = ProjectCells(writer)
    let rows = changes.compactMap { change in
      writer.edition.project(change.project).map { (change, $0) }
    }.sorted { $0.1.slot < $1.1.slot }
    let body = rows.map { change, project in
      element("tr") {
        cells.slot(project)
        cells.head(project)
        element("td", [("class", "wide")]) { cells.leads(project) }
        for column in columns {
          element("td", [("class", column.isNumber ? "n" : nil)]) {
            column.content(change, project, cells)
          }
        }
      } + "\n"
    }
    let table = ScrollingTable(
      number: number, caption: MarkupText(text: caption),
      remarks: remarks.map { MarkupText(text: $0) } + cells.remarks(rows.map(\.1)), style: .words,
      isLong: true)
    return table.html(texts, head: head(texts), bodies: [body.joined()])
  }

  private func head(_ texts: any Texts) -> MarkupText {
    element("tr") {
      for head in [texts.slot, texts.coreProject, texts.leadHead] {
        element("th", [("scope", "col")], text: head)
      }
      for column in columns {
        element(
          "th", [("scope", "col"), ("class", column.isNumber ? "n" : nil)], text: column.head)
      }
    }
  }
}

extension Change.Value {
  /// As a page prints it.
  func html(_ cells: ProjectCells) -> MarkupText {
    switch self {
    case .status(let status): cells.status(status)
    case .date(let date): MarkupText(text: cells.writer.texts.date(date))
    case .project(let project): cells.name(project)
    }
  }
}

extension ChangeTable.Column {
  static func was(_ head: String) -> Self {
    Self(head) { change, _, cells in change.was?.html(cells) ?? "–" }
  }

  static func now(_ head: String) -> Self {
    Self(head) { change, _, cells in change.now?.html(cells) ?? "–" }
  }

  /// The status at the period's end; of an integrated project, where it went.
  static func status(_ head: String) -> Self {
    Self(head) { _, project, cells in cells.status(project) }
  }

  /// Since when that status holds.
  static func since(_ head: String) -> Self {
    Self(head) { _, project, cells in
      MarkupText(text: project.statusSince.map(cells.writer.texts.date) ?? "–")
    }
  }
}
