/// Where a judgement in words changes (`strategy.yaml`, `thresholds`); figures do not depend on it.
package struct Thresholds: Hashable, Sendable {
  /// Up to so many due core projects may be missing for "slightly behind"; more is "behind".
  package var slightlyBehind = 1
  /// So many reports before the present one gave the same progress (`percent-unchanged`).
  package var percentUnchangedFor = 3
  /// So many reports before the present one had the same comment (`text-unchanged`).
  package var textUnchangedFor = 3
  /// Percent from which a project is nearly done (`nearly-done-for-long`).
  package var nearlyDonePercent = 90
  /// So many reports before the present one were nearly done too.
  package var nearlyDoneFor = 3
  /// So many reports before the present one said "paused" too (`paused-for-long`).
  package var pausedFor = 4
  /// The planned end was moved so often (`planned-end-moved-often`).
  package var plannedEndMoves = 3
  /// The planned end lies so many days behind the first plan (`planned-end-moved-often`).
  package var plannedEndDays = 365
  /// A delay of more days needs a reason (`delay-without-reason`).
  package var delayDays = 90
  /// A plan of money that changes by more percent is noted (`budget-changed`).
  package var budgetChangePercent = 20
  /// Spending may be so many percentage points ahead of progress (`spending-ahead`).
  package var spendingAheadPoints = 30
  /// Dates lie within so many years of the period (`date-far-off`).
  package var yearsAround = 30

  package static let usual = Thresholds()

  package init() {}

  package init(slightlyBehind: Int) { self.slightlyBehind = slightlyBehind }
}
