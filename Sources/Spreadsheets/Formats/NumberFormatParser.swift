/// Takes a number format apart.
struct NumberFormatParser {
  private let code: [Unicode.Scalar]
  private var index = 0
  private var section = NumberFormat.Section()
  /// Letters of date and time in their order, each once per run: `d m y h s`.
  private var letters: [Unicode.Scalar] = []
  private var isBehind = false
  private var isBehindPoint = false
  private var zeros = 0
  /// Digit places before the point.
  private var places = 0
  /// Words between them, by the places and the zeros before them.
  private var breaks: [(places: Int, zeros: Int, words: String)] = []
  private var showsZero = false
  /// Behind `E+` stand places of the power of ten.
  private var isPower = false
  /// Commas with no digit place behind them: they scale, others group.
  private var closingCommas = 0

  init(_ code: String) { self.code = Array(code.unicodeScalars.prefix(1_024)) }

  mutating func sections() -> [NumberFormat.Section] {
    var sections: [NumberFormat.Section] = []
    while index < code.count {
      if code[index] == ";" {
        sections.append(finished())
        index += 1
        // A format that ends with a semicolon has one more, empty section.
        if index == code.count { sections.append(NumberFormat.Section()) }
        continue
      }
      take()
    }
    if index > 0, code.last != ";" { sections.append(finished()) }
    return sections.isEmpty ? [NumberFormat.Section(isGeneral: true)] : sections
  }

  private mutating func take() {
    let scalar = code[index]
    index += 1
    switch scalar {
    case "\"":
      while index < code.count, code[index] != "\"" { literal(next()) }
      index += 1
    case "\\":
      if index < code.count { literal(next()) }
    case "_":
      if index < code.count { index += 1 }
      literal(" ")
    case "*":
      if index < code.count { index += 1 }
    case "[": bracket()
    case "0", "#", "?": place(scalar)
    // Fractions are shown as decimals.
    case "/" where section.hasDigits && (nextIsPlace || nextIsDigit): fraction()
    case ".":
      if section.hasDigits || nextIsPlace { point() } else { literal(scalar) }
    case ",":
      if section.hasDigits { closingCommas += 1 } else { literal(scalar) }
    case "%":
      section.scale += 2
      literal("%")
    case "@": section.isText = true
    case "E", "e":
      if section.hasDigits, index < code.count, code[index] == "+" || code[index] == "-" {
        index += 1
        isPower = true
      } else if letters.isEmpty {
        // E stands for years in Asian formats.
        letter("y")
      }
    case "y", "Y", "m", "M", "d", "D", "h", "H", "s", "S": letter(lower(scalar))
    case "A", "a":
      if rest(begins: "m/pm") {
        index += 4
        letter("h")
      } else if rest(begins: "/p") {
        index += 2
        letter("h")
      } else {
        literal(scalar)
      }
    case "G", "g":
      if rest(begins: "eneral") {
        index += 6
        section.isGeneral = true
      } else if !rest(begins: "g") {
        literal(scalar)
      }
    default: literal(scalar)
    }
  }

  private mutating func next() -> Unicode.Scalar {
    defer { index += 1 }
    return code[index]
  }

  private var nextIsPlace: Bool {
    index < code.count && "0#?".unicodeScalars.contains(code[index])
  }

  private var nextIsDigit: Bool {
    index < code.count && (0x30...0x39).contains(code[index].value)
  }

  private func lower(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    (0x41...0x5A).contains(scalar.value) ? Unicode.Scalar(UInt8(scalar.value) | 0x20) : scalar
  }

  private func rest(begins word: String) -> Bool {
    let scalars = Array(word.unicodeScalars)
    return index + scalars.count <= code.count
      && scalars.indices.allSatisfy { lower(code[index + $0]) == scalars[$0] }
  }

  private mutating func literal(_ scalar: Unicode.Scalar) {
    if section.hasDigits || section.isGeneral || section.isText {
      section.behind.unicodeScalars.append(scalar)
    } else {
      section.before.unicodeScalars.append(scalar)
    }
  }

  private mutating func place(_ scalar: Unicode.Scalar) {
    section.hasDigits = true
    showsZero = showsZero || scalar == "0"
    closingCommas = 0
    guard !isBehindPoint, !isPower else { return }
    if places > 0, !section.behind.isEmpty {
      breaks.append((places, zeros, section.behind))
      section.behind = ""
    }
    places += 1
    if scalar == "0" { zeros += 1 }
  }

  private mutating func point() {
    isBehindPoint = true
    section.scale -= 3 * closingCommas
    closingCommas = 0
  }

  /// Goes over the denominator; what stood between the whole and the numerator was no word.
  private mutating func fraction() {
    while nextIsPlace || nextIsDigit { index += 1 }
    breaks = []
    zeros = 0
    showsZero = true
  }

  private mutating func letter(_ scalar: Unicode.Scalar) {
    while index < code.count, lower(code[index]) == scalar { index += 1 }
    letters.append(scalar)
  }

  /// `[Red]`, `[$€-407]`, `[>=1000]`, `[h]`.
  private mutating func bracket() {
    let end = code[index...].firstIndex(of: "]") ?? code.count
    let inside = code[index..<end]
    index = min(code.count, end + 1)
    guard let first = inside.first else { return }
    switch first {
    case "$":
      for scalar in inside.dropFirst().prefix(while: { $0 != "-" }) { literal(scalar) }
    case "<", ">", "=":
      let sign = inside.prefix { "<>=".unicodeScalars.contains($0) }
      let bound = String(String.UnicodeScalarView(inside.dropFirst(sign.count)))
      if let bound = DecimalText(bound.utf8) {
        section.condition = NumberFormat.Condition(
          sign: String(String.UnicodeScalarView(sign)), bound: bound.double)
      }
    case "h", "H", "m", "M", "s", "S":
      guard inside.allSatisfy({ lower($0) == lower(first) }) else { return }
      section.isLength = true
      letters.append("h")
    default: break
    }
  }

  private mutating func finished() -> NumberFormat.Section {
    section.width = max(1, zeros)
    section.hidesZero = section.hasDigits && !showsZero
    section.breaks = breaks.compactMap { found in
      let result = NumberFormat.Break(place: places - found.places, words: found.words)
      return result.isGrouping(zeros: found.zeros) ? nil : result
    }
    section.scale -= 3 * closingCommas
    if !section.hasDigits || letters.contains("s") {
      for index in letters.indices { add(index) }
    }
    // Points and blanks between day and month are no words.
    if !section.moment.isEmpty {
      (section.before, section.behind, section.breaks) = ("", "", [])
    }
    section.trim()
    defer {
      section = NumberFormat.Section()
      letters = []
      isBehindPoint = false
      zeros = 0
      places = 0
      breaks = []
      showsZero = false
      isPower = false
      closingCommas = 0
    }
    return section
  }

  /// `m` beside hours or seconds means minutes.
  private mutating func add(_ position: Int) {
    switch letters[position] {
    case "y": section.moment.insert(.year)
    case "d": section.moment.insert(.day)
    case "m":
      let isMinute =
        position > 0 && letters[position - 1] == "h"
        || position + 1 < letters.count && letters[position + 1] == "s"
      section.moment.insert(isMinute ? .time : .month)
    default: section.moment.insert(.time)
    }
  }
}
