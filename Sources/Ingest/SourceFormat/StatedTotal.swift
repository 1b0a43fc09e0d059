internal import StrategyModel
internal import XMLRecords

/// How many records a file itself says that there are.
enum StatedTotal {
  /// A finding where there are fewer than stated; what is no number says nothing.
  static func finding(_ cell: SourceCell?, read count: Int) -> Finding? {
    guard let cell, let total = Int(FieldText.trimmed(cell.text)), total > count else { return nil }
    return Finding(
      FileRules.recordsMissing, at: cell.location, field: cell.field, value: String(total),
      [.number(count)])
  }

  /// The same where only the profile and the head of the file are at hand.
  static func finding(
    _ profile: Profile?, _ head: XMLRecord?, read count: Int, file: String
  ) -> Finding? {
    guard let path = profile?.context.total, let value = head?.first(path) else { return nil }
    return finding(SourceCell(value, file: file), read: count)
  }
}
