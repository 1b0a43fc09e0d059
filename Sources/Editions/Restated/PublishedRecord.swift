import Aggregation
package import StrategyModel

/// What an edition told its audience: every figure and the status of every core project, as text
/// that is stored with a release and compared with what is known later.
package struct PublishedRecord: Hashable, Sendable {
  /// The status of a project as it was printed.
  package struct ProjectRecord: Hashable, Sendable {
    package let status: Status
    package let since: PartialDate?

    package init(status: Status, since: PartialDate?) {
      self.status = status
      self.since = since
    }
  }

  package let period: Period
  /// Values as figures.csv writes them; "" where the base was 0.
  package let figures: [FigureID: String]
  /// Of the projects that stood in a slot.
  package let projects: [ProjectID: ProjectRecord]

  package init(
    period: Period, figures: [FigureID: String], projects: [ProjectID: ProjectRecord]
  ) {
    self.period = period
    self.figures = figures
    self.projects = projects
  }

  package init(_ edition: Edition) {
    period = edition.period
    figures = Dictionary(edition.figures.list.map { ($0.id, $0.value.text) }) { first, _ in first }
    projects = Dictionary(
      edition.projects.compactMap(\.project).map {
        ($0.id, ProjectRecord(status: $0.status, since: $0.statusSince))
      }
    ) { first, _ in first }
  }

  private static let head = "published-record/1"

  /// The record as lines of tab-separated text, in a fixed order: a head with the period, then
  /// `figure`, dimension, member, measure, value, then `project`, id, status, since.
  package var lines: [String] {
    let figures = figures.map { id, value in
      ["figure", id.dimension, id.member, id.measure, value]
    }
    let projects = projects.map { id, record in
      ["project", id.text, record.status.rawValue, record.since?.description ?? ""]
    }
    let head = [PublishedRecord.head, period.description]
    return ([head] + (figures + projects).sorted { $0.lexicographicallyPrecedes($1) })
      .map { $0.map(TabbedLine.escaped).joined(separator: "\t") }
  }

  /// Reads what `lines` wrote; nil for anything else.
  package init?(lines: [String]) {
    let rows = lines.map(TabbedLine.cells)
    guard let head = rows.first, head.count == 2, head[0] == PublishedRecord.head,
      let period = Period(head[1])
    else { return nil }
    var figures: [FigureID: String] = [:]
    var projects: [ProjectID: ProjectRecord] = [:]
    for row in rows.dropFirst() {
      if row.count == 5, row[0] == "figure" {
        let id = FigureID(period: period, dimension: row[1], member: row[2], measure: row[3])
        figures[id] = row[4]
      } else if row.count == 4, row[0] == "project", let id = ProjectID(row[1]),
        let status = Status(rawValue: row[2])
      {
        let since = PartialDate(iso: row[3])
        guard since != nil || row[3].isEmpty else { return nil }
        projects[id] = ProjectRecord(status: status, since: since)
      } else {
        return nil
      }
    }
    self.init(period: period, figures: figures, projects: projects)
  }
}

/// Cells of a line kept apart by tabs, whatever stands in them.
private enum TabbedLine {
  static func escaped(_ cell: String) -> String {
    var escaped = ""
    for scalar in cell.unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\\\"
      case "\t": escaped += "\\t"
      case "\n": escaped += "\\n"
      case "\r": escaped += "\\r"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  static func cells(_ line: String) -> [String] {
    line.split(separator: "\t", omittingEmptySubsequences: false).map { cell in
      var text = ""
      var isEscaped = false
      for scalar in cell.unicodeScalars {
        if isEscaped {
          text.unicodeScalars.append(
            scalar == "t" ? "\t" : scalar == "n" ? "\n" : scalar == "r" ? "\r" : scalar)
          isEscaped = false
        } else if scalar == "\\" {
          isEscaped = true
        } else {
          text.unicodeScalars.append(scalar)
        }
      }
      return text
    }
  }
}
