import TestSupport

/// A way of writing the file with the faults, and where each cell then stands.
struct FaultFormat: Sendable, CustomStringConvertible {
  let description: String
  let fileName: String
  /// The profile of the city that reads it; nil = one that is built in.
  let profile: String?
  let isText: Bool
  let write: @Sendable ([Cells]) -> WrittenFile

  static let all: [FaultFormat] = [csv, utf16, xml, workbook]

  /// As German Excel saves it; cells with line breaks make rows take several lines.
  static let csv = FaultFormat(
    description: "CSV", fileName: "Bericht.csv", profile: nil, isText: true
  ) { rows in
    var file = WrittenFile()
    write(rows, separator: ";", lineEnd: "\r\n", into: &file)
    return file
  }

  /// As Excel saves "Unicode text": tabs, UTF-16.
  static let utf16 = FaultFormat(
    description: "UTF-16", fileName: "Bericht.txt", profile: nil, isText: true
  ) { rows in
    var file = WrittenFile()
    write(rows, separator: "\t", lineEnd: "\r\n", into: &file)
    file.bytes =
      [0xFF, 0xFE]
      + file.text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    return file
  }

  static let xml = FaultFormat(
    description: "XML", fileName: "Bericht.xml", profile: xmlProfile, isText: false
  ) { rows in
    var file = WrittenFile()
    file.add("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<bericht>\n")
    for row in rows {
      file.begin()
      file.add("<vorhaben>\n")
      for heading in Heading.allCases {
        file.add("  ")
        file.mark(heading)
        file.add("<\(heading.element)>\(escaped(row[heading] ?? ""))</\(heading.element)>\n")
      }
      file.add("</vorhaben>\n")
    }
    file.add("</bericht>\n")
    return file
  }

  /// As Excel saves it; a place is row and column.
  static let workbook = FaultFormat(
    description: ".xlsx", fileName: "Bericht.xlsx", profile: nil, isText: false
  ) { rows in
    var file = WrittenFile()
    // Stand and headings; then a character for every cell.
    file.add("\n\n")
    for row in rows {
      file.begin()
      for heading in Heading.allCases {
        file.mark(heading)
        file.add(".")
      }
      file.add("\n")
    }
    let cells = rows.map { row in Heading.allCases.map { row[$0] ?? "" } }
    file.bytes =
      ExcelFile(
        rows: [["Stand: 30.06.2024"], Heading.allCases.map(\.rawValue)] + cells
      ).bytes
    return file
  }

  private static let xmlProfile = """
    profile: faults
    version: 1
    match: {root: bericht}
    source: {kind: xml, record: /bericht/vorhaben}
    locale:
      decimal: ","
      grouping: "."
      dates: [dd.MM.yyyy]
      null_words: [""]
      true_words: [ja]
      false_words: [nein]
    fields:
      project: {path: project, required: true}
      name: {path: name}
      status: {path: status, value_map: status_de, required: true}
      continued: {path: continued}
      percent_complete: {path: percent, scale: auto_column, range: [0, 100]}
      planned_start: {path: plannedStart}
      planned_end: {path: plannedEnd}
      actual_start: {path: actualStart}
      actual_end: {path: actualEnd}
      expected_end: {path: expectedEnd}
      money_planned: {path: planned, currency: EUR}
      money_spent: {path: spent, currency: EUR}
      light: {path: light}
      comment: {path: comment, max: 4000}
      reason: {path: reason, max: 4000}
      evidence: {path: evidence}
      integrated_into: {path: target}

    """

  private static func write(
    _ rows: [Cells], separator: String, lineEnd: String, into file: inout WrittenFile
  ) {
    file.add("Stand: 30.06.2024" + lineEnd)
    file.add(Heading.allCases.map(\.rawValue).joined(separator: separator) + lineEnd)
    for row in rows {
      file.begin()
      for (index, heading) in Heading.allCases.enumerated() {
        if index > 0 { file.add(separator) }
        file.mark(heading)
        file.add(quoted(row[heading] ?? "", separator))
      }
      file.add(lineEnd)
    }
  }

  private static func quoted(_ text: String, _ separator: String) -> String {
    let needsQuotes = text.unicodeScalars.contains { "\n\"".unicodeScalars.contains($0) }
    guard needsQuotes || text.contains(separator) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
  }
}

/// A file under construction, with the places of its rows and cells.
struct WrittenFile: Sendable {
  struct Place: Sendable {
    var line: Int
    var column: Int
  }

  private(set) var text = ""
  /// The text as UTF-8 unless the format writes otherwise.
  var bytes: [UInt8] {
    get { encoded ?? Array(text.utf8) }
    set { encoded = newValue }
  }
  private var encoded: [UInt8]?
  /// Where cells begin, by heading and row for row; 1-based, in characters.
  private(set) var places: [[Heading: Place]] = []
  private(set) var starts: [Place] = []
  private var line = 1
  private var column = 1

  /// A new row begins here.
  mutating func begin() {
    starts.append(Place(line: line, column: column))
    places.append([:])
  }

  /// The cell of a heading begins here.
  mutating func mark(_ heading: Heading) {
    places[places.count - 1][heading] = Place(line: line, column: column)
  }

  mutating func add(_ more: String) {
    text += more
    for scalar in more.unicodeScalars {
      if scalar == "\n" {
        line += 1
        column = 1
      } else if scalar != "\r" {
        column += 1
      }
    }
  }
}
