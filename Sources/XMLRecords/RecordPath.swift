/// Says which elements of a file are its records: `/strategie-bericht/meldung`, `//task`.
///
/// Absolute, with child and `//` steps and alternatives; only the last step may have predicates.
/// Records within records are records each, delivered when the outermost ends, in their order.
package struct RecordPath: Sendable, Hashable {
  /// The expression as it was written.
  package let text: String

  /// One alternative: its predicates, and the state in which all its steps are matched.
  struct Alternative: Sendable, Hashable {
    var accepting: UInt64
    var predicates: [Predicate]
  }

  let alternatives: [Alternative]
  /// Whether more than its steps decides whether an element is a record.
  let hasPredicates: Bool
  /// The tests by state: state `s` waits for an element that `tests[s]` fits; `nil` is accepting.
  private let tests: [NameTest?]
  /// The states before any element.
  let initial: UInt64
  /// The states that wait at any depth (`//`).
  let waiting: UInt64
  /// The states in which an element is a record.
  let accepting: UInt64

  /// Whether a predicate reads the head, which the path itself never does.
  package var readsHead: Bool {
    alternatives.contains { $0.predicates.contains(where: \.readsHead) }
  }

  /// Reads an expression; an error tells what is outside the subset, and where.
  package static func parse(
    _ text: String, namespaces: XMLNamespaces = .ignored
  ) -> Result<RecordPath, PathError> {
    FieldPath.parse(text, namespaces: namespaces).flatMap { path in
      do throws(PathError) {
        return .success(try RecordPath(text: text, locations: path.locations))
      } catch {
        return .failure(error)
      }
    }
  }

  private init(text: String, locations: [Location]) throws(PathError) {
    var alternatives: [Alternative] = []
    var tests: [NameTest?] = []
    var initial: UInt64 = 0
    var waiting: UInt64 = 0
    for location in locations {
      guard location.isAbsolute else { throw PathError(.notAbsolute, at: location.offset) }
      guard tests.count + location.steps.count < UInt64.bitWidth else {
        throw PathError(.tooComplex, at: location.offset)
      }
      initial |= 1 << UInt64(tests.count)
      for (index, step) in location.steps.enumerated() {
        switch step.axis {
        case .descendantOrSelf: waiting |= 1 << UInt64(tests.count)
        case .child:
          try Self.checkPredicates(of: step, isLast: index == location.steps.count - 1)
          tests.append(step.test)
        default: throw PathError(.noElementStep, at: step.offset)
        }
      }
      alternatives.append(
        Alternative(
          accepting: 1 << UInt64(tests.count), predicates: location.steps.last?.predicates ?? []))
      tests.append(nil)
    }
    self.text = text
    self.alternatives = alternatives
    hasPredicates = alternatives.contains { !$0.predicates.isEmpty }
    self.tests = tests
    self.initial = initial
    self.waiting = waiting
    accepting = alternatives.reduce(0) { $0 | $1.accepting }
  }

  private static func checkPredicates(of step: Step, isLast: Bool) throws(PathError) {
    for (index, predicate) in step.predicates.enumerated() {
      var isAllowed = isLast
      if case .position = predicate { isAllowed = isLast && index == 0 && step.test.local != nil }
      // Which record is the last is known only when all were handed out.
      if case .last = predicate { isAllowed = false }
      guard isAllowed else { throw PathError(.predicateNotAllowed, at: step.offset) }
    }
  }

  /// The states that an element of this name leads on from.
  func states(matching name: XMLName) -> UInt64 {
    var states: UInt64 = 0
    for (state, test) in tests.enumerated() where test?.matches(name) == true {
      states |= 1 << UInt64(state)
    }
    return states
  }
}
