/// A competency's place in the target system, written `K1`.
package struct CompetencyID: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// 1-based.
  package let number: Int

  package init(_ number: Int) { self.number = number }

  /// Reads `K1`; nil for anything else.
  package init?(_ text: String) {
    guard let number = GridText.numbers(text, "K"), number.count == 1 else { return nil }
    self.init(number[0])
  }

  package static func < (left: CompetencyID, right: CompetencyID) -> Bool {
    left.number < right.number
  }

  package var description: String { "K\(number)" }
}

/// A main focus's place in the target system, written `K1-S2`.
package struct FocusID: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let competency: CompetencyID
  /// 1-based within the competency.
  package let number: Int

  package init(_ competency: CompetencyID, _ number: Int) {
    self.competency = competency
    self.number = number
  }

  /// Reads `K1-S2`; nil for anything else.
  package init?(_ text: String) {
    guard let numbers = GridText.numbers(text, "KS"), numbers.count == 2 else { return nil }
    self.init(CompetencyID(numbers[0]), numbers[1])
  }

  package static func < (left: FocusID, right: FocusID) -> Bool {
    (left.competency, left.number) < (right.competency, right.number)
  }

  package var description: String { "\(competency)-S\(number)" }
}

/// One of the places of the grid, written `K1-S2-P3`; it holds a sequence of core projects.
package struct SlotID: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let focus: FocusID
  /// 1-based within the focus.
  package let position: Int

  package init(_ focus: FocusID, _ position: Int) {
    self.focus = focus
    self.position = position
  }

  /// Reads `K1-S2-P3`; nil for anything else.
  package init?(_ text: String) {
    guard let numbers = GridText.numbers(text, "KSP"), numbers.count == 3 else { return nil }
    self.init(FocusID(CompetencyID(numbers[0]), numbers[1]), numbers[2])
  }

  package static func < (left: SlotID, right: SlotID) -> Bool {
    (left.focus, left.position) < (right.focus, right.position)
  }

  package var description: String { "\(focus)-P\(position)" }
}

/// Reads the letters and numbers that grid places are written with.
private enum GridText {
  /// The numbers of `K1-S2-P3` where the parts start with the given letters in order.
  static func numbers(_ text: String, _ letters: String) -> [Int]? {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.count == letters.utf8.count else { return nil }
    var numbers: [Int] = []
    for (part, letter) in zip(parts, letters.utf8) {
      let digits = part.dropFirst()
      guard part.first == letter, digits.count <= 4, digits.first != UInt8(ascii: "0"),
        let number = Digits.value(digits), number >= 1
      else { return nil }
      numbers.append(number)
    }
    return numbers
  }
}
