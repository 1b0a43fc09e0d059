internal import StrategyModel

/// Reads `thresholds` in `strategy.yaml`; what is not stated there is as usual.
enum ThresholdsReader {
  static let thresholds = YAMLType<Thresholds>.map { map in
    var thresholds = Thresholds.usual
    for (key, path, bounds) in keys {
      if let number = map.optional(key, .integer(in: bounds)) { thresholds[keyPath: path] = number }
    }
    return thresholds
  }

  private typealias Key = (
    name: String, path: any WritableKeyPath<Thresholds, Int> & Sendable, bounds: ClosedRange<Int>
  )

  private static let keys: [Key] = [
    ("slightly_behind", \.slightlyBehind, 0...999),
    ("percent_unchanged_for", \.percentUnchangedFor, 1...99),
    ("text_unchanged_for", \.textUnchangedFor, 1...99),
    ("nearly_done_percent", \.nearlyDonePercent, 1...99),
    ("nearly_done_for", \.nearlyDoneFor, 1...99),
    ("paused_for", \.pausedFor, 1...99),
    ("planned_end_moves", \.plannedEndMoves, 1...99),
    ("planned_end_days", \.plannedEndDays, 1...9999),
    ("delay_days", \.delayDays, 0...9999),
    ("budget_change_percent", \.budgetChangePercent, 0...999),
    ("spending_ahead_points", \.spendingAheadPoints, 0...100),
    ("years_around", \.yearsAround, 1...200),
  ]
}
