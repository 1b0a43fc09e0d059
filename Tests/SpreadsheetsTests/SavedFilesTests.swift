import Foundation
import Spreadsheets
import TestSupport
import Testing

@Suite("Files as programs save them, beside what independent readers find in them")
struct SavedFilesTests {
  /// One line of a recorded file; see `Fixtures/make.py`.
  struct Cell: Hashable, CustomStringConvertible {
    let place: String
    let kind: String
    let value: String

    var description: String { "\(place) \(kind) \(value)" }
  }

  static let folder = "Tests/SpreadsheetsTests/Fixtures/"

  static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: Repository.root.appending(path: folder + name)))
  }

  static func recorded(_ name: String) throws -> [Cell] {
    let text = try Repository.text(folder + name + ".csv")
    return PlainTable(text, separator: ",").rows.map {
      Cell(
        place: "\($0["sheet"] ?? "")!\($0["row"] ?? "")/\($0["column"] ?? "")",
        kind: $0["kind"] ?? "", value: $0["value"] ?? "")
    }
  }

  static func read(_ name: String) throws -> [(cell: Cell, value: SheetValue)] {
    let workbook = try Workbook.open(bytes(name)).get()
    var cells: [(Cell, SheetValue)] = []
    for index in workbook.sheets.indices {
      let defect = workbook.read(index) { row in
        for cell in row.cells {
          for column in cell.column..<(cell.column + cell.repeats) {
            let place = "\(workbook.sheets[index].name)!\(row.index)/\(column + 1)"
            cells.append((Self.cell(place, cell.value), cell.value))
          }
        }
        return true
      }
      #expect(defect == nil)
    }
    return cells
  }

  static func cell(_ place: String, _ value: SheetValue) -> Cell {
    switch value {
    case .text(let text): Cell(place: place, kind: "text", value: text)
    case .error(let error): Cell(place: place, kind: "error", value: error)
    case .boolean: Cell(place: place, kind: "boolean", value: Shown.text(value))
    case .number: Cell(place: place, kind: "number", value: Shown.text(value))
    case .moment: Cell(place: place, kind: "moment", value: Shown.text(value))
    case .uncalculated: Cell(place: place, kind: "uncalculated", value: Shown.text(value))
    }
  }

  @Test(
    ".xlsx: what openpyxl reads, shown in its format",
    arguments: ["meldung.xlsx", "meldung.py.xlsx"])
  func excel(_ name: String) throws {
    let found = try Self.read(name).map(\.cell)
    let expected = try Self.recorded(name)
    #expect(expected.count > 60)
    for (ours, theirs) in zip(found, expected) { #expect(ours == theirs) }
    #expect(found.count == expected.count)
  }

  @Test(
    ".ods, .fods and XML of Excel 2003: what odfpy and lxml find stored",
    arguments: ["meldung.ods", "meldung.fods", "meldung.xml"])
  func stored(_ name: String) throws {
    let found = try Self.read(name)
    let expected = try Self.recorded(name)
    #expect(expected.count > 20)
    #expect(found.count == expected.count)
    for (ours, theirs) in zip(found, expected) {
      #expect(ours.cell.place == theirs.place)
      if theirs.kind == "stored" {
        #expect(Self.isStored(ours.value, theirs.value), "\(theirs): \(ours.cell)")
      } else {
        #expect(ours.cell == theirs)
      }
    }
  }

  /// Whether a value is what the file stores, scaled back and shown as far as its format shows it.
  private static func isStored(_ value: SheetValue, _ stored: String) -> Bool {
    switch value {
    case .number(let number):
      guard let shown = Double(number.digits), let raw = Double(stored) else { return false }
      return abs(shown - (number.behind == "%" ? raw * 100 : raw)) < 1e-9
    case .moment(let moment) where moment.shown == .time:
      let digits = Shown.text(value).filter(\.isNumber)
      return stored.filter(\.isNumber).replacing("18991231", with: "").hasPrefix(digits)
    case .moment: return stored.replacing("T", with: " ").hasPrefix(Shown.text(value))
    default: return false
    }
  }

  @Test("all forms of the same workbook show the same", arguments: ["meldung.ods", "meldung.fods"])
  func alike(_ name: String) throws {
    // LibreOffice makes numbers of the truth values that openpyxl wrote.
    let other = try Self.read(name).map(\.cell).filter { $0.value != "0" && $0.value != "1" }
    let excel = try Self.read("meldung.xlsx").map(\.cell).filter { $0.kind != "boolean" }
    for (ours, theirs) in zip(other, excel) {
      #expect(ours.place == theirs.place)
      #expect(ours.kind == theirs.kind)
      #expect(ours.value.filter { $0 != " " } == theirs.value.filter { $0 != " " })
    }
    #expect(other.count == excel.count)
  }

  @Test(
    "sheets and rows that are hidden", arguments: ["meldung.xlsx", "meldung.ods", "meldung.fods"])
  func hidden(_ name: String) throws {
    let shown = ShownSheet(try Self.bytes(name), sheet: 1)
    #expect(shown.sheets == ["Hinweise & Ähnliches", "Meldung Q2", "(Listen)"])
    #expect(shown.hiddenRows == [6])
  }

  @Test("hidden in XML of Excel 2003")
  func hidden2003() throws {
    let shown = ShownSheet(try Self.bytes("meldung.xml"), sheet: 1)
    #expect(shown.kind == .spreadsheetml)
    #expect(shown.sheets == ["(Hinweise & Ähnliches)", "Meldung Q2"])
    #expect(shown.hiddenRows == [6])
    #expect(shown.rows[3].contains("3=45% | 4=2025-06-30 | 5=1250 T€"))
    #expect(shown.rows[4].contains("4=2024-02 | 5=99.5 T€"))
    #expect(shown.rows[5] == "11: 1=yes | 4= 09:30:00 | 5=!#DIV/0! | 6=007 | 7=0.3")
  }
}
