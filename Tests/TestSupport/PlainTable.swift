/// A CSV file read by other code than the program's own, so that both must agree.
package struct PlainTable: Sendable {
  package let header: [String]
  package let rows: [[String: String]]

  /// - Parameter text: RFC 4180 with the given separator.
  package init(_ text: String, separator: Character = ";") {
    var records: [[String]] = [[]]
    var cell = ""
    var isQuoted = false
    var previousQuote = false
    for character in text {
      if isQuoted {
        if previousQuote {
          previousQuote = false
          if character == "\"" {
            cell.append("\"")
            continue
          }
          isQuoted = false
        } else if character == "\"" {
          previousQuote = true
          continue
        } else {
          cell.append(character)
          continue
        }
      }
      switch character {
      case "\"" where cell.isEmpty: isQuoted = true
      case separator:
        records[records.count - 1].append(cell)
        cell = ""
      case "\n", "\r\n":
        records[records.count - 1].append(cell)
        cell = ""
        records.append([])
      default: cell.append(character)
      }
    }
    if !cell.isEmpty { records[records.count - 1].append(cell) }
    let filled = records.filter { !$0.isEmpty }
    header = filled.first ?? []
    let names = header
    rows = filled.dropFirst().map { record in
      Dictionary(zip(names, record), uniquingKeysWith: { first, _ in first })
    }
  }

  /// Rows in which the columns have these values.
  package func rows(where values: [String: String]) -> [[String: String]] {
    rows.filter { row in values.allSatisfy { row[$0.key] == $0.value } }
  }
}
