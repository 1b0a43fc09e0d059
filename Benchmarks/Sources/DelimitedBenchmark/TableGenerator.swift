import BenchmarkText

/// Makes a semicolon table of any size: 15 columns, three of ten comments quoted, one of 25 rows with
/// line breaks inside, umlauts; the same bytes for the same size.
struct TableGenerator {
  private var random = RandomText(seed: 125)
  private var row = 0
  /// What was made and not yet taken.
  private var bytes: [UInt8] = []

  private static let names = [
    "Grünflächen am Kanal", "Straßenraum Süd", "Digitale Bürgerdienste", "Schulhöfe öffnen",
    "Radschnellweg", "Wärmeplanung", "Haus des Wissens", "Offene Jugendarbeit", "Smarte Laternen",
  ]
  private static let statuses = ["umgesetzt", "in Umsetzung", "geplant", "zurückgestellt"]
  private static let header =
    "id;name;competency;focus;status;percent;budget;due;start;lead;contact;fixed;batch;comment;as_of"

  /// The header alone is made at once.
  init() { add(Self.header + "\r\n") }

  /// The next rows, about a megabyte.
  mutating func take() -> [UInt8] {
    while bytes.count < 1 << 20 { addRow() }
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  private mutating func addRow() {
    row += 1
    add("kp-\(row);")
    add(random.pick(Self.names))
    let competency = random.below(30)
    add(";K\(competency / 10)\(competency % 10);S\(random.below(5) + 1).\(random.below(5) + 1);")
    add(random.pick(Self.statuses))
    add(";\(random.below(100)),\(random.below(10));\(random.below(9_000_000)),")
    add(random.twoDigits(below: 100))
    add(";")
    add(random.day(2022 + random.below(3)))
    add(";")
    add(random.day(2018 + random.below(4)))
    add(";Amt \(random.below(70) + 10);")
    add("leitung-\(random.below(70) + 10)@stadt.example;")
    add(random.below(2) == 0 ? "ja" : "nein")
    add(";\(random.below(8) + 1);")
    addComment()
    add(";")
    add(random.day(2024))
    add("\r\n")
  }

  private mutating func addComment() {
    let isQuoted = random.below(10) < 3
    let hasBreak = isQuoted && random.below(30) < 4
    if isQuoted { add("\"") }
    let count = 9 + random.below(13)
    for index in 0..<count {
      if index > 0 { add(" ") }
      add(random.word())
      if isQuoted, index == 2 { add(random.below(4) == 0 ? "; \"\"so\"\"" : "; dann") }
      if hasBreak, index == 3 { add("\r\n") }
    }
    if isQuoted { add("\"") }
  }

  private mutating func add(_ text: String) { bytes.append(contentsOf: text.utf8) }
}
