/// Finds many texts in one pass: every place whose five bytes are the rarest five of some text is
/// compared with it.
struct PatternSearch {
  /// Shorter texts cannot be looked for.
  static let shortest = 5

  private struct Candidate {
    let pattern: Int
    /// Where in the pattern its five bytes begin.
    let at: Int
  }

  private let patterns: [[UInt8]]
  private var candidates: [UInt64: [Candidate]] = [:]
  /// Which hashes occur at all; most places are done with after a look at it.
  private var filter = [Bool](repeating: false, count: 1 << 16)

  /// Patterns that are too short are never found.
  init(_ patterns: [[UInt8]]) {
    self.patterns = patterns
    var counts: [UInt64: Int] = [:]
    for pattern in patterns {
      PatternSearch.windows(pattern) { key, _ in counts[key, default: 0] += 1 }
    }
    for (index, pattern) in patterns.enumerated() {
      var rarest: (key: UInt64, at: Int, count: Int)?
      PatternSearch.windows(pattern) { key, place in
        let count = counts[key] ?? 0
        if count < rarest?.count ?? .max { rarest = (key, place, count) }
      }
      guard let rarest else { continue }
      candidates[rarest.key, default: []].append(Candidate(pattern: index, at: rarest.at))
      filter[PatternSearch.hash(rarest.key)] = true
    }
  }

  /// Calls back with the index of each pattern found and the place where it begins. A pattern is
  /// found only as whole words: letters and digits do not go on at its ends.
  func search(_ text: [UInt8], _ found: (_ pattern: Int, _ at: Int) -> Void) {
    guard !candidates.isEmpty else { return }
    var key: UInt64 = 0
    var place = 1 - PatternSearch.shortest
    for byte in text {
      key = (key << 8 | UInt64(byte)) & 0xFF_FFFF_FFFF
      place += 1
      guard filter[Int((key &* PatternSearch.factor) >> 48)], place > 0,
        let candidates = candidates[key]
      else { continue }
      let window = place - 1
      for candidate in candidates {
        let start = window - candidate.at
        let pattern = patterns[candidate.pattern]
        guard start >= 0, start + pattern.count <= text.count,
          text[start..<(start + pattern.count)].elementsEqual(pattern),
          WordEdge.isFree(text, start, start + pattern.count)
        else { continue }
        found(candidate.pattern, start)
      }
    }
  }

  private static func windows(_ bytes: [UInt8], _ body: (UInt64, Int) -> Void) {
    var key: UInt64 = 0
    for (index, byte) in bytes.enumerated() {
      key = (key << 8 | UInt64(byte)) & 0xFF_FFFF_FFFF
      if index >= shortest - 1 { body(key, index - shortest + 1) }
    }
  }

  private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15

  private static func hash(_ key: UInt64) -> Int { Int((key &* factor) >> 48) }
}
