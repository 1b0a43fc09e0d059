import Foundation
import Testing

@testable import DelimitedText

@Suite("CSVW dialect descriptions")
struct CSVWDescriptions {
  private func parsed(_ json: String) throws -> CSVWDialect {
    try JSONDecoder().decode(CSVWDialect.self, from: Data(json.utf8))
  }

  @Test func absentMembersTakeTheDefaultsOfTheVocabulary() throws {
    let (dialect, problems) = try parsed("{}").dialect()
    #expect(problems.isEmpty)
    #expect(dialect.delimiter == Array(",".utf8))
    #expect(dialect.quote == UInt8(ascii: "\""))
    #expect(dialect.escape == .doubledQuote)
    #expect(dialect.encoding == .utf8)
    #expect(dialect.headerRowCount == 1)
    #expect(dialect.lineTerminators == [.crlf, .lf])
    #expect(dialect.trim == .none)
  }

  @Test func everyMemberIsFollowed() throws {
    let (dialect, problems) = try parsed(
      """
      {"encoding": "latin1", "delimiter": "\\t", "quoteChar": null, "doubleQuote": false,
       "header": false, "skipRows": 3, "commentPrefix": "#", "lineTerminators": "\\r",
       "trim": "start", "escapeChar": "^"}
      """
    ).dialect()
    #expect(problems.isEmpty)
    #expect(
      dialect
        == Dialect(
          encoding: .iso8859_1, delimiter: [9], quote: nil, escape: .character(UInt8(ascii: "^")),
          headerRowCount: 0, skipRows: 3, commentPrefix: Array("#".utf8), lineTerminators: .cr,
          trim: .start))
  }

  @Test func whatCannotBeFollowedIsNamed() throws {
    let (dialect, problems) = try parsed(
      """
      {"encoding": "ebcdic", "quoteChar": "„", "lineTerminators": ["\\n", "x"], "skipRows": -1,
       "trim": "left", "delimiter": "\\n"}
      """
    ).dialect()
    #expect(
      problems.map(\.member)
        == ["encoding", "delimiter", "quoteChar", "skipRows", "lineTerminators", "trim"])
    #expect(dialect.lineTerminators == .lf)
    #expect(dialect.quote == UInt8(ascii: "\""))
  }

  @Test func anEmptyTextSaysThatThereIsNone() throws {
    let (dialect, problems) = try parsed(
      """
      {"delimiter": "", "quoteChar": "", "escapeChar": "", "lineTerminators": ""}
      """
    ).dialect()
    #expect(problems.isEmpty)
    #expect(dialect.delimiter == [], "one column")
    #expect(dialect.quote == nil)
    #expect(dialect.lineTerminators == [.crlf, .lf])
    let doubled = try parsed(#"{"escapeChar": "\"\""}"#).dialect()
    #expect(doubled.dialect.escape == .doubledQuote)
    #expect(doubled.problems.isEmpty)
  }

  @Test func aDialectSurvivesItsDescription() throws {
    var tables = RandomTables(seed: 4)
    for _ in 0..<200 {
      var dialect = tables.dialect()
      dialect.headerRowCount = tables.below(3)
      dialect.skipRows = tables.below(3)
      dialect.lineTerminators = LineTerminators(rawValue: UInt8(1 + tables.below(7)))
      dialect.trim = [.none, .start, .end, .both][tables.below(4)]
      let json = try JSONEncoder().encode(CSVWDialect(dialect))
      let (again, problems) = try JSONDecoder().decode(CSVWDialect.self, from: json).dialect()
      #expect(again == dialect)
      #expect(problems.isEmpty)
    }
  }
}
