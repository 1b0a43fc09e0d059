import Foundation
import Spreadsheets
import TestSupport
import Testing

@Suite("No workbook stops the program")
struct MutationTests {
  /// Numbers that are the same in every run (SplitMix64).
  private struct Random: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private static let rounds =
    ProcessInfo.processInfo.environment["STRATEGY_REPORT_LONG_TESTS"] == "1" ? 20_000 : 60

  @Test(
    "damaged files of each form are read or refused",
    arguments: ["meldung.xlsx", "meldung.py.xlsx", "meldung.ods", "meldung.fods", "meldung.xml"])
  func files(_ name: String) throws {
    let original = try SavedFilesTests.bytes(name)
    var random = Random(state: 7)
    for _ in 0..<Self.rounds {
      var bytes = original
      damage(&bytes, &random)
      read(bytes)
    }
  }

  @Test("damaged parts in whole archives are read or refused")
  func parts() {
    var file = ExcelFile(
      .init(
        "A",
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>45473.5</v></c></row>"
          + "<row r=\"3\" hidden=\"1\"><c t=\"inlineStr\"><is><t>x_x000D_y</t></is></c></row>"))
    file.sharedTexts = "<si><r><t>a</t></r><rPh><t>b</t></rPh></si>"
    file.formats = ["[h]:mm", "dd/mm/yyyy;[<1]0%", "#,##0,,\"x\"_-"]
    let parts = file.parts
    var random = Random(state: 11)
    for _ in 0..<Self.rounds {
      let chosen = Int.random(in: 0..<parts.count, using: &random)
      var content = parts[chosen].content
      damage(&content, &random)
      var changed = parts
      changed[chosen] = .init(parts[chosen].name, content, isPacked: false)
      read(ArchiveFile.bytes(changed))
    }
  }

  private func read(_ bytes: [UInt8]) {
    guard case .success(let workbook) = Workbook.open(bytes) else { return }
    for sheet in workbook.sheets.indices {
      var last = 0
      _ = workbook.read(sheet) { row in
        #expect(row.index > last && row.index <= SpreadsheetLimits.rows)
        last = row.index
        var column = -1
        for cell in row.cells {
          #expect(cell.column > column && cell.repeats > 0)
          column = cell.column + cell.repeats - 1
          #expect(column < SpreadsheetLimits.columns)
        }
        return true
      }
    }
  }

  private func damage(_ bytes: inout [UInt8], _ random: inout Random) {
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      guard !bytes.isEmpty else { return }
      let index = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0..<6, using: &random) {
      case 0: bytes[index] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.remove(at: index)
      case 2: bytes.insert(Array("<>\"&0919;\0".utf8).randomElement(using: &random) ?? 0, at: index)
      case 3: bytes.removeSubrange(index..<min(bytes.count, index + 40))
      case 4: bytes.insert(contentsOf: bytes[index..<min(bytes.count, index + 60)], at: index)
      default: if index > bytes.count / 2 { bytes = Array(bytes[..<index]) }
      }
    }
  }
}
