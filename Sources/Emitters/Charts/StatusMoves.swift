internal import Aggregation
package import Editions
package import Markup
package import StrategyModel

/// From which status to which the core projects have moved since the period before, as a table: rows
/// are what was, columns what is.
package struct StatusMoves: Chart {
  package init() {}

  package var name: String { "status-moves" }

  package func exists(in edition: Edition) -> Bool { StatusMoveTable(edition) != nil }

  package func svg(_ edition: Edition, _ language: Language, ids: String) -> MarkupText {
    let texts = language.texts
    guard let table = StatusMoveTable(edition) else { return MarkupText() }
    let frame = ChartFrame(
      ids: ids, language: language, title: Phrase(table.title(texts)),
      subtitle: edition.chartSubtitle(texts.movesMeasure(since: table.against), texts),
      description: Phrase(([texts.movesForm] + table.sentences(texts)).joined(separator: " ")))
    let drawing = StatusMovesDrawing(table: table, texts: texts, width: 800)
    return frame.svg(width: drawing.width, forms: [], draw: drawing.draw)
  }
}

/// How many of the core projects that stand in slots were in which status a period before.
struct StatusMoveTable {
  /// What was; nil = not yet fixed by the council.
  typealias Row = Status?

  /// The period compared with.
  let against: Period
  /// Those that occur, in the order of statuses; not yet fixed comes last.
  let rows: [Row]
  let columns: [Status]
  private let counts: [Row: [Status: Int]]

  /// Nil where there is no period before, or nothing stands in a slot.
  init?(_ edition: Edition) {
    guard let previous = edition.previous else { return nil }
    var was: [ProjectID: Row] = [:]
    for change in edition.changes {
      switch (change.kind, change.was) {
      case (.statusChanged, .status(let status)): was[change.project] = .some(status)
      case (.newlyFixed, _), (.replaced, _): was[change.project] = .some(nil)
      default: break
      }
    }
    var counts: [Row: [Status: Int]] = [:]
    for project in edition.projects.compactMap(\.project) {
      let row: Row = was[project.id] ?? project.status
      counts[row, default: [:]][project.status, default: 0] += 1
    }
    guard !counts.isEmpty else { return nil }
    against = previous.period
    self.counts = counts
    rows =
      Status.allCases.map(Row.some).filter { counts[$0] != nil } + (counts[nil] == nil ? [] : [nil])
    columns = Status.allCases.filter { status in counts.values.contains { $0[status] != nil } }
  }

  func count(_ row: Row, _ column: Status) -> Int { counts[row]?[column] ?? 0 }

  /// The moves in the order of rows and columns.
  var moves: [(was: Row, now: Status, count: Int)] {
    rows.flatMap { row in
      columns.map { (row, $0, count(row, $0)) }.filter { $0.0 != $0.1 && $0.2 > 0 }
    }
  }

  /// How many stayed as they were.
  var unchanged: Int { columns.reduce(0) { $0 + count($1, $1) } }

  func title(_ texts: any Texts) -> String {
    let changed = moves.filter { $0.was != nil }
    return texts.movesTitle(
      since: against, changed: changed.reduce(0) { $0 + $1.count },
      implemented: changed.filter { $0.now == .implemented }.reduce(0) { $0 + $1.count },
      fixed: moves.filter { $0.was == nil }.reduce(0) { $0 + $1.count })
  }

  /// Every move as a sentence, and how many stayed.
  func sentences(_ texts: any Texts) -> [String] {
    moves.map { move in
      texts.moveSentence(
        move.count, was: texts.moveName(move.was), now: move.now.name[texts.language])
    } + [texts.unchangedSentence(unchanged)]
  }
}
