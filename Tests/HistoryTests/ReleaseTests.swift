import Foundation
import GRDB
import History
import StrategyModel
import Testing

/// What was released stays what it was, until it is withdrawn; then its text is gone.
struct ReleaseTests {
  @Test func `a release comes back with every file's bytes`() throws {
    let place = try Place()
    let store = try place.storeWithSnapshot()
    let new = try Sample.release()
    let added = try store.addRelease(new, files: Sample.files().reversed())
    #expect(added.period == new.period)
    #expect(added.audience == new.audience)
    #expect(added.number == 1)
    #expect(added.state == .released)
    #expect(added.knowledge == new.knowledge)
    #expect(added.program == new.program)
    #expect(added.by == new.by)
    #expect(added.note == new.note)
    #expect(added.reason == new.reason)
    #expect(added.at == new.at)
    #expect(added.notBefore == new.notBefore)
    #expect(added.figures == new.figures)
    #expect(added.stateReason == nil)
    try store.close()
    let later = try place.store(mode: .readOnly)
    #expect(try later.releases() == [added])
    #expect(try later.files(of: added.id) == Sample.files())
  }

  @Test func `numbers count within period and audience`() throws {
    let store = try Place().storeWithSnapshot()
    let period = try Sample.period()
    for (number, audience) in [(1, "public"), (2, "public"), (1, "council")] {
      #expect(try store.nextNumber(period, audience: audience) == number)
      try store.addRelease(
        try Sample.release(number: number, audience: audience), files: Sample.files())
    }
    #expect(try store.releases(period).map(\.number) == [1, 1, 2])
    #expect(try store.releases(audience: "public").map(\.number) == [1, 2])
    #expect(try store.releases(period.next).isEmpty)
    for wrong in [0, 1, 4] {
      #expect(throws: HistoryError.self) {
        try store.addRelease(try Sample.release(number: wrong), files: [])
      }
    }
  }

  @Test func `a release needs the snapshot that it shows`() throws {
    let store = try Place().store()
    #expect(throws: HistoryError.self) {
      try store.addRelease(try Sample.release(), files: Sample.files())
    }
    #expect(try store.releases().isEmpty)
  }

  @Test func `two files of one path are refused, and nothing of the release stays`() throws {
    let store = try Place().storeWithSnapshot()
    #expect(throws: HistoryError.self) {
      try store.addRelease(try Sample.release(), files: Sample.files() + Sample.files())
    }
    #expect(try store.releases().isEmpty)
  }

  @Test func `a superseded release keeps its bytes`() throws {
    let store = try Place().storeWithSnapshot()
    let release = try store.addRelease(try Sample.release(), files: Sample.files())
    try store.supersede(release.id, by: "M. Muster", at: Sample.morning)
    try store.supersede(release.id, by: "N. Neu", at: Sample.evening)
    let stored = try #require(try store.release(release.id))
    #expect(stored.state == .superseded)
    #expect(stored.stateBy == "M. Muster")
    #expect(stored.stateAt == Sample.morning)
    #expect(stored.figures != nil)
    #expect(try store.files(of: release.id) == Sample.files())
    try store.withdraw(release.id, reason: "Name", by: "M. Muster", at: Sample.evening)
    #expect(try store.release(release.id)?.state == .withdrawn)
    #expect(throws: HistoryError.refused(reason: "the release is withdrawn already")) {
      try store.supersede(release.id, by: "M. Muster", at: Sample.evening)
    }
    #expect(throws: HistoryError.notFound(what: "a release with number 77")) {
      try store.supersede(77, by: "M. Muster", at: Sample.evening)
    }
  }

  /// A text that stands in the file as it is: zlib stores what it cannot make shorter.
  private static let secret = "GEHEIM+8f3Q.x7-Kl2_Zw9~Rt5"

  private func secretFiles() -> [StoredFile] {
    var state: UInt64 = 7
    let noise = (0..<60_000).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 56)
    }
    let secret = Array(Self.secret.utf8)
    return [
      StoredFile(
        tree: .reports, path: "de/index.html", sha256: Sample.digest(30),
        bytes: noise[0..<30_000] + secret + noise[30_000...]),
      StoredFile(
        tree: .reports, path: "en/index.html", sha256: Sample.digest(31),
        bytes: noise[0..<50] + secret),
    ]
  }

  private func holdsSecret(_ place: Place) throws -> Bool {
    try place.everyByte().range(of: Data(Self.secret.utf8)) != nil
  }

  private func releaseSecret(_ store: HistoryStore) throws -> StoredRelease {
    try store.addRelease(
      try Sample.release(figures: #"{"text":"\#(Self.secret)"}"#),
      files: secretFiles() + Sample.files().prefix(1))
  }

  @Test func `a withdrawn text is in no byte of the store, its digests are`() throws {
    let place = try Place()
    let store = try place.storeWithSnapshot()
    let release = try releaseSecret(store)
    #expect(try holdsSecret(place))
    try store.withdraw(release.id, reason: "Name genannt", by: "M. Muster", at: Sample.evening)
    #expect(try !holdsSecret(place))
    let stored = try #require(try store.release(release.id))
    #expect(stored.state == .withdrawn)
    #expect(stored.stateReason == "Name genannt")
    #expect(stored.figures == nil)
    let files = try store.files(of: release.id)
    #expect(files.map(\.sha256) == [Sample.digest(20), Sample.digest(30), Sample.digest(31)])
    #expect(files.allSatisfy { $0.bytes == nil })
    #expect(files.map(\.size) == [4, 60_000 + Self.secret.utf8.count, 50 + Self.secret.utf8.count])
    try store.close()
    #expect(try !holdsSecret(place))
  }

  @Test func `a text withdrawn within a transaction goes with the traces`() throws {
    let place = try Place()
    let store = try place.storeWithSnapshot()
    let release = try releaseSecret(store)
    try store.transaction { () throws(HistoryError) in
      try store.withdraw(release.id, reason: "Name", by: "M. Muster", at: Sample.evening)
    }
    #expect(try holdsSecret(place), "the log still has it")
    try store.eraseTraces()
    #expect(try !holdsSecret(place))
  }

  @Test func `while another process reads, withdrawing says busy and can be repeated`() throws {
    let place = try Place()
    let store = try place.storeWithSnapshot(patience: 0)
    let release = try releaseSecret(store)
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    let reader = try DatabaseQueue(path: place.path, configuration: configuration)
    try reader.inDatabase { database in
      try database.execute(sql: "BEGIN; SELECT count(*) FROM releases")
    }
    #expect(throws: HistoryError.busy) {
      try store.withdraw(release.id, reason: "Name", by: "M. Muster", at: Sample.evening)
    }
    #expect(try store.release(release.id)?.state == .withdrawn)
    try reader.inDatabase { try $0.execute(sql: "COMMIT") }
    try store.withdraw(release.id, reason: "Name", by: "M. Muster", at: Sample.evening)
    #expect(try !holdsSecret(place))
  }

  @Test func `bytes that another release shows as well stay with that one`() throws {
    let store = try Place().storeWithSnapshot()
    let first = try store.addRelease(try Sample.release(), files: Sample.files())
    let second = try store.addRelease(
      try Sample.release(number: 2), files: Array(Sample.files().prefix(2)))
    try store.withdraw(first.id, reason: "Name", by: "M. Muster", at: Sample.evening)
    #expect(try store.files(of: second.id) == Array(Sample.files().prefix(2)))
    #expect(try store.files(of: first.id).allSatisfy { $0.bytes == nil })
  }

  @Test func `nothing is withdrawn without a reason`() throws {
    let store = try Place().storeWithSnapshot()
    let release = try store.addRelease(try Sample.release(), files: Sample.files())
    #expect(throws: HistoryError.self) {
      try store.withdraw(release.id, reason: "", by: "M. Muster", at: Sample.evening)
    }
    #expect(try store.files(of: release.id) == Sample.files())
  }
}
