import DelimitedText

/// Dialects: what is declared is kept, and what is found reads the file without loss.
struct DetectorTarget: FuzzTarget {
  let name = "detector"
  let takes = Material.tables

  func run(_ input: [UInt8], _ random: inout FuzzRandom) -> String? {
    var declared = DialectDeclaration()
    if random.below(4) == 0 {
      declared.delimiter = random.element(of: [[0x3B], [0x2C], [0x7C, 0x7C]])
    }
    if random.below(8) == 0 { declared.encoding = random.element(of: TextEncoding.allCases) }
    if random.below(8) == 0 {
      declared.quote = random.element(of: [DialectDeclaration.Quote.none, .character(0x27)])
    }
    if random.below(8) == 0 { declared.headerRowCount = random.below(4) }
    let isWhole = random.below(2) == 0
    let found = DialectDetector(declared: declared).detect(input, isWhole: isWhole)
    guard case .delimited(let detected) = found else { return nil }
    if declared.dialect(basis: detected.dialect) != detected.dialect {
      return "what was declared is not kept: \(declared) became \(detected.dialect)"
    }
    let reading = FuzzReading(
      input, detected.dialect, .usual, chunk: 1 + random.below(300), usesHead: false)
    return FuzzCoverage(input, detected.dialect).fault(reading).map {
      "\($0) with \(detected.dialect)"
    }
  }
}
