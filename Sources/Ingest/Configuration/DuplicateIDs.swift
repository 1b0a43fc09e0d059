internal import StrategyModel

/// Finds ids that are given twice in one list.
enum DuplicateIDs {
  /// One finding for every id after its first occurrence.
  static func findings(_ ids: [(id: String, location: SourceLocation)]) -> [Finding] {
    var lines: [String: Int] = [:]
    return ids.compactMap { id, location in
      guard !id.isEmpty else { return nil }
      guard let first = lines[id] else {
        lines[id] = location.line ?? 0
        return nil
      }
      return Finding(
        ValueRules.idTwice, at: location, field: "id", value: id, [.number(first)])
    }
  }
}
