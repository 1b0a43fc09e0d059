import Foundation
import History
import StrategyModel
import Testing

/// What was read and known comes back as it was, and is never overwritten.
struct FactTests {
  @Test func `a reading comes back equal, down to the code points`() throws {
    let store = try Place().store()
    let findings = try Sample.findings()
    let reading = StoredReading(
      delivery: try Sample.delivery(), findings: findings.map(StoredFinding.init))
    #expect(try store.reading(key: "k") == nil)
    try store.remember(reading, key: "k")
    let stored = try #require(try store.reading(key: "k"))
    #expect(stored == reading)
    #expect(stored.findings.compactMap { $0.finding(rules: Sample.rules) } == findings)
    let name = stored.delivery.reports.first?.projectName?.value
    #expect(name?.unicodeScalars.map(\.value).suffix(4) == [0x301, 0x20, 0, 0xFEFF])
    #expect(try store.reading(key: "l") == nil)
  }

  @Test func `a reading of the same key is replaced, because it can be made again`() throws {
    let place = try Place()
    let store = try place.store()
    let empty = StoredReading(delivery: try Sample.delivery(), findings: [])
    let full = StoredReading(
      delivery: try Sample.delivery(), findings: try Sample.findings().map(StoredFinding.init))
    try store.remember(empty, key: "k")
    try store.remember(full, key: "k")
    #expect(try store.reading(key: "k") == full)
    let before = try place.rawBytes()
    try store.remember(full, key: "k")
    #expect(try place.rawBytes() == before)
  }

  @Test func `a snapshot comes back equal with its ledger and findings`() throws {
    let store = try Place().store()
    let snapshot = try Sample.snapshot(projects: 30)
    let ledger = try Sample.ledger()
    let findings = try Sample.findings()
    let knowledge = Sample.digest(1)
    try store.remember(
      snapshot, ledger: ledger, findings: findings, knowledge: knowledge, at: Sample.morning)
    let period = snapshot.period
    #expect(try store.hasSnapshot(period, knowledge: knowledge))
    #expect(try store.snapshot(period, knowledge: knowledge) == snapshot)
    #expect(try store.ledger(period, knowledge: knowledge) == ledger)
    let stored = try store.findings(period, knowledge: knowledge)
    #expect(stored == findings.map(StoredFinding.init))
    #expect(stored.compactMap { $0.finding(rules: Sample.rules) } == findings)
    #expect(
      stored.first?.finding(rules: [:]) == nil,
      "a rule that the program no longer has gives no finding")
  }

  @Test func `what was known is never overwritten`() throws {
    let place = try Place()
    let store = try place.store()
    let old = try Sample.snapshot()
    let new = try Sample.snapshot(projects: 4)
    for (number, snapshot) in [old, new].enumerated() {
      try store.remember(
        snapshot, ledger: [], findings: [], knowledge: Sample.digest(number), at: Sample.morning)
    }
    let before = try place.rawBytes()
    try store.remember(
      new, ledger: try Sample.ledger(), findings: try Sample.findings(),
      knowledge: Sample.digest(0), at: Sample.evening)
    #expect(try place.rawBytes() == before)
    #expect(try store.snapshot(old.period, knowledge: Sample.digest(0)) == old)
    #expect(try store.ledger(old.period, knowledge: Sample.digest(0)).isEmpty)
    #expect(try store.knowledges(old.period) == [Sample.digest(0), Sample.digest(1)])
    let latest = StoredSnapshot(snapshot: new, knowledge: Sample.digest(1), at: Sample.morning)
    #expect(try store.latestSnapshot(old.period) == latest)
    #expect(try store.latestSnapshot(old.period.next) == nil)
  }

  @Test func `a hundred thousand findings come back in their order`() throws {
    let store = try Place().store()
    let findings = try (0..<100_000).map { number in
      Finding(
        Sample.rule,
        at: SourceLocation(file: "a.csv", place: .text(line: number + 2, column: 3)),
        field: "Fortschritt", value: "\(number) %", [.number(number), .text("Musteramt")],
        project: try Sample.project(number % 125), supplier: try Sample.supplier())
    }
    let snapshot = try Sample.snapshot()
    try store.remember(
      snapshot, ledger: [], findings: findings, knowledge: Sample.digest(1), at: Sample.morning)
    let stored = try store.findings(snapshot.period, knowledge: Sample.digest(1))
    #expect(stored.compactMap { $0.finding(rules: Sample.rules) } == findings)
  }

  @Test func `the draft is what was set last; setting it again is no news`() throws {
    let store = try Place().storeWithSnapshot()
    let period = try Sample.period()
    #expect(try store.draft(period) == nil)
    let first = StoredDraft(
      period: period, knowledge: Sample.digest(10), contentDigest: Sample.digest(1),
      at: Sample.morning)
    try store.setDraft(first)
    try store.setDraft(
      StoredDraft(
        period: period, knowledge: first.knowledge, contentDigest: first.contentDigest,
        at: Sample.evening))
    #expect(try store.draft(period) == first)
    let second = StoredDraft(
      period: period, knowledge: first.knowledge, contentDigest: Sample.digest(2),
      at: Sample.evening)
    try store.setDraft(second)
    #expect(try store.draft(period) == second)
    try store.setDraft(first)
    #expect(try store.draft(period) == first)
    #expect(throws: HistoryError.self) {
      try store.setDraft(
        StoredDraft(
          period: period, knowledge: Sample.digest(99), contentDigest: Sample.digest(1),
          at: Sample.morning))
    }
  }

  @Test func `a run that did not end shows no end`() throws {
    let store = try Place().store()
    let periods = [try Sample.period("2024-Q2"), try Sample.period("2024-Q1")]
    let first = try store.beginRun(
      command: "run", version: "0.3.0", started: Sample.morning, periods: periods)
    let second = try store.beginRun(
      command: "release", version: "0.3.0", started: Sample.evening, periods: [])
    try store.finishRun(second, finished: Sample.evening, exitCode: 65)
    let runs = try store.runs()
    #expect(runs.map(\.id) == [first, second])
    #expect(runs.map(\.exitCode) == [nil, 65])
    #expect(runs.map(\.finished) == [nil, Sample.evening])
    #expect(runs.map(\.periods) == [periods, []])
    #expect(throws: HistoryError.self) {
      try store.finishRun(second, finished: Sample.evening, exitCode: 0)
    }
  }

  @Test func `an intent stays open until it is finished`() throws {
    let place = try Place()
    let intents = try ["draft", "release"].map { kind in
      NewIntent(
        kind: kind, period: try Sample.period(), audience: "public",
        folders: ["reports/z", "output/a"], digest: Sample.digest(3), at: Sample.morning)
    }
    let store = try place.store()
    let ids = try intents.map { intent in try store.beginIntent(intent) }
    try store.close()
    let later = try place.store()
    #expect(try later.openIntents().map(\.intent) == intents)
    for _ in 1...2 { try later.finishIntent(ids[0], at: Sample.evening) }
    #expect(try later.openIntents().map(\.id) == [ids[1]])
  }

  @Test func `all of a transaction is kept, or nothing`() throws {
    let store = try Place().storeWithSnapshot()
    #expect(throws: HistoryError.busy) {
      try store.transaction { () throws(HistoryError) in
        _ = try store.beginRun(
          command: "run", version: "1", started: Sample.morning, periods: [])
        try store.transaction { () throws(HistoryError) in
          try store.remember(
            (try? Sample.snapshot("2024-Q1")) ?? Snapshot(period: .any, projects: []), ledger: [],
            findings: [], knowledge: Sample.digest(1), at: Sample.morning)
        }
        throw .busy
      }
    }
    #expect(try store.runs().isEmpty)
    #expect(try store.latestSnapshot(try Sample.period("2024-Q1")) == nil)
    let id = try store.transaction { () throws(HistoryError) in
      try store.beginRun(command: "run", version: "1", started: Sample.morning, periods: [])
    }
    #expect(try store.runs().map(\.id) == [id])
  }
}

extension Period {
  fileprivate static let any = Period(.year, containing: .first(of: 2024, 1))
}
