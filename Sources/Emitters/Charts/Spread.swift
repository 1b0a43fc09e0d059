/// Places labels along a line as near as possible to what they name, without overlap.
enum Spread {
  /// A label that wants its middle at `centre`.
  struct Label: Hashable {
    let centre: Double
    let width: Double
  }

  /// The left edges of the labels, in their order, at least `gap` apart and within the limits where
  /// they fit at all; the sum of the squared shifts is the least possible.
  static func leftEdges(
    _ labels: [Label], gap: Double, from start: Double, to end: Double
  ) -> [Double] {
    // Pooling adjacent violators: labels that would touch form a block that shifts as one.
    var blocks: [(wanted: Double, labels: Int)] = []
    var offsets: [Double] = []
    var offset = 0.0
    for label in labels {
      offsets.append(offset)
      blocks.append((label.centre - label.width / 2 - offset, 1))
      while blocks.count > 1, blocks[blocks.count - 2].wanted > blocks[blocks.count - 1].wanted {
        let right = blocks.removeLast()
        let left = blocks.removeLast()
        let count = left.labels + right.labels
        let sum = left.wanted * Double(left.labels) + right.wanted * Double(right.labels)
        blocks.append((sum / Double(count), count))
      }
      offset += label.width + gap
    }
    let last = end - max(offset - gap, 0)
    var edges: [Double] = []
    for block in blocks {
      let origin = max(min(block.wanted, last), start)
      for _ in 0..<block.labels { edges.append(origin + offsets[edges.count]) }
    }
    return edges
  }
}
