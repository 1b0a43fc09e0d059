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
  @Test func aDetectedDialectReadsWhatTheWriterWrote() {
    var tables = RandomTables(seed: 5)
    let delimiters = [";", ",", "\t", "|", ";", ",", "\t", "|", ":", "~", "^", "||"]
    let total = 200
    var (same, sameCells) = (0, 0)
    for _ in 0..<total {
      let table = tables.realTable()
      var dialect = Dialect(delimiter: delimiters[tables.below(delimiters.count)])
      if tables.below(8) == 0 { dialect.quote = UInt8(ascii: "'") }
      if tables.below(8) == 0 { dialect.escape = .backslash }
      dialect.encoding = [.utf8, .utf16LE, .windows1252][tables.below(3)]
      var writer = DelimitedWriter(tables.style(dialect))
      for row in table { writer.row(row) }
      let bytes = writer.take()
      guard let found = detected(bytes) else { continue }
      var cells = found.dialect
      cells.headerRowCount = 0
      cells.skipRows = 0
      let isSame = read(bytes, cells).rows.map(\.texts) == table
      if isSame { sameCells += 1 }
      if isSame, found.dialect.headerRowCount == 1, found.dialect.skipRows == 0 { same += 1 }
    }
    print("detected: cells \(sameCells) of \(total), with header \(same)")
    #expect(sameCells * 100 >= total * 98)
    #expect(same * 100 >= total * 98)
  }
}
