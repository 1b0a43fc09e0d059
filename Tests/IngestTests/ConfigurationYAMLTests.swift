import Ingest
import StrategyModel
import Testing

@Suite("A YAML file of the office") struct ConfigurationYAMLTests {
  private struct Card: Equatable {
    let id: String
    let day: Day?
    let tags: [String]
  }

  private static let card = YAMLType<Card>.map { map in
    let id = map.required("id", .text)
    let day = map.optional("valid_from", .day)
    let tags = map.optional("tags", of: .list(.text))
    let cadence = map.optional("cadence", .choice(Cadence.self))
    _ = cadence
    return id.map { Card(id: $0, day: day, tags: tags ?? []) }
  }

  private func read(_ text: String) -> Checked<Card?> {
    YAMLDocument.read(MarkedText(text).file("a.yaml"), as: Self.card)
  }

  private func found(_ marked: String) -> [String] {
    let text = MarkedText(marked)
    return text.describe(
      YAMLDocument.read(text.file("a.yaml"), as: Self.card).findings, in: "a.yaml")
  }

  @Test("is read by its text: ids of digits stay text and days stay days")
  func scalarsAreText() throws {
    let card = read("id: 1\nvalid_from: 2017-05-18\ntags: [no, 0x10, null, \"\\u00e4\"]\n")
    #expect(card.findings.isEmpty)
    #expect(
      card.value
        == Card(id: "1", day: Day(iso: "2017-05-18"), tags: ["no", "0x10", "null", "ä"]))
  }

  @Test("may be saved with a byte order mark, Windows line ends and German days")
  func toleratesEditors() {
    let card = read("\u{FEFF}id: x\r\nvalid_from: 18.05.2017\r\n")
    #expect(card.findings.isEmpty)
    #expect(card.value?.day == Day(iso: "2017-05-18"))
  }

  @Test("names every mistake in one pass, with its place")
  func allAtOnce() {
    #expect(
      found(
        """
        1️⃣valid_form: 2017-05-18
        tags: 2️⃣{a: b}
        cadence: 3️⃣quartal
        4️⃣id: x
        5️⃣id: y
        """) == [
          "1️⃣ config-key-unknown", "2️⃣ config-type", "3️⃣ config-value-invalid",
          "5️⃣ config-key-twice",
        ])
  }

  @Test("gets the nearest allowed word proposed, in both languages")
  func nearest() throws {
    let findings = read("id: x\nvalid_form: 2017\ncadence: quartal\n").findings
    #expect(findings.map { $0.message(.de) }.contains("„quartal“ ist bei „cadence“ nicht möglich."))
    #expect(
      findings.map { $0.remedy(.de) } == [
        "Meinten Sie „quarter“? Möglich: quarter, tertial, half-year, year.",
        "Meinten Sie „valid_from“? Möglich: id, valid_from, tags, cadence.",
      ])
    #expect(findings.allSatisfy { $0.remedy(.en).hasPrefix("Did you mean") })
  }

  @Test("says which key is missing")
  func missing() {
    #expect(found("1️⃣tags: [a]\n") == ["1️⃣ config-key-missing"])
    #expect(found("1️⃣id:\n") == ["1️⃣ config-key-missing"])
  }

  @Test("lists all keys that stand twice, also quoted and in other sections")
  func twice() throws {
    let text = MarkedText("a: 1\nb: {x: 1, 1️⃣x: 2}\n2️⃣\"a\": 2\n3️⃣a: 3\nc: 4\n")
    let document = YAMLDocument.read(text.file("a.yaml"))
    #expect(
      text.describe(document.findings, in: "a.yaml") == [
        "1️⃣ config-key-twice", "2️⃣ config-key-twice", "3️⃣ config-key-twice",
      ])
    guard case .map(let entries)? = document.value?.content else {
      Issue.record("no mapping")
      return
    }
    #expect(entries.map(\.key) == ["a", "b", "c"])
  }

  @Test(
    "with a mistake in its syntax says in German where it is",
    arguments: [
      ("id: 1️⃣\"x\nvalid_from: 2017\n", "dieses Anführungszeichen wird nicht geschlossen"),
      ("id: x\n1️⃣\tvalid_from: 2017\n", "mit diesem Zeichen kann kein Wert beginnen"),
      ("id: Zukunft1️⃣: Bochum\n", "hier ist kein Doppelpunkt möglich"),
      ("tags: [a, b\nid1️⃣: x\n", "eine Klammer wird nicht geschlossen"),
      ("id: x\n tags1️⃣: [a]\n", "hier ist kein Doppelpunkt"),
      ("id: 1️⃣@x\n", "mit diesem Zeichen kann kein Wert beginnen"),
      ("id: x\n1️⃣---\nid: y\n", "ein zweites Dokument"),
      ("id: 1️⃣*x\n", "ein Wert beginnt mit einem Stern"),
    ])
  func syntax(marked: String, sentence: String) throws {
    let text = MarkedText(marked)
    let findings = YAMLDocument.read(text.file("a.yaml")).findings
    #expect(text.describe(findings, in: "a.yaml") == ["1️⃣ config-yaml-syntax"])
    let finding = try #require(findings.first)
    #expect(finding.message(.de).contains(sentence))
    #expect(!finding.message(.de).contains("{") && !finding.remedy(.en).contains("{"))
  }

  @Test("that is empty, in another encoding or holds control characters is refused")
  func notText() {
    #expect(found("").map { $0.hasSuffix("config-yaml-empty") } == [true])
    #expect(found("# nur ein Kommentar\n").map { $0.hasSuffix("config-yaml-empty") } == [true])
    let latin = InputFile(path: "a.yaml", bytes: Array("id: B".utf8) + [0xFC] + Array("ro".utf8))
    let findings = YAMLDocument.read(latin).findings
    #expect(findings.map(\.location.description) == ["a.yaml:1:6"])
    #expect(findings.map(\.rule.id) == ["config-yaml-encoding"])
    #expect(found("id: a1️⃣\u{1}\ntags: 2️⃣[a]2️⃣\n") == ["1️⃣ config-yaml-character"])
    #expect(found("id: 1️⃣\"\\0\"\n") == ["1️⃣ config-yaml-character"])
  }

  @Test("that refers to itself to grow without end is refused before it is parsed")
  func bomb() {
    var lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    for level in 1...40 {
      let items = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      lines.append("? &a\(level) [\(items)]\n: x")
    }
    let file = InputFile(path: "a.yaml", bytes: Array(lines.joined(separator: "\n").utf8))
    let document = YAMLDocument.read(file)
    #expect(document.value == nil)
    #expect(document.findings.allSatisfy { $0.rule.id == "config-yaml-alias" })
    #expect(document.findings.count == 20)
  }

  @Test("may use asterisks and ampersands in its texts")
  func noAlias() {
    let card = read(
      "id: Bürger*innen & *Freunde* der R&D\ntags:\n  - |\n    *wichtig*\n    &nbsp;\n")
    #expect(card.findings.isEmpty)
  }

  @Test(
    "nested too deeply is refused",
    arguments: [
      String(repeating: "[", count: 40) + String(repeating: "]", count: 40),
      String(repeating: "[", count: 100_000), String(repeating: "- ", count: 100_000) + "x",
      String(repeating: "? ", count: 100_000) + "x", String(repeating: "{a: ", count: 990),
      String(repeating: "[", count: 990) + String(repeating: "]", count: 990),
      String(repeating: "? ", count: 900) + "x",
    ])
  func depth(text: String) {
    let document = YAMLDocument.read(InputFile(path: "a.yaml", bytes: Array(text.utf8)))
    #expect(!document.findings.isEmpty)
    #expect(
      document.findings.allSatisfy {
        ["config-yaml-too-deep", "config-yaml-syntax", "config-yaml-key"].contains($0.rule.id)
      })
  }

  @Test("that is far too large is refused")
  func size() {
    let file = InputFile(path: "a.yaml", bytes: Array(repeating: 0x61, count: 2_000_001))
    #expect(YAMLDocument.read(file).findings.map(\.rule.id) == ["config-yaml-too-large"])
  }

  @Test("survives the loss of any byte")
  func fuzz() {
    let bytes = Array(
      "id: \"x\"\nvalid_from: 2017-05-18 # c\ntags: [a, 'b', {c: &d *d}]\n? k\n: |\n  t\n".utf8)
    for index in bytes.indices {
      for byte in [nil, 0, 0x0A, 0x22, 0x26, 0x2A, 0x3A, 0x5B, 0x7B, 0xC3, 0xFF] as [UInt8?] {
        var changed = bytes
        if let byte { changed[index] = byte } else { changed.remove(at: index) }
        let card = YAMLDocument.read(InputFile(path: "a.yaml", bytes: changed), as: Self.card)
        #expect(card.value != nil || !card.findings.isEmpty)
      }
    }
  }
}
