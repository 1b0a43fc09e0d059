import DelimitedText

/// Everything that a reader says.
struct FuzzReading: Equatable {
  struct Row: Equatable {
    var ordinal: Int
    var start: TextPlace
    var endLine: Int
    var role: RowRole
    var raw: [UInt8]
    var cells: [[UInt8]]
    /// One more than cells: the last one is the record's end.
    var places: [TextPlace]
    var quoted: [Bool]

    init(_ record: borrowing DelimitedRecord) {
      ordinal = record.ordinal
      start = record.start
      endLine = record.endLine
      role = record.role
      raw = record.withRawBytes { $0.withUnsafeBufferPointer { Array($0) } }
      cells = []
      places = []
      quoted = []
      for index in 0..<record.count {
        cells.append(record.withBytes(index) { $0.withUnsafeBufferPointer { Array($0) } })
        places.append(record.place(index))
        quoted.append(record.wasQuoted(index))
      }
      places.append(record.place(record.count))
    }
  }

  var head: DelimitedHead?
  var rows: [Row] = []
  var defects: [DelimitedDefect] = []
  var total = 0

  init(
    _ input: [UInt8], _ dialect: Dialect, _ limits: DelimitedLimits, chunk: Int, usesHead: Bool
  ) {
    var reader = DelimitedReader(
      ArraySource(input), dialect: dialect, limits: limits, chunkSize: chunk)
    if usesHead { head = reader.readHead() }
    reader.forEach { rows.append(Row($0)) }
    defects = reader.defects.kept
    total = reader.defects.total
  }

  /// The same, read in parts.
  init(
    partsOf input: [UInt8], _ dialect: Dialect, _ limits: DelimitedLimits, threads: Int,
    partSize: Int
  ) {
    let outcome = ParallelReader(
      ArraySource(input), size: input.count, dialect: dialect, limits: limits, threads: threads,
      partSize: partSize
    ).read(
      into: [Row](), part: { [Row]() }, each: { $1.append(Row($0)) },
      join: { rows, part, start in
        rows += part.map { row in
          var row = row
          row.places = row.places.map(start.place)
          row.start = start.place(row.start)
          row.ordinal = start.ordinal(row.ordinal)
          row.endLine = start.line(row.endLine)
          return row
        }
      })
    head = outcome.head
    rows = outcome.total
    defects = outcome.defects.kept
    total = outcome.defects.total
  }
}
