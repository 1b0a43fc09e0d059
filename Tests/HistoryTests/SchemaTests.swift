import Foundation
import GRDB
import History
import StrategyModel
import TestSupport
import Testing

/// The schema refuses nonsense by itself, whoever writes, and is documented to the last column.
struct SchemaTests {
  private func filled() throws -> DatabaseQueue {
    let place = try Place()
    let store = try place.storeWithSnapshot()
    try store.keep(try Sample.arrived(), bytes: [1, 2, 3])
    try store.accept(
      file: try Sample.arrived().file, sha256: Sample.digest(1), reason: "r", by: "b",
      at: Sample.morning)
    try store.remember(
      try Sample.snapshot("2024-Q1"), ledger: try Sample.ledger(),
      findings: try Sample.findings(), knowledge: Sample.digest(11), at: Sample.morning)
    let run = try store.beginRun(
      command: "run", version: "1", started: Sample.morning, periods: [try Sample.period()])
    try store.finishRun(run, finished: Sample.morning, exitCode: 0)
    try store.setDraft(
      StoredDraft(
        period: try Sample.period(), knowledge: Sample.digest(10), contentDigest: Sample.digest(1),
        at: Sample.morning))
    try store.addRelease(try Sample.release(), files: Sample.files())
    try store.supersede(1, by: "b", at: Sample.morning)
    let intent = try store.beginIntent(
      NewIntent(
        kind: "draft", period: try Sample.period(), audience: "internal", folders: ["a"],
        digest: Sample.digest(1), at: Sample.morning))
    try store.finishIntent(intent, at: Sample.morning)
    // A connection of somebody else, in memory, to the same content.
    let copy = try DatabaseQueue()
    try DatabaseQueue(path: place.path).backup(to: copy)
    return copy
  }

  private static let digest = "'\(Sample.digest(5))'"
  private static let time = "'\(Sample.morning)'"

  static let nonsense = [
    "deliveries (file, sha256, size, first_seen) VALUES ('', \(digest), 1, \(time))",
    "deliveries (file, sha256, size, first_seen) VALUES ('a', 'ABC', 1, \(time))",
    "deliveries (file, sha256, size, first_seen) VALUES ('a', '\(String(repeating: "G", count: 64))', 1, \(time))",
    "deliveries (file, sha256, size, first_seen) VALUES ('a', \(digest), -1, \(time))",
    "deliveries (file, sha256, size, first_seen) VALUES ('a', \(digest), 'viele', \(time))",
    "deliveries (file, sha256, size, first_seen) VALUES ('a', \(digest), 1, 'gestern')",
    "delivery_filings (delivery, period, supplier) VALUES (1, '2024-Q5', 'a')",
    "delivery_filings (delivery, period, supplier) VALUES (1, '24-Q1', 'a')",
    "delivery_filings (delivery, period, supplier) VALUES (4711, '2024-Q1', 'a')",
    "delivery_acceptances (delivery, reason, accepted_by, accepted_at) VALUES (1, ' ', 'b', \(time))",
    "delivery_contents (sha256, size, zlib) VALUES (\(digest), 1, NULL)",
    "delivery_contents (sha256, size, zlib) VALUES (\(digest), 1, 'text')",
    "snapshot_projects VALUES (1, 'kp-777', 'K1-S1-P1', 2, 0, 'planned', NULL, NULL, NULL, 0)",
    "snapshot_projects VALUES (1, 'kp-777', 'K1-S1-P1', 1, 0, 'fertig', NULL, NULL, NULL, 0)",
    "findings VALUES (1, 900, 'r', 'fatal', 'f', 'file', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0)",
    "findings VALUES (1, 900, 'r', 'error', 'f', 'file', 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0)",
    "findings VALUES (1, 900, 'r', 'error', 'f', 'cell', 3, 4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0)",
    "findings VALUES (1, 900, 'r', 'error', 'f', 'text', 3, 4, NULL, NULL, NULL, NULL, NULL, NULL, '[', 0, 0)",
    "ledger_entries VALUES (1, 900, '2024-Q2', 'a', 'report', '1.7.2024', NULL, 'late', NULL, NULL, 0, 0, 0)",
    "ledger_entries VALUES (1, 900, '2024-Q2', 'a', 'report', NULL, NULL, 'bald', NULL, NULL, 0, 0, 0)",
    "run_ends VALUES (1, \(time), 0)",
    "run_ends VALUES (2, \(time), 0)",
    "drafts (period, knowledge, content_digest, made_at) VALUES ('2024-Q2', \(digest), \(digest), \(time))",
    "releases (period, audience, number, knowledge, program, released_by, released_at) VALUES ('2024-Q2', 'public', 0, '\(Sample.digest(10))', 'p', 'b', \(time))",
    "releases (period, audience, number, knowledge, program, released_by, released_at) VALUES ('2024-Q2', 'public', 1, '\(Sample.digest(10))', 'p', 'b', \(time))",
    "releases (period, audience, number, knowledge, program, released_by, released_at) VALUES ('2024-Q2', 'public', 2, \(digest), 'p', 'b', \(time))",
    "release_files VALUES (1, 'elsewhere', 'p', \(digest), 1)",
    "release_states (release, state, decided_by, decided_at) VALUES (1, 'withdrawn', 'b', \(time))",
    "release_states (release, state, decided_by, decided_at) VALUES (1, 'lost', 'b', \(time))",
    "intent_folders VALUES (77, 0, 'a')",
  ]

  @Test(arguments: nonsense) func `nonsense is refused`(row: String) throws {
    let error = #expect(throws: DatabaseError.self) {
      try filled().write { try $0.execute(sql: "INSERT INTO \(row)") }
    }
    #expect(error?.resultCode == .SQLITE_CONSTRAINT, "\(error?.message ?? "")")
  }

  @Test func `no fact is changed or deleted, in no table but the cache`() throws {
    let queue = try filled()
    let tables = try queue.read { database in
      try String.fetchAll(
        database, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    }
    #expect(tables.count > 20)
    for table in tables where table != "readings" {
      let column = try queue.read { try $0.columns(in: table)[0].name }
      let count = try queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table)") }
      #expect((count ?? 0) > 0, "\(table) is empty")
      for change in ["UPDATE \(table) SET \(column) = \(column)", "DELETE FROM \(table)"] {
        #expect(throws: DatabaseError.self, "\(change)") {
          try queue.write { try $0.execute(sql: change) }
        }
      }
    }
  }

  @Test func `docs/history.md names every table and view with its columns in order`() throws {
    let queue = try filled()
    var expected: [String: [String]] = [:]
    try queue.read { database in
      for name in try String.fetchAll(
        database, sql: "SELECT name FROM sqlite_schema WHERE type IN ('table', 'view')")
      {
        expected[name] = try database.columns(in: name).map(\.name)
      }
    }
    var documented: [String: [String]] = [:]
    var section: String?
    for line in try Repository.text("docs/history.md").split(separator: "\n") {
      if line.hasPrefix("#") {
        section = line.wholeMatch(of: #/### `(\w+)`/#).map { String($0.output.1) }
        if let section { documented[section] = [] }
      } else if let section, let row = line.prefixMatch(of: #/\| `(\w+)` \|/#) {
        documented[section, default: []].append(String(row.output.1))
      }
    }
    #expect(documented.keys.sorted() == expected.keys.sorted())
    for (name, columns) in expected {
      #expect(documented[name] == columns, "\(name)")
    }
  }

  @Test func `the views show what the tables hold`() throws {
    let queue = try filled()
    let counts = [
      "delivery_list": 1, "draft_list": 1, "project_list": 8, "finding_list": 5, "ledger_list": 9,
      "run_list": 1, "release_list": 1, "open_intent_list": 0,
    ]
    for (view, count) in counts {
      let rows = try queue.read { try Row.fetchAll($0, sql: "SELECT * FROM \(view)") }
      #expect(rows.count == count, "\(view)")
    }
    let inDraft = try queue.read { database in
      try String.fetchAll(
        database, sql: "SELECT DISTINCT period FROM project_list WHERE is_in_draft")
    }
    #expect(inDraft == ["2024-Q2"])
  }
}
