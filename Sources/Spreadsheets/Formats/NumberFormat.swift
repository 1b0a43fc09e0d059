/// What a number format of Excel makes of a number (ECMA-376, part 1, 18.8.31): a date, a scaled
/// number with words around it, or nothing to be seen. Colours and widths do not matter, and
/// decimals are kept rather than rounded.
struct NumberFormat: Hashable {
  /// One of the parts between semicolons.
  struct Section: Hashable {
    var before = ""
    var behind = ""
    /// Digit places before the decimal point that are always filled: 3 in `000`.
    var width = 1
    /// Powers of ten by which the shown number is greater: 2 for `%`, −3 for a closing comma.
    var scale = 0
    var hasDigits = false
    /// Words between the digits before the point: `-` in `00-000`.
    var breaks: [Break] = []
    /// `#` and `?` places only: 0 shows nothing.
    var hidesZero = false
    var isGeneral = false
    var isText = false
    /// Yes or no, of numbers too.
    var isTruth = false
    var moment: SheetMoment.Parts = []
    /// `[h]`: a length of time, beyond 24 hours.
    var isLength = false
    var condition: Condition?

    /// Takes away the blanks at either end, which only align numbers with each other.
    mutating func trim() {
      before = String(before.unicodeScalars.drop { $0 == " " })
      behind = Self.trimmedEnd(behind)
      if !hasDigits, !isText, !isGeneral { before = Self.trimmedEnd(before) }
    }

    private static func trimmedEnd(_ text: String) -> String {
      let last = text.unicodeScalars.lastIndex { $0 != " " }
      return last.map { String(text.unicodeScalars[...$0]) } ?? ""
    }
  }

  /// Words that stand between digits: before how many digits of the whole number, from the right.
  struct Break: Hashable {
    let place: Int
    let words: String

    /// Whether they only part thousands, as in `# ##0`. `zeros`: places before them that are always
    /// filled; a number of several such places is rather a key.
    func isGrouping(zeros: Int) -> Bool {
      place % 3 == 0 && zeros < 2 && words.unicodeScalars.allSatisfy { Self.blanks.contains($0) }
    }

    private static let blanks: [Unicode.Scalar] = [
      " ", "'", "\u{2019}", "\u{A0}", "\u{2009}", "\u{202F}",
    ]
  }

  /// `[<1000]`.
  struct Condition: Hashable {
    let sign: String
    let bound: Double

    func holds(_ value: Double) -> Bool {
      switch sign {
      case "<": value < bound
      case "<=": value <= bound
      case ">": value > bound
      case ">=": value >= bound
      case "=": value == bound
      case "<>": value != bound
      default: false
      }
    }
  }

  private let sections: [Section]
  /// How numbers are shown as long as they are not 0.
  private let usual: Section?

  /// Numbers as they are.
  static let general = NumberFormat("General")

  /// Reads a format code; whatever is not understood in it stands for itself.
  init(_ code: String) {
    var parser = NumberFormatParser(code)
    sections = parser.sections()
    usual = sections.first { $0.hasDigits }
  }

  /// `usual`: the section for numbers that are shown as numbers, beside one for few of them.
  init(section: Section, usual: Section? = nil) {
    sections = [section]
    self.usual = usual ?? section
  }

  /// What a cell with this number shows; nil = nothing.
  func value(_ number: DecimalText, dates: DateSystem) -> SheetValue? {
    let (section, showsSign) = section(for: number)
    if !section.moment.isEmpty {
      if let moment = dates.moment(
        number.double, shown: section.moment, isLength: section.isLength)
      {
        return .moment(moment)
      }
      return .number(SheetNumber(digits: Self.signed(number, number.magnitude())))
    }
    if section.isTruth { return .boolean(!number.isZero) }
    guard section.hasDigits || section.isGeneral || section.isText else {
      let words = section.before + section.behind
      if number.isZero, let zero = zero(shownAs: words) { return zero }
      return words.isEmpty ? nil : .text(words)
    }
    if section.hidesZero, number.isZero { return zero(shownAs: section.before + section.behind) }
    let shown = number.scaled(by: section.scale)
    let magnitude = shown.magnitude(width: section.width)
    let digits = showsSign ? Self.signed(number, magnitude) : magnitude
    if !section.breaks.isEmpty, !magnitude.contains(".") {
      return .text(section.before + Self.broken(digits, section.breaks) + section.behind)
    }
    return .number(SheetNumber(digits: digits, before: section.before, behind: section.behind))
  }

  /// What a cell with this text shows; nil = nothing. The fourth section is about texts, or the last
  /// one with `@`.
  func value(_ text: String) -> SheetValue? {
    var shown = text
    if sections.count > 3 {
      let section = sections[3]
      let isShown = section.isText || section.isGeneral || section.hasDigits
      shown = section.before + (isShown ? text : "") + section.behind
    } else if let section = sections.last, section.isText, !section.hasDigits {
      shown = section.before + text + section.behind
    }
    return shown.isEmpty ? nil : .text(shown)
  }

  /// The accounting formats write a dash in place of 0, beside the unit of other numbers or without
  /// it: `-   €`, `€ -`, `-`.
  private func zero(shownAs words: String) -> SheetValue? {
    guard let usual else { return nil }
    let shown = words.unicodeScalars.filter { !Self.isBlank($0) }
    guard shown.count(where: { Self.dashes.contains($0) }) == 1 else { return nil }
    let unit = shown.filter { !Self.dashes.contains($0) }
    let before = usual.before.unicodeScalars.filter { !Self.dashes.contains($0) }
    let unitOfOthers = (before + usual.behind.unicodeScalars).filter { !Self.isBlank($0) }
    guard unit.isEmpty || unit.elementsEqual(unitOfOthers) else { return nil }
    return .number(
      SheetNumber(
        digits: "0", before: String(String.UnicodeScalarView(before)), behind: usual.behind))
  }

  private static let dashes: [Unicode.Scalar] = [
    "-", "\u{2010}", "\u{2013}", "\u{2014}", "\u{2212}",
  ]

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\u{A0}" || scalar == "\u{202F}"
  }

  private static func broken(_ digits: String, _ breaks: [Break]) -> String {
    var result = ""
    for (index, digit) in digits.enumerated() {
      for found in breaks where digits.count - index == found.place { result += found.words }
      result.append(digit)
    }
    return result
  }

  private static func signed(_ number: DecimalText, _ digits: String) -> String {
    number.isNegative ? "-" + digits : digits
  }

  /// The section, and whether the sign is left for the number to show.
  private func section(for number: DecimalText) -> (Section, showsSign: Bool) {
    let numeric = sections.count > 3 ? Array(sections.prefix(3)) : sections
    if numeric.contains(where: { $0.condition != nil }) {
      let value = number.double
      let found = numeric.first { $0.condition.map { $0.holds(value) } ?? true }
      let section = found ?? numeric[0]
      // A section for negative numbers writes their sign itself.
      return (section, !section.before.hasPrefix("-") && !section.before.hasPrefix("("))
    }
    if number.isNegative, numeric.count > 1, !numeric[1].isText {
      // With the same words as for other numbers only a colour says that it is negative.
      let isTold = numeric[1].before != numeric[0].before || numeric[1].behind != numeric[0].behind
      return (numeric[1], !isTold)
    }
    if number.isZero, numeric.count > 2, !numeric[2].isText { return (numeric[2], false) }
    return (numeric[0], true)
  }

  /// What of a date or time is shown; nil where numbers are no dates.
  var moment: SheetMoment.Parts? {
    sections.first.flatMap { $0.moment.isEmpty ? nil : $0.moment }
  }

  /// Whether a length of time is shown, beyond 24 hours.
  var isLength: Bool { sections.first?.isLength ?? false }

  /// Formats that Excel knows by number only; others are German or empty, as the program chooses.
  static let builtIn: [Int: NumberFormat] = [
    1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00",
    12: "# ?/?", 13: "# ??/??", 14: "dd.mm.yyyy", 15: "dd. mmm yy", 16: "dd. mmm", 17: "mmm yy",
    18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "hh:mm", 21: "hh:mm:ss", 22: "dd.mm.yyyy hh:mm",
    27: "yyyy.mm", 28: "mm.dd", 29: "mm.dd", 30: "mm.dd.yy", 31: "yyyy.mm.dd", 32: "hh:mm",
    33: "hh:mm:ss", 34: "hh:mm", 35: "hh:mm:ss", 36: "yyyy.mm", 37: "#,##0", 38: "#,##0",
    39: "#,##0.00", 40: "#,##0.00", 45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss.0", 48: "##0.0E+0",
    49: "@", 50: "yyyy.mm", 51: "mm.dd", 52: "yyyy.mm", 53: "mm.dd", 54: "mm.dd", 55: "hh:mm",
    56: "hh:mm:ss", 57: "yyyy.mm", 58: "mm.dd",
  ].mapValues { NumberFormat($0) }
}
