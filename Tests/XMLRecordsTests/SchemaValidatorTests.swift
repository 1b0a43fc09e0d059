import Foundation
import Testing

@testable import XMLRecords

@Suite("The project's own report format")
struct SchemaValidatorTests {
  static let tests = URL(filePath: #filePath).deletingLastPathComponent()

  static func schema() throws -> SchemaValidator {
    let sources = tests.deletingLastPathComponent().deletingLastPathComponent()
    let xsd = sources.appending(path: "Sources/Ingest/Schema/status-report.xsd")
    return try SchemaValidator.compile(Array(Data(contentsOf: xsd))).get()
  }

  static func read(_ name: String, limits: XMLLimits = XMLLimits()) throws -> Reading {
    let file = tests.appending(path: "Fixtures/status-report/\(name).xml")
    let path = try RecordPath.parse("/statusReport/report").get()
    return Reading(
      Array(try Data(contentsOf: file)), records: path, limits: limits, schema: try schema())
  }

  @Test("Valid files pass", arguments: ["valid-full", "valid-nothing-new", "valid-unmapped-words"])
  func valid(name: String) throws {
    let reading = try Self.read(name)
    #expect(reading.outcome.rejection == nil)
    #expect(reading.outcome.schemaDefects == [])
    #expect(
      reading.records.count == (name == "valid-full" ? 3 : name == "valid-nothing-new" ? 0 : 1))
    #expect(try reading.outcome.head?.value("/statusReport/head/period") == "2024-Q2")
  }

  @Test("Violations have line, column, path and value, and reading goes on")
  func invalid() throws {
    let reading = try Self.read("invalid-structure")
    #expect(reading.outcome.isAccepted)
    #expect(reading.records.count == 3)
    let places = reading.outcome.schemaDefects.map {
      "\($0.place.line):\($0.place.column) \($0.place.path) \($0.arguments[2]) \($0.arguments[3])"
    }
    #expect(
      places == [
        "5:5 /statusReport/head/period period 2024-Q5",
        "6:5 /statusReport/head/asOf asOf 30.06.2024",
        "9:5 /statusReport/report/percentComplete percentComplete ",
        "11:3 /statusReport/report[2] report ",
        "13:5 /statusReport/report[2]/budget budget ",
      ])
    #expect(reading.outcome.schemaDefects.allSatisfy { $0.kind == .schemaViolation })
    #expect(reading.outcome.schemaDefects[3].arguments[0].contains("'colour'"))
  }

  @Test("Violations beyond the limit are only counted")
  func manyViolations() throws {
    var limits = XMLLimits()
    limits.schemaDefects = 2
    let reading = try Self.read("invalid-structure", limits: limits)
    #expect(reading.outcome.schemaDefects.count == 2)
    #expect(reading.outcome.furtherSchemaDefects == 3)
  }

  @Test("A defect of XML is found under a schema as well, with its place")
  func malformedUnderSchema() throws {
    let path = try RecordPath.parse("/statusReport/report").get()
    let text = "<statusReport xmlns='urn:strategy-report:status:1' version='1'>\n<head>&x;</head>"
    let reading = Reading(Array(text.utf8), records: path, schema: try Self.schema())
    #expect(reading.kind == .undefinedEntity)
    #expect(reading.outcome.rejection?.place.line == 2)
    let doctype = Reading(
      Array("<!DOCTYPE x><x/>".utf8), records: path, schema: try Self.schema())
    #expect(doctype.kind == .doctype)
    let open = Reading(Array(text.prefix(70).utf8), records: path, schema: try Self.schema())
    #expect(open.kind == .truncated)
  }

  @Test("A schema that is none is refused with libxml2's reason")
  func unusableSchema() {
    for text in ["<a/>", "", "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'><xs:foo/>"] {
      guard case .failure(let defect) = SchemaValidator.compile(Array(text.utf8)) else {
        Issue.record("accepted: \(text)")
        continue
      }
      #expect(defect.kind == .schemaUnusable)
    }
  }

  @Test("Every element and attribute of the schema is documented in both languages")
  func documentation() throws {
    let sources = Self.tests.deletingLastPathComponent().deletingLastPathComponent()
    let xsd = sources.appending(path: "Sources/Ingest/Schema/status-report.xsd")
    let path = try RecordPath.parse("//element | //attribute | //simpleType | //enumeration").get()
    let reading = Reading(Array(try Data(contentsOf: xsd)), records: path)
    #expect(reading.outcome.isAccepted)
    #expect(reading.records.count > 50)
    for record in reading.records {
      // The type of `version` stands within its attribute.
      if record.name.local == "simpleType", try record.value("@name") == nil { continue }
      if try record.value("@value") == "1" { continue }
      let place = record.place
      #expect(try record.values("annotation/documentation/@lang") == ["de", "en"], "\(place)")
    }
  }

  @Test("Many readers at once share one schema")
  func concurrency() async throws {
    let schema = try Self.schema()
    let bytes = Array(
      try Data(
        contentsOf: Self.tests.appending(path: "Fixtures/status-report/invalid-structure.xml")))
    let path = try RecordPath.parse("/statusReport/report").get()
    let counts = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<50 {
        group.addTask {
          Reading(bytes, records: path, schema: schema).outcome.schemaDefects.count
        }
      }
      return await group.reduce(into: [Int]()) { $0.append($1) }
    }
    #expect(counts == [Int](repeating: 5, count: 50))
  }
}
