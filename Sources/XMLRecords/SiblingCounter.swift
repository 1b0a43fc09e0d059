/// Numbers each element among its siblings of the same name, in constant time for each.
struct SiblingCounter: ~Copyable {
  /// The siblings of one name that were counted last.
  struct Siblings: BitwiseCopyable {
    var name: Int32
    /// The depth at which they stand; no other element is open there while they are counted.
    var depth: Int32 = -1
    var count: Int32 = 0
    /// The node of the first one in the tree being built, -1 for none.
    var first: Int32 = -1
  }

  /// By the number of a name.
  private var latest = FlatArray<Siblings>(capacity: 64)
  /// What `latest` held before, for when the element ends within which it changed.
  private var replaced = FlatArray<Siblings>(capacity: 64)

  /// To be given back to `close` at the end of the element that begins now.
  var mark: Int32 { Int32(truncatingIfNeeded: replaced.count) }

  /// Counts an element at `depth` and returns its number, from 1.
  @inline(__always)
  mutating func count(_ name: Int32, depth: Int) -> Int32 {
    while latest.count <= Int(name) {
      latest.append(Siblings(name: Int32(truncatingIfNeeded: latest.count)))
    }
    let index = Int(name)
    if Int(latest[index].depth) != depth {
      replaced.append(latest[index])
      latest[index] = Siblings(name: name, depth: Int32(truncatingIfNeeded: depth))
    }
    latest[index].count &+= 1
    return latest[index].count
  }

  /// Remembers the node of the element of this name counted last, and returns that of the first of
  /// its siblings of this name if this is the second.
  @inline(__always)
  mutating func note(node: Int32, name: Int32) -> Int32? {
    let siblings = latest[Int(name)]
    if siblings.count == 1 { latest[Int(name)].first = node }
    return siblings.count == 2 && siblings.first >= 0 ? siblings.first : nil
  }

  /// Forgets what was counted within the element that ends, and was about to begin at `mark`.
  @inline(__always)
  mutating func close(_ mark: Int32) {
    while replaced.count > Int(mark) {
      let siblings = replaced[replaced.count &- 1]
      latest[Int(siblings.name)] = siblings
      replaced.removeLast(downTo: replaced.count &- 1)
    }
  }
}
