/// A regular expression that is matched in time linear in the text, whatever the expression.
///
/// Understands literals, `.`, classes, `\d \w \s \b` and their negations, `^ $`, groups `( )` and
/// `(?: )`, `|`, and `* + ? {m,n}` (also lazy); `(?i)` at the start ignores case. The method is
/// Pike's virtual machine (Russ Cox, "Regular Expression Matching: the Virtual Machine Approach").
package struct TextPattern: Hashable, Sendable {
  /// As it was written.
  package let text: String
  private let program: [Instruction]
  private let ignoresCase: Bool

  enum Instruction: Hashable, Sendable {
    case one(CharacterSet)
    /// Goes on at both places, preferring the first.
    case split(Int, Int)
    case jump(Int)
    /// Notes the position as the start (even) or end (odd) of a group.
    case save(Int)
    case start
    case end
    case wordBoundary(Bool)
    case match
  }

  /// Some Unicode scalars.
  struct CharacterSet: Hashable, Sendable {
    var ranges: [ClosedRange<UInt32>] = []
    var classes: [Class] = []
    var isNegated = false

    enum Class: Hashable, Sendable {
      case digit(Bool)
      case word(Bool)
      case space(Bool)

      func contains(_ scalar: Unicode.Scalar) -> Bool {
        switch self {
        case .digit(let isMember): ("0"..."9").contains(scalar) == isMember
        case .word(let isMember): TextPattern.isWord(scalar) == isMember
        case .space(let isMember): FieldText.isBlank(scalar) == isMember
        }
      }
    }

    func contains(_ scalar: Unicode.Scalar) -> Bool {
      let isMember =
        ranges.contains { $0.contains(scalar.value) } || classes.contains { $0.contains(scalar) }
      return isMember != isNegated
    }
  }

  /// What was wrong with an expression, at which scalar (from 0).
  package struct Invalid: Error, Hashable, Sendable {
    /// 0-based, in scalars.
    package let offset: Int
  }

  /// Texts longer than this many scalars are searched no further.
  private static let longestText = 10_000
  private static let longestExpression = 1_000

  /// - Throws: `Invalid` where the expression is wrong, too long or too large.
  package init(_ text: String) throws(Invalid) {
    var scalars = Array(text.unicodeScalars)
    guard scalars.count <= Self.longestExpression else {
      throw Invalid(offset: Self.longestExpression)
    }
    let flag = Array("(?i)".unicodeScalars)
    ignoresCase = scalars.starts(with: flag)
    if ignoresCase { scalars.removeFirst(flag.count) }
    var syntax = TextPatternSyntax(scalars, offset: ignoresCase ? flag.count : 0)
    program = try syntax.program()
    self.text = text
  }

  /// How many groups the expression has.
  package var groupCount: Int {
    program.count {
      if case .save(let slot) = $0 { slot.isMultiple(of: 2) && slot > 0 } else { false }
    }
  }

  static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// Whether the expression matches anywhere in a text.
  package func matches(_ text: some StringProtocol) -> Bool { groups(in: text) != nil }

  /// The first match: the whole, then each group (nil where it took no part).
  package func groups(in text: some StringProtocol) -> [String?]? {
    let scalars = Array(text.unicodeScalars.prefix(Self.longestText))
    guard let saved = search(scalars) else { return nil }
    return stride(from: 0, to: saved.count - 1, by: 2).map { index in
      guard let from = saved[index], let to = saved[index + 1], from <= to else { return nil }
      return String(String.UnicodeScalarView(scalars[from..<to]))
    }
  }

  private struct Thread {
    var instruction: Int
    var saved: [Int?]
  }

  private func search(_ scalars: [Unicode.Scalar]) -> [Int?]? {
    let slots =
      program.reduce(0) { if case .save(let slot) = $1 { max($0, slot + 1) } else { $0 } }
    var threads: [Thread] = []
    var found: [Int?]?
    for position in 0...scalars.count {
      var visited = [Bool](repeating: false, count: program.count)
      var current: [Thread] = []
      for thread in threads { add(thread, scalars, position, &current, &visited) }
      if found == nil {
        let fresh = Thread(instruction: 0, saved: [Int?](repeating: nil, count: slots))
        add(fresh, scalars, position, &current, &visited)
      }
      threads = []
      for thread in current {
        if program[thread.instruction] == .match {
          found = thread.saved
          break  // Threads behind this one are less preferred.
        }
        guard position < scalars.count, case .one(let set) = program[thread.instruction],
          accepts(set, scalars[position])
        else { continue }
        threads.append(Thread(instruction: thread.instruction + 1, saved: thread.saved))
      }
      if found != nil, threads.isEmpty { return found }
    }
    return found
  }

  private func accepts(_ set: CharacterSet, _ scalar: Unicode.Scalar) -> Bool {
    if set.contains(scalar) { return true }
    guard ignoresCase else { return false }
    let others =
      scalar.properties.lowercaseMapping.unicodeScalars
      .suffix(1) + scalar.properties.uppercaseMapping.unicodeScalars.prefix(1)
    return others.contains { set.contains($0) }
  }

  /// Follows all instructions that take no character; an explicit stack keeps their preference.
  private func add(
    _ thread: Thread, _ scalars: [Unicode.Scalar], _ position: Int, _ list: inout [Thread],
    _ visited: inout [Bool]
  ) {
    var stack = [thread]
    while var top = stack.popLast() {
      guard !visited[top.instruction] else { continue }
      visited[top.instruction] = true
      switch program[top.instruction] {
      case .one, .match:
        list.append(top)
        continue
      case .split(let first, let second):
        stack.append(Thread(instruction: second, saved: top.saved))
        top.instruction = first
      case .jump(let target): top.instruction = target
      case .save(let slot):
        top.saved[slot] = position
        top.instruction += 1
      case .start:
        guard position == 0 else { continue }
        top.instruction += 1
      case .end:
        guard position == scalars.count else { continue }
        top.instruction += 1
      case .wordBoundary(let isWanted):
        let before = position > 0 && Self.isWord(scalars[position - 1])
        let behind = position < scalars.count && Self.isWord(scalars[position])
        guard (before != behind) == isWanted else { continue }
        top.instruction += 1
      }
      stack.append(top)
    }
  }
}
