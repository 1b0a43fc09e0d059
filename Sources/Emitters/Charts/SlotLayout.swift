/// Where everything of `SlotPicture` lies: found once, from the names and the grid.
struct SlotLayout {
  static let nameFace = Typeface(size: 14)
  static let shareFace = Typeface(size: 14, isBold: true)
  static let headFace = Typeface(size: 13)
  static let gap = 14.0
  static let columnGap = 18.0
  static let squareGap = 4.0

  /// The names of the rows, broken into lines.
  let names: [[Phrase]]
  /// The heads of the columns, broken into lines.
  let heads: [[Phrase]]
  /// Where the first column begins.
  let left: Double
  /// The side of a square.
  let side: Double
  /// How many squares of a main focus stand beside one another.
  let perLine: Int
  /// As wide as the squares of a main focus, or as the longest word of the heads.
  let columnWidth: Double
  /// Rows are at least this high, so that they follow one another evenly.
  let usualRowHeight: Double
  /// As wide as the page's column, wider only where there are too many columns for it.
  let width: Double

  private static let largestSide = 22.0

  init(rows: [SlotRow], heads: [Phrase], usualWidth: Double = 800) {
    // Where letters are to be large on narrow paper, squares give way before they break a line.
    let smallestSide = usualWidth < 800 ? 10.0 : 14.0
    names = rows.map { Self.nameLines($0.name) }
    let nameWidth = names.map { LineBreaking.width(of: $0, Self.nameFace) }.max() ?? 0
    left = ChartFrame.margin + nameWidth + Self.gap
    let shareWidth = rows.map { Self.shareFace.width($0.share.plain) }.max() ?? 0
    let right = Self.gap + shareWidth + ChartFrame.margin

    let columns = Double(max(heads.count, 1))
    let room = (usualWidth - left - right + Self.columnGap) / columns - Self.columnGap
    let mostSlots = max(rows.flatMap(\.groups).map(\.count).max() ?? 1, 1)
    let fitting = Int((room + Self.squareGap) / (smallestSide + Self.squareGap))
    perLine = min(mostSlots, max(fitting, 3))
    let largest = (room + Self.squareGap) / Double(perLine) - Self.squareGap
    side = min(max(largest.rounded(.down), smallestSide), Self.largestSide)

    let squares = Double(perLine) * (side + Self.squareGap) - Self.squareGap
    let words = heads.flatMap { $0.plain.split(separator: " ") }
    columnWidth = max(squares, words.map { Self.headFace.width(String($0)) }.max() ?? 0)
    usualRowHeight =
      Self.nameFace.size + (names.contains { $0.count > 1 } ? Self.nameFace.lineHeight : 0)
    let headWidth = columnWidth + Self.columnGap - 6
    self.heads = heads.map { LineBreaking.balanced($0, Self.headFace, width: headWidth) }
    width = max(
      usualWidth,
      (left + columns * (columnWidth + Self.columnGap) - Self.columnGap + right).rounded(.up))
  }

  /// A row's name, broken into lines.
  static func nameLines(_ name: Phrase) -> [Phrase] {
    LineBreaking.balanced(name, nameFace, width: 150)
  }

  /// From one square to the next.
  var pitch: Double { side + Self.squareGap }

  func columnLeft(_ column: Int) -> Double {
    left + Double(column) * (columnWidth + Self.columnGap)
  }

  /// Where "4 von 25" begins.
  var shareLeft: Double { columnLeft(heads.count) - Self.columnGap + Self.gap }
}
