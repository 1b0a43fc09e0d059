import Foundation
import Glibc
import TestSupport
import Testing

/// Commands that are killed, run twice at once, or meet a store that is not whole.
struct InterruptionTests {
  private func smallCity() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.copy(Repository.fixtures.appending(path: "small-city"), to: "input")
    return scratch
  }

  /// The long form (make check-all) kills as often as the promise says.
  private static let kills =
    ProcessInfo.processInfo.environment["STRATEGY_REPORT_LONG_TESTS"] == nil ? 12 : 200

  /// How long the program takes where nothing interrupts it.
  private func duration(_ arguments: [String], in scratch: Scratch) throws -> Double {
    let start = ContinuousClock.now
    _ = try Program.run(arguments, in: scratch.folder)
    return (ContinuousClock.now - start) / .seconds(1)
  }

  /// Starts the program and kills it after a while.
  private func kill(_ arguments: [String], in scratch: Scratch, after seconds: Double) throws {
    let process = Process()
    process.executableURL = Program.binary
    process.arguments = arguments
    process.currentDirectoryURL = scratch.folder
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    Thread.sleep(forTimeInterval: seconds)
    _ = Glibc.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  @Test(arguments: [(SIGINT, Int32(130)), (SIGTERM, Int32(143))])
  func `a signal ends the program with its code`(signal: Int32, code: Int32) throws {
    let process = Process()
    process.executableURL = Program.binary
    let scratch = try Scratch()
    process.arguments = [
      "run", "--all", "--quiet", "--input", Repository.input.path(percentEncoded: false),
      "--today", "2024-09-01",
    ]
    process.currentDirectoryURL = scratch.folder
    process.standardInput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    // The lock file is there once the program is at work.
    for _ in 0..<2000 where !scratch.exists("output/.lock") {
      Thread.sleep(forTimeInterval: 0.01)
    }
    _ = Glibc.kill(process.processIdentifier, signal)
    process.waitUntilExit()
    #expect(process.terminationReason == .exit && process.terminationStatus == code)
  }

  private func pages(_ scratch: Scratch, _ audience: String, _ period: String) throws
    -> [FolderContents?]
  {
    try ["output", "reports"].map { tree in
      let name = "\(tree)/\(audience)/\(period)"
      return scratch.exists(name)
        ? try FolderContents(scratch.path(name), ignoring: ["run.json"]) : nil
    }
  }

  @Test func `a killed run leaves every folder whole, and the next one completes`() throws {
    let scratch = try smallCity()
    let run = ["run", "--all", "--quiet", "--today", "2024-09-01"]
    #expect(try Program.run(run, in: scratch.folder).code == 0)
    let periods = ["2024-Q1", "2024-Q2"]
    let report = "input/deliveries/2024-Q1/bauamt/bericht.csv"
    let original = try scratch.text(report)
    let other = original.replacing("40 %", with: "41 %")
    var states: [String: [[FolderContents?]]] = [:]
    for text in [other, original] {
      try scratch.write(text, to: report)
      _ = try Program.run(run, in: scratch.folder)
      for period in periods {
        states[period, default: []].append(try pages(scratch, "internal", period))
      }
    }
    var dice = SystemRandomNumberGenerator()
    try scratch.write(other, to: report)
    let span = try duration(run, in: scratch) * 1.1
    for count in 0..<Self.kills {
      try scratch.write(count.isMultiple(of: 2) ? original : other, to: report)
      try kill(run, in: scratch, after: Double.random(in: 0...span, using: &dice))
      for period in periods {
        for (tree, contents) in try pages(scratch, "internal", period).enumerated() {
          let isWhole = states[period]?.contains { $0[tree] == contents } ?? false
          #expect(isWhole, "kill \(count), \(period), tree \(tree)")
        }
      }
    }
    try scratch.write(original, to: report)
    let last = try Program.run(run, in: scratch.folder)
    #expect(last.code == 0, "\(last.errors)")
    for period in periods {
      #expect(try pages(scratch, "internal", period) == states[period]?[1])
    }
    for tree in ["output", "reports"] {
      let names = try FileManager.default.contentsOfDirectory(
        atPath: scratch.path("\(tree)/internal").path(percentEncoded: false))
      #expect(!names.contains { $0.hasPrefix(".staging") })
    }
  }

  @Test func `a killed release is made or not made, and the next command completes it`() throws {
    var dice = SystemRandomNumberGenerator()
    let reference = try smallCity()
    let release = [
      "release", "2024-Q2", "--audience", "public", "--by", "E", "--today", "2024-09-01",
    ]
    let span = try duration(release, in: reference) * 1.1
    let whole = try pages(reference, "public", "2024-Q2")
    for count in 0..<(Self.kills == 200 ? 200 : 6) {
      let scratch = try smallCity()
      try kill(release, in: scratch, after: Double.random(in: 0...span, using: &dice))
      for contents in try pages(scratch, "public", "2024-Q2") where contents != nil {
        #expect(whole.contains(contents), "kill \(count)")
      }
      _ = try Program.run(
        ["run", "--all", "--quiet", "--today", "2024-09-01"], in: scratch.folder)
      let after = try pages(scratch, "public", "2024-Q2")
      #expect(after == whole || after == [nil, nil], "kill \(count)")
      let verified = try Program.run(["verify", "--today", "2024-09-01"], in: scratch.folder)
      #expect(verified.code == 0, "kill \(count): \(verified.errors)")
    }
  }

  @Test func `a store that is damaged is named, and rebuilt as far as it goes`() throws {
    let scratch = try smallCity()
    let run = ["run", "--all", "--today", "2024-09-01"]
    #expect(try Program.run(run, in: scratch.folder).code == 0)
    let store = scratch.path("output/history.sqlite")
    var bytes = try Data(contentsOf: store)
    for index in 4096..<min(bytes.count, 20_000) { bytes[index] = 0x5A }
    try bytes.write(to: store)
    let damaged = try Program.run(run, in: scratch.folder)
    #expect(damaged.code == 74, "\(damaged.errors)")
    #expect(damaged.lastLine.contains("history rebuild"))
    let rebuilt = try Program.run(["history", "rebuild"], in: scratch.folder)
    #expect(rebuilt.code == 0, "\(rebuilt.errors)")
    #expect(scratch.exists("output/history-damaged-1.sqlite"))
    #expect(try Program.run(run, in: scratch.folder).code == 0)
  }

  @Test func `a file that is no store is refused`() throws {
    let scratch = try smallCity()
    try scratch.write(
      "this is no database, only text that lies in its place\n", to: "output/history.sqlite")
    let result = try Program.run(["run", "--all", "--today", "2024-09-01"], in: scratch.folder)
    #expect(result.code == 74, "\(result.errors)")
  }

  @Test func `when nothing has changed nothing is written`() throws {
    let scratch = try smallCity()
    let run = ["run", "--all", "--today", "2024-09-01"]
    _ = try Program.run(run, in: scratch.folder)
    let before = try FolderContents(scratch.path("output/internal"))
    let again = try Program.run(run, in: scratch.folder)
    #expect(again.code == 0)
    #expect(again.lastLine.contains("Nothing has changed"))
    // run.json, in which times stand, was not written anew either.
    #expect(try FolderContents(scratch.path("output/internal")) == before)
  }

  @Test func `a draft that somebody touched is made again`() throws {
    let scratch = try smallCity()
    let run = ["run", "--all", "--today", "2024-09-01"]
    _ = try Program.run(run, in: scratch.folder)
    let before = try FolderContents(scratch.path("output/internal"), ignoring: ["run.json"])
    try scratch.write("touched", to: "output/internal/2024-Q1/figures.csv")
    _ = try Program.run(run, in: scratch.folder)
    #expect(
      try FolderContents(scratch.path("output/internal"), ignoring: ["run.json"]) == before)
  }
}
