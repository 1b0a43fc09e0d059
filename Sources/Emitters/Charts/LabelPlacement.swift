/// Finds free places for labels in a drawing, one after the other.
struct LabelPlacement {
  /// A rectangle with its left upper corner.
  struct Box: Hashable {
    var x, y, width, height: Double

    func overlaps(_ other: Box) -> Bool {
      x < other.x + other.width && other.x < x + width && y < other.y + other.height
        && other.y < y + height
    }

    /// Whether a straight line passes through it.
    func isCrossed(by line: Line) -> Bool {
      // Liang–Barsky: the part of the line that lies within all four edges.
      var (enters, leaves) = (0.0, 1.0)
      let (dx, dy) = (line.toX - line.fromX, line.toY - line.fromY)
      let edges = [
        (-dx, line.fromX - x), (dx, x + width - line.fromX), (-dy, line.fromY - y),
        (dy, y + height - line.fromY),
      ]
      for (direction, distance) in edges {
        if direction == 0 {
          if distance < 0 { return false }
        } else if direction < 0 {
          enters = max(enters, distance / direction)
        } else {
          leaves = min(leaves, distance / direction)
        }
      }
      return enters <= leaves
    }
  }

  struct Line: Hashable {
    let fromX, fromY, toX, toY: Double
  }

  /// Labels stay within it.
  let bounds: Box
  /// What labels do not lie on.
  private(set) var lines: [Line]
  private var taken: [Box] = []

  init(within bounds: Box, avoiding lines: [Line]) {
    self.bounds = bounds
    self.lines = lines
  }

  /// The first of the wanted places that is free; else the first free one in a search over the whole
  /// drawing, near the first wanted place; lines are crossed only where nothing else is left.
  mutating func place(_ wanted: [Box]) -> Box {
    let held = wanted.map(heldInside)
    guard let first = held.first else { return bounds }
    let found =
      held.first { isFree($0) && !isOnLine($0) }
      ?? nearby(first).first { isFree($0) && !isOnLine($0) } ?? held.first(where: isFree)
      ?? nearby(first).first(where: isFree) ?? first
    taken.append(found)
    return found
  }

  private func isFree(_ box: Box) -> Bool { !taken.contains { $0.overlaps(box) } }

  private func isOnLine(_ box: Box) -> Bool { lines.contains { box.isCrossed(by: $0) } }

  private func heldInside(_ box: Box) -> Box {
    Box(
      x: max(min(box.x, bounds.x + bounds.width - box.width), bounds.x),
      y: max(min(box.y, bounds.y + bounds.height - box.height), bounds.y), width: box.width,
      height: box.height)
  }

  /// Places on a net over the drawing, the nearest first.
  private func nearby(_ box: Box) -> [Box] {
    var boxes: [(distance: Double, box: Box)] = []
    for y in stride(from: bounds.y, through: bounds.y + bounds.height - box.height, by: 6) {
      for x in stride(from: bounds.x, through: bounds.x + bounds.width - box.width, by: 12) {
        let distance = (x - box.x) * (x - box.x) + (y - box.y) * (y - box.y)
        boxes.append((distance, Box(x: x, y: y, width: box.width, height: box.height)))
      }
    }
    return boxes.sorted {
      ($0.distance, $0.box.y, $0.box.x) < ($1.distance, $1.box.y, $1.box.x)
    }.map(\.box)
  }
}
