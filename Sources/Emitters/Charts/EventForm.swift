internal import Markup

/// The form of a mark on a line of time, told without colour.
enum EventForm: CaseIterable {
  case circle
  case square
  case diamond
  case triangle
  case ring
  case frame
  case pointer
  case decision

  /// Those for kinds of milestones, in the order of their use; with more kinds they begin again, and
  /// the words beside each mark tell them apart.
  static let milestones: [EventForm] = [
    .circle, .square, .diamond, .triangle, .ring, .frame, .pointer,
  ]

  func mark(x: Double, y: Double, radius: Double) -> MarkupText {
    let isHollow = self == .ring || self == .frame
    let paint: [MarkupAttribute] = [
      ("fill", isHollow ? Palette.white : self == .decision ? Palette.outline : Palette.dark),
      ("stroke", isHollow ? Palette.dark : Palette.white), ("stroke-width", isHollow ? "2.5" : nil),
    ]
    switch self {
    case .circle, .ring:
      let r = isHollow ? radius - 1.25 : radius
      return element(
        "circle", [("cx", coordinate(x)), ("cy", coordinate(y)), ("r", coordinate(r))] + paint)
        + "\n"
    case .square: return path(square(radius - 0.5), x, y, paint)
    case .frame: return path(square(radius - 1.5), x, y, paint)
    case .diamond: return path([(0, -radius), (radius, 0), (0, radius), (-radius, 0)], x, y, paint)
    case .triangle: return path([(0, -radius), (radius, radius), (-radius, radius)], x, y, paint)
    case .pointer: return path([(-radius, -radius), (radius, 0), (-radius, radius)], x, y, paint)
    case .decision:
      return path([(-radius, -radius), (radius, -radius), (0, radius)], x, y, paint)
    }
  }

  private func square(_ half: Double) -> [(Double, Double)] {
    [(-half, -half), (half, -half), (half, half), (-half, half)]
  }

  private func path(
    _ corners: [(Double, Double)], _ x: Double, _ y: Double, _ paint: [MarkupAttribute]
  ) -> MarkupText {
    let points = corners.map { "\(coordinate(x + $0.0)) \(coordinate(y + $0.1))" }
    return element("path", [("d", "M" + points.joined(separator: "L") + "Z")] + paint) + "\n"
  }
}
