internal import DelimitedText

/// Finds the headings of a sheet that no profile knows, as those of a text are found.
enum SheetHeading {
  /// What stands above the rows, without header nothing: then every row counts. Where more stands
  /// above a header than below it, it is none if below it is nothing or above it very much.
  ///
  /// `rows`: those at the start of the sheet with something in them.
  static func head(_ rows: [HeadRow]) -> DelimitedHead {
    var declared = DialectDeclaration()
    declared.delimiter = [UInt8(ascii: ",")]
    declared.quote = .character(UInt8(ascii: "\""))
    declared.escape = .doubledQuote
    declared.encoding = .utf8
    declared.commentPrefix = []
    let found = DialectDetector(declared: declared).detect(text(rows), isWhole: true)
    guard case .delimited(let detected) = found, detected.dialect.headerRowCount > 0 else {
      return DelimitedHead(preamble: [], headerRows: [])
    }
    let table = rows.drop { $0.ordinal <= detected.dialect.skipRows }
    let (above, below) = (table.startIndex, table.count - detected.dialect.headerRowCount)
    if above > max(below, below > 0 ? mostAbove : 0) {
      return DelimitedHead(preamble: [], headerRows: [])
    }
    return DelimitedHead(
      preamble: Array(rows[..<table.startIndex]),
      headerRows: Array(table.prefix(detected.dialect.headerRowCount)))
  }

  /// The rows as text, line by line where they stand in the sheet.
  ///
  /// A row of a sheet has no end: it is as long as most others, the empty cells at its end written.
  private static func text(_ rows: [HeadRow]) -> [UInt8] {
    let lengths = rows.map(\.cells.count).sorted()
    guard let last = rows.last, !lengths.isEmpty else { return [] }
    let usual = lengths[lengths.count * 3 / 4]
    let length = min(usual, mostCells / rows.count)
    var written = DelimitedWriter(.machine)
    var next = rows.startIndex
    for ordinal in 1...last.ordinal {
      guard rows[next].ordinal == ordinal else {
        written.row([Cell]())
        continue
      }
      let cells = rows[next].cells.map { Cell.raw($0.text) }
      written.row(cells + [Cell](repeating: .empty, count: max(0, length - cells.count)))
      next += 1
    }
    return written.take()
  }

  private static let mostCells = 400_000
  private static let mostAbove = 20
}
