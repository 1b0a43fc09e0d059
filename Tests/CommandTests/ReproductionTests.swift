import Foundation
import TestSupport
import Testing

/// The same input gives the same bytes, wherever and however the program runs.
struct ReproductionTests {
  private static let period = "2022-Q4"

  /// What may hold times of runs: the record and the store.
  private static let withTimes: Set<String> = [
    "run.json", ".lock", "history.sqlite", "history.sqlite-wal", "history.sqlite-shm",
  ]

  /// Runs two periods and gives everything written, except times of runs.
  private func made(
    input: URL = Repository.input, environment: [String: String] = [:], before: String = "",
    from folder: URL? = nil, today: String = "2024-09-01"
  ) throws -> FolderContents {
    let scratch = try Scratch()
    let result = try Program.run(
      [
        "run", "--period", Self.period, "--input", input.path(percentEncoded: false), "--output",
        scratch.path("made/output").path(percentEncoded: false), "--reports",
        scratch.path("made/reports").path(percentEncoded: false), "--today", today,
      ], in: folder, environment: environment, before: before)
    #expect([0, 1, 2].contains(result.code), "\(result.errors)")
    return try FolderContents(scratch.path("made"), ignoring: Self.withTimes)
  }

  @Test func `under other time zones, languages, umasks, homes and folders`() throws {
    let reference = try made()
    #expect(reference.files.count > 10)
    let elsewhere = try Scratch()
    let others: [([String: String], String)] = [
      (["TZ": "Pacific/Kiritimati", "LANG": "de_DE.UTF-8", "LC_ALL": "de_DE.UTF-8"], "umask 077"),
      (
        ["TZ": "America/Los_Angeles", "LC_ALL": "tr_TR.UTF-8", "HOME": "/nonexistent"], "umask 000"
      ),
    ]
    for (environment, before) in others {
      let other = try made(environment: environment, before: before, from: elsewhere.folder)
      #expect(other.differences(from: reference) == [])
    }
  }

  @Test func `whatever day it is after the deadline`() throws {
    #expect(try made(today: "2031-02-28").differences(from: made(today: "2023-03-01")) == [])
  }

  @Test func `whatever the order of files on the disk and of rows in the register`() throws {
    let scratch = try Scratch()
    // Copied in reverse order into a new folder, so that the disk's own order differs.
    let manager = FileManager.default
    let root = Repository.input.path(percentEncoded: false)
    let all = (manager.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []).sorted()
    for relative in all.reversed() {
      let source = Repository.input.appending(path: relative)
      var isFolder: ObjCBool = false
      _ = manager.fileExists(atPath: source.path(percentEncoded: false), isDirectory: &isFolder)
      if !isFolder.boolValue { try scratch.copy(source, to: "input/\(relative)") }
    }
    for name in ["projects.csv", "issues.csv", "decisions.csv"] {
      let lines = try scratch.text("input/\(name)").split(separator: "\n")
      let turned = [lines[0]] + lines.dropFirst().reversed()
      try scratch.write(turned.joined(separator: "\n") + "\n", to: "input/\(name)")
    }
    let turned = try made(input: scratch.path("input"))
    let reference = try made()
    // A row's line moves with it; everything else stays.
    for file in turned.differences(from: reference) {
      if file.hasSuffix(".html") {
        #expect(pieces(turned, file) == pieces(reference, file), "\(file)")
      } else {
        #expect(file.hasSuffix(".csv"), "\(file)")
        #expect(rows(turned, file) == rows(reference, file), "\(file)")
      }
    }
  }

  /// What a page says, without the line numbers of places, in any order.
  private func pieces(_ contents: FolderContents, _ file: String) -> Set<String> {
    let page = String(decoding: contents.files[file] ?? Data(), as: UTF8.self)
      .replacing(/\.csv:[0-9]+(:[0-9]+)?/, with: ".csv")
      .replacing(/(Zeile|line) [0-9]+/, with: "")
    return Set(page.split(separator: "<").map(String.init))
  }

  /// The rows of a table without line numbers, in any order.
  private func rows(_ contents: FolderContents, _ file: String) -> Set<[String: String]> {
    let table = PlainTable(String(decoding: contents.files[file] ?? Data(), as: UTF8.self))
    return Set(
      table.rows.map { row in row.filter { !["line", "source_line"].contains($0.key) } })
  }

  @Test func `a second run into the same folders changes nothing`() throws {
    let scratch = try Scratch()
    let arguments = [
      "run", "--period", Self.period, "--input", Repository.input.path(percentEncoded: false),
      "--output", scratch.path("output").path(percentEncoded: false), "--reports",
      scratch.path("reports").path(percentEncoded: false), "--today", "2024-09-01",
    ]
    let first = try Program.run(arguments)
    let before = try FolderContents(scratch.folder, ignoring: Self.withTimes)
    let second = try Program.run(arguments)
    let after = try FolderContents(scratch.folder, ignoring: Self.withTimes)
    #expect(first.code == second.code)
    #expect(after.differences(from: before) == [])
    #expect(!before.files.keys.contains { $0.contains(".staging") })
  }
}
