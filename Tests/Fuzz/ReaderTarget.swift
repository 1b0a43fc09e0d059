import DelimitedText

/// The reader: nothing is lost, everything is where it is said to be, and the size of the pieces does
/// not matter.
struct ReaderTarget: FuzzTarget {
  let name = "reader"
  let takesText = false

  func run(_ input: [UInt8], _ random: inout FuzzRandom) -> String? {
    let dialect = RandomDialect.dialect(&random)
    let limits = DelimitedLimits(
      recordBytes: random.element(of: [64, 100, 1_000, 1 << 20]),
      fieldBytes: random.element(of: [10, 1 << 20]),
      columns: random.element(of: [1, 3, 16_384]))
    let usesHead = random.below(4) == 0
    let first = FuzzReading(input, dialect, limits, chunk: 4_096, usesHead: usesHead)
    let second = FuzzReading(
      input, dialect, limits, chunk: 1 + random.below(40), usesHead: usesHead)
    if first != second {
      return "pieces of another size are read otherwise with \(dialect), \(limits)"
    }
    let fault =
      FuzzPlaces.fault(first, input, dialect)
      ?? (usesHead ? nil : FuzzCoverage(input, dialect).fault(first))
    return fault.map { "\($0) with \(dialect), \(limits)" }
  }
}

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
    reader.forEach { record in
      let cells = (0..<record.count).map { index in
        record.withBytes(index) { $0.withUnsafeBufferPointer { Array($0) } }
      }
      rows.append(
        Row(
          ordinal: record.ordinal, start: record.start, endLine: record.endLine, role: record.role,
          raw: record.withRawBytes { $0.withUnsafeBufferPointer { Array($0) } }, cells: cells,
          places: (0...record.count).map { record.place($0) },
          quoted: cells.indices.map { record.wasQuoted($0) }))
    }
    defects = reader.defects.kept
    total = reader.defects.total
  }
}
