import Foundation
import GRDB
import History
import StrategyModel
import TestSupport
import Testing

/// Stores of earlier versions open with everything in them.
///
/// The archived files are never made again: what they hold must stay readable for ever.
struct ArchiveTests {
  private func archived(_ name: String) throws -> Place {
    let place = try Place()
    try place.scratch.copy(
      Repository.root.appending(path: "Tests/HistoryTests/Fixtures/\(name).sqlite"),
      to: "history.sqlite")
    return place
  }

  private func schema(_ path: String) throws -> [String] {
    try DatabaseQueue(path: path).read { database in
      try String.fetchAll(
        database,
        sql: "SELECT coalesce(sql, name) FROM sqlite_schema ORDER BY type, name")
    }
  }

  @Test(arguments: ["schema-1", "schema-3"])
  func `an archived store opens and has the present schema`(name: String) throws {
    let place = try archived(name)
    try place.store().close()
    let fresh = try Place()
    try fresh.store().close()
    #expect(try schema(place.path) == (try schema(fresh.path)))
    let steps = try DatabaseQueue(path: place.path).read { database in
      try Int.fetchAll(database, sql: "SELECT number FROM migrations ORDER BY number")
    }
    #expect(steps == Array(1...HistoryStore.knownSchema))
    try place.store(mode: .readOnly).close()
  }

  @Test func `who only reads does not change an earlier schema`() throws {
    let place = try archived("schema-1")
    #expect(throws: HistoryError.self) { try place.store(mode: .readOnly) }
  }

  @Test(arguments: ["schema-1", "schema-3"])
  func `the facts of a run are there`(name: String) throws {
    let store = try archived(name).store()
    let period = try Sample.period()
    let delivery = try #require(try store.deliveries(period).first)
    #expect(delivery.file == "deliveries/2024-Q2/musteramt-a/Bericht.csv")
    #expect(delivery.firstSeen == (try Sample.received("2024-07-06")))
    #expect(try store.bytes(sha256: delivery.sha256) == Array("projekt;status\n".utf8))

    let snapshot = try #require(try store.snapshot(period, knowledge: Sample.digest(10)))
    #expect(snapshot.projects.map(\.project.text) == ["kp-001", "kp-002", "kp-003", "kp-999"])
    #expect(snapshot.projects.map(\.status) == [.ongoing, .paused, .implemented, .unknown])
    let report = try #require(snapshot.projects[1].report)
    #expect(report.percentComplete?.value == Percent(billionths: 61_900_000_001))
    #expect(report.moneyPlanned?.value.cents == .max)
    #expect(report.plannedEnd?.value == PartialDate(iso: "2025-Q3"))
    #expect(report.indicators.first?.value.target == "1.000")

    let findings = try store.findings(period, knowledge: Sample.digest(10))
    #expect(findings.compactMap { $0.finding(rules: Sample.rules) }.count == 5)
    #expect(findings.last?.arguments.count == 6)
    let states = try store.ledger(period, knowledge: Sample.digest(10)).map(\.state)
    #expect(states == LedgerEntry.State.allCases)
    #expect(try store.runs().map(\.exitCode) == [1])
  }

  @Test func `releases, drafts and intents are there`() throws {
    let store = try archived("schema-3").store()
    let releases = try store.releases()
    #expect(releases.map(\.state) == [.superseded, .withdrawn, .released])
    #expect(releases.map(\.audience) == ["public", "public", "public"])
    #expect(releases.map(\.figures) == [#"{"total":23}"#, nil, #"{"total":23}"#])
    #expect(try store.files(of: releases[0].id) == Sample.files())
    #expect(try store.draft(try Sample.period())?.contentDigest == Sample.digest(1))
    #expect(try store.openIntents().map(\.intent.folders) == [["a", "b"]])
    let delivery = try #require(try store.allDeliveries().first)
    #expect(delivery.acceptance?.reason == "Krankheit")
  }
}
