internal import StrategyModel
internal import XMLRecords

/// Reads a condition of a profile by recursive descent over its scalars.
struct ConditionParser {
  /// Where reading stopped, in scalars from 0.
  struct Invalid: Error {
    let offset: Int
    /// What is wrong with the path that begins there.
    var path: PathError?
  }

  private let scalars: [Unicode.Scalar]
  /// Nil in tables.
  private let namespaces: XMLNamespaces?
  private var index = 0
  private var depth = 0

  private static let longest = 2_000
  private static let deepest = 20

  /// `namespaces`: of XML, where operands are paths.
  static func condition(
    _ text: String, namespaces: XMLNamespaces?
  ) throws(Invalid) -> Condition {
    var parser = ConditionParser(text, namespaces)
    guard parser.scalars.count <= longest else { throw Invalid(offset: longest) }
    let condition = try parser.anyOf()
    parser.skipBlanks()
    guard parser.index == parser.scalars.count else { throw parser.invalid }
    return condition
  }

  private init(_ text: String, _ namespaces: XMLNamespaces?) {
    scalars = Array(text.unicodeScalars)
    self.namespaces = namespaces
  }

  private var invalid: Invalid { Invalid(offset: index) }

  private mutating func anyOf() throws(Invalid) -> Condition {
    var parts = [try allOf()]
    while takeWord("or") { parts.append(try allOf()) }
    return parts.count == 1 ? parts[0] : .any(parts)
  }

  private mutating func allOf() throws(Invalid) -> Condition {
    var parts = [try part()]
    while takeWord("and") { parts.append(try part()) }
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  private mutating func part() throws(Invalid) -> Condition {
    let start = index
    if takeWord("not") {
      if take("(") { return .not(try enclosed()) }
      index = start
    }
    if take("(") { return try enclosed() }
    let operand = try self.operand()
    guard let relation = takeRelation() else { return .stated(operand) }
    let literal = try self.literal()
    if case .text = literal, relation != .equal, relation != .unequal { throw invalid }
    return .comparison(operand, relation, literal)
  }

  private mutating func enclosed() throws(Invalid) -> Condition {
    guard depth < Self.deepest else { throw invalid }
    depth += 1
    defer { depth -= 1 }
    let inner = try anyOf()
    guard take(")") else { throw invalid }
    return inner
  }

  private mutating func operand() throws(Invalid) -> Condition.Operand {
    skipBlanks()
    guard let namespaces else {
      if let heading = try quotation("\"") { return Condition.Operand(text: heading) }
      return Condition.Operand(text: try bare { !Self.isSign($0) })
    }
    // A path ends at a blank, a relation or a closing parenthesis outside its own brackets.
    let start = index
    var brackets = 0
    let text = try bare { scalar in
      if scalar == "[" { brackets += 1 }
      if scalar == "]" { brackets -= 1 }
      return brackets > 0 || !Self.isSign(scalar)
    }
    switch FieldPath.parse(text, namespaces: namespaces) {
    case .success(let path): return Condition.Operand(text: text, path: path)
    case .failure(let error): throw Invalid(offset: start, path: error)
    }
  }

  /// What ends a bare word.
  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    FieldText.isBlank(scalar) || "=!<>()\"'".unicodeScalars.contains(scalar)
  }

  private mutating func bare(_ isPart: (Unicode.Scalar) -> Bool) throws(Invalid) -> String {
    let start = index
    while index < scalars.count, isPart(scalars[index]) { index += 1 }
    guard index > start else { throw invalid }
    return String(String.UnicodeScalarView(scalars[start..<index]))
  }

  private mutating func literal() throws(Invalid) -> Condition.Literal {
    skipBlanks()
    if let text = try quotation("'") { return Day(iso: text).map { .day($0) } ?? .text(text) }
    let start = index
    let isNegative = take("-")
    let digits = try bare { FieldText.digit($0) != nil || $0 == "." }
    guard let number = NumberConventions(decimal: ".", grouping: nil).number(digits) else {
      throw Invalid(offset: start)
    }
    return .number(
      DecimalNumber(trillionths: isNegative ? -number.trillionths : number.trillionths))
  }

  private mutating func quotation(_ mark: Unicode.Scalar) throws(Invalid) -> String? {
    guard index < scalars.count, scalars[index] == mark else { return nil }
    guard let end = scalars[(index + 1)...].firstIndex(of: mark) else { throw invalid }
    defer { index = end + 1 }
    return String(String.UnicodeScalarView(scalars[(index + 1)..<end]))
  }

  private mutating func takeRelation() -> Condition.Relation? {
    // The longer signs first, so that "<=" is not taken for "<".
    Condition.Relation.allCases.sorted { $0.rawValue.count > $1.rawValue.count }
      .first { take($0.rawValue) }
  }

  private mutating func take(_ text: String) -> Bool {
    let start = index
    skipBlanks()
    if scalars[index...].starts(with: text.unicodeScalars) {
      index += text.unicodeScalars.count
      return true
    }
    index = start
    return false
  }

  private mutating func takeWord(_ word: String) -> Bool {
    let start = index
    if take(word), index == scalars.count || Self.isSign(scalars[index]) { return true }
    index = start
    return false
  }

  private mutating func skipBlanks() {
    while index < scalars.count, FieldText.isBlank(scalars[index]) { index += 1 }
  }
}
