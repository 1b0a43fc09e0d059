/// A sample read under one dialect: the shapes of its cells, and how well they fit together.
struct TableSketch {
  struct Row {
    /// As `DelimitedRecord.ordinal`.
    var ordinal: Int
    var line: Int
    var shapes: [CellShape]
    var quoted: Int
    /// A digest of each cell's text.
    var digests: [UInt64]
    /// Bytes of the dialect's quote in the record, and those that fit.
    var quotes: Int
    var fittingQuotes: Int
    /// How the record begins, if comments and rules do: "#", "//", "--".
    var commentMark: String?
    /// Cells that look like a year.
    var years: Int
    /// Cells of words with a date among them; counted in the first hundred rows.
    var dated: Int
    /// Unquoted cells that are not empty, and those of them with a blank at an end.
    var plain: Int
    var padded: Int
    var filled: Int { shapes.count { $0 != .empty } }
    /// Without empty cells at the end.
    var width: Int { (shapes.lastIndex { $0 != .empty } ?? -1) + 1 }

    func isFilled(_ column: Int) -> Bool { column < shapes.count && shapes[column] != .empty }
  }

  private static let commentMarks = ["#", "//", "--"]

  let dialect: Dialect
  private(set) var rows: [Row] = []
  private(set) var quotedCells = 0
  /// As in `Row`, over the rows with the usual number of cells.
  private(set) var plainCells = 0
  private(set) var paddedCells = 0
  /// Quotes that begin, end or stand escaped in quoted cells, and all of them.
  private(set) var fittingQuotes = 0
  private(set) var quotes = 0
  /// Unclosed and stray quotes.
  private(set) var quoteDefects = 0
  /// The number of cells that most rows have (the greater one of two equally frequent).
  private(set) var columns = 0
  /// Rows with that number of cells.
  private(set) var regular = 0

  /// Reads `text` (UTF-8); at most `maximum` rows.
  init(_ text: [UInt8], dialect: Dialect, suspects: [Bool], maximum: Int) {
    var bare = dialect
    bare.encoding = .utf8
    bare.headerRowCount = 0
    bare.skipRows = 0
    bare.footerWords = []
    self.dialect = dialect
    var own = suspects
    // One half of a delimiter of two characters is as suspicious as any other.
    if !own.isEmpty, dialect.delimiter.count == 1 { own[Int(dialect.delimiter[0])] = false }
    var reader = DelimitedReader(ArraySource(text), dialect: bare)
    var rows: [Row] = []
    while rows.count < maximum {
      let row: Row? = reader.next { record in
        var shapes: [CellShape] = []
        shapes.reserveCapacity(record.count)
        var quoted = 0
        var digests: [UInt64] = []
        var (years, dated) = (0, 0)
        var (plain, padded) = (0, 0)
        // A double quote has no place in a table that quotes otherwise.
        let mark = bare.quote ?? UInt8(ascii: "\"")
        let quotes = record.withRawBytes { Self.count(mark, in: $0) }
        var fitting = 0
        for index in 0..<record.count {
          let wasQuoted = record.wasQuoted(index)
          if wasQuoted { quoted += 1 }
          record.withBytes(index) { span in
            if wasQuoted { fitting += 2 + 2 * Self.count(mark, in: span) }
            span.withUnsafeBufferPointer { bytes in
              let shape = CellShape(bytes, wasQuoted: wasQuoted, suspects: own)
              shapes.append(shape)
              if rows.count < 100, !shape.isValue, CellShape.holdsDate(bytes) { dated += 1 }
              if CellShape.isYear(bytes) { years += 1 }
              if !wasQuoted, let first = bytes.first, let last = bytes.last {
                plain += 1
                if first == 0x20 || last == 0x20 { padded += 1 }
              }
              // FNV-1a: the same on every machine and in every run.
              digests.append(
                bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 })
            }
          }
        }
        let comment = record.withRawBytes { bytes in
          Self.commentMarks.first { mark in
            mark.utf8.count <= bytes.count
              && mark.utf8.enumerated().allSatisfy { bytes[$0.offset] == $0.element }
          }
        }
        return Row(
          ordinal: record.ordinal, line: record.start.line, shapes: shapes, quoted: quoted,
          digests: digests, quotes: quotes, fittingQuotes: min(fitting, quotes),
          commentMark: comment,
          years: years, dated: dated,
          plain: plain, padded: padded)
      }
      guard let row else { break }
      rows.append(row)
      // The first row may be a title; it must not be what other rows are measured by.
      reader.expectedWidth = nil
    }
    self.rows = rows
    quotedCells = rows.reduce(0) { $0 + $1.quoted }
    quotes = rows.reduce(0) { $0 + $1.quotes }
    fittingQuotes = rows.reduce(0) { $0 + $1.fittingQuotes }
    quoteDefects = reader.defects.count(of: .unclosedQuote) + reader.defects.count(of: .strayQuote)
    measure()
  }

  private static func count(_ byte: UInt8, in bytes: Span<UInt8>) -> Int {
    var count = 0
    for index in 0..<bytes.count where bytes[index] == byte { count += 1 }
    return count
  }

  private mutating func measure() {
    var frequency: [Int: Int] = [:]
    // Comments may be more than the table's own rows.
    let own = rows.filter { $0.filled > 0 && $0.commentMark == nil }
    for row in own.isEmpty ? rows.filter({ $0.filled > 0 }) : own {
      frequency[row.shapes.count, default: 0] += 1
    }
    for (width, count) in frequency.sorted(by: { $0.key < $1.key }) where count >= regular {
      columns = width
      regular = count
    }
    regular = rows.count { $0.filled > 0 && $0.shapes.count == columns }
    for row in rows where row.shapes.count == columns {
      plainCells += row.plain
      paddedCells += row.padded
    }
  }

  /// The shape most cells of a column have, without the rows before `from`; `.empty` if there is none.
  func dominantShapes(from: Int) -> [CellShape] {
    (0..<columns).map { column in
      var counts = [Int](repeating: 0, count: CellShape.allCases.count)
      for row in rows[min(from, rows.count)...] where row.shapes.count == columns {
        let shape = row.shapes[column]
        if shape != .empty { counts[Int(shape.rawValue)] += 1 }
      }
      // Integers among decimal numbers are numbers.
      let integers = counts[Int(CellShape.integer.rawValue)]
      if counts[Int(CellShape.number.rawValue)] > 0 {
        counts[Int(CellShape.number.rawValue)] += integers
        counts[Int(CellShape.integer.rawValue)] = 0
      }
      let best = counts.indices.max { counts[$0] < counts[$1] } ?? 0
      return counts[best] == 0 ? .empty : CellShape(rawValue: UInt8(best)) ?? .empty
    }
  }

  /// In how many columns the word of a row occurs again below it.
  func repeatedWords(ofRow index: Int) -> Int {
    let row = rows[index]
    return row.shapes.indices.count { column in
      row.shapes[column] != .empty
        && rows[(index + 1)...].contains {
          column < $0.digests.count && $0.digests[column] == row.digests[column]
        }
    }
  }

  /// 0…1: how much this reading makes sense.
  func score() -> Double {
    let counted = counted
    guard counted > 0, columns > 0 else { return 0 }
    // One row does not agree with itself.
    let share = Double(regular) / Double(counted) * (regular < 2 && counted > 1 ? 0.5 : 1)
    // Different widths besides the usual one make a reading doubtful, few narrow ones do not.
    let wider = rows.count { $0.width > columns }
    let consistency = share * (1 - 0.5 * Double(wider) / Double(counted))
    let gain = Double(columns - 1) / Double(columns)
    let defects = min(0.6, 2 * Double(quoteDefects) / Double(counted))
    return consistency * consistency * (0.15 + gain) * (0.15 + sense() * sense()) * (1 - defects)
      * (0.4 + 0.6 * quoteFit)
  }

  /// Rows with something in them, without comments.
  var counted: Int {
    rows.count { $0.filled > 0 && ($0.commentMark == nil || $0.shapes.count == columns) }
  }

  /// 0…1: the share of the quotes that are where quotes belong; 1 where there is none.
  var quoteFit: Double {
    guard quotes > 0 else { return 1 }
    return dialect.quote == nil ? 0 : Double(fittingQuotes) / Double(quotes)
  }

  /// 0…1: the weight of the cells' shapes, columns with one kind of shape weighing more.
  private func sense() -> Double {
    var total = 0.0
    for column in 0..<columns {
      var counts = [Int](repeating: 0, count: CellShape.allCases.count)
      var weight = 0
      var cells = 0
      for (index, row) in rows.enumerated() where row.shapes.count == columns {
        // The first rows may be a header.
        if index == 0, rows.count > 2 { continue }
        let shape = row.shapes[column]
        weight += shape.weight
        cells += 1
        let kind = shape == .integer ? CellShape.number : shape
        if shape != .empty { counts[Int(kind.rawValue)] += 1 }
      }
      guard cells > 0 else { continue }
      let filled = counts.reduce(0, +)
      let dominance = filled == 0 ? 0.7 : Double(counts.max() ?? 0) / Double(filled)
      total += Double(weight) / Double(cells) / 100 * (0.6 + 0.4 * dominance)
    }
    return columns == 0 ? 0 : min(1, total / Double(columns))
  }
}
