internal import Dispatch
internal import Synchronization

/// Numbered pieces of work done on several threads, whose results are taken in order.
enum OrderedWork {
  /// Does the pieces `0..<count` and folds their results into `total`, in order and never two at once.
  ///
  /// At most two pieces per thread are begun and not yet taken, so that memory stays flat.
  static func run<Piece: Sendable, Total: Sendable>(
    _ count: Int, threads: Int, into total: Total, work: @Sendable (Int) -> Piece,
    take: @Sendable (Int, Piece, inout Total) -> Void
  ) -> Total {
    let desk = Mutex(Desk<Piece, Total>(total: total))
    let room = DispatchSemaphore(value: 2 * max(1, threads))
    DispatchQueue.concurrentPerform(iterations: max(1, threads)) { _ in
      while true {
        room.wait()
        guard let index = desk.withLock({ $0.begin(before: count) }) else {
          room.signal()
          return
        }
        let piece = work(index)
        let taken = desk.withLock { desk in
          desk.done[index] = piece
          let first = desk.taken
          while let piece = desk.done.removeValue(forKey: desk.taken) {
            take(desk.taken, piece, &desk.total)
            desk.taken += 1
          }
          return desk.taken - first
        }
        for _ in 0..<taken { room.signal() }
      }
    }
    return desk.withLock { $0.total }
  }

  private struct Desk<Piece: Sendable, Total: Sendable>: Sendable {
    var total: Total
    var done: [Int: Piece] = [:]
    var begun = 0
    var taken = 0

    mutating func begin(before count: Int) -> Int? {
      guard begun < count else { return nil }
      begun += 1
      return begun - 1
    }
  }
}
