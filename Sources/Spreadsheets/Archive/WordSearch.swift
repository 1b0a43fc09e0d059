/// Looks for a word of ASCII letters in bytes that come in pieces, without looking at every one of
/// them (Horspool, “Practical fast searching in strings”, 1980).
struct WordSearch {
  private let word: [UInt8]
  /// How far to go on, by the byte at the end of the window.
  private let steps: [Int]
  /// The end of the pieces before, in which the word may have begun.
  private var end: [UInt8] = []

  init(_ word: StaticString) {
    self.word = word.withUTF8Buffer { Array($0) }
    var steps = [Int](repeating: self.word.count, count: 256)
    for (index, byte) in self.word.dropLast().enumerated() {
      steps[Int(byte)] = self.word.count - 1 - index
    }
    self.steps = steps
  }

  /// Whether the word ends in the next piece.
  mutating func ends(in piece: UnsafeRawBufferPointer) -> Bool {
    let kept = word.count - 1
    let overlap = end + piece[..<min(kept, piece.count)]
    if overlap.withUnsafeBytes({ isIn($0) }) || isIn(piece) { return true }
    end += piece[max(0, piece.count - kept)...]
    end.removeFirst(max(0, end.count - kept))
    return false
  }

  private func isIn(_ bytes: UnsafeRawBufferPointer) -> Bool {
    let last = word.count - 1
    return word.withUnsafeBufferPointer { word in
      steps.withUnsafeBufferPointer { steps in
        var place = last
        while place < bytes.count {
          if bytes[place] == word[last] {
            var index = 0
            while index < last, bytes[place - last + index] == word[index] { index += 1 }
            if index == last { return true }
          }
          place += steps[Int(bytes[place])]
        }
        return false
      }
    }
  }
}
