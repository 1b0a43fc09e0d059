import DelimitedText

/// Counts, mean percent and money by competency, quarter and status.
struct Aggregate {
  /// Of one group.
  struct Cell {
    var count = 0
    /// In tenths of a percent.
    var percent = 0
    /// In cents.
    var budget = 0
  }

  private var competencies = KeyTable()
  private var statuses = KeyTable()
  /// 32 quarters from `firstQuarter` on, by 8 statuses, by competency.
  private var cells = [Cell](repeating: Cell(), count: 32 * Self.cellsPerCompetency)
  /// Rows of data, and those of them in which something could not be read.
  private(set) var rows = 0
  private(set) var broken = 0

  private static let firstQuarter = 2018 * 4
  private static let quarterCount = 32
  private static let statusCount = 8
  private static let cellsPerCompetency = statusCount * quarterCount

  /// Takes a row of the table; other rows are left out.
  @inline(__always)
  mutating func add(_ record: borrowing DelimitedRecord) {
    guard record.role == .data else { return }
    rows &+= 1
    let percent = record.withBytes(5) { FixedPoint.number($0, decimals: 1) }
    let budget = record.withBytes(6) { FixedPoint.number($0, decimals: 2) }
    let quarter = record.withBytes(7) { FixedPoint.quarter($0) }
    let competency = record.withBytes(2) { competencies.number($0) }
    let status = record.withBytes(4) { statuses.number($0) }
    guard let percent, let budget, let quarter, let competency, let status,
      quarter >= Self.firstQuarter, quarter < Self.firstQuarter + Self.quarterCount,
      status < Self.statusCount
    else {
      broken &+= 1
      return
    }
    let index = Self.index(competency, status, quarter &- Self.firstQuarter)
    if index >= cells.count { grow(to: competency) }
    cells[index].count &+= 1
    cells[index].percent &+= percent
    cells[index].budget &+= budget
  }

  @inline(__always)
  private static func index(_ competency: Int, _ status: Int, _ quarter: Int) -> Int {
    (competency &* statusCount &+ status) &* quarterCount &+ quarter
  }

  private mutating func grow(to competency: Int) {
    let wanted = 2 * (competency + 1) * Self.cellsPerCompetency
    cells += [Cell](repeating: Cell(), count: max(0, wanted - cells.count))
  }

  /// Adds what another part of the file holds.
  mutating func add(_ other: Aggregate) {
    rows += other.rows
    broken += other.broken
    for (theirs, text) in other.competencies.texts.enumerated() {
      guard let competency = competencies.number(Array(text.utf8).span) else { continue }
      if Self.index(competency + 1, 0, 0) > cells.count { grow(to: competency) }
      for (theirStatus, text) in other.statuses.texts.prefix(Self.statusCount).enumerated() {
        guard let status = statuses.number(Array(text.utf8).span), status < Self.statusCount else {
          continue
        }
        for quarter in 0..<Self.quarterCount {
          let from = Self.index(theirs, theirStatus, quarter)
          guard from < other.cells.count, other.cells[from].count > 0 else { continue }
          let to = Self.index(competency, status, quarter)
          cells[to].count += other.cells[from].count
          cells[to].percent += other.cells[from].percent
          cells[to].budget += other.cells[from].budget
        }
      }
    }
  }

  /// One line per group: competency, quarter, status, count, sum of tenths, sum of cents.
  var lines: [String] {
    var lines: [String] = []
    for (competency, name) in competencies.texts.enumerated() {
      for (status, word) in statuses.texts.prefix(Self.statusCount).enumerated() {
        for quarter in 0..<Self.quarterCount {
          let index = Self.index(competency, status, quarter)
          guard index < cells.count, cells[index].count > 0 else { continue }
          let cell = cells[index]
          let number = quarter + Self.firstQuarter
          lines.append(
            "\(name);\(number / 4)-Q\(number % 4 + 1);\(word);\(cell.count);\(cell.percent);"
              + "\(cell.budget)")
        }
      }
    }
    return lines.sorted()
  }
}
