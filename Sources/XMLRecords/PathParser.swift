/// Reads the subset of XPath that `FieldPath` states, by recursive descent over the bytes.
struct PathParser {
  private let bytes: [UInt8]
  private let namespaces: XMLNamespaces
  private var index = 0
  private var nesting = 0

  /// Predicates within predicates, parentheses included.
  private static let deepest = 16
  /// More than any profile needs; a bound for evaluation and automaton.
  private static let mostSteps = 60

  init(_ text: String, namespaces: XMLNamespaces) {
    bytes = Array(text.utf8)
    self.namespaces = namespaces
  }

  /// All alternatives of the whole text.
  mutating func parse() -> Result<[Location], PathError> {
    do throws(PathError) {
      let locations = try union()
      if index < bytes.count { throw unexpected() }
      return .success(locations)
    } catch {
      return .failure(error)
    }
  }

  private mutating func union() throws(PathError) -> [Location] {
    var locations = [try location()]
    while take("|") { locations.append(try location()) }
    return locations
  }

  private mutating func location() throws(PathError) -> Location {
    skipBlanks()
    guard index < bytes.count, bytes[index] != UInt8(ascii: "|") else {
      throw PathError(.empty, at: index)
    }
    var location = Location(isAbsolute: false, steps: [], offset: index)
    if peek("//") {
      location.isAbsolute = true
      location.steps.append(Step(axis: .descendantOrSelf, offset: index))
      index += 2
    } else if peek("/") {
      location.isAbsolute = true
      index += 1
    }
    while true {
      try step(into: &location)
      skipBlanks()
      guard peek("/") else { return location }
      if let last = location.steps.last, last.axis == .attribute || last.axis == .text, !leadsUp {
        throw PathError(.stepAfterValue, at: index)
      }
      if peek("//") {
        location.steps.append(Step(axis: .descendantOrSelf, offset: index))
        index += 1
      }
      index += 1
    }
  }

  /// Whether the `/` here leads to what holds an attribute or text, or nowhere.
  private var leadsUp: Bool {
    bytes[(index + 1)...].first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) } == UInt8(ascii: ".")
  }

  private mutating func step(into location: inout Location) throws(PathError) {
    skipBlanks()
    guard location.steps.count < Self.mostSteps else { throw PathError(.tooComplex, at: index) }
    var step = Step(axis: .child, offset: index)
    if take("..") {
      step.axis = .parent
    } else if take(".") {
      step.axis = .itself
    } else if take("@") {
      step.axis = .attribute
      skipBlanks()
      step.test = try nameTest(isAttribute: true)
    } else if takeCall("text") {
      guard take(")") else { throw unexpected() }
      step.axis = .text
    } else {
      step.test = try nameTest(isAttribute: false)
    }
    while take("[") {
      step.predicates.append(try nested { parser throws(PathError) in try parser.bracket() })
    }
    if step.axis == .itself || step.axis == .parent, location.steps.last?.axis == .descendantOrSelf
    {
      location.steps[location.steps.count - 1].axis = .descendantOrSelfOrText
    }
    location.steps.append(step)
  }

  private mutating func nameTest(isAttribute: Bool) throws(PathError) -> NameTest {
    if take("*") { return NameTest() }
    let start = index
    guard let first = takeName() else { throw unexpected() }
    if peek("::") { throw PathError(.unsupportedAxis, at: start, [first]) }
    if peek(":") {
      guard let pattern = namespaces.pattern(of: first) else {
        throw PathError(.unknownPrefix, at: start, [first])
      }
      index += 1
      let namespace = namespaces.ignoresNamespaces ? nil : pattern
      if take("*") { return NameTest(local: nil, namespace: namespace) }
      guard let local = takeName() else { throw unexpected() }
      return NameTest(local: local, namespace: namespace)
    }
    let end = index
    skipBlanks()
    if peek("(") { throw PathError(.unsupportedFunction, at: start, [first]) }
    index = end
    if namespaces.ignoresNamespaces { return NameTest(local: first, namespace: nil) }
    return NameTest(local: first, namespace: isAttribute ? "" : namespaces.unprefixed)
  }

  // MARK: Predicates

  private mutating func bracket() throws(PathError) -> Predicate {
    skipBlanks()
    let start = index
    let predicate: Predicate
    if index < bytes.count, Self.isDigit(bytes[index]) {
      let digits = takeDigits()
      guard digits.count <= 9, let position = Int(digits), position > 0 else {
        throw PathError(.badPosition, at: start, [digits])
      }
      predicate = .position(position)
    } else if takeCall("last") {
      guard take(")") else { throw unexpected() }
      predicate = .last
    } else {
      predicate = try anyOf()
    }
    guard take("]") else { throw unexpected() }
    return predicate
  }

  private mutating func anyOf() throws(PathError) -> Predicate {
    var parts = [try allOf()]
    while takeWord("or") { parts.append(try allOf()) }
    return parts.count == 1 ? parts[0] : .any(parts)
  }

  private mutating func allOf() throws(PathError) -> Predicate {
    var parts = [try condition()]
    while takeWord("and") { parts.append(try condition()) }
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  private mutating func condition() throws(PathError) -> Predicate {
    if takeCall("not") {
      let inner = try nested { parser throws(PathError) in try parser.anyOf() }
      guard take(")") else { throw unexpected() }
      return .not(inner)
    }
    if take("(") {
      let inner = try nested { parser throws(PathError) in try parser.anyOf() }
      guard take(")") else { throw unexpected() }
      return inner
    }
    if takeCall("lang") {
      guard let language = try quoted() else { throw PathError(.literalExpected, at: index) }
      guard take(")") else { throw unexpected() }
      return .language(language)
    }
    let locations = try union()
    if take("!=") { return try comparison(of: locations, isEqual: false) }
    if take("=") { return try comparison(of: locations, isEqual: true) }
    return .exists(locations)
  }

  private mutating func comparison(
    of locations: [Location], isEqual: Bool
  ) throws(PathError) -> Predicate {
    skipBlanks()
    guard index < bytes.count else { throw PathError(.unexpectedEnd, at: index) }
    if let literal = try literal() {
      return .comparison(locations, isEqual: isEqual, literal)
    }
    return .comparisonOfPaths(locations, isEqual: isEqual, try union())
  }

  /// The text between quotation marks, `nil` where none begins here.
  private mutating func quoted() throws(PathError) -> String? {
    skipBlanks()
    guard index < bytes.count else { throw PathError(.unexpectedEnd, at: index) }
    let start = index
    let first = bytes[index]
    guard first == UInt8(ascii: "'") || first == UInt8(ascii: "\"") else { return nil }
    guard let end = bytes[(index + 1)...].firstIndex(of: first) else {
      throw PathError(.unclosedLiteral, at: start)
    }
    index = end + 1
    let text = String(decoding: bytes[(start + 1)..<end], as: UTF8.self)
    return String(PathLiteral.trimmed(text))
  }

  /// A text or number, `nil` where neither begins here.
  private mutating func literal() throws(PathError) -> PathLiteral? {
    if let text = try quoted() { return .text(text) }
    let start = index
    let begins = bytes[index...].prefix(2).map { $0 }
    let isNumber =
      Self.isDigit(begins[0]) || begins[0] == UInt8(ascii: "-")
      || (begins[0] == UInt8(ascii: ".") && begins.count > 1 && Self.isDigit(begins[1]))
    guard isNumber else { return nil }
    while index < bytes.count,
      Self.isDigit(bytes[index]) || bytes[index] == UInt8(ascii: ".")
        || (index == start && bytes[index] == UInt8(ascii: "-"))
    {
      index += 1
    }
    guard let number = PathLiteral.canonicalNumber(bytes[start..<index]) else {
      throw PathError(.literalExpected, at: start)
    }
    return .number(number)
  }

  private mutating func nested(
    _ body: (inout PathParser) throws(PathError) -> Predicate
  ) throws(PathError) -> Predicate {
    guard nesting < Self.deepest else { throw PathError(.tooComplex, at: index) }
    nesting += 1
    let predicate = try body(&self)
    nesting -= 1
    return predicate
  }
}

// MARK: Characters

extension PathParser {
  private mutating func skipBlanks() {
    while index < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) { index += 1 }
  }

  private func peek(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { bytes[index...].starts(with: $0) }
  }

  /// Takes a sign, with blanks before it.
  private mutating func take(_ text: StaticString) -> Bool {
    let start = index
    skipBlanks()
    if peek(text) {
      index += text.utf8CodeUnitCount
      return true
    }
    index = start
    return false
  }

  /// Takes `name (`.
  private mutating func takeCall(_ name: StaticString) -> Bool {
    let start = index
    if takeWord(name), take("(") { return true }
    index = start
    return false
  }

  /// Takes a word that does not go on as a longer name.
  private mutating func takeWord(_ word: StaticString) -> Bool {
    let start = index
    if take(word), index == bytes.count || !Self.isNamePart(bytes[index]) { return true }
    index = start
    return false
  }

  private mutating func takeName() -> String? {
    guard index < bytes.count, Self.isNameStart(bytes[index]) else { return nil }
    let start = index
    while index < bytes.count, Self.isNamePart(bytes[index]) { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func takeDigits() -> String {
    let start = index
    while index < bytes.count, Self.isDigit(bytes[index]) { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func unexpected() -> PathError {
    skipBlanks()
    guard index < bytes.count else { return PathError(.unexpectedEnd, at: index) }
    let rest = String(decoding: bytes[index...], as: UTF8.self)
    return PathError(.unexpectedCharacter, at: index, [String(rest.prefix(1))])
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isNameStart(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x5F || byte >= 0x80
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    isNameStart(byte) || isDigit(byte) || byte == 0x2D || byte == 0x2E
  }
}
