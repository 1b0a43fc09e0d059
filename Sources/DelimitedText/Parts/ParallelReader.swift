/// Reads a large file in parts on several threads; records, places and defects are those that
/// `DelimitedReader` finds.
///
/// In the middle of a file nobody knows whether a line break ends a row or stands in quotes. Each part
/// but the first therefore begins where rows seem to begin, and counts only if the part before ends
/// there and in the same state; if not, it is read again from where that one ended. So neither the
/// size of the parts nor the number of threads changes what is read.
package struct ParallelReader<Bytes: RandomAccessBytes>: Sendable {
  private let bytes: Bytes
  private let dialect: Dialect
  private let limits: DelimitedLimits
  private let threads: Int
  private let partSize: Int
  private let partCount: Int

  /// `size`: bytes of the file; if it has more or fewer by now, it is still read to its end.
  /// `partSize`: bytes of the file per part, at least 16.
  package init(
    _ bytes: Bytes, size: Int, dialect: Dialect, limits: DelimitedLimits = .usual, threads: Int,
    partSize: Int = 4 << 20
  ) {
    self.bytes = bytes
    self.dialect = dialect
    self.limits = limits
    self.threads = max(1, threads)
    // UTF-16 is not cut between the bytes of a unit.
    self.partSize = max(16, partSize) & ~1
    partCount = threads > 1 ? max(1, (size + self.partSize - 1) / self.partSize) : 1
  }

  /// What a file holds, once it is read.
  package struct Outcome<Total: Sendable>: Sendable {
    /// What stands above the rows of data.
    package var head: DelimitedHead
    /// All parts joined.
    package var total: Total
    /// Of the whole file, the head included.
    package var defects: DefectLog
  }

  /// Lends each row behind the head to `each`, with a value that collects what its part of the file
  /// holds, and joins these values in the order of the file.
  ///
  /// `each` runs on several threads, once at a time for each part. In it lines and ordinals count from
  /// the start of the part; `join` is told how many to add. The value of a part whose start was
  /// guessed wrongly is dropped. Throws what reading the bytes throws.
  package func read<Part: Sendable, Total: Sendable>(
    into total: Total, part: @escaping @Sendable () -> Part,
    each: @escaping @Sendable (borrowing DelimitedRecord, inout Part) -> Void,
    join: @Sendable (inout Total, Part, PartStart) -> Void
  ) throws(Bytes.Failure) -> Outcome<Total> {
    var scout = DelimitedReader(
      SequentialSource(bytes), dialect: dialect, limits: limits, chunkSize: 65_536)
    let head = try scout.readHead()
    var hasData = false
    while !hasData, let role = try scout.next({ $0.role }) { hasData = role == .data }
    let usual = scout.scanner.state
    // Without a row there is nothing to guess by.
    let count = hasData ? partCount : 1
    let reader = PartReader(
      bytes: bytes, dialect: dialect, limits: limits, chunkSize: 131_072, part: part, each: each)
    let guess = PartGuess(bytes: bytes, dialect: dialect, limits: limits, usual: usual)
    let stop: @Sendable (Int) -> Int = { [partSize] index in
      index + 1 == count ? .max : max((index + 1) * partSize, usual.originalOffset)
    }
    let done = OrderedWork.run(
      count, threads: threads, into: Progress<Total, Bytes.Failure>(total: total)
    ) { [partSize] index in
      Result { () throws(Bytes.Failure) -> PartReader<Bytes, Part>.Outcome? in
        if index == 0 { return try reader.first(stop: stop(0)) }
        guard let start = try guess.state(at: index * partSize),
          start.originalOffset < stop(index)
        else { return nil }
        return try reader.read(from: start, stop: stop(index))
      }
    } take: { index, result, progress in
      progress.take(result, reader, stop: stop(index), join)
    }
    if let failure = done.failure { throw failure }
    return Outcome(head: head, total: done.total, defects: done.defects)
  }
}

/// The parts taken so far.
private struct Progress<Total: Sendable, Failure: Error>: Sendable {
  var total: Total
  var defects = DefectLog()
  /// Where the last part ended, counted from the file's start.
  var state: ReadingState?
  var failure: Failure?

  init(total: Total) { self.total = total }

  /// Takes the next part, if it began where the last one ended; else what is there instead.
  mutating func take<Bytes: RandomAccessBytes, Part: Sendable>(
    _ result: Result<PartReader<Bytes, Part>.Outcome?, Failure>, _ reader: PartReader<Bytes, Part>,
    stop: Int, _ join: (inout Total, Part, PartStart) -> Void
  ) where Bytes.Failure == Failure {
    guard failure == nil else { return }
    do throws(Failure) {
      var outcome = try result.get()
      var start = PartStart(lines: 0, rows: 0)
      if let state {
        // Rows of the parts before may reach to the end of this one.
        guard state.originalOffset < stop else { return }
        start = PartStart(lines: state.line - 1, rows: state.ordinal)
        let own = state.countedFromHere
        if outcome?.start?.countedFromHere != own {
          outcome = try reader.read(from: own, stop: stop)
        }
      }
      guard let outcome else { return }
      var end = outcome.end
      end.line = start.line(end.line)
      end.ordinal = start.ordinal(end.ordinal)
      state = end
      defects.add(outcome.defects, start)
      join(&total, outcome.part, start)
    } catch {
      failure = error
    }
  }
}

extension ReadingState {
  /// The same with lines and rows counted from here; rows of data have begun.
  fileprivate var countedFromHere: ReadingState {
    var state = self
    state.line = 1
    state.ordinal = 0
    state.physicalRow = Int(Int32.max)
    return state
  }
}
