import Synchronization
import Testing

@testable import DelimitedText

/// A file read in parts, with places and ordinals as in the file.
func readInParts(
  _ bytes: [UInt8], _ dialect: Dialect, limits: DelimitedLimits, threads: Int, partSize: Int
) -> (Reading, DelimitedHead) {
  let reader = ParallelReader(
    ArraySource(bytes, chunkSize: 100), size: bytes.count, dialect: dialect, limits: limits,
    threads: threads, partSize: partSize)
  let outcome = reader.read(
    into: [Reading.Row](), part: { [Reading.Row]() }, each: { $1.append(Reading.Row($0)) },
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
  var reading = Reading()
  reading.rows = outcome.total
  reading.defects = outcome.defects.kept
  reading.counts = DelimitedDefect.Kind.allCases.map { outcome.defects.count(of: $0) }
  return (reading, outcome.head)
}

/// The same in one go.
func readBehindHead(
  _ bytes: [UInt8], _ dialect: Dialect, limits: DelimitedLimits
) -> (Reading, DelimitedHead) {
  var reader = DelimitedReader(ArraySource(bytes), dialect: dialect, limits: limits)
  let head = reader.readHead()
  var reading = Reading()
  reader.forEach { reading.rows.append(Reading.Row($0)) }
  reading.defects = reader.defects.kept
  reading.counts = DelimitedDefect.Kind.allCases.map { reader.defects.count(of: $0) }
  return (reading, head)
}

@Suite("Files read in parts")
struct PartsLaw {
  @Test func damagedTextGivesTheSameRecordsPlacesAndDefectsInAnyParts() {
    var tables = RandomTables(seed: 51)
    let pieces =
      [
        "a", "ß", "€", ";", ";", ";", "\"", "\"\"", "\n", "\n", "\r\n", "\r", " ", "\0", "Ã¼", "\\",
        "😀", "Summe", "#", "x;y\n", "1;2\n", "\"a\nb\";2\n",
      ].map { Array($0.utf8) } + [[0xE4], [0xF0, 0x9F], [0xFF]]
    for round in 0..<100 {
      var bytes = [UInt8]()
      for _ in 0..<tables.below(300) { bytes += pieces[tables.below(pieces.count)] }
      var dialect = tables.dialect()
      dialect.delimiter = tables.below(4) == 0 ? Array(";;".utf8) : [UInt8(ascii: ";")]
      dialect.headerRowCount = tables.below(3)
      dialect.skipRows = tables.below(2)
      dialect.footerWords = ["Summe"]
      let limits = DelimitedLimits(recordBytes: [64, 100, 1 << 20][tables.below(3)])
      guard compare(bytes, dialect, limits, round) else { return }
    }
  }

  @Test func tablesWithOneDamageGiveTheSameInAnyParts() {
    var tables = RandomTables(seed: 52)
    for round in 0..<80 {
      let dialect = tables.quotingDialect()
      var table = tables.rawTable(dialect, isFree: tables.below(2) == 0)
      let damage = Damage.allCases[tables.below(Damage.allCases.count)]
      let row = 1 + tables.below(table.rows.count - 1)
      let column = tables.below(table.rows[row].cells.count)
      _ = damage.apply(to: &table, row: row, column: column)
      let bytes = dialect.encoding.encode(Array(table.text.utf8), mark: tables.below(2) == 0).bytes
      guard compare(bytes, dialect, .usual, round) else { return }
    }
  }

  @Test func aCellOfManyLinesThatLookLikeRowsIsNotTakenForRows() {
    let lines = String(repeating: "1;2;3\n", count: 400)
    let text = "a;b;c\n" + lines + "4;\"" + lines.replacing(";", with: ",") + "\";5\n" + lines
    let nested = "a;b;c\n" + lines + "4;\"" + lines + "\";5\n" + lines
    for text in [text, nested] {
      #expect(compare(Array(text.utf8), Dialect(), .usual, 0))
    }
  }

  @Test func onlyTheFirstThousandDefectsKeepTheirPlaceInPartsToo() {
    let text = "a;b\n" + String(repeating: "1\n1;2;3\n", count: 1_700)
    let (reading, _) = readInParts(
      Array(text.utf8), Dialect(), limits: .usual, threads: 3, partSize: 500)
    #expect(reading.defects.count == 2_000)
    #expect(reading.counts.reduce(0, +) == 3_400)
    #expect(reading == readBehindHead(Array(text.utf8), Dialect(), limits: .usual).0)
  }

  private final class Counted: RandomAccessBytes {
    let whole: ArraySource
    let count = Mutex(0)

    init(_ whole: ArraySource) { self.whole = whole }

    func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) -> Int {
      let read = whole.read(at: offset, into: buffer)
      count.withLock { $0 += read }
      return read
    }
  }

  @Test func aTableIsReadOnceWhereItsPartsAreGuessedRightly() {
    var text = "Nr;Name;Wert\r\n"
    for row in 0..<20_000 { text += "\(row);\"Straße; \r\nein; Ort\";\(row % 7),5\r\n" }
    let bytes = Counted(ArraySource(Array(text.utf8), chunkSize: 512))
    let reader = ParallelReader(
      bytes, size: text.utf8.count, dialect: Dialect(), threads: 2, partSize: 65_536)
    let outcome = reader.read(
      into: 0, part: { 0 }, each: { $1 += 1 },
      join: {
        $0 += $1; _ = $2
      })
    #expect(outcome.total == 20_000)
    #expect(outcome.defects.isEmpty)
    let read = bytes.count.withLock { $0 }
    #expect(read < text.utf8.count * 3 / 2, "\(read) bytes of \(text.utf8.count)")
  }

  private struct Unreadable: Error, Equatable {}

  private struct BadSector: RandomAccessBytes {
    let whole: ArraySource

    func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(Unreadable) -> Int
    {
      guard offset < 3_000 else { throw Unreadable() }
      return whole.read(at: offset, into: buffer)
    }
  }

  @Test func whatCannotBeReadIsThrown() {
    let text = "a;b\n" + String(repeating: "1;2\n", count: 1_500)
    let bytes = BadSector(whole: ArraySource(Array(text.utf8), chunkSize: 64))
    let reader = ParallelReader(
      bytes, size: text.utf8.count, dialect: Dialect(), threads: 2, partSize: 512)
    #expect(throws: Unreadable()) {
      try reader.read(into: 0, part: { 0 }, each: { $1 += 1 }, join: { $0 += $1 + $2.rows })
    }
  }

  /// Whether parts of every size, on one thread and on several, give what one go gives.
  private func compare(
    _ bytes: [UInt8], _ dialect: Dialect, _ limits: DelimitedLimits, _ round: Int
  ) -> Bool {
    let whole = readBehindHead(bytes, dialect, limits: limits)
    for (threads, partSize) in [(1, 64), (2, 16), (2, 50), (3, 128), (2, 1_000)] {
      let parts = readInParts(
        bytes, dialect, limits: limits, threads: threads, partSize: partSize)
      let isSame = parts == whole
      #expect(
        isSame,
        "round \(round), \(threads) threads, parts of \(partSize): \(bytes) \(dialect) \(limits)")
      #expect(parts.0.defects == whole.0.defects)
      if !isSame { return false }
    }
    return true
  }
}
