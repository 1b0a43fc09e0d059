import Foundation
import Testing

@testable import DelimitedText

extension RandomTables {
  /// A value of one of the kinds that columns of real tables have.
  mutating func value(ofKind kind: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    if below(12) == 0 { return "" }
    let words = [
      "Haus", "Weg", "Größe", "Straße", "Ost", "in Arbeit", "Bürger", "Platz", "Müller & Söhne",
      "Mobilität", "geplant", "umgesetzt",
    ]
    switch kind {
    case 0: return "\(below(5_000))"
    case 1: return "\(below(900)),\(below(10))\(below(10))"
    case 2: return "\(two(1 + below(28))).\(two(1 + below(12))).20\(two(below(30)))"
    case 3: return "20\(two(below(30)))-\(two(1 + below(12)))-\(two(1 + below(28)))"
    case 4: return words[below(words.count)]
    case 5: return "KP-\(two(below(100)))"
    case 6: return "\(below(101)) %"
    case 7: return "\(1 + below(9)).\(100 + below(900)),\(below(10))0 €"
    case 8: return ["true", "false", "ja", "nein"][below(4)]
    default:
      let joints = [" ", ", ", "; ", ": ", "\n", " \"", "\" ", " - ", ". ", " (", ") ", "/"]
      return (0...below(8)).map { _ in words[below(words.count)] + joints[below(joints.count)] }
        .joined()
    }
  }

  /// At least two columns and three rows, the first of them a header.
  mutating func realTable() -> [[String]] {
    let kinds = (0..<(2 + below(8))).map { _ in below(11) }
    let names = [
      "Nr", "Name", "Betrag in €", "Beginn", "Ende, geplant", "Status", "% erledigt", "Bemerkung",
    ]
    var table = [kinds.indices.map { "\(names[below(names.count)])\($0 == 0 ? "" : " \($0)")" }]
    for _ in 0..<(2 + below(30)) { table.append(kinds.map { value(ofKind: $0) }) }
    return table
  }
}

extension Laws {
  private var isLong: Bool {
    ProcessInfo.processInfo.environment["STRATEGY_REPORT_LONG_TESTS"] == "1"
  }

  /// Every dialect that the writer can write, in every encoding.
  @Test func aDetectedDialectReadsWhatTheWriterWrote() {
    var tables = RandomTables(seed: 5)
    var counted = DetectionCount()
    for _ in 0..<(isLong ? 5_000 : 400) { counted.add(&tables) }
    print("detected: \(counted.same) of \(counted.total), quotes: \(counted.misses)")
    #expect(counted.total > (isLong ? 3_500 : 300))
    #expect(counted.same * 1_000 >= counted.total * 995, "\(counted.misses)")
  }
}

/// How often a detected dialect reads a table as it was written.
struct DetectionCount {
  var total = 0
  var same = 0
  var misses: [String: Int] = [:]

  mutating func add(_ tables: inout RandomTables) {
    let delimiters = [";", ",", "\t", "|", ";", ",", "\t", "|", ":", "~", "^", " ", "||", "|~|"]
    let table = tables.realTable()
    var dialect = Dialect(delimiter: delimiters[tables.below(delimiters.count)])
    switch tables.below(8) {
    case 0: dialect.quote = UInt8(ascii: "'")
    case 1: dialect.escape = .backslash
    case 2: (dialect.quote, dialect.escape) = (nil, .backslash)
    default: break
    }
    dialect.encoding = TextEncoding.allCases[tables.below(TextEncoding.allCases.count)]
    var writer = DelimitedWriter(tables.style(dialect))
    for row in table { writer.row(row) }
    let bytes = writer.take()
    // What the dialect or the encoding cannot say cannot be read again.
    guard writer.unwritable == 0, writer.replaced == 0 else { return }
    total += 1
    guard let found = detected(bytes) else { return miss(dialect) }
    let isSame = read(bytes, found.dialect).rows.map(\.texts) == table
    guard isSame, found.dialect.headerRowCount == 1, found.dialect.skipRows == 0 else {
      return miss(dialect)
    }
    same += 1
  }

  private mutating func miss(_ dialect: Dialect) {
    let quote = dialect.quote.map { String(Unicode.Scalar($0)) } ?? "none"
    let name =
      "\(String(decoding: dialect.delimiter, as: UTF8.self)) \(quote) \(dialect.escape)"
      + " \(dialect.encoding)"
    misses[name, default: 0] += 1
  }
}
