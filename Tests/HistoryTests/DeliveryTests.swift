import History
import StrategyModel
import Testing

/// Deliveries are kept with their bytes, once, and never changed.
struct DeliveryTests {
  private func random(_ count: Int) -> [UInt8] {
    var state: UInt64 = 42
    return (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 56)
    }
  }

  @Test func `bytes come back as they were: none, one, random and many`() throws {
    let store = try Place().store()
    let contents = [
      [], [0], random(100_000), Array(repeating: UInt8(ascii: ";"), count: 5_000_000),
    ]
    for (number, bytes) in contents.enumerated() {
      let kept = try store.keep(try Sample.arrived(digest: number), bytes: bytes)
      #expect(kept.isKept)
      #expect(kept.size == bytes.count)
      #expect(try store.bytes(sha256: Sample.digest(number)) == bytes)
    }
  }

  @Test func `everything that is known of a delivery comes back`() throws {
    let store = try Place().store()
    let arrived = try Sample.arrived(received: try Sample.received())
    let kept = try store.keep(arrived, bytes: [1, 2, 3])
    #expect(kept.period == arrived.period)
    #expect(kept.supplier == arrived.supplier)
    #expect(kept.dataSet == arrived.dataSet)
    #expect(kept.file == arrived.file)
    #expect(kept.sha256 == arrived.sha256)
    #expect(kept.received == arrived.received)
    #expect(kept.firstSeen == arrived.firstSeen)
    #expect(kept.acceptance == nil)
    #expect(try store.deliveries(arrived.period) == [kept])
    #expect(try store.allDeliveries() == [kept])
    #expect(try store.deliveries(arrived.period.next) == [])
  }

  @Test func `the same delivery again changes nothing, and the first sight stays`() throws {
    let place = try Place()
    let store = try place.store()
    let first = try store.keep(try Sample.arrived(firstSeen: "2024-07-06T08:00"), bytes: [1])
    let before = try place.rawBytes()
    let second = try store.keep(try Sample.arrived(firstSeen: "2024-08-01"), bytes: [1])
    #expect(second == first)
    #expect(try place.rawBytes() == before)
    let seen = try store.firstSeen(file: first.file, sha256: first.sha256)
    #expect(seen == (try Sample.received("2024-07-06T08:00")))
  }

  @Test func `the same name with other bytes is another delivery`() throws {
    let store = try Place().store()
    let old = try store.keep(try Sample.arrived(digest: 1), bytes: [1])
    let new = try store.keep(try Sample.arrived(digest: 2, firstSeen: "2024-07-09"), bytes: [2])
    #expect(try store.deliveries(try Sample.period()) == [old, new])
    #expect(try store.bytes(sha256: old.sha256) == [1])
    #expect(try store.firstSeen(file: old.file, sha256: Sample.digest(3)) == nil)
  }

  @Test func `a received time that becomes known later is added`() throws {
    let store = try Place().store()
    try store.keep(try Sample.arrived(dataSet: nil), bytes: [1])
    let received = try Sample.received()
    let stored = try store.keep(try Sample.arrived(received: received), bytes: [1])
    #expect(stored.received == received)
    #expect(stored.dataSet == "report")
    #expect(try store.allDeliveries().count == 1)
  }

  @Test func `above the limit only the digest stays, and the store says so`() throws {
    let store = try Place().store(byteLimit: 10)
    let small = try store.keep(try Sample.arrived("a.csv", digest: 1), bytes: random(10))
    let large = try store.keep(try Sample.arrived("b.csv", digest: 2), bytes: random(11))
    #expect(small.isKept)
    #expect(!large.isKept)
    #expect(large.size == 11)
    #expect(try store.bytes(sha256: large.sha256) == nil)
    #expect(try store.delivery(file: "b.csv", sha256: large.sha256) == large)
  }

  @Test func `an accepted delivery says why, by whom and when`() throws {
    let store = try Place().store()
    let kept = try store.keep(try Sample.arrived(), bytes: [1])
    for at in [Sample.morning, Sample.evening] {
      try store.accept(
        file: kept.file, sha256: kept.sha256, reason: "Krankheit", by: "M. Muster", at: at)
    }
    let accepted = try store.delivery(file: kept.file, sha256: kept.sha256)
    let expected = Acceptance(reason: "Krankheit", by: "M. Muster", at: Sample.morning)
    #expect(accepted?.acceptance == expected)
  }

  @Test func `what is not there cannot be accepted, nor anything without a reason`() throws {
    let store = try Place().store()
    let kept = try store.keep(try Sample.arrived(), bytes: [1])
    #expect(throws: HistoryError.notFound(what: "the delivery x.csv with digest abc")) {
      try store.accept(file: "x.csv", sha256: "abc", reason: "r", by: "b", at: Sample.morning)
    }
    let refused = #expect(throws: HistoryError.self) {
      try store.accept(
        file: kept.file, sha256: kept.sha256, reason: " ", by: "b", at: Sample.morning)
    }
    guard case .refused = refused else {
      Issue.record("\(String(describing: refused))")
      return
    }
  }

  @Test func `two contents cannot have one digest`() throws {
    let store = try Place().store()
    try store.keep(try Sample.arrived("a.csv"), bytes: [1])
    #expect(throws: HistoryError.self) {
      try store.keep(try Sample.arrived("a.csv"), bytes: [1, 2])
    }
    #expect(throws: HistoryError.self) {
      try store.keep(try Sample.arrived("b.csv"), bytes: [1, 2])
    }
    #expect(try store.allDeliveries().count == 1)
  }
}
