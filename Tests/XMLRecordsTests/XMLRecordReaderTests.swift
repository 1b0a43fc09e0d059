import Testing

@testable import XMLRecords

@Suite("Records of a file")
struct XMLRecordReaderTests {
  static let report = """
    <?xml version="1.0" encoding="UTF-8"?>
    <strategie-bericht fassung="2">
      <kopf><stand>2024-06-30</stand><stelle>Amt für Grün</stelle></kopf>
      <meldung id="kp-001"><name>1.000 Bänke</name><status>umgesetzt</status></meldung>
      <meldung id="kp-002"
               ampel="grün">
        <status><![CDATA[in <Arbeit> ]]>&amp; mehr</status>
        <beitrag thema="klima">viel</beitrag><beitrag thema="teilhabe"/>
      </meldung>
    </strategie-bericht>

    """

  @Test("Records come in order, with their values")
  func recordsInOrder() throws {
    let reading = try Reading(Self.report)
    #expect(reading.outcome.isAccepted)
    #expect(reading.outcome.recordCount == 2)
    #expect(try reading.records.map { try $0.value("@id") } == ["kp-001", "kp-002"])
    #expect(
      try reading.records.map { try $0.value("status") }
        == ["umgesetzt", "in <Arbeit> & mehr"])
    #expect(reading.records.map(\.ordinal) == [1, 2])
  }

  @Test("Every value has line, column and path")
  func places() throws {
    let reading = try Reading(Self.report)
    let second = reading.records[1]
    #expect(
      try reading.records[0].place("name")
        == "4:24 /strategie-bericht/meldung[1]/name")
    #expect(
      try reading.records[0].place("status")
        == "4:48 /strategie-bericht/meldung[1]/status")
    #expect(try second.place(".") == "5:3 /strategie-bericht/meldung[2]")
    #expect(try second.place("@ampel") == "6:12 /strategie-bericht/meldung[2]/@ampel")
    #expect(try second.place("status") == "7:5 /strategie-bericht/meldung[2]/status")
    #expect(
      try second.place("beitrag[2]/@thema")
        == "8:51 /strategie-bericht/meldung[2]/beitrag[2]/@thema")
    #expect(try second.place("beitrag") == "8:5 /strategie-bericht/meldung[2]/beitrag[1]")
    #expect(
      try second.place("/strategie-bericht/kopf/stand")
        == "3:9 /strategie-bericht/kopf/stand")
  }

  @Test("Absolute paths read the head, from every record and from the outcome")
  func head() throws {
    let reading = try Reading(Self.report)
    #expect(try reading.records[1].value("/strategie-bericht/kopf/stand") == "2024-06-30")
    #expect(try reading.records[0].value("/strategie-bericht/@fassung") == "2")
    let head = try #require(reading.outcome.head)
    #expect(try head.value("kopf/stelle") == "Amt für Grün")
    #expect(try head.value("/strategie-bericht/kopf/stelle") == "Amt für Grün")
    #expect(try head.values("//meldung") == [])
  }

  @Test("A file without records still has its head")
  func nilReturn() throws {
    let reading = try Reading("<strategie-bericht><kopf><leer>ja</leer></kopf></strategie-bericht>")
    #expect(reading.outcome.isAccepted)
    #expect(reading.records.isEmpty)
    #expect(try reading.outcome.head?.value("/strategie-bericht/kopf/leer") == "ja")
  }

  @Test(
    "Any size of chunks and blocks gives the same records and places",
    arguments: [
      "UTF-8", "UTF-16",
    ])
  func chunkSizes(encoding: String) throws {
    let path = try RecordPath.parse("/strategie-bericht/meldung").get()
    let longText = String(repeating: "Ein langer Text, größer als ein Block. ", count: 60)
    let text = Self.report.replacing("viel", with: longText)
    let bytes = encoding == "UTF-8" ? Array(text.utf8) : Self.utf16(text)
    let expected = Self.dump(Reading(bytes, records: path))
    #expect(expected.contains { $0.contains("Block") })
    for blockBytes in [4, 5, 7, 16, 64, 1000] {
      let found = Self.dump(Reading(bytes, records: path, blockBytes: blockBytes))
      #expect(found == expected, "blocks of \(blockBytes)")
    }
    for chunkSize in [1, 2, 3, 1000] {
      let found = Self.dump(Reading(bytes, records: path, chunkSize: chunkSize))
      #expect(found == expected, "chunks of \(chunkSize)")
    }
  }

  @Test("The same file is refused at the same place whatever the blocks")
  func chunkSizesOfDefects() throws {
    let path = try RecordPath.parse("/strategie-bericht/meldung").get()
    for fault in ["</status></meldung>", "&unbekannt;", "<a b=\"1\" b=\"2\"/>", "\u{1}"] {
      let text = Self.report.replacing("& mehr", with: "").replacing("umgesetzt", with: fault)
      let expected = Reading(Array(text.utf8), records: path).outcome.rejection
      #expect(expected != nil)
      for blockBytes in [4, 7, 64, 100] {
        let found = Reading(Array(text.utf8), records: path, blockBytes: blockBytes)
        #expect(found.outcome.rejection == expected, "blocks of \(blockBytes): \(fault)")
      }
    }
  }

  @Test("Nested records are records each, in the order of their start")
  func nestedRecords() throws {
    let reading = try Reading(
      "<plan><task n='1'><task n='2'/><x><task n='3'/></x></task><task n='4'/></plan>",
      records: "//task")
    #expect(try reading.records.map { try $0.value("@n") } == ["1", "2", "3", "4"])
    #expect(
      reading.records.map(\.place.path)
        == ["/plan/task[1]", "/plan/task[1]/task", "/plan/task[1]/x/task", "/plan/task[2]"])
  }

  @Test("A record path may have alternatives and predicates")
  func recordPredicates() throws {
    let text = """
      <p><t a="1"><n>x</n></t><t a="2"><n>y</n></t><u a="3"/><t a="4"/></p>
      """
    func ids(_ path: String) throws -> [String?] {
      try Reading(text, records: path).records.map { try $0.value("@a") }
    }
    #expect(try ids("/p/t[n='y']") == ["2"])
    #expect(try ids("/p/t[not(n)]") == ["4"])
    #expect(try ids("/p/t[n] | /p/u") == ["1", "2", "3"])
    #expect(try ids("/p/t[2]") == ["2"])
    #expect(try ids("/p/*") == ["1", "2", "3", "4"])
    #expect(try ids("/p/t[1]") == ["1"])
    #expect(try ids("/*/u") == ["3"])
    #expect(try ids("/q/t") == [])
  }

  @Test("Namespaces count by prefix of the expression, by default, or not at all")
  func namespaces() throws {
    let text = """
      <b:plan xmlns:b="urn:a:1.2"><b:task><name xmlns="urn:x">n</name></b:task>\
      <task xmlns="urn:other"/></b:plan>
      """
    let mapped = XMLNamespaces(prefixes: ["p": "urn:a:*", "x": "urn:x"])
    #expect(try Reading(text, records: "/p:plan/p:task", namespaces: mapped).records.count == 1)
    #expect(try Reading(text, records: "/plan/task", namespaces: mapped).records.isEmpty)
    #expect(try Reading(text, records: "/plan/task").records.count == 2)
    let byDefault = XMLNamespaces(unprefixed: "urn:a:1.2")
    let reading = try Reading(text, records: "/plan/task", namespaces: byDefault)
    #expect(reading.records.map(\.place.path) == ["/b:plan/b:task[1]"])
    #expect(try reading.records[0].value("x:name", namespaces: mapped) == "n")
    #expect(try reading.records[0].value("name", namespaces: mapped) == nil)
    #expect(reading.records[0].name == XMLName(local: "task", prefix: "b", uri: "urn:a:1.2"))
  }

  @Test("Ampersands in attributes are what the file means")
  func ampersands() throws {
    let reading = try Reading(
      "<l><r a='x &amp; y' b='&#38;&amp;lt;' c='&amp;#38;' d='&lt;&#228;&apos;'/></l>",
      records: "/l/r")
    #expect(reading.records[0].leaves.map(\.value.text) == ["x & y", "&&lt;", "&#38;", "<ä'"])
  }

  @Test("A record that is kept stays as it was")
  func keptRecords() throws {
    let items = (1...500).map { "<meldung><n>\($0)</n></meldung>" }.joined()
    let reading = try Reading("<strategie-bericht>\(items)</strategie-bericht>")
    #expect(try reading.records.map { try $0.value("n") } == (1...500).map { "\($0)" })
    #expect(reading.records.last?.place.path == "/strategie-bericht/meldung[500]")
  }

  @Test("Leaves give a record as a row")
  func leaves() throws {
    let leaves = try Reading(Self.report).records[1].leaves
    #expect(
      leaves.map(\.path) == [
        "@id", "@ampel", "status", "beitrag[1]/@thema", "beitrag[1]", "beitrag[2]/@thema",
        "beitrag[2]",
      ])
    #expect(
      leaves.map(\.value.text) == [
        "kp-002", "grün", "in <Arbeit> & mehr", "klima", "viel", "teilhabe", "",
      ])
  }

  @Test("Own leaves are those that belong to no record within the record")
  func ownLeaves() throws {
    let records = try Reading(
      "<p><t id='1'><n>a</n><t id='2'><n>b</n><t id='3'/></t><m><t id='4'/></m><o/></t></p>",
      records: "//t"
    ).records
    #expect(
      records.map { $0.ownLeaves.map { "\($0.path)=\($0.value.text)" } } == [
        ["@id=1", "n=a", "o="], ["@id=2", "n=b"], ["@id=3"], ["@id=4"],
      ])
    #expect(records.first?.leaves.count == 9)
  }

  /// Little endian with its mark.
  static func utf16(_ text: String) -> [UInt8] {
    let declared = text.replacing("encoding=\"UTF-8\"", with: "encoding=\"UTF-16\"")
    return [0xFF, 0xFE] + declared.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }

  /// All that can be asked of the records.
  static func dump(_ reading: Reading) -> [String] {
    reading.records.flatMap { record in
      ["\(record.ordinal) \(record.place)"]
        + record.leaves.map { "\($0.path) \($0.value.place) \($0.value.text)" }
    } + ["\(String(describing: reading.outcome.rejection))"]
  }
}
