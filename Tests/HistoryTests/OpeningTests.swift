import Foundation
import GRDB
import History
import StrategyModel
import TestSupport
import Testing

/// A store opens, waits, or says why it does not.
struct OpeningTests {
  private func error(_ body: () throws(HistoryError) -> HistoryStore) -> HistoryError? {
    do {
      _ = try body()
      return nil
    } catch {
      return error
    }
  }

  private func change(_ place: Place, _ sql: String) throws {
    let queue = try DatabaseQueue(path: place.path)
    try queue.inDatabase { try $0.execute(sql: sql) }
    try queue.close()
  }

  @Test func `a new file and an empty one become stores`() throws {
    let place = try Place()
    try place.scratch.write("", to: "history.sqlite")
    try place.store().close()
    #expect(try place.store(mode: .readOnly).runs().isEmpty)
  }

  @Test func `the store keeps a log, and what is committed is on the disk`() throws {
    let place = try Place()
    try place.store().close()
    let queue = try DatabaseQueue(path: place.path)
    let mode = try queue.read { try String.fetchOne($0, sql: "PRAGMA journal_mode") }
    #expect(mode == "wal")
  }

  @Test func `who only reads makes no file and changes nothing`() throws {
    let place = try Place()
    let missing = error { () throws(HistoryError) in try place.store(mode: .readOnly) }
    guard case .cannotOpen = missing else {
      Issue.record("\(String(describing: missing))")
      return
    }
    #expect(!place.scratch.exists("history.sqlite"))
    try place.store().close()
    let reader = try place.store(mode: .readOnly)
    #expect(throws: HistoryError.self) {
      try reader.beginRun(command: "run", version: "1", started: Sample.morning, periods: [])
    }
  }

  @Test func `a store of a later version is refused and says so`() throws {
    let place = try Place()
    try place.store().close()
    let known = HistoryStore.knownSchema
    try change(place, "PRAGMA user_version = \(known + 4)")
    let before = try place.rawBytes()
    for mode in [HistoryStore.Mode.readWrite, .readOnly] {
      let found = error { () throws(HistoryError) in try place.store(mode: mode) }
      #expect(found == .newerSchema(found: known + 4, known: known))
    }
    #expect(try place.rawBytes() == before)
    let sentence = HistoryError.newerSchema(found: known + 4, known: known).description
    #expect(sentence.contains("later version") && sentence.contains("\(known + 4)"))
  }

  @Test func `a database of another program is left alone`() throws {
    let place = try Place()
    try change(place, "CREATE TABLE books (title TEXT)")
    let before = try place.rawBytes()
    let found = error { () throws(HistoryError) in try place.store() }
    #expect(found == .cannotOpen(reason: "it is a database of another program"))
    #expect(try place.rawBytes() == before)
  }

  @Test func `what is no database is reported as damaged`() throws {
    let place = try Place()
    try place.scratch.write(String(repeating: "kein Speicher\n", count: 1000), to: "history.sqlite")
    let found = error { () throws(HistoryError) in try place.store() }
    guard case .damaged = found else {
      Issue.record("\(String(describing: found))")
      return
    }
  }

  @Test(arguments: [0.25, 0.5, 0.9])
  func `a store that was cut off is reported as damaged`(part: Double) throws {
    let place = try Place()
    let store = try place.store()
    try store.remember(
      try Sample.snapshot(projects: 100), ledger: try Sample.ledger(),
      findings: try Sample.findings(), knowledge: Sample.digest(1), at: Sample.morning)
    try store.close()
    let whole = try place.rawBytes()
    try place.scratch.write(
      whole.prefix(Int(Double(whole.count) * part)), to: "history.sqlite")
    let found = error { () throws(HistoryError) in try place.store() }
    guard case .damaged = found else {
      Issue.record("\(String(describing: found))")
      return
    }
  }

  @Test func `a second writer says busy, or waits as long as it is told to`() async throws {
    let place = try Place()
    let first = try place.store()
    let impatient = try place.store(patience: 0)
    let patient = try place.store(patience: 60)
    let held = DispatchSemaphore(value: 0)
    let end = DispatchSemaphore(value: 0)
    async let writing = onThread {
      try first.transaction { () throws(HistoryError) in
        _ = try first.beginRun(command: "run", version: "1", started: Sample.morning, periods: [])
        held.signal()
        end.wait()
      }
    }
    try await onThread { held.wait() }
    #expect(throws: HistoryError.busy) {
      try impatient.beginRun(command: "a", version: "1", started: Sample.morning, periods: [])
    }
    #expect(try impatient.runs().isEmpty, "reading goes on")
    async let waiting = onThread {
      try patient.beginRun(command: "b", version: "1", started: Sample.morning, periods: [])
    }
    end.signal()
    try await writing
    _ = try await waiting
    #expect(try impatient.runs().map(\.command) == ["run", "b"])
  }

  @Test func `several may open a new store at once`() async throws {
    let place = try Place()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 1...8 {
        group.addTask {
          try await onThread {
            let store = try place.store(patience: 60)
            try store.keep(try Sample.arrived("\(number).csv"), bytes: [1])
            try store.close()
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try place.store().allDeliveries().count == 8)
  }
}

/// Runs something that blocks on a thread of its own.
private func onThread<Value: Sendable>(
  _ body: @escaping @Sendable () throws -> Value
) async throws -> Value {
  try await withCheckedThrowingContinuation { continuation in
    Thread.detachNewThread { continuation.resume(with: Result { try body() }) }
  }
}
