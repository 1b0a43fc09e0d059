import DelimitedText

/// The reader of several threads: it finds what one finds, wherever the file is cut.
struct PartsTarget: FuzzTarget {
  let name = "parts"
  let takes = Material.tables

  func run(_ input: [UInt8], _ random: inout FuzzRandom) -> String? {
    let dialect = RandomDialect.dialect(&random)
    let limits = DelimitedLimits(recordBytes: random.element(of: [64, 1_000, 1 << 20]))
    let partSize = 16 + random.below(120)
    let whole = FuzzReading(input, dialect, limits, chunk: 4_096, usesHead: true)
    let parts = FuzzReading(
      partsOf: input, dialect, limits, threads: 2 + random.below(2), partSize: partSize)
    return whole == parts ? nil : "parts of \(partSize) bytes differ with \(dialect), \(limits)"
  }
}
