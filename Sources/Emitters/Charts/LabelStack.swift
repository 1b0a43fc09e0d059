/// Stacks labels outward from a line so that none lies on another or on the way of another to its
/// place on the line.
enum LabelStack {
  /// A label that begins at `x`, directly above its place.
  struct Label: Hashable {
    let x: Double
    let width: Double
    let height: Double
  }

  /// How far each label is from the line, in the order given, which must be that of `x`.
  ///
  /// A label lies farther out than all later ones that begin below it, so the ways to the line,
  /// which leave at each label's beginning, stay free.
  static func offsets(_ labels: [Label], gap: Double) -> [Double] {
    var offsets = Array(repeating: 0.0, count: labels.count)
    for index in labels.indices.reversed() {
      let label = labels[index]
      for later in labels[(index + 1)...].indices
      where labels[later].x < label.x + label.width + gap {
        offsets[index] = max(offsets[index], offsets[later] + labels[later].height + gap)
      }
    }
    return offsets
  }
}
