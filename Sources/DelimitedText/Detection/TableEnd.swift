/// Finds the row of a sample with which a further table begins.
struct TableEnd {
  let index: Int
  let reason: DialectReason

  /// `header`: index of the last header row. Nil where there is one table only.
  init?(_ sketch: TableSketch, header: Int, hasHeader: Bool) {
    let rows = sketch.rows
    guard sketch.columns > 1, header < rows.count else { return nil }
    let first = max(1, header + 2)
    let values = Self.valueColumns(sketch, from: header + 1)
    for index in first..<max(first, rows.count) {
      let row = rows[index]
      guard row.filled > 1, !row.shapes.contains(where: \.isValue) else { continue }
      if hasHeader, header >= 0, Self.repeats(rows[header], row) {
        self.index = index
        reason = .headerRepeated(line: row.line)
        return
      }
      if Self.isOther(sketch, index, values: values) {
        self.index = index
        reason = .otherHeader(line: row.line)
        return
      }
    }
    return nil
  }

  /// The header's words in their places, some at the end left out or added.
  private static func repeats(_ header: TableSketch.Row, _ row: TableSketch.Row) -> Bool {
    let count = min(header.shapes.count, row.shapes.count)
    guard count > 1, count * 4 >= header.shapes.count * 3 else { return false }
    return (0..<count).allSatisfy { header.digests[$0] == row.digests[$0] }
  }

  /// Words above values: the row is as wide as those below it and otherwise than the table.
  private static func isOther(_ sketch: TableSketch, _ index: Int, values: [Int]) -> Bool {
    let rows = sketch.rows
    let row = rows[index]
    let below = rows[(index + 1)...].prefix(3)
    guard below.count == 3, row.filled == row.width else { return false }
    let width = row.width
    let isNewWidth = row.shapes.count != sketch.columns && width == row.shapes.count
    let isBehindGap = row.ordinal > rows[index - 1].ordinal + 1 || rows[index - 1].filled == 0
    guard isNewWidth || (isBehindGap && width != sketch.columns) else { return false }
    let isFollowed = below.allSatisfy {
      $0.width <= width && $0.filled > 1 && (!isNewWidth || $0.shapes.count == row.shapes.count)
    }
    guard isFollowed else { return false }
    let named = (0..<width).filter { column in
      below.allSatisfy { column < $0.shapes.count && $0.shapes[column].isValue }
    }
    return !named.isEmpty && named != values.filter { $0 < width }
      || (isNewWidth && !named.isEmpty)
  }

  private static func valueColumns(_ sketch: TableSketch, from body: Int) -> [Int] {
    let shapes = sketch.dominantShapes(from: body)
    return shapes.indices.filter { shapes[$0].isValue }
  }
}
