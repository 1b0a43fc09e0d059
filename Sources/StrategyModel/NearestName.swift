/// Finds the allowed name that somebody probably meant by a misspelt one.
package enum NearestName {
  /// Longer words are left alone, so that hostile input costs nothing.
  private static let longest = 200

  /// The name with the fewest edits (Damerau–Levenshtein, optimal string alignment), at most one
  /// edit per three characters of the longer one, compared without regard to case; of several
  /// equally near the first in code-point order; nil where none is near.
  package static func of(_ word: String, among names: some Sequence<String>) -> String? {
    let letters = folded(word)
    guard !letters.isEmpty, letters.count <= longest else { return nil }
    var best: (name: String, distance: Int)?
    for name in names {
      let other = folded(name)
      let allowed = min(max(letters.count, other.count) / 3, best?.distance ?? .max)
      guard other.count <= longest, abs(other.count - letters.count) <= allowed,
        let distance = distance(letters, other, atMost: allowed)
      else { continue }
      if let best, best.distance == distance, !precedes(name, best.name) { continue }
      best = (name, distance)
    }
    return best?.name
  }

  /// By way of capitals, so that "ß" and "ss" are the same.
  private static func folded(_ text: String) -> [Character] {
    Array(text.uppercased().lowercased())
  }

  private static func precedes(_ left: String, _ right: String) -> Bool {
    left.unicodeScalars.lexicographicallyPrecedes(right.unicodeScalars)
  }

  /// Insertions, deletions, substitutions and swaps of neighbours; nil beyond `limit`.
  private static func distance(
    _ left: [Character], _ right: [Character], atMost limit: Int
  ) -> Int? {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let substituted = last[column] + (left[row] == right[column] ? 0 : 1)
        var cost = min(substituted, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      if let least = current.min(), least > limit { return nil }
      (beforeLast, last) = (last, current)
    }
    return last[right.count] <= limit ? last[right.count] : nil
  }
}
