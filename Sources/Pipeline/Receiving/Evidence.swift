import StrategyModel

/// One trace in or around a file that says whose it is, or which period it is for.
struct Evidence<Value: Hashable & Sendable>: Sendable {
  /// With its article: "der Dateiname", "its name".
  let trace: Wording
  /// What it points to; several where it cannot tell them apart.
  let named: [Value]
  /// What it does not contradict; holds everything that is named.
  let fitting: Set<Value>

  init(_ trace: Wording, _ named: [Value], fitting: Set<Value> = []) {
    self.trace = trace
    self.named = named
    self.fitting = fitting.union(named)
  }
}

/// What all traces of a file amount to.
enum Verdict<Value: Hashable & Sendable>: Sendable {
  case known(Value)
  /// No trace tells these apart.
  case several([Value], Wording)
  /// Two traces say different things; nobody guesses which one is right.
  case contradiction(Value, Wording, Value, Wording)
  case nothing

  /// The first trace that points to one value decides, unless another one contradicts it; traces
  /// that point to several decide together.
  init(_ evidence: [Evidence<Value>]) {
    let pointing = evidence.filter { !$0.named.isEmpty }
    guard let first = pointing.first else {
      self = .nothing
      return
    }
    let common = first.named.filter { value in pointing.allSatisfy { $0.fitting.contains(value) } }
    let single = pointing.first { $0.named.count == 1 }
    guard let decided = single?.named.first ?? (common.count == 1 ? common.first : nil) else {
      self = .several(common.isEmpty ? first.named : common, first.trace)
      return
    }
    if let other = pointing.first(where: { !$0.fitting.contains(decided) }),
      let meant = other.named.first
    {
      self = .contradiction(decided, (single ?? first).trace, meant, other.trace)
    } else {
      self = .known(decided)
    }
  }

  var value: Value? { if case .known(let value) = self { value } else { nil } }

  /// Why nothing is known, as a part of a sentence; nil where something is.
  func doubt(nothing: Wording) -> Wording? {
    switch self {
    case .known: return nil
    case .nothing: return nothing
    case .several(let values, let trace):
      let names = values.prefix(4).map { "\($0)" }
      let more = values.count > 4 ? " …" : ""
      return Wording(
        de: "\(trace.de) spricht für \(names.joined(separator: " oder "))\(more)",
        en: "\(trace.en) points to \(names.joined(separator: " or "))\(more)")
    case .contradiction(let one, let first, let other, let second):
      return Wording(
        de: "\(first.de) spricht für \(one), \(second.de) für \(other)",
        en: "\(first.en) points to \(one), \(second.en) to \(other)")
    }
  }
}
