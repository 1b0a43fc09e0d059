import Foundation
import Ingest
import StrategyModel
import Testing

@Suite("The deliveries of the default input")
struct DefaultInputDeliveriesTests {
  private static let root = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private static let input = root.appending(path: "input")

  private static func files(_ folder: String) throws -> [InputFile] {
    let url = input.appending(path: folder)
    let all = try #require(
      FileManager.default.enumerator(atPath: url.path(percentEncoded: false)))
    return try all.compactMap { $0 as? String }.sorted().compactMap { name in
      let file = url.appending(path: name)
      guard try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else {
        return nil
      }
      return InputFile(path: "\(folder)/\(name)", bytes: Array(try Data(contentsOf: file)))
    }
  }

  /// Lock files and caches of office programs; the workspace leaves them out.
  private static func isIgnored(_ name: String) -> Bool {
    name.hasPrefix(".") || name.hasPrefix("~$") || name == "Thumbs.db" || name == "received.csv"
  }

  @Test("give the planted findings of this stage and no others")
  func planted() throws {
    let profiles = ProfileReader.profiles(city: try Self.files("profiles"))
    #expect(profiles.findings.map(\.rule.id) == [])
    let own = Set(IngestRules.all.map(\.id))
    var found: [String] = []
    var reports = 0
    for file in try Self.files("deliveries") where !Self.isIgnored(file.name) {
      let parts = file.path.split(separator: "/").map(String.init)
      let supplier = Supplier(
        id: try #require(SupplierID(parts[2])), name: LocalizedText(de: parts[2]))
      let period = try #require(Period(parts[1]))
      let decoded = ReportDecoder.decode(
        SourceFile(
          supplier: supplier, period: period, file: file.path, sha256: "", received: nil,
          bytes: file.bytes), profiles: profiles.value)
      #expect(!decoded.value.isRejected, "\(file.path)")
      reports += decoded.value.reports.count
      found += decoded.findings.map {
        "\(period);\(supplier.id);\(file.name);\($0.location.line ?? 0);\($0.rule.id)"
      }
    }
    let list = try String(
      contentsOf: Self.root.appending(path: "Tests/Fixtures/planted-faults.csv"), encoding: .utf8)
    let planted = list.split(separator: "\n").dropFirst().compactMap { line -> String? in
      let cells = line.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
      guard cells.count >= 5, own.contains(cells[4]) else { return nil }
      let name = cells[2].split(separator: "/").last.map(String.init) ?? ""
      return "\(cells[0]);\(cells[1]);\(name);\(cells[3]);\(cells[4])"
    }
    #expect(found.sorted() == planted.sorted())
    #expect(reports > 200)
  }
}
