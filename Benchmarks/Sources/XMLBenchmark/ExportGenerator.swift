import BenchmarkText

/// Makes XML of any size: an export with two namespaces, attributes, CDATA, entities and umlauts, or
/// status reports in the program's own format. The same bytes for the same size.
struct ExportGenerator {
  /// What the file is.
  enum Kind: String {
    case export, reports
  }

  private let kind: Kind
  private var random = RandomText(seed: 125)
  private var record = 0
  /// What was made and not yet taken.
  private var bytes: [UInt8] = []

  private static let names = [
    "Grünflächen am Kanal", "Straßenraum Süd", "Digitale Bürgerdienste",
    "Schulhöfe &amp; Spielplätze",
    "Radschnellweg", "Wärmeplanung", "Haus des Wissens", "Offene Jugendarbeit", "Smarte Laternen",
  ]
  private static let statuses = ["implemented", "ongoing", "planned", "paused"]

  /// The head alone is made at once.
  init(_ kind: Kind) {
    self.kind = kind
    add("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    switch kind {
    case .export:
      add("<x:export xmlns:x=\"urn:example:exchange:2.1\" xmlns=\"urn:example:projects:1\"")
      add(" created=\"2024-07-01\">\n  <x:head>\n    <x:sender>Straßen &amp; Grün</x:sender>\n")
      add("  </x:head>\n")
    case .reports:
      add("<statusReport xmlns=\"urn:strategy-report:status:1\" version=\"1\">\n  <head>\n")
      add("    <supplier>amt-66</supplier>\n    <period>2024-Q2</period>\n")
      add("    <asOf>2024-06-30</asOf>\n  </head>\n")
    }
  }

  /// The next records, about a megabyte.
  mutating func take() -> [UInt8] {
    while bytes.count < 1 << 20 {
      record += 1
      if kind == .export { addProject() } else { addReport() }
    }
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  /// What ends the file.
  var end: [UInt8] { Array((kind == .export ? "</x:export>\n" : "</statusReport>\n").utf8) }

  private mutating func addProject() {
    add(
      "  <project id=\"kp-\(record)\" competency=\"\(competency())\" x:batch=\"\(random.below(8) + 1)\">\n"
    )
    addElement("name", random.pick(Self.names))
    addElement("status", random.pick(Self.statuses), attribute: "x:fixed=\"\(random.below(2))\"")
    addElement("progress", percent())
    addElement("budget", money(), attribute: "currency=\"EUR\"")
    addElement("start", random.day(2018 + random.below(4)))
    addElement("due", random.day(2022 + random.below(3)))
    add("    <lead>\n  ")
    addElement("office", "Amt \(random.below(70) + 10)")
    add("  ")
    addElement("contact", "leitung-\(random.below(70) + 10)@stadt.example")
    add("    </lead>\n")
    addElement("comment", comment())
    addElement("x:asOf", random.day(2024))
    add("  </project>\n")
  }

  private mutating func addReport() {
    add("  <report project=\"\(competency())-\(record)\">\n")
    addElement("name", random.pick(Self.names))
    addElement("status", random.pick(Self.statuses))
    addElement("percentComplete", percent())
    addElement("plannedStart", random.day(2018 + random.below(4)))
    addElement("plannedEnd", random.day(2022 + random.below(3)))
    addElement("moneyPlanned", money(), attribute: "currency=\"EUR\"")
    addElement("light", random.below(2) == 0 ? "green" : "amber")
    addElement("comment", comment())
    addElement("contact", "Amt \(random.below(70) + 10)")
    add(
      "    <indicator name=\"Bäume\" unit=\"Stück\" target=\"500\" actual=\"\(random.below(500))\"/>\n"
    )
    add("    <contribution issue=\"climate\" relevance=\"principal\">Schatten</contribution>\n")
    add("  </report>\n")
  }

  private mutating func addElement(_ name: String, _ text: String, attribute: String = "") {
    add("    <\(name)\(attribute.isEmpty ? "" : " " + attribute)>\(text)</\(name)>\n")
  }

  /// A sentence, three of ten as CDATA, one of ten with entities.
  private mutating func comment() -> String {
    let text = (0..<(18 + random.below(12))).map { _ in random.word() }.joined(separator: " ")
    switch random.below(10) {
    case 0..<3: return "<![CDATA[\(text); Anteil > 5 % & <neu>]]>"
    case 3: return "\(text) &amp; Anteil &gt; 5&#160;%"
    default: return text
    }
  }

  private mutating func competency() -> String { "K\(random.twoDigits(below: 30))" }

  private mutating func percent() -> String { "\(random.below(100)).\(random.below(10))" }

  private mutating func money() -> String {
    "\(random.below(9_000_000)).\(random.twoDigits(below: 100))"
  }

  private mutating func add(_ text: String) { bytes.append(contentsOf: text.utf8) }
}
