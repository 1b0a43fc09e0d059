/// Makes a semicolon table of any size: 15 columns, three of ten comments quoted, one of 25 rows with
/// line breaks inside, umlauts; the same bytes for the same size.
struct TableGenerator {
  private var random = SplitMix(state: 125)
  private var row = 0
  /// What was made and not yet taken.
  private var bytes: [UInt8] = []

  private static let names = [
    "Grünflächen am Kanal", "Straßenraum Süd", "Digitale Bürgerdienste", "Schulhöfe öffnen",
    "Radschnellweg", "Wärmeplanung", "Haus des Wissens", "Offene Jugendarbeit", "Smarte Laternen",
  ]
  private static let words = [
    "Prüfung", "läuft", "weiter", "nach", "Plan", "und", "die", "Abstimmung", "mit", "der",
    "Straßenbahn", "ist", "offen", "Förderung", "beantragt", "im", "Ausschuss", "beschlossen",
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
    add(pick(Self.names))
    let competency = below(30)
    add(";K\(competency / 10)\(competency % 10);S\(below(5) + 1).\(below(5) + 1);")
    add(pick(Self.statuses))
    add(";\(below(100)),\(below(10));\(below(9_000_000)),")
    add(twoDigits(below(100)))
    add(";")
    addDay(2022 + below(3))
    add(";")
    addDay(2018 + below(4))
    add(";Amt \(below(70) + 10);")
    add("leitung-\(below(70) + 10)@stadt.example;")
    add(below(2) == 0 ? "ja" : "nein")
    add(";\(below(8) + 1);")
    addComment()
    add(";")
    addDay(2024)
    add("\r\n")
  }

  private mutating func addComment() {
    let isQuoted = below(10) < 3
    let hasBreak = isQuoted && below(30) < 4
    if isQuoted { add("\"") }
    let count = 9 + below(13)
    for index in 0..<count {
      if index > 0 { add(" ") }
      add(pick(Self.words))
      if isQuoted, index == 2 { add(below(4) == 0 ? "; \"\"so\"\"" : "; dann") }
      if hasBreak, index == 3 { add("\r\n") }
    }
    if isQuoted { add("\"") }
  }

  private mutating func addDay(_ year: Int) {
    add("\(year)-")
    add(twoDigits(below(12) + 1))
    add("-")
    add(twoDigits(below(28) + 1))
  }

  private mutating func below(_ bound: Int) -> Int {
    Int(truncatingIfNeeded: (random.next() >> 33) % UInt64(bound))
  }

  private mutating func pick(_ texts: [String]) -> String { texts[below(texts.count)] }

  private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private mutating func add(_ text: String) { bytes.append(contentsOf: text.utf8) }
}

/// Random numbers that are the same in every run (SplitMix64).
private struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
