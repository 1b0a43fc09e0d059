import Testing

@testable import XMLRecords

@Suite("Files that attack")
struct AttackTests {
  @Test(
    "Every document type declaration is refused at its line",
    arguments: [
      "<!DOCTYPE a>", "<!DOCTYPE a SYSTEM 'http://127.0.0.1:9/a.dtd'>",
      "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>",
      "<!DOCTYPE a [<!ENTITY % p SYSTEM 'http://127.0.0.1:9/'> %p;]>",
      "<!DOCTYPE a [<!ENTITY b 'ha'><!ENTITY c '&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;'>]>",
    ])
  func doctype(declaration: String) throws {
    let reading = try Reading("<?xml version='1.0'?>\n\(declaration)\n<a>&d;</a>", records: "/a")
    #expect(reading.kind == .doctype)
    #expect(reading.outcome.rejection?.place.line == 2)
    #expect(reading.outcome.rejection?.arguments == ["a"])
    #expect(reading.records.isEmpty)
  }

  @Test("Entities without a declaration stay unknown")
  func entityWithoutDeclaration() throws {
    #expect(try Reading("<a>&lol9;</a>", records: "/a").kind == .undefinedEntity)
  }

  @Test("Deep nesting ends at the limit")
  func deepNesting() throws {
    let text = String(repeating: "<a>", count: 100_000)
    let reading = try Reading(text, records: "/none")
    #expect(reading.kind == .tooDeep)
    #expect(reading.outcome.rejection?.arguments == ["64"])
    #expect(reading.place == "1:\(64 * 3 + 1)")
    #expect(try Reading(text, records: "//a").kind == .tooDeep)
  }

  @Test("A giant attribute ends at the limit, closed or not")
  func giantAttribute() throws {
    let open = "<l>\n<a b=\"" + String(repeating: "x", count: 3_000_000)
    for text in [open, open + "\"/></l>"] {
      let reading = try Reading(text, records: "/l/a")
      #expect(reading.kind == .tagTooLong)
      #expect(reading.outcome.rejection?.place.line == 2)
    }
    var wide = XMLLimits()
    wide.tagBytes = 5000
    let closed = "<l>\n<a b=\"" + String(repeating: "x", count: 6000) + "\"/></l>"
    #expect(try Reading(closed, records: "/l/a", limits: wide).kind == .tagTooLong)
    let comment = "<l><!--" + String(repeating: "x", count: 6000) + "--></l>"
    #expect(try Reading(comment, records: "/l/a", limits: wide).kind == .tagTooLong)
  }

  @Test("Many attributes, many names and long names end at the limit")
  func manyNames() throws {
    let attributes = (0..<300).map { " a\($0)='1'" }.joined()
    #expect(try Reading("<l><a\(attributes)/></l>", records: "/l/a").kind == .tooManyAttributes)
    let declarations = (0..<300).map { " xmlns:a\($0)='urn:\($0)'" }.joined()
    #expect(try Reading("<l><a\(declarations)/></l>", records: "/l/a").kind == .tooManyAttributes)
    let elements = (0..<10_001).map { "<a\($0)/>" }.joined()
    #expect(try Reading("<l>\(elements)</l>", records: "/l/a").kind == .tooManyNames)
    let name = String(repeating: "n", count: 257)
    #expect(try Reading("<l><\(name)/></l>", records: "/l/a").kind == .nameTooLong)
    #expect(try Reading("<l><r \(name)='1'/></l>", records: "/l/r").kind == .nameTooLong)
  }

  @Test("A record, a head and a file end at their limits")
  func sizes() throws {
    var limits = XMLLimits()
    limits.recordBytes = 1000
    limits.headBytes = 2000
    let text = "<l><r>" + String(repeating: "x", count: 1200) + "</r></l>"
    let record = try Reading(text, records: "/l/r", limits: limits)
    #expect(record.kind == .recordTooLong)
    #expect(record.outcome.rejection?.place.path == "/l/r")
    let many = "<l>" + String(repeating: "<q/>", count: 100) + "<r/></l>"
    #expect(try Reading(many, records: "/l/r", limits: limits).kind == .headTooLong)
    limits = XMLLimits()
    limits.fileBytes = 1000
    let large = try Reading(text, records: "/l/r", limits: limits)
    #expect(large.kind == .fileTooLarge)
    #expect(large.outcome.rejection?.arguments == ["1000"])
    limits.fileBytes = text.utf8.count
    #expect(try Reading(text, records: "/l/r", limits: limits).outcome.isAccepted)
  }

  /// What is just allowed by small limits, and one more of it.
  private static var edges: [(XMLDefect.Kind, (Int) -> String, WritableKeyPath<XMLLimits, Int>)] {
    [
      (
        .tooDeep, { String(repeating: "<a>", count: $0) + String(repeating: "</a>", count: $0) },
        \.depth
      ),
      (.tooManyAttributes, { "<a\((0..<$0).map { " b\($0)='1'" }.joined())/>" }, \.attributes),
      (.nameTooLong, { "<\(String(repeating: "n", count: $0))/>" }, \.nameBytes),
      (.tooManyNames, { "<a>\((1..<$0).map { "<b\($0)/>" }.joined())</a>" }, \.names),
      (.tagTooLong, { "<a><b c='\(String(repeating: "x", count: $0 - 7))'/></a>" }, \.tagBytes),
      (.textTooLong, { "<a>\(String(repeating: "x", count: $0))<b/></a>" }, \.textBytes),
      (.fileTooLarge, { "<a>\(String(repeating: "x", count: $0 - 7))</a>" }, \.fileBytes),
      (.recordTooLong, { "<a>\(String(repeating: "x", count: $0 - 48))</a>" }, \.recordBytes),
    ]
  }

  @Test("What is at a limit is read, one more is refused", arguments: 0..<8)
  func atTheLimit(_ index: Int) throws {
    let (kind, text, path) = Self.edges[index]
    var limits = XMLLimits()
    limits[keyPath: path] = 60
    let within = try Reading(text(60), records: "/*", limits: limits)
    #expect(within.kind == nil)
    let beyond = try Reading(text(61), records: "/*", limits: limits)
    #expect(beyond.kind == kind)
    #expect(beyond.outcome.rejection?.arguments == ["60"])
  }

  @Test("Text is counted from tag to tag, in whatever pieces it comes")
  func textBetweenTags() throws {
    var limits = XMLLimits()
    limits.textBytes = 10
    let twice = "<a>1234567890<b/>1234567890</a>"
    #expect(try Reading(twice, records: "/a", limits: limits).kind == nil)
    for text in ["<a>12345<![CDATA[678901]]></a>", "<a>12345&lt;&#65;<!-- x -->6789</a>"] {
      #expect(try Reading(text, records: "/a", limits: limits).kind == .textTooLong)
    }
    #expect(try Reading("<a>1234567890x</a>", records: "/b", limits: limits).kind == .textTooLong)
  }

  @Test("No file puts in another one", arguments: ["i:include", "i:fallback"])
  func inclusion(_ name: String) throws {
    let text =
      "<l xmlns:i='http://www.w3.org/2001/XInclude'>\n<r>\n <\(name) href='file:///etc/passwd'/></r></l>"
    let reading = try Reading(text, records: "/l/r")
    #expect(reading.kind == .inclusion)
    #expect(reading.place == "3:2")
    let other = text.replacing("2001/XInclude", with: "2001/Other")
    #expect(try Reading(other, records: "/l/r").kind == nil)
  }

  @Test(
    "Alphabets that are never read are told by the first bytes",
    arguments: [
      ([0xFF, 0xFE, 0, 0, 0x3C, 0, 0, 0], "UTF-32"), ([0, 0, 0xFE, 0xFF], "UTF-32"),
      ([0, 0, 0, 0x3C], "UTF-32"), ([0x3C, 0, 0, 0], "UTF-32"),
      ([0x2B, 0x2F, 0x76, 0x38], "UTF-7"),
      ([0x2B, 0x2F, 0x76, 0x39], "UTF-7"), ([0x4C, 0x6F, 0xA7, 0x94], "EBCDIC"),
    ] as [([UInt8], String)])
  func marks(_ bytes: [UInt8], _ name: String) {
    #expect(XMLLookReader.isStrange(bytes))
    let defect = XMLLookReader.look(bytes).defect
    #expect(defect?.kind == .encodingRefused)
    #expect(defect?.arguments == [name])
    #expect(!XMLLookReader.isStrange(Array("<?xml".utf8)))
    #expect(!XMLLookReader.isStrange([0xFF, 0xFE, 0x3C, 0]))
  }

  @Test("No cut and no changed byte of a file does harm")
  func mutations() throws {
    let path = try RecordPath.parse("//meldung[status]").get()
    let bytes = Array(XMLRecordReaderTests.report.utf8)
    for length in 0..<(bytes.count - 1) {
      let reading = Reading(Array(bytes[..<length]), records: path, blockBytes: 32)
      #expect(!reading.outcome.isAccepted || bytes[length...].allSatisfy { $0 <= 0x20 })
    }
    var seed: UInt64 = 1
    for _ in 0..<2000 {
      var changed = bytes
      for _ in 0..<3 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        changed[Int(truncatingIfNeeded: seed >> 33) % bytes.count] = UInt8(
          truncatingIfNeeded: seed >> 25)
      }
      for record in Reading(changed, records: path, blockBytes: 64).records { _ = record.leaves }
      _ = XMLLookReader.look(changed)
    }
  }
}
