import Foundation
import GRDB
import History
import StrategyModel
import TestSupport
import Testing

/// Of a damaged store everything that can be read comes into a new one, and what is lost is named.
struct RecoveryTests {
  private func full(_ place: Place) throws {
    let store = try place.storeWithSnapshot()
    let deliveries = try (1...200).map { number in
      (try Sample.arrived("\(number).csv", digest: number), content(number))
    }
    try store.transaction { () throws(HistoryError) in
      for (delivery, bytes) in deliveries { try store.keep(delivery, bytes: bytes) }
    }
    try store.addRelease(try Sample.release(), files: Sample.files())
    try store.setDraft(
      StoredDraft(
        period: try Sample.period(), knowledge: Sample.digest(10), contentDigest: Sample.digest(1),
        at: Sample.morning))
    try store.close()
  }

  /// Bytes that hardly become shorter, so that every delivery takes pages of its own.
  private func content(_ number: Int) -> [UInt8] {
    var state = UInt64(number)
    return (0..<6000).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 56)
    }
  }

  private func newPath(_ place: Place) -> String {
    place.scratch.path("new.sqlite").path(percentEncoded: false)
  }

  /// Overwrites pages (of 4,096 bytes) within a part of the file.
  private func damage(_ place: Place, from part: Double, pages: Int) throws {
    var bytes = try Data(contentsOf: URL(filePath: place.path))
    let first = Int(Double(bytes.count / 4096) * part) * 4096
    let span = first..<min(first + pages * 4096, bytes.count)
    bytes.replaceSubrange(span, with: Data(repeating: 0xA5, count: span.count))
    try bytes.write(to: URL(filePath: place.path))
  }

  @Test func `of a whole store everything comes over`() throws {
    let place = try Place()
    try full(place)
    let tables = try HistoryStore.recover(fromDamaged: place.path, into: newPath(place))
    #expect(tables.allSatisfy { $0.isWhole })
    let old = try place.store(mode: .readOnly)
    let new = try HistoryStore(path: newPath(place))
    #expect(try new.allDeliveries() == (try old.allDeliveries()))
    #expect(try new.releases() == (try old.releases()))
    #expect(try new.files(of: 1) == Sample.files())
    #expect(try new.snapshot(try Sample.period(), knowledge: Sample.digest(10)) != nil)
    #expect(try new.draft(try Sample.period()) == (try old.draft(try Sample.period())))
  }

  @Test func `every table but the cache is recovered, each after those it names`() throws {
    let place = try Place()
    try full(place)
    let names = try HistoryStore.recover(fromDamaged: place.path, into: newPath(place)).map(\.table)
    let queue = try DatabaseQueue(path: place.path)
    let tables = try queue.read { database in
      try String.fetchAll(database, sql: "SELECT name FROM sqlite_schema WHERE type = 'table'")
    }
    #expect(names.sorted() == tables.filter { $0 != "readings" && $0 != "migrations" }.sorted())
    for (place, name) in names.enumerated() {
      for named in try queue.read({ try $0.foreignKeys(on: name) }).map(\.destinationTable) {
        let earlier = names.prefix(place)
        #expect(earlier.contains(named), "\(name) names \(named)")
      }
    }
  }

  @Test func `around damaged pages all other deliveries are restored`() throws {
    let place = try Place()
    try full(place)
    try damage(place, from: 0.5, pages: 3)
    #expect(throws: HistoryError.self) { try place.store() }
    let tables = try HistoryStore.recover(fromDamaged: place.path, into: newPath(place))
    let contents = try #require(tables.first { $0.table == "delivery_contents" })
    #expect(contents.kept >= 195)
    #expect(contents.lost == 200 - contents.kept)
    #expect(!contents.isWhole)
    let new = try HistoryStore(path: newPath(place))
    let deliveries = try new.allDeliveries()
    #expect(deliveries.count == 200)
    #expect(deliveries.filter(\.isKept).count == contents.kept)
    for delivery in deliveries where delivery.isKept {
      let number = try #require(Int(delivery.sha256, radix: 16))
      #expect(try new.bytes(sha256: delivery.sha256) == content(number))
    }
    #expect(try new.files(of: 1) == Sample.files())
  }

  @Test func `between two damaged places deliveries are restored, too`() throws {
    let place = try Place()
    try full(place)
    for part in [0.3, 0.7] { try damage(place, from: part, pages: 8) }
    let tables = try HistoryStore.recover(fromDamaged: place.path, into: newPath(place))
    let contents = try #require(tables.first { $0.table == "delivery_contents" })
    #expect(contents.kept >= 180)
    #expect(contents.lost == 200 - contents.kept)
  }

  @Test func `of a store without a readable page nothing is restored, and nothing crashes`() throws
  {
    let place = try Place()
    try place.scratch.write(String(repeating: "x", count: 50_000), to: "history.sqlite")
    let tables = try HistoryStore.recover(fromDamaged: place.path, into: newPath(place))
    #expect(tables.allSatisfy { $0.kept == 0 && $0.lost == nil && !$0.isWhole })
    #expect(try HistoryStore(path: newPath(place)).allDeliveries().isEmpty)
  }

  @Test(arguments: 0..<20)
  func `wherever a page is damaged, opening reports it and recovery ends`(step: Int) throws {
    let place = try Place()
    try full(place)
    try damage(place, from: Double(step) / 20, pages: 2)
    let error = #expect(throws: HistoryError.self) { try place.store() }
    guard case .damaged = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    _ = try HistoryStore.recover(fromDamaged: place.path, into: newPath(place))
  }

  @Test func `nothing is recovered over a store that holds something`() throws {
    let place = try Place()
    try full(place)
    #expect(throws: HistoryError.self) {
      try HistoryStore.recover(fromDamaged: place.path, into: place.path)
    }
  }
}
