import DelimitedText
import Foundation
import Ingest
import StrategyModel
import Testing

@Suite("The default input") struct ConfigurationDefaultInputTests {
  private static let folder = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "input")

  private static func files() throws -> [InputFile] {
    let all = try #require(
      FileManager.default.enumerator(atPath: folder.path(percentEncoded: false)))
    return try all.compactMap { $0 as? String }.filter {
      $0.hasSuffix(".csv") || $0.hasSuffix(".yaml") || $0.hasSuffix(".svg")
    }.map {
      InputFile(path: $0, bytes: Array(try Data(contentsOf: folder.appending(path: $0))))
    }
  }

  @Test("has 75 projects on 125 slots, 8 periods, and no mistake")
  func counts() throws {
    let checked = ConfigurationReader.read(try Self.files())
    #expect(checked.findings.map { "\($0.location.description) \($0.rule.id)" } == [])
    let configuration = try #require(checked.value)
    #expect(configuration.register.projects.count == 75)
    #expect(configuration.strategy.versions.map { $0.slotIDs.count } == [125])
    #expect(configuration.plans.count == 8)
    #expect(
      configuration.plans.keys.sorted().map(\.description) == [
        "2022-Q3", "2022-Q4", "2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4", "2024-Q1", "2024-Q2",
      ])
  }

  @Test("reads the same when German Excel has saved the register in Windows-1252")
  func germanExcel() throws {
    let files = try Self.files()
    let saved = try files.map { file in
      guard file.path == "projects.csv" else { return file }
      let text = try #require(String(validating: file.bytes, as: UTF8.self))
      let german = text.replacing(/(\d{4})-(\d\d)-(\d\d);/) { "\($0.3).\($0.2).\($0.1);" }
        .replacing("\n", with: "\r\n")
      #expect(german.contains(/\d\d\.\d\d\.\d{4}/))
      let encoded = TextEncoding.windows1252.encode(Array(german.utf8), mark: false)
      #expect(encoded.replaced == 0)
      return InputFile(path: file.path, bytes: encoded.bytes)
    }
    let register = ConfigurationReader.read(files).value?.register
    #expect(register != nil)
    #expect(ConfigurationReader.read(saved).value?.register == register)
  }

  @Test("reads the same whatever the order of the files")
  func order() throws {
    let files = try Self.files()
    #expect(
      ConfigurationReader.read(files).value == ConfigurationReader.read(files.reversed()).value)
  }
}
