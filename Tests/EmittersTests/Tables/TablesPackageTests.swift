import Editions
import Foundation
import StrategyModel
import Testing

@testable import Emitters

/// datapackage.json describes the tables for programs that read Frictionless data packages.
struct TablesPackageTests {
  private func package(_ audience: Audience) throws -> [String: Any] {
    let documents = TableEmitter().documents(of: TablesSample.edition(audience))
    let bytes = try #require(documents.first { $0.path == "datapackage.json" }).bytes()
    let json = try JSONSerialization.jsonObject(with: Data(bytes))
    return try #require(json as? [String: Any])
  }

  @Test func `it names the edition and says that it is a demonstration`() throws {
    let package = try package(.public)
    #expect(package["profile"] as? String == "tabular-data-package")
    #expect(package["name"] as? String == "core-projects-2024-q2-public")
    #expect(package["title"] as? String == "Sample Strategy: 2024-Q2")
    #expect(
      package["description"] as? String
        == "State: draft. Audience: public. Left out or empty because it is not meant for this "
        + "audience: money_planned, money_spent, light_reported, confidential, light_computed, "
        + "reported_by, comment, reason, evidence, contact, indicators, issue_notes, source_file. "
        + "Demonstration: All of it is invented.")
    #expect(package["created"] == nil)
  }

  @Test(arguments: Audience.allCases)
  func `every table is described with the columns that its file has`(audience: Audience) throws {
    let documents = TableEmitter().documents(of: TablesSample.edition(audience))
    let resources = try #require(try package(audience)["resources"] as? [[String: Any]])
    let paths = resources.compactMap { $0["path"] as? String }
    #expect(
      paths == documents.map(\.path).filter { $0.hasSuffix(".csv") && !$0.contains("excel/") })
    for resource in resources {
      let path = try #require(resource["path"] as? String)
      let document = try #require(documents.first { $0.path == path })
      let text = String(decoding: document.bytes(), as: UTF8.self)
      let schema = try #require(resource["schema"] as? [String: Any])
      let fields = try #require(schema["fields"] as? [[String: Any]])
      let names = fields.compactMap { $0["name"] as? String }
      #expect(names.joined(separator: ";") == text.split(separator: "\n")[0])
      for key in schema["primaryKey"] as? [String] ?? [] { #expect(names.contains(key)) }
      let types = ["string", "integer", "number", "boolean", "date", "datetime"]
      for field in fields { #expect(types.contains(field["type"] as? String ?? "")) }
      let dialect = try #require(resource["dialect"] as? [String: Any])
      #expect(dialect["delimiter"] as? String == ";")
    }
  }

  @Test func `text keeps its meaning whatever it holds`() throws {
    let hostile = "\"\\\n\u{1}\u{1F}„ü“\u{2028}🌳"
    let value = JSONValue.object([
      ("b", .text(hostile)), ("a", .list([.number(-5), .flag(false), .list([]), .object([])])),
    ])
    let read = try JSONSerialization.jsonObject(with: Data(value.bytes)) as? [String: Any]
    #expect(read?["b"] as? String == hostile)
    #expect((read?["a"] as? [Any])?.count == 4)
    let text = String(decoding: value.bytes, as: UTF8.self)
    #expect(text.hasPrefix("{\n  \"b\": "))
    #expect(text.hasSuffix("}\n"))
  }

  @Test func `every column is described in both languages and named once`() {
    for table in TableEmitter.tables {
      #expect(Set(table.columns.map(\.name)).count == table.columns.count)
      for column in table.columns {
        #expect(column.description.de.hasSuffix("."), "\(table.name) \(column.name)")
        #expect(column.description.en.hasSuffix("."), "\(table.name) \(column.name)")
        #expect(column.description.de != column.description.en)
      }
    }
  }
}
