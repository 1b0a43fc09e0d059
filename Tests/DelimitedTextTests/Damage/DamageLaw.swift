import Foundation
import Testing

@testable import DelimitedText

@Suite("Damage in one row")
struct DamageLaw {
  /// More rounds in the long form of the tests.
  static let rounds =
    ProcessInfo.processInfo.environment["STRATEGY_REPORT_LONG_TESTS"] == "1" ? 2_000 : 60
  static let seed = ProcessInfo.processInfo.environment["DAMAGE_SEED"].flatMap(UInt64.init) ?? 31

  @Test(arguments: Damage.allCases)
  func allOtherRowsAreReadAndTheDamagedOneIsNamed(_ damage: Damage) {
    var tables = RandomTables(seed: Self.seed)
    var done = 0
    for round in 0..<(20 * Self.rounds) where done < Self.rounds {
      guard let trial = DamageTrial(damage, &tables) else { continue }
      done += 1
      let reading = trial.read(chunkSize: [1, 7, 64, 4096][tables.below(4)])
      let faults = trial.faults(of: reading)
      let isRight = faults.isEmpty
      #expect(isRight, "round \(round): \(faults)\n\(trial.text)\n\(reading.rows.map(\.texts))")
      if !isRight { return }
    }
    #expect(done >= Self.rounds / 4)
  }
}

/// A table with one damage, and what a reader must say about it.
struct DamageTrial {
  let whole: RawTable
  private let table: RawTable
  private let bytes: [UInt8]
  private let row: Int
  private let column: Int
  private let damage: Damage
  private let outcome: Damage.Outcome

  var text: String { "\(table.dialect)\n" + table.text }

  /// nil where the damage cannot be done at a random place of a random table.
  init?(_ damage: Damage, _ tables: inout RandomTables) {
    let dialect = tables.quotingDialect()
    var table = tables.rawTable(dialect, isFree: tables.below(2) == 0)
    whole = table
    row = 1 + tables.below(table.rows.count - 1)
    column = tables.below(table.rows[row].cells.count)
    self.damage = damage
    guard let outcome = damage.apply(to: &table, row: row, column: column) else { return nil }
    if tables.below(4) == 0 { table.rows[table.rows.count - 1].end = "" }
    let encoded = dialect.encoding.encode(Array(table.text.utf8), mark: tables.below(2) == 0)
    guard encoded.replaced == 0 else { return nil }
    self.outcome = outcome
    self.table = table
    bytes = encoded.bytes
  }

  func read(chunkSize: Int) -> Reading {
    DelimitedTextTests.read(bytes, table.dialect, chunkSize: chunkSize)
  }

  /// What is wrong with a reading; empty if nothing is.
  func faults(of reading: Reading) -> [String] {
    let texts = reading.rows.map(\.texts)
    let after = whole.rows[(row + (damage == .lineEndMissing ? 2 : 1))...].map(\.texts)
    guard texts.count >= row + after.count,
      Array(texts.prefix(row)) == whole.rows[..<row].map(\.texts),
      Array(texts.suffix(after.count)) == after
    else { return ["another row is lost or changed"] }
    let first = table.firstLine(row)
    let isOpen = table.rows[row].end.isEmpty
    let lines = first..<(first + table.rows[row].lineCount + (isOpen ? 1 : 0))
    var faults: [String] = []
    if case .named(let kinds) = outcome,
      !reading.defects.contains(where: { kinds.contains($0.kind) && lines.contains($0.place.line) }
      ),
      !canHide || !reading.rows[row..<(texts.count - after.count)].allSatisfy(isAsWide)
    {
      faults.append("the damaged row is not named")
    }
    for defect in reading.defects where !lines.contains(defect.place.line) {
      faults.append("\(defect.kind) in line \(defect.place.line), but the damage is in \(lines)")
    }
    return faults
  }

  /// Whether the damaged text can be a row that is right: an empty last cell makes room for one
  /// more, and a cell without its quotes may fall into several.
  private var canHide: Bool {
    let texts = whole.rows[row].texts
    if damage == .lineEndMissing { return whole.rows[row + 1].texts[1...].allSatisfy(\.isEmpty) }
    return texts.last == "" || texts[column...].prefix(2).contains { $0.contains(table.delimiter) }
  }

  private func isAsWide(_ read: Reading.Row) -> Bool {
    let width = whole.rows[0].texts.count
    return read.texts.count >= width && read.texts[width...].allSatisfy(\.isEmpty)
  }
}
