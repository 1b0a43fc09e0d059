/// Where a judgement in words changes (`strategy.yaml`, `thresholds`); figures do not depend on it.
package struct Thresholds: Hashable, Sendable {
  /// Up to so many due core projects may be missing for "slightly behind"; more is "behind".
  package let slightlyBehind: Int

  package static let usual = Thresholds(slightlyBehind: 1)

  package init(slightlyBehind: Int) { self.slightlyBehind = slightlyBehind }
}
