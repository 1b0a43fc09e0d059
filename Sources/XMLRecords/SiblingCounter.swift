/// Numbers each element among its siblings of the same name, in constant time for each.
struct SiblingCounter: ~Copyable {
  /// The siblings of one name that were counted last.
  struct Siblings: BitwiseCopyable {
    var name: Int32
    /// The depth and the serial number of the element around them; -1 before any was counted.
    var outerDepth: Int32 = -1
    var outer: Int32 = -1
    var count: Int32 = 0
    /// The node of the first one in the tree being built, -1 for none.
    var first: Int32 = -1
  }

  /// By the number of a name.
  private var latest = FlatArray<Siblings>(capacity: 64)
  /// What `latest` held of elements that are still open, for when the element ends within which it
  /// changed.
  private var replaced = FlatArray<Siblings>(capacity: 64)

  /// To be given back to `close` at the end of the element that begins now.
  @inline(__always)
  var mark: Int32 { Int32(truncatingIfNeeded: replaced.count) }

  /// Counts an element within those that are open and returns its number, from 1.
  @inline(__always)
  mutating func count(_ name: Int32, within open: borrowing FlatArray<OpenElement>) -> Int32 {
    let index = Int(name)
    if latest.count <= index { learn(name) }
    let depth = open.count &- 1
    let outer = depth < 0 ? 0 : open[depth].serial
    var siblings = latest[index]
    if siblings.outer != outer {
      // Elements within one that has ended are never counted again.
      let isOpen =
        siblings.outerDepth < depth && siblings.outerDepth >= 0
        && open[Int(siblings.outerDepth)].serial == siblings.outer
      if isOpen { replaced.append(siblings) }
      siblings = Siblings(
        name: name, outerDepth: Int32(truncatingIfNeeded: depth), outer: outer)
    }
    siblings.count &+= 1
    latest[index] = siblings
    return siblings.count
  }

  @inline(never)
  private mutating func learn(_ name: Int32) {
    while latest.count <= Int(name) {
      latest.append(Siblings(name: Int32(truncatingIfNeeded: latest.count)))
    }
  }

  /// Remembers the node of the element of this name counted last, whose number is `ordinal`, and
  /// returns that of the first of its siblings of this name if this is the second.
  @inline(__always)
  mutating func note(node: Int32, name: Int32, ordinal: Int32) -> Int32? {
    if ordinal == 1 { latest[Int(name)].first = node }
    guard ordinal == 2 else { return nil }
    let first = latest[Int(name)].first
    return first >= 0 ? first : nil
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
