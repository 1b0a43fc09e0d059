package import Aggregation
internal import Editions
package import Markup
internal import StrategyModel

/// A table of figures: a row for each member of a dimension, a column for each measure.
package struct FigureTable {
  /// A column, or several under a common head.
  package enum Column {
    case goal
    case measure(Measure)
    /// The sum of the parts beside it, under their common head.
    case total(Measure)
    case reports
  }

  package struct Group {
    /// Nil where the columns have no common head.
    package let head: Measure?
    package let columns: [Column]

    package init(_ head: Measure? = nil, _ columns: [Column]) {
      self.head = head
      self.columns = columns
    }
  }

  /// Rows under a common head.
  package struct RowGroup {
    package let head: MarkupText?
    package let members: [Member]
    package let dimension: Dimension
  }

  package let table: ScrollingTable
  /// The head of the first column.
  package let dimension: Dimension
  package let groups: [Group]
  package let rows: [RowGroup]

  /// Everything that is counted of slots, with the goal where the dimension has one. Main foci have
  /// so few slots that shares of them say nothing more.
  package static func slotColumns(_ dimension: Dimension, withReports: Bool = true) -> [Group] {
    let start: [Column] = (dimension.hasGoal ? [.goal] : []) + [.measure(.fixed)]
    let shares: [Column] =
      switch dimension {
      case .mainFocus: []
      case .competency: [.measure(.progress), .measure(.shareOfFixed)]
      default: [.measure(.shareOfFixed)]
      }
    let groups = [
      Group(nil, start + [.measure(.implemented)] + shares),
      Group(
        .unfinished,
        [
          .total(.unfinished), .measure(.planned), .measure(.ongoing), .measure(.paused),
          .measure(.unknown),
        ]),
      Group(.lapsed, [.total(.lapsed), .measure(.cancelled), .measure(.integrated)]),
    ]
    let end: [Column] =
      (dimension.hasGoal ? [.measure(.open)] : []) + (withReports ? [.reports] : [])
    return end.isEmpty ? groups : groups + [Group(nil, end)]
  }

  package func html(_ writer: PageWriter) -> MarkupText {
    table.html(writer.texts, head: head(writer), bodies: rows.map { body($0, writer) })
  }

  private var columnCount: Int { groups.reduce(1) { $0 + $1.columns.count } }

  private func head(_ writer: PageWriter) -> MarkupText {
    let language = writer.language
    let first = element("tr") {
      element("th", [("scope", "col"), ("rowspan", "2")], text: dimension.name[language])
      for group in groups {
        if let head = group.head {
          element(
            "th", [("scope", "colgroup"), ("colspan", String(group.columns.count))],
            text: head.name[language])
        } else {
          for column in group.columns {
            element("th", [("scope", "col"), ("rowspan", "2")]) { name(of: column, writer) }
          }
        }
      }
    }
    let second = element("tr") {
      for column in groups.filter({ $0.head != nil }).flatMap(\.columns) {
        element("th", [("scope", "col")]) { name(of: column, writer) }
      }
    }
    return first + second
  }

  /// In an element of its own, which print turns upright.
  private func name(of column: Column, _ writer: PageWriter) -> MarkupText {
    let texts = writer.texts
    let name =
      switch column {
      case .goal: texts.goal
      case .measure(let measure): measure.name[writer.language]
      case .total: texts.together
      case .reports: texts.reports
      }
    return element("span", text: name)
  }

  private func body(_ group: RowGroup, _ writer: PageWriter) -> MarkupText {
    var body = MarkupText(capacity: 4096)
    if let head = group.head {
      body += element("tr", [("class", "group")]) {
        element("th", [("scope", "rowgroup"), ("colspan", String(columnCount))]) { head }
      }
      body += "\n"
    }
    for member in group.members {
      let isTotal = group.dimension == .total || group.dimension != dimension
      body += element("tr", [("class", isTotal ? "total" : nil)]) {
        element("th", [("scope", "row")]) {
          writer.memberName(member, of: group.dimension)
        }
        for column in groups.flatMap(\.columns) {
          cell(column, group.dimension, member.id, writer.printer)
        }
      }
      body += "\n"
    }
    return body
  }

  private func cell(
    _ column: Column, _ dimension: Dimension, _ member: String, _ printer: FigurePrinter
  ) -> MarkupText {
    switch column {
    case .goal: cell(printer.goal(dimension, member))
    case .measure(let measure), .total(let measure):
      cell(printer.value(measure, dimension, member))
    case .reports:
      element("td") {
        reports(
          printer.reported(.fixed, dimension, member), printer.expected(.fixed, dimension, member))
      }
    }
  }

  private func cell(_ figure: PrintedFigure) -> MarkupText {
    element("td", figure.attributes, text: figure.text)
  }

  private func reports(_ reported: PrintedFigure, _ expected: PrintedFigure) -> MarkupText {
    element("span", reported.attributes, text: reported.text) + "/"
      + element("span", expected.attributes, text: expected.text)
  }
}
