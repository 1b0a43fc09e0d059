import Foundation
import Pipeline
import StrategyModel
import SystemPackage
import TestSupport
import Testing

/// Input folder → expected output, file by file.
///
/// A scenario is a folder of `Scenarios/`: `story.txt` says what happens, `input/` lies over the
/// small city's input (`Tests/Fixtures/small-city`), `removed.txt` names files that are not there,
/// and `expected/` holds the tables and rejected rows of the last period.
struct ScenarioTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Scenarios")

  static let names: [String] =
    (try? FileManager.default.contentsOfDirectory(
      atPath: folder.path(percentEncoded: false)
    ).sorted()) ?? []

  private static let tables = [
    "figures.csv", "projects.csv", "deliveries.csv", "findings.csv", "changes.csv",
  ]

  @Test func `there are scenarios`() { #expect(Self.names.count >= 8) }

  @Test(arguments: names)
  func `a scenario gives its expected tables`(name: String) throws {
    let scenario = Self.folder.appending(path: name)
    let scratch = try Scratch()
    try scratch.copy(Repository.fixtures.appending(path: "small-city"), to: "input")
    try lay(scenario.appending(path: "input"), over: scratch)
    let removed = scenario.appending(path: "removed.txt")
    for path in ((try? String(contentsOf: removed, encoding: .utf8)) ?? "").split(separator: "\n") {
      try scratch.remove("input/\(path)")
    }
    let outcome = try Run.perform(
      RunRequest(
        input: path(scratch, "input"), output: path(scratch, "output"),
        reports: path(scratch, "reports"), selection: .all,
        today: try #require(Day(iso: "2024-09-01")), version: "test"))
    let last = try #require(
      outcome.periods.last?.period,
      "\(outcome.configurationFindings.map { "\($0.location.description) \($0.message(.en))" })")
    for table in Self.tables {
      try Recording.expect(
        try scratch.text("output/internal/\(last)/\(table)"),
        equals: "Tests/PipelineTests/Scenarios/\(name)/expected/\(table)")
    }
    let rejected = try files(in: scratch.path("output/internal/\(last)/rejected"))
    let expected = try files(in: scenario.appending(path: "expected/rejected"))
    #expect(Recording.isOn || rejected.keys.sorted() == expected.keys.sorted())
    for (file, rows) in rejected.sorted(by: { $0.key < $1.key }) {
      try Recording.expect(
        rows, equals: "Tests/PipelineTests/Scenarios/\(name)/expected/rejected/\(file)")
    }
    try Recording.expect(
      "\(outcome.exitCode.rawValue)\n",
      equals: "Tests/PipelineTests/Scenarios/\(name)/expected/exit-code.txt")
  }

  /// The texts of all files below a folder by their relative paths; other encodings than UTF-8
  /// are read as Latin-1.
  private func files(in folder: URL) throws -> [String: String] {
    let root = folder.path(percentEncoded: false)
    let paths = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
    return try paths.reduce(into: [:]) { texts, path in
      let file = folder.appending(path: path)
      if try file.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true { return }
      let data = try Data(contentsOf: file)
      texts[path] =
        String(data: data, encoding: .utf8) ?? String(data: data, encoding: .isoLatin1)
    }
  }

  private func path(_ scratch: Scratch, _ name: String) -> FilePath {
    FilePath(scratch.path(name).path(percentEncoded: false))
  }

  private func lay(_ folder: URL, over scratch: Scratch) throws {
    let root = folder.path(percentEncoded: false)
    for case let relative as String in FileManager.default.enumerator(atPath: root) ?? .init() {
      let source = folder.appending(path: relative)
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(
        atPath: source.path(percentEncoded: false), isDirectory: &isFolder)
      if !isFolder.boolValue {
        try scratch.write(try Data(contentsOf: source), to: "input/\(relative)")
      }
    }
  }
}
