package import StrategyModel

/// Reads the name of a period as files write it: `2024-Q2`, `Q2/2024`, `2. Quartal 2024`.
package enum PeriodText {
  private static let quarters = DateReader(
    ["'Q'q/yyyy", "'Q'q yyyy", "'Q'q-yyyy", "q'. Quartal 'yyyy", "q/yyyy", "yyyy/q"].compactMap {
      DatePattern($0)
    })

  /// Nil where the text names no period.
  package static func read(_ text: String) -> Period? {
    let trimmed = FieldText.trimmed(text)
    if let stated = Period(trimmed.uppercased()) { return stated }
    guard case .date(let date) = quarters.read(trimmed) else { return nil }
    return Period(.quarter, containing: date.first)
  }
}
