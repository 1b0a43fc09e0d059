package import StrategyModel

/// How a strategy's grid is built, whatever its numbers.
package struct GridShape: Hashable, Sendable {
  /// Their number.
  package let competencies: Int
  /// Of all competencies together.
  package let foci: Int
  package let fociPerCompetency: ClosedRange<Int>
  package let slotsPerFocus: ClosedRange<Int>

  package init(_ version: StrategyVersion) {
    competencies = version.competencies.count
    foci = version.foci.count
    fociPerCompetency = Self.range(version.competencies.map(\.foci.count))
    slotsPerFocus = Self.range(version.foci.map(\.slots))
  }

  /// Main foci of each competency and slots of each focus; nil where they are not all the same.
  package var even: (foci: Int, slots: Int)? {
    guard fociPerCompetency.count == 1, hasEvenFoci else { return nil }
    return (fociPerCompetency.lowerBound, slotsPerFocus.lowerBound)
  }

  /// Every main focus has as many slots as the others.
  package var hasEvenFoci: Bool { slotsPerFocus.count == 1 }

  var hasOneSlotEach: Bool { slotsPerFocus == 1...1 }

  /// `5 × 5 × 5`.
  func product(_ foci: Int, _ slots: Int, _ numbers: NumberStyle) -> String {
    [competencies, foci, slots].map(numbers.count).joined(separator: "\u{A0}×\u{A0}")
  }

  private static func range(_ numbers: [Int]) -> ClosedRange<Int> {
    let least = numbers.min() ?? 0
    return least...max(least, numbers.max() ?? 0)
  }
}
