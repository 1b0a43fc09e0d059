/// What all filled cells of a column are.
package enum ColumnType: String, CaseIterable, Hashable, Sendable {
  case empty
  case boolean
  case integer
  case decimal
  case percent
  case money
  case date
  case text
}

/// Narrows a column's type down cell by cell, on bytes; a column of texts soon costs nothing.
struct ColumnProbe: Sendable {
  let name: String
  private(set) var filled = 0
  private(set) var empty = 0
  private(set) var samples: [String] = []
  /// A cell that is no placeholder was there.
  private var hasVote = false
  /// From narrow to wide; the first that is left is the type.
  private var possible: [ColumnType] = [.boolean, .integer, .decimal, .percent, .money, .date]

  private static let mostSamples = 3

  init(_ name: String) { self.name = name }

  mutating func add(_ bytes: Span<UInt8>) {
    var low = 0
    var high = bytes.count
    while low < high, Self.isBlank(bytes[low]) { low += 1 }
    while high > low, Self.isBlank(bytes[high - 1]) { high -= 1 }
    guard low < high else {
      empty += 1
      return
    }
    filled += 1
    if samples.count < Self.mostSamples { addSample(bytes, low, high) }
    guard !possible.isEmpty else { return }
    if Self.isPlaceholder(bytes, low, high) { return }
    hasVote = true
    let form = CellForm(bytes, low, high)
    possible.removeAll { !form.fits($0) }
  }

  mutating func addEmpty(_ count: Int = 1) { empty += count }

  /// Adds what the cells behind these are.
  mutating func join(_ next: ColumnProbe) {
    filled += next.filled
    empty += next.empty
    for sample in next.samples where samples.count < Self.mostSamples && !samples.contains(sample) {
      samples.append(sample)
    }
    hasVote = hasVote || next.hasVote
    possible.removeAll { !next.possible.contains($0) }
  }

  private mutating func addSample(_ bytes: Span<UInt8>, _ low: Int, _ high: Int) {
    let end = min(high, low + 240)
    var copy: [UInt8] = []
    for index in low..<end { copy.append(bytes[index]) }
    let text = RowReading.shortened(String(decoding: copy, as: UTF8.self))
    if !samples.contains(text) { samples.append(text) }
  }

  /// "–", "k. A." and the like stand for no value in columns of any type.
  private static func isPlaceholder(_ bytes: Span<UInt8>, _ low: Int, _ high: Int) -> Bool {
    guard high - low <= longestPlaceholder else { return false }
    return placeholders.contains { word in
      word.count == high - low && word.indices.allSatisfy { bytes[low + $0] == word[$0] }
    }
  }

  private static let placeholders = [
    "-", "–", "—", "k.A.", "k. A.", "n/a", "#NV", "#N/A", SpreadsheetLeftover.uncalculatedText,
  ].map { Array($0.utf8) }

  private static let longestPlaceholder = placeholders.map(\.count).max() ?? 0

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  var column: Inspection.Column {
    Inspection.Column(
      name: name, type: filled == 0 ? .empty : (hasVote ? possible.first : nil) ?? .text,
      filled: filled,
      empty: empty, samples: samples)
  }
}
