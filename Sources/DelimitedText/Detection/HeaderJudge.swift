/// Finds the row at which a table begins and the rows that name its columns.
struct HeaderJudge {
  private let sketch: TableSketch
  private let rows: [TableSketch.Row]
  private let columns: Int
  /// Shapes of the columns in the table's body, the first rows left out.
  private let body: [CellShape]
  private var valueColumns: [Int] { body.indices.filter { body[$0].isValue } }

  /// Index of the first row of the table: its header, or its first row of data.
  let start: Int

  init(_ sketch: TableSketch) {
    self.sketch = sketch
    rows = sketch.rows
    columns = sketch.columns
    start = Self.start(sketch)
    body = sketch.dominantShapes(from: min(start + 1, max(0, sketch.rows.count - 1)))
  }

  /// The first row that fills as many cells as rows of the table do.
  private static func start(_ sketch: TableSketch) -> Int {
    let regular = sketch.rows.filter { $0.shapes.count >= sketch.columns && $0.filled > 0 }
    let filled = regular.map(\.filled).sorted()
    guard !filled.isEmpty else { return 0 }
    let usual = filled[filled.count / 2]
    let needed = sketch.columns <= 2 ? min(usual, sketch.columns) : max(2, (usual + 1) / 2)
    let shapes = sketch.dominantShapes(from: min(20, sketch.rows.count / 2))
    for (index, row) in sketch.rows.enumerated().prefix(100) {
      guard row.filled >= needed, row.width > sketch.columns / 2 else { continue }
      // Prose with a delimiter in it; a header may lack its last cells, but then its table follows.
      if row.shapes.count < sketch.columns, index + 1 < sketch.rows.count {
        let next = sketch.rows[index + 1]
        guard next.shapes.count >= sketch.columns, next.ordinal == row.ordinal + 1 else { continue }
      }
      // "Stand:;30.06.2024" above a narrow table: a value where the column has none, and a fuller
      // row of words below it.
      if index + 1 < sketch.rows.count, row.filled < usual, !isHeaderLike(row) {
        let below = sketch.rows[(index + 1)...].prefix(4)
        let strange = row.shapes.indices.contains {
          $0 < shapes.count && row.shapes[$0].isValue && !shapes[$0].isValue
        }
        let isFollowed = below.contains { isHeaderLike($0) && $0.filled > row.filled }
        if strange, isFollowed { continue }
      }
      if hasHeaderBehindGap(sketch.rows[index...]) { continue }
      return index
    }
    return sketch.rows.firstIndex { $0.filled > 0 } ?? 0
  }

  /// Whether empty rows part a row of words from a header that is fuller and stands directly above
  /// its table: then it is a title of several cells. One that is as full may be the header itself,
  /// and the row below a record of words; it is a title if it tells a date.
  private static func hasHeaderBehindGap(_ rows: ArraySlice<TableSketch.Row>) -> Bool {
    guard let title = rows.first, isHeaderLike(title),
      let gap = rows.dropFirst().first, gap.filled == 0 || gap.ordinal > title.ordinal + 1
    else { return false }
    let below = rows.dropFirst().drop { $0.filled == 0 }
    guard let header = below.first, isHeaderLike(header), header.filled >= title.filled,
      let record = below.dropFirst().first
    else { return false }
    guard header.filled > title.filled || title.dated > header.dated else { return false }
    return record.ordinal == header.ordinal + 1 && record.filled > 0 && !isHeaderLike(record)
  }

  private static func isHeaderLike(_ row: TableSketch.Row) -> Bool {
    row.filled > 0 && !row.shapes.contains { $0.isValue }
  }

  /// How many rows from `index` on name the columns.
  func header(at index: Int) -> (count: Int, reason: DialectReason) {
    guard index < rows.count else { return (0, .usual) }
    let row = rows[index]
    let bodyRows = rows[(index + 1)...].filter { $0.filled > 0 }
    let values = row.shapes.indices.filter { column in
      column < body.count && isValue(row.shapes[column], in: column)
    }
    guard !bodyRows.isEmpty else {
      return values.isEmpty ? (1, .usual) : (0, .valuesInFirstRow(columns: values.count))
    }
    let named = valueColumns.filter { column in
      column < row.shapes.count && row.shapes[column] != .empty
        && !isValue(row.shapes[column], in: column)
    }
    // A column for each year.
    let bodyValues = bodyRows.reduce(0) { $0 + $1.shapes.count { $0.isValue } }
    let bodyYears = bodyRows.reduce(0) { $0 + $1.years }
    if row.years >= 2, row.years == values.count, bodyYears * 2 < bodyValues {
      return (1, .yearsAboveValues(columns: row.years))
    }
    // Years and numbers may name columns ("2023", "2024"), so words above values weigh more.
    if named.isEmpty, !values.isEmpty { return (0, .valuesInFirstRow(columns: values.count)) }
    if !named.isEmpty, named.count >= values.count {
      let further = furtherRows(below: index)
      return further > 0
        ? (1 + further, .furtherWords(rows: further)) : (1, .wordsAboveValues(columns: named.count))
    }
    if !values.isEmpty { return (0, .valuesInFirstRow(columns: values.count)) }
    let repeated = sketch.repeatedWords(ofRow: index)
    return repeated > 0 ? (0, .repeatedWords(columns: repeated)) : (1, .distinctWords)
  }

  /// Whether a cell of the first row could be a value of its column; "x" above numbers is a word.
  private func isValue(_ shape: CellShape, in column: Int) -> Bool {
    guard shape.isValue, body[column].isValue || body[column] == .empty else { return false }
    return shape != .boolean || body[column] == .boolean || body[column] == .empty
  }

  /// Rows directly below a header row that are header rows too: words above columns of values, where
  /// the upper row looks like the headings of groups.
  private func furtherRows(below index: Int) -> Int {
    var count = 0
    while count < 2, index + count + 2 < rows.count {
      let upper = rows[index + count]
      let row = rows[index + count + 1]
      guard row.ordinal == upper.ordinal + 1, row.shapes.count <= columns || row.width <= columns,
        Self.isHeaderLike(row), isGrouped(upper, above: row)
      else { break }
      let named = valueColumns.filter { row.isFilled($0) }
      let gaps = row.shapes.indices.contains { row.isFilled($0) && !upper.isFilled($0) }
      guard named.count >= 2 || (gaps && !named.isEmpty) else { break }
      guard named.count * 2 >= valueColumns.count else { break }
      count += 1
    }
    return count
  }

  /// Whether a row of words goes on below the words of another one instead of being a record: it
  /// leaves the first column empty, which no record does, or the upper row's words stand for several
  /// columns, once with gaps behind them that the lower row fills, or once for each.
  private func isGrouped(_ upper: TableSketch.Row, above row: TableSketch.Row) -> Bool {
    let first = body.firstIndex { $0 != .empty } ?? 0
    if !row.isFilled(first) { return true }
    let both = row.shapes.indices.filter { row.isFilled($0) && upper.isFilled($0) }
    let isRepeated = upper.shapes.indices.dropFirst().contains {
      upper.isFilled($0) && upper.digests[$0] == upper.digests[$0 - 1]
    }
    return isRepeated || both.allSatisfy { row.isFilled($0 + 1) && !upper.isFilled($0 + 1) }
  }

  /// The first of the rows directly above the header that hold merged cells for it: they leave the
  /// first column empty and name something further right.
  func upperRow(above start: Int, rows headerRows: Int) -> Int {
    var first = start
    while headerRows > 0, first > 0, start - first < 2 {
      let row = rows[first - 1]
      let isAdjacent = row.ordinal + 1 == rows[first].ordinal
      guard isAdjacent, row.shapes.count == columns, row.shapes.first == .empty,
        Self.isHeaderLike(row)
      else { break }
      first -= 1
    }
    return first
  }
}
