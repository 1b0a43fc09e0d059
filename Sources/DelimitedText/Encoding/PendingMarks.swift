/// Notes about decoded text that wait, in its order, for the record to which they belong.
struct PendingMarks<Mark: Sendable>: Sendable {
  private var marks: [Mark] = []
  private var passed = 0

  /// Those that still wait.
  var waiting: ArraySlice<Mark> { marks[passed...] }
  var isEmpty: Bool { marks.isEmpty }
  var first: Mark? { passed < marks.count ? marks[passed] : nil }

  mutating func append(_ mark: Mark) { marks.append(mark) }

  /// Takes off the first one.
  mutating func pass() {
    passed += 1
    if passed == marks.count {
      marks.removeAll(keepingCapacity: true)
      passed = 0
    } else if passed >= 1024, passed * 2 > marks.count {
      marks.removeFirst(passed)
      passed = 0
    }
  }
}
