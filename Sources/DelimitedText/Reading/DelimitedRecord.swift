/// One row while the reader holds it: cells are byte ranges in the reader's memory.
///
/// Not copyable, so it cannot leave the closure to which the reader lends it.
@usableFromInline
package struct DelimitedRecord: ~Copyable {
  @usableFromInline let base: UnsafePointer<UInt8>
  @usableFromInline let scratch: UnsafePointer<UInt8>
  @usableFromInline let slots: UnsafePointer<FieldSlot>
  private let origin: Origin
  private let length: Int

  /// Number of cells, at least 1.
  @usableFromInline package let count: Int
  package let role: RowRole
  /// 1-based number of the row as a spreadsheet shows it: preamble, header, comments and empty
  /// lines count, a first line "sep=…" does not.
  package let ordinal: Int
  /// The line of the record's last character.
  package let endLine: Int

  /// Where the record begins, without anything that must be released.
  struct Origin {
    var start: TextPlace
    /// Position in the decoded text.
    var position: Int
    var encoding: TextEncoding
    var gaps: UnsafeBufferPointer<TextDecoder.Gap>
  }

  @inline(__always)
  init(
    base: UnsafePointer<UInt8>, scratch: UnsafePointer<UInt8>, slots: UnsafePointer<FieldSlot>,
    origin: Origin, length: Int, count: Int, role: RowRole, ordinal: Int, endLine: Int
  ) {
    self.base = base
    self.scratch = scratch
    self.slots = slots
    self.origin = origin
    self.length = length
    self.count = count
    self.role = role
    self.ordinal = ordinal
    self.endLine = endLine
  }

  /// The place of the record's first character.
  package var start: TextPlace { origin.start }

  /// Lends the value of a cell, quotes and escapes removed: valid UTF-8. Empty if there is no such
  /// cell.
  @inlinable
  package func withBytes<Result>(_ index: Int, _ body: (Span<UInt8>) -> Result) -> Result {
    guard index >= 0, index < count else {
      return body(UnsafeBufferPointer(start: base, count: 0).span)
    }
    let slot = slots[index]
    let memory = slot.flags & FieldSlot.isInScratch == 0 ? base : scratch
    return body(
      UnsafeBufferPointer(start: memory + Int(slot.low), count: Int(slot.high &- slot.low)).span)
  }

  /// The value of a cell as text of its own; "" if there is no such cell.
  package func text(_ index: Int) -> String {
    withBytes(index) { bytes in
      bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    }
  }

  /// All values as texts of their own.
  package func texts() -> [String] {
    var texts: [String] = []
    texts.reserveCapacity(count)
    for index in 0..<count { texts.append(text(index)) }
    return texts
  }

  /// Whether the value has no character, or there is no such cell.
  @inlinable
  package func isEmpty(_ index: Int) -> Bool {
    guard index >= 0, index < count else { return true }
    return slots[index].low == slots[index].high
  }

  /// Whether the cell stands in quotes; an empty cell in quotes is still empty.
  @inlinable
  package func wasQuoted(_ index: Int) -> Bool {
    guard index >= 0, index < count else { return false }
    return slots[index].flags & FieldSlot.isQuoted != 0
  }

  /// Where a cell begins, at its opening quote if it has one; the record's end if there is no such
  /// cell.
  package func place(_ index: Int) -> TextPlace {
    let offset = index >= 0 && index < count ? Int(slots[index].raw) : length
    let finder = PlaceFinder(
      start: origin.start, position: origin.position, encoding: origin.encoding,
      gaps: Array(origin.gaps)[...])
    return finder.place(of: offset, in: base)
  }

  /// Lends the record as it stands in the file, in UTF-8, without its line end.
  @inlinable
  package func withRawBytes<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    body(UnsafeBufferPointer(start: base, count: rawLength).span)
  }

  @usableFromInline var rawLength: Int { length }
}

/// What a row is in its table.
package enum RowRole: String, Hashable, Sendable {
  /// Before the header.
  case preamble
  case header
  case data
  /// All cells empty, as in ";;;;".
  case blank
  /// Begins with one of the dialect's footer words.
  case footer
}
