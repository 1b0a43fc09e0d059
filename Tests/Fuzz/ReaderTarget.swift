import DelimitedText

/// The reader: nothing is lost, and the size of the pieces does not matter.
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
    let first = read(input, dialect, limits, chunk: 4_096, usesHead)
    let second = read(input, dialect, limits, chunk: 1 + random.below(40), usesHead)
    if first != second {
      return "pieces of another size are read otherwise with \(dialect), \(limits)"
    }
    for place in first.places where place.offset > input.count || place.offset < 0 {
      return "a place behind the end with \(dialect), \(limits): \(place)"
    }
    guard !first.leavesOut, !usesHead, dialect.commentPrefix.isEmpty else { return nil }
    let expected = Self.visible(dialect.encoding.decode(input).utf8)
    let isSeparatorLine = input.prefix(40).contains(UInt8(ascii: "="))
    if !isSeparatorLine, Self.visible(first.raw) != expected {
      return "text is lost with \(dialect), \(limits)"
    }
    return nil
  }

  /// Everything that a reader says.
  private struct Reading: Equatable {
    var raw: [UInt8] = []
    var texts: [String] = []
    var places: [TextPlace] = []
    var defects: [DelimitedDefect] = []
    var leavesOut = false
  }

  private func read(
    _ input: [UInt8], _ dialect: Dialect, _ limits: DelimitedLimits, chunk: Int, _ usesHead: Bool
  ) -> Reading {
    var reading = Reading()
    var reader = DelimitedReader(
      ArraySource(input), dialect: dialect, limits: limits, chunkSize: chunk)
    if usesHead {
      let head = reader.readHead()
      reading.texts = head.columns.map(\.name)
    }
    reader.forEach { record in
      reading.texts.append(record.role.rawValue)
      reading.texts += record.texts()
      reading.places.append(record.start)
      for index in 0...record.count {
        reading.places.append(record.place(index))
        if record.wasQuoted(index) { reading.texts.append("quoted") }
      }
      record.withRawBytes { bytes in
        bytes.withUnsafeBufferPointer { reading.raw += $0 }
      }
    }
    let log = reader.defects
    reading.defects = log.kept
    reading.places += log.kept.map(\.place)
    reading.leavesOut = log.count(of: .recordTooLong) > 0
    return reading
  }

  private static func visible(_ bytes: [UInt8]) -> [UInt8] {
    bytes.filter { $0 != 0x0A && $0 != 0x0D }
  }
}

/// Any dialect that a profile may declare.
enum RandomDialect {
  static func dialect(_ random: inout FuzzRandom) -> Dialect {
    let delimiters = [";", ";", ",", "\t", "|", ":", "~", "^", " ", "||", "|~|", ";;", "ß", ""]
    var dialect = Dialect(delimiter: random.element(of: delimiters))
    dialect.quote = random.element(of: [0x22, 0x22, 0x22, 0x27, nil])
    dialect.escape = random.element(of: [.doubledQuote, .doubledQuote, .backslash, .none])
    dialect.encoding =
      random.below(2) == 0 ? .utf8 : random.element(of: TextEncoding.allCases)
    dialect.headerRowCount = random.below(3)
    dialect.skipRows = random.element(of: [0, 0, 0, 1, 3])
    dialect.commentPrefix = random.below(8) == 0 ? [UInt8(ascii: "#")] : []
    dialect.lineTerminators = random.element(of: [.all, .all, .lf, .crlf, .cr, [.lf, .crlf]])
    dialect.trim = random.element(of: [.none, .none, .start, .end, .both])
    dialect.footerWords = random.below(3) == 0 ? Dialect.usualFooterWords : []
    return dialect
  }
}
