/// Numbers each element among its siblings of the same name, with one pass and little memory.
struct SiblingCounter {
  private struct Entry {
    var name: Int32
    var count: Int32
    /// The node of the first one in the tree being built, -1 for none.
    var first: Int32
  }

  /// The names seen so far among the children of one open element.
  private struct Level {
    var entries: [Entry] = []
    var last = 0
    /// Name → entry, once there are too many to look through.
    var index: [Int32: Int] = [:]
  }

  private var levels: [Level] = []
  private static let fewEntries = 24

  /// Counts an element at `depth` (0 is the root) and returns its number, from 1.
  mutating func count(_ name: Int32, depth: Int) -> Int32 {
    while levels.count <= depth + 1 { levels.append(Level()) }
    if !levels[depth + 1].entries.isEmpty {
      levels[depth + 1].entries.removeAll(keepingCapacity: true)
      levels[depth + 1].index.removeAll(keepingCapacity: true)
    }
    levels[depth].last = Self.find(name, in: &levels[depth])
    levels[depth].entries[levels[depth].last].count &+= 1
    return levels[depth].entries[levels[depth].last].count
  }

  /// Remembers the node of the element counted last at `depth`, and returns that of the first of its
  /// name if this is the second.
  mutating func note(node: Int32, depth: Int) -> Int32? {
    let last = levels[depth].last
    let entry = levels[depth].entries[last]
    if entry.count == 1 { levels[depth].entries[last].first = node }
    return entry.count == 2 && entry.first >= 0 ? entry.first : nil
  }

  private static func find(_ name: Int32, in level: inout Level) -> Int {
    if level.last < level.entries.count, level.entries[level.last].name == name {
      return level.last
    }
    if level.entries.count <= fewEntries {
      if let found = level.entries.firstIndex(where: { $0.name == name }) { return found }
    } else if let found = level.index[name] {
      return found
    }
    level.entries.append(Entry(name: name, count: 0, first: -1))
    if level.entries.count == fewEntries + 1 {
      for (position, entry) in level.entries.enumerated() { level.index[entry.name] = position }
    } else if level.entries.count > fewEntries {
      level.index[name] = level.entries.count - 1
    }
    return level.entries.count - 1
  }
}
