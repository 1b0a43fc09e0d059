import StrategyModel

/// What may stand in documents although it looks like a leak: the office's exceptions and the
/// strategy's own addresses and numbers.
struct LeakExceptions: Sendable {
  private let entries: [(key: Key, file: String?)]

  private enum Key: Hashable {
    case text([UInt8])
    case telephone([UInt8])
    case money(Int64)
  }

  init(_ exceptions: [LeakException], allowed: [String]) {
    let all = exceptions.map { ($0.value, $0.file) } + allowed.map { ($0, nil) }
    entries = all.flatMap { value, file in
      LeakExceptions.keys(value).map { ($0, file) }
    }
  }

  func allow(_ value: WithheldValue, in path: String) -> Bool {
    let keys = LeakExceptions.keys(value)
    return entries.contains { entry in
      keys.contains(entry.key) && LeakExceptions.isMeant(entry.file, path)
    }
  }

  /// A file is named by its path with or without its tree; nil is every file.
  private static func isMeant(_ file: String?, _ path: String) -> Bool {
    guard let file, !file.isEmpty else { return true }
    return path == file || path.hasSuffix("/\(file)")
  }

  private static func keys(_ value: WithheldValue) -> [Key] {
    switch value.kind {
    case .telephone: [.telephone(TelephoneSearch.subscriber(value.value))]
    case .money: value.cents.map { [.money($0)] } ?? []
    case .email, .fullName, .text, .partner, .paper: [.text(FoldedText(value.value).bytes)]
    }
  }

  /// What the office wrote may mean any of these.
  private static func keys(_ written: String) -> [Key] {
    let folded = FoldedText(written)
    var keys: [Key] = [.text(folded.bytes)]
    let digits = TelephoneSearch.subscriber(written)
    if digits.count >= 6 { keys.append(.telephone(digits)) }
    guard let first = folded.bytes.first, WordEdge.isDigit(first) else { return keys }
    return keys + WrittenNumber.readings(folded.bytes, at: 0).map { .money($0.cents) }
  }
}
