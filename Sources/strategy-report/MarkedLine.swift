import StrategyModel

/// A line of a file with a mark under the cell that a finding is about.
///
/// Both are as wide as a terminal shows them: characters that take two columns or none do not
/// shift the mark.
struct MarkedLine {
  /// Indented, at most `width` columns; what is cut off is shown as `…`.
  let text: String
  /// `^~~~`, under the value where it stands in the line, else under the place alone.
  let mark: String

  private static let indent = 4

  /// `column`: 1-based, in Unicode scalars of the line. `value`: as the finding quotes it.
  init(_ line: String, column: Int, value: String?, width: Int) {
    let scalars = Array(line.unicodeScalars)
    let place = min(max(column - 1, 0), scalars.count)
    let marked = Self.range(of: value, in: scalars, from: place)
    let shown = Self.window(scalars, around: marked, width: max(width - Self.indent, 20))
    let before = shown.lowerBound > 0 ? "…" : ""
    let after = shown.upperBound < scalars.count ? "…" : ""
    let indent = String(repeating: " ", count: Self.indent)
    text = indent + before + scalars[shown].map(Self.visible).joined() + after
    let gap = scalars[shown.lowerBound..<marked.lowerBound].reduce(0) { $0 + Self.width($1) }
    let end = min(marked.upperBound, shown.upperBound)
    let length = scalars[marked.lowerBound..<max(end, marked.lowerBound)]
      .reduce(0) { $0 + Self.width($1) }
    mark =
      indent + String(repeating: " ", count: gap + before.count) + "^"
      + String(repeating: "~", count: max(length - 1, 0))
  }

  /// Where the value, or as much of it as stands in this line, begins at the place or behind it.
  private static func range(
    of value: String?, in line: [Unicode.Scalar], from place: Int
  ) -> Range<Int> {
    let first = (value ?? "").split(whereSeparator: \.isNewline).first ?? ""
    // Findings shorten long values.
    let sought = Array((first.hasSuffix("…") ? first.dropLast() : first).unicodeScalars)
    guard !sought.isEmpty, place < line.count else { return place..<place }
    for start in place..<line.count where line[start...].starts(with: sought) {
      return start..<(start + sought.count)
    }
    return place..<place
  }

  /// What is shown of a line that is too wide: as much as fits, the marked part in it.
  private static func window(
    _ line: [Unicode.Scalar], around marked: Range<Int>, width: Int
  ) -> Range<Int> {
    func columns(_ range: Range<Int>) -> Int { line[range].reduce(0) { $0 + Self.width($1) } }
    if columns(0..<line.count) <= width { return 0..<line.count }
    let room = width - 2
    var end = marked.lowerBound
    var used = 0
    // A third of the room stays for what stands before.
    while end < line.count, used + Self.width(line[end]) <= room - room / 3 {
      used += Self.width(line[end])
      end += 1
    }
    var start = marked.lowerBound
    while start > 0, used + Self.width(line[start - 1]) <= room {
      start -= 1
      used += Self.width(line[start])
    }
    while end < line.count, used + Self.width(line[end]) <= room {
      used += Self.width(line[end])
      end += 1
    }
    return start..<end
  }

  /// As it is shown: tabs as two spaces, control characters visible.
  private static func visible(_ scalar: Unicode.Scalar) -> String {
    scalar == "\t" ? "  " : FindingPrinter.oneLine(String(scalar))
  }

  /// Columns of a terminal (Unicode Standard Annex #11, East Asian Width; zero-width by category).
  private static func width(_ scalar: Unicode.Scalar) -> Int {
    if scalar == "\t" { return 2 }
    if scalar.value < 0x300 { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return wide.contains { $0.contains(scalar.value) } ? 2 : 1
    }
  }

  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
    0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD,
  ]
}
