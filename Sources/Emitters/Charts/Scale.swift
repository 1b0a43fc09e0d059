/// Maps counts to positions along a line, beginning at 0.
package struct Scale: Hashable, Sendable {
  /// Where 0 lies.
  package let start: Double
  /// The length of one.
  package let unit: Double

  /// Places 0 at `start` and `maximum` at `end`; a maximum below 1 counts as 1.
  package init(maximum: Int, from start: Double, to end: Double) {
    self.start = start
    unit = (end - start) / Double(max(maximum, 1))
  }

  package func position(_ count: Int) -> Double { start + Double(count) * unit }

  package func length(_ count: Int) -> Double { Double(count) * unit }
}
