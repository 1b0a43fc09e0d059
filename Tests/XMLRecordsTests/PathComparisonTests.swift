import Foundation
import Testing

@testable import XMLRecords

/// Fixtures/paths: expressions and what lxml finds with them, written by evaluate.py.
@Suite("Expressions beside another evaluator")
struct PathComparisonTests {
  /// An expression with the values that it should give.
  struct Case: Sendable, CustomTestStringConvertible {
    var document: String
    var record: String
    var namespaces: XMLNamespaces
    var expression: String
    var values: [String] = []

    var testDescription: String { "\(document): \(expression)" }
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures/paths")

  static func cases() throws -> [Case] {
    let text = try String(contentsOf: folder.appending(path: "expected.txt"), encoding: .utf8)
    var cases: [Case] = []
    var current = Case(
      document: "", record: "", namespaces: XMLNamespaces(), expression: "")
    for line in text.split(separator: "\n") {
      if line.hasPrefix("\t") {
        cases[cases.count - 1].values.append(
          String(line.dropFirst()).replacing("\\n", with: "\n").replacing("\\\\", with: "\\"))
      } else if line.hasPrefix("= ") {
        let parts = line.split(separator: " ").map(String.init)
        current.document = parts[1]
        // Without its position, which holds in the whole file for the one who streams it too.
        current.record = parts[2]
        current.namespaces = XMLNamespaces()
        for part in parts.dropFirst(3) {
          let pair = part.split(separator: "=", maxSplits: 1).map(String.init)
          current.namespaces.prefixes[pair[0]] = pair[1]
        }
      } else {
        current.expression = String(line)
        cases.append(current)
      }
    }
    return cases
  }

  @Test("give what lxml gives")
  func sameAsLXML() throws {
    let cases = try Self.cases()
    #expect(cases.count >= 200)
    var records: [String: XMLRecord] = [:]
    for example in cases {
      let record: XMLRecord
      if let known = records[example.document] {
        record = known
      } else {
        let bytes = try Data(contentsOf: Self.folder.appending(path: example.document))
        let path = try RecordPath.parse(example.record, namespaces: example.namespaces).get()
        record = try #require(Reading(Array(bytes), records: path).records.first)
        records[example.document] = record
      }
      let found = try record.values(example.expression, namespaces: example.namespaces)
      #expect(found == example.values, "\(example.testDescription)")
    }
  }
}
