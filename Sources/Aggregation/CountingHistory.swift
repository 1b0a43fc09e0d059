import StrategyModel

/// The periods before the counted one, as far back as they follow each other without a gap.
struct CountingHistory: Sendable {
  /// From the period before backwards; only such as rest on deliveries.
  let past: [CountingBasis]
  /// The counted period rests on deliveries itself.
  let isDelivered: Bool

  init(of basis: CountingBasis, earlier: [CountingBasis]) {
    isDelivered = !basis.snapshot.isRetrospective
    let byPeriod = Dictionary(earlier.map { ($0.snapshot.period, $0) }) { first, _ in first }
    var past: [CountingBasis] = []
    var period = basis.snapshot.period.previous
    while let found = byPeriod[period], !found.snapshot.isRetrospective,
      past.last?.snapshot.period != period
    {
      past.append(found)
      period = period.previous
    }
    self.past = past
  }

  /// Nothing before the counted period is known.
  static let none = CountingHistory()

  private init() {
    past = []
    isDelivered = false
  }

  /// Over how many periods the actual pace is measured: k = min(8, history − 1).
  var span: Int { isDelivered ? min(8, past.count) : 0 }
}
