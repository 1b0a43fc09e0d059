internal import DelimitedText
internal import StrategyModel

/// Where the first table of a file ends because a further one begins: at the row that the sample
/// showed, or wherever the header stands once more.
struct TableBounds {
  private let header: [[UInt8]]
  private let furtherTable: Int?
  /// The place of the further table's first row, and its ordinal.
  private(set) var further: (place: TextPlace, ordinal: Int)?

  init(_ detected: DetectedDialect, _ head: DelimitedHead) {
    furtherTable = detected.furtherTable
    let cells = (head.headerRows.last?.cells ?? []).map { Array($0.text.utf8) }
    header = cells.count { !$0.isEmpty } > 1 ? cells : []
  }

  /// Whether the row belongs to the table; from the first one on that does not, nothing does.
  mutating func contains(_ record: borrowing DelimitedRecord) -> Bool {
    guard further == nil else { return false }
    guard record.ordinal == furtherTable || repeatsHeader(record) else { return true }
    further = (record.start, record.ordinal)
    return false
  }

  /// Takes over what was found in the part of the file that follows.
  mutating func join(_ next: TableBounds, _ start: PartStart) {
    further = next.further.map { (start.place($0.place), start.ordinal($0.ordinal)) }
  }

  private func repeatsHeader(_ record: borrowing DelimitedRecord) -> Bool {
    guard !header.isEmpty, record.count > 1, record.count * 4 >= header.count * 3 else {
      return false
    }
    for index in 0..<min(header.count, record.count) {
      let isSame = record.withBytes(index) { span in
        span.count == header[index].count
          && header[index].indices.allSatisfy { header[index][$0] == span[$0] }
      }
      guard isSame else { return false }
    }
    return true
  }

  func finding(_ file: String) -> Finding? {
    further.map { further in
      let (line, ordinal) = (further.place.line, further.ordinal)
      return Finding(
        InspectionRules.tableFurther,
        at: SourceLocation(
          file: file, place: .text(line: line, column: further.place.column)),
        [.number(line > ordinal ? ordinal : ordinal - 1)])
    }
  }
}
