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
