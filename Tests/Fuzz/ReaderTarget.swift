import DelimitedText

/// The reader: nothing is lost, everything is where it is said to be, and the size of the pieces does
/// not matter.
struct ReaderTarget: FuzzTarget {
  let name = "reader"
  let takes = Material.tables

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
