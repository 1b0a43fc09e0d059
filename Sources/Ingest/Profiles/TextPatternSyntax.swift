/// Reads a regular expression and gives the program that `TextPattern` runs.
struct TextPatternSyntax {
  private typealias Instruction = TextPattern.Instruction
  private typealias CharacterSet = TextPattern.CharacterSet

  private let scalars: [Unicode.Scalar]
  private let offset: Int
  private var index = 0
  private var groups = 1
  private var depth = 0

  /// Bounds that keep time and memory small whatever the expression.
  private static let mostInstructions = 2_000
  private static let deepestGroup = 20

  /// `offset` is added to the offsets of errors.
  init(_ scalars: [Unicode.Scalar], offset: Int) {
    self.scalars = scalars
    self.offset = offset
  }

  mutating func program() throws(TextPattern.Invalid) -> [TextPattern.Instruction] {
    let body = try alternatives()
    guard index == scalars.count else { throw invalid }
    return [.save(0)] + Self.moved(body, by: 1) + [.save(1), .match]
  }

  private var invalid: TextPattern.Invalid { TextPattern.Invalid(offset: index + offset) }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard index < scalars.count, scalars[index] == scalar else { return false }
    index += 1
    return true
  }

  private mutating func next() throws(TextPattern.Invalid) -> Unicode.Scalar {
    guard index < scalars.count else { throw invalid }
    defer { index += 1 }
    return scalars[index]
  }

  private mutating func alternatives() throws(TextPattern.Invalid) -> [Instruction] {
    let first = try sequence()
    guard take("|") else { return first }
    let second = try alternatives()
    return [.split(1, first.count + 2)] + Self.moved(first, by: 1)
      + [.jump(first.count + second.count + 2)] + Self.moved(second, by: first.count + 2)
  }

  private mutating func sequence() throws(TextPattern.Invalid) -> [Instruction] {
    var code: [Instruction] = []
    while index < scalars.count, scalars[index] != "|", scalars[index] != ")" {
      let item = try repetition(of: try atom())
      code += Self.moved(item, by: code.count)
      guard code.count <= Self.mostInstructions else { throw invalid }
    }
    return code
  }

  private mutating func repetition(
    of item: [Instruction]
  ) throws(TextPattern.Invalid) -> [Instruction] {
    var low = 1
    var high: Int? = 1
    if take("*") {
      (low, high) = (0, nil)
    } else if take("+") {
      (low, high) = (1, nil)
    } else if take("?") {
      (low, high) = (0, 1)
    } else if take("{") {
      (low, high) = try bounds()
    } else {
      return item
    }
    let isLazy = take("?")
    guard (high ?? low) * max(1, item.count) <= Self.mostInstructions, low <= high ?? low else {
      throw invalid
    }
    var code: [Instruction] = []
    for _ in 0..<low { code += Self.moved(item, by: code.count) }
    guard let high else {
      let start = code.count
      let end = start + item.count + 2
      code.append(isLazy ? .split(end, start + 1) : .split(start + 1, end))
      return code + Self.moved(item, by: start + 1) + [.jump(start)]
    }
    let end = code.count + (high - low) * (item.count + 1)
    for _ in low..<high {
      code.append(isLazy ? .split(end, code.count + 1) : .split(code.count + 1, end))
      code += Self.moved(item, by: code.count)
    }
    return code
  }

  /// Behind `{`: `3}`, `3,}`, `3,5}`.
  private mutating func bounds() throws(TextPattern.Invalid) -> (Int, Int?) {
    guard let low = try number() else { throw invalid }
    if take("}") { return (low, low) }
    guard take(",") else { throw invalid }
    let high = try number()
    guard take("}") else { throw invalid }
    return (low, high)
  }

  private mutating func number() throws(TextPattern.Invalid) -> Int? {
    var value: Int?
    while index < scalars.count, let digit = FieldText.digit(scalars[index]) {
      let next = (value ?? 0) * 10 + digit
      guard next <= 1_000 else { throw invalid }
      value = next
      index += 1
    }
    return value
  }

  private mutating func atom() throws(TextPattern.Invalid) -> [Instruction] {
    let start = index
    let scalar = try next()
    switch scalar {
    case "(": return try group()
    case "[": return [.one(try characterClass())]
    case ".":
      return [.one(CharacterSet(ranges: [0x0A...0x0A, 0x0D...0x0D], isNegated: true))]
    case "^": return [.start]
    case "$": return [.end]
    case "\\": return [try escape()]
    case "*", "+", "?", "{", ")":
      index = start
      throw invalid
    default: return [.one(CharacterSet(ranges: [scalar.value...scalar.value]))]
    }
  }

  private mutating func group() throws(TextPattern.Invalid) -> [Instruction] {
    guard depth < Self.deepestGroup else { throw invalid }
    depth += 1
    defer { depth -= 1 }
    var number: Int?
    if take("?") {
      guard take(":") else { throw invalid }
    } else {
      number = groups
      groups += 1
    }
    let body = try alternatives()
    guard take(")") else { throw invalid }
    guard let number else { return body }
    return [.save(number * 2)] + Self.moved(body, by: 1) + [.save(number * 2 + 1)]
  }

  private mutating func escape() throws(TextPattern.Invalid) -> Instruction {
    let letter = try next()
    switch letter {
    case "b": return .wordBoundary(true)
    case "B": return .wordBoundary(false)
    default: return .one(try escapedSet(letter))
    }
  }

  private mutating func escapedSet(
    _ letter: Unicode.Scalar
  ) throws(TextPattern.Invalid) -> CharacterSet {
    switch letter {
    case "d": return CharacterSet(classes: [.digit(true)])
    case "D": return CharacterSet(classes: [.digit(false)])
    case "w": return CharacterSet(classes: [.word(true)])
    case "W": return CharacterSet(classes: [.word(false)])
    case "s": return CharacterSet(classes: [.space(true)])
    case "S": return CharacterSet(classes: [.space(false)])
    case "t": return CharacterSet(ranges: [0x09...0x09])
    case "n": return CharacterSet(ranges: [0x0A...0x0A])
    case "r": return CharacterSet(ranges: [0x0D...0x0D])
    default:
      guard !letter.properties.isAlphabetic, FieldText.digit(letter) == nil else {
        throw invalid
      }
      return CharacterSet(ranges: [letter.value...letter.value])
    }
  }

  private mutating func characterClass() throws(TextPattern.Invalid) -> CharacterSet {
    var set = CharacterSet()
    set.isNegated = take("^")
    var isFirst = true
    while true {
      var scalar = try next()
      if scalar == "]", !isFirst { return set }
      isFirst = false
      if scalar == "\\" {
        let part = try escapedSet(try next())
        set.classes += part.classes
        guard let single = part.ranges.first, let value = Unicode.Scalar(single.lowerBound) else {
          continue
        }
        scalar = value
      }
      var upper = scalar
      if index + 1 < scalars.count, scalars[index] == "-", scalars[index + 1] != "]" {
        index += 1
        upper = try next()
        if upper == "\\" { upper = try next() }
      }
      guard scalar <= upper else { throw invalid }
      set.ranges.append(scalar.value...upper.value)
    }
  }

  /// The same code at a place `distance` further on.
  private static func moved(_ code: [Instruction], by distance: Int) -> [Instruction] {
    code.map { instruction in
      switch instruction {
      case .split(let first, let second): .split(first + distance, second + distance)
      case .jump(let target): .jump(target + distance)
      default: instruction
      }
    }
  }
}
