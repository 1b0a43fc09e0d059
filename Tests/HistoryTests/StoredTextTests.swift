import Foundation
import StrategyModel
import Testing

/// Values that are stored as one text come back from it, and nothing else does.
struct StoredTextTests {
  private typealias Location = StrategyModel.SourceLocation

  private func expectReturn<Value: StoredAsText & Equatable>(_ values: [Value]) throws {
    for value in values {
      #expect(Value(storedText: value.storedText) == value, "\(value.storedText)")
      let json = try JSONEncoder().encode([value])
      #expect(try JSONDecoder().decode([Value].self, from: json) == [value])
    }
  }

  @Test func `places, whatever stands in their names`() throws {
    let names = ["", " ", "a b", "3 4 x", "ä/ö.csv", "12 file", "e\u{301} 😀\n"]
    for name in names {
      try expectReturn([
        Location(file: name), Location(file: name, place: .text(line: 3, column: .max)),
      ])
      for part in names {
        try expectReturn([
          Location(file: name, place: .cell(sheet: part, row: 1, column: 2)),
          Location(file: name, place: .node(line: .min, column: 0, path: part)),
        ])
      }
    }
    #expect(
      Location(file: "a b.csv", place: .text(line: 3, column: 4)).storedText == "text 3 4 a b.csv")
  }

  @Test func `arguments of findings`() throws {
    let dates = ["2024-06-30", "2024-06", "2024-Q2", "2024", "0001-01-01"]
    let periods = ["2024-Q2", "2024-T3", "2024-H1", "2024"]
    try expectReturn(
      [FindingArgument.text(""), .text(" a  b "), .number(.max), .number(-1)]
        + Status.allCases.map { .status($0) }
        + dates.compactMap(PartialDate.init(iso:)).map { .date($0) }
        + periods.compactMap { Period($0) }.map { .period($0) }
        + [.localized(Wording(de: "", en: "")), .localized(Wording(de: "ä 1", en: " 2 b"))])
  }

  @Test func `ids, dates and statuses`() throws {
    try expectReturn(["kp-001", "a"].compactMap { ProjectID($0) })
    try expectReturn(["musteramt-a"].compactMap { SupplierID($0) } + [.unnamed])
    try expectReturn(["K5-S4-P3"].compactMap { SlotID($0) })
    try expectReturn(["2024-07-05T09:13:59", "2024-07-05"].compactMap(ReceivedTime.init(iso:)))
    try expectReturn(Status.allCases.map { ReportedStatus.status($0) } + [.unchanged])
    let period = try #require(Period("2024-Q2"))
    try expectReturn([
      FigureID(period: period, dimension: "competency", member: "K1", measure: "implemented"),
      FigureID(period: period, dimension: "batch", member: "a:b::", measure: "open"),
    ])
  }

  @Test(arguments: [
    "", "file", "text 3", "text 3 4", "text a 4 x", "cell 1 2 9 kurz", "cell 1 2 -1 x",
    "cell 1 2 1 äx", "node 1 2 99999999999999999999 x", "elsewhere 1 2 x",
  ])
  func `what is no place`(text: String) {
    #expect(Location(storedText: text) == nil)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Location].self, from: JSONEncoder().encode([text]))
    }
  }

  @Test(arguments: [
    "", "text", "number", "number x", "number 99999999999999999999", "status fertig",
    "date 2024-13", "period 2024-Q5", "localized 5 ab", "other x",
  ])
  func `what is no argument`(text: String) {
    #expect(FindingArgument(storedText: text) == nil)
  }

  @Test func `money and percentages are whole numbers`() throws {
    let json = try JSONEncoder().encode([Money(cents: .min), Money(cents: 1999)])
    #expect(String(decoding: json, as: UTF8.self) == "[-9223372036854775808,1999]")
    #expect(try JSONDecoder().decode([Money].self, from: json).map(\.cents) == [.min, 1999])
    let percent = Percent(billionths: 61_900_000_001)
    let encoded = try JSONEncoder().encode([percent])
    #expect(try JSONDecoder().decode([Percent].self, from: encoded) == [percent])
  }
}
