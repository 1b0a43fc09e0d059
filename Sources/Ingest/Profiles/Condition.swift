internal import StrategyModel
internal import XMLRecords

/// What a profile asks of a record: `"Ist-Ende" or "Fortschritt (%)" = 100`.
///
/// An operand is a heading in double quotes (or one bare word), in XML a path; alone it asks whether
/// something is stated there. `=` and `!=` compare texts without regard to case and white space, and
/// numbers as numbers; `<`, `<=`, `>`, `>=` compare numbers and, with a day such as '2024-06-30',
/// dates. `and` binds closer than `or`; `not(…)` and parentheses as usual.
indirect enum Condition: Hashable, Sendable {
  case stated(Operand)
  case comparison(Operand, Relation, Literal)
  case not(Condition)
  case all([Condition])
  case any([Condition])

  /// A column or path whose cell is looked at.
  struct Operand: Hashable, Sendable {
    /// The heading or path as the profile writes it.
    let text: String
    /// Nil in tables.
    var path: FieldPath?
  }

  enum Relation: String, CaseIterable, Hashable, Sendable {
    case equal = "="
    case unequal = "!="
    case less = "<"
    case atMost = "<="
    case greater = ">"
    case atLeast = ">="

    /// Whether a left value that compares in this way to the right one fulfils the relation.
    func holds(isLess: Bool, isEqual: Bool) -> Bool {
      switch self {
      case .equal: isEqual
      case .unequal: !isEqual
      case .less: isLess
      case .atMost: isLess || isEqual
      case .greater: !isLess && !isEqual
      case .atLeast: !isLess
      }
    }
  }

  enum Literal: Hashable, Sendable {
    case text(String)
    case number(DecimalNumber)
    case day(Day)
  }

  /// In the order in which they stand.
  var operands: [Operand] {
    switch self {
    case .stated(let operand), .comparison(let operand, _, _): [operand]
    case .not(let inner): inner.operands
    case .all(let parts), .any(let parts): parts.flatMap(\.operands)
    }
  }

  /// Whether it holds for the cells of a record.
  func holds(_ record: SourceRecord, _ locale: ProfileLocale) -> Bool {
    switch self {
    case .stated(let operand):
      !locale.words.isNothing(record.operands[operand.text]?.text ?? "")
    case .comparison(let operand, let relation, let literal):
      Self.compare(record.operands[operand.text]?.text ?? "", relation, literal, locale)
    case .not(let inner): !inner.holds(record, locale)
    case .all(let parts): parts.allSatisfy { $0.holds(record, locale) }
    case .any(let parts): parts.contains { $0.holds(record, locale) }
    }
  }

  private static func compare(
    _ text: String, _ relation: Relation, _ literal: Literal, _ locale: ProfileLocale
  ) -> Bool {
    switch literal {
    case .text(let word):
      return relation.holds(
        isLess: false, isEqual: FieldText.folded(text) == FieldText.folded(word))
    case .number(let number):
      guard let stated = Self.number(text, locale) else { return relation == .unequal }
      return relation.holds(
        isLess: stated < number.trillionths, isEqual: stated == number.trillionths)
    case .day(let day):
      guard case .date(let date) = locale.dates.read(text) else { return relation == .unequal }
      return relation.holds(
        isLess: date.last < day, isEqual: date.first <= day && date.last >= day)
    }
  }

  /// A percent sign does not matter; where the profile leaves the signs open, the one that fits.
  private static func number(_ text: String, _ locale: ProfileLocale) -> Int128? {
    let conventions = locale.conventions.map { [$0] } ?? [.german, .english]
    return conventions.lazy.compactMap { PercentReader.parts(text, $0) }.first.map {
      $0.isNegative ? -$0.number.trillionths : $0.number.trillionths
    }
  }
}

/// One rule for a value: the first whose condition holds gives it.
struct Derivation: Hashable, Sendable {
  /// Nil: whatever is left (`else`).
  let condition: Condition?
  let value: String
}

/// A rule of the office's own for the records of one profile.
struct ProfileCheck: Hashable, Sendable {
  /// What is wrong with a record for which it holds.
  let condition: Condition
  let message: LocalizedText
}
