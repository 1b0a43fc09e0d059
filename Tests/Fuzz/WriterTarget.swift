import DelimitedText

/// The writer: what it writes is read again.
struct WriterTarget: FuzzTarget {
  let name = "writer"
  let takes = Material.tables

  func run(_ input: [UInt8], _ random: inout FuzzRandom) -> String? {
    var dialect = RandomDialect.dialect(&random)
    dialect.headerRowCount = 0
    dialect.skipRows = 0
    dialect.lineTerminators = .all
    dialect.footerWords = []
    let width = 1 + random.below(4)
    var rows: [[String]] = [[]]
    for piece in input.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false) {
      if rows[rows.count - 1].count == width { rows.append([]) }
      rows[rows.count - 1].append(String(decoding: piece, as: UTF8.self))
    }
    // Where a row is shorter than the table, line breaks in a quoted cell may make rows of it.
    rows[rows.count - 1] += Array(repeating: "", count: width - rows[rows.count - 1].count)
    var writer = DelimitedWriter(
      DelimitedWriterStyle(
        dialect, lineEnd: random.element(of: [.lf, .crlf, .cr]),
        quoting: random.element(of: [.minimal, .all]), guardsFormulas: false,
        byteOrderMark: random.below(2) == 0))
    for row in rows { writer.row(row) }
    let bytes = writer.take()
    guard writer.replaced == 0, writer.unwritable == 0 else { return nil }
    var reader = DelimitedReader(ArraySource(bytes), dialect: dialect, chunkSize: 512)
    var again: [[String]] = []
    reader.forEach { again.append($0.texts()) }
    return again == rows ? nil : "\(rows) is read as \(again) with \(dialect): \(bytes)"
  }
}
