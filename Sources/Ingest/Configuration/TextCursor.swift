internal import StrategyModel

/// Counts lines and columns, both 1-based, columns in Unicode scalars.
struct TextCursor {
  private(set) var line = 1
  private(set) var column = 1
  private var afterCarriageReturn = false

  mutating func pass(_ scalar: Unicode.Scalar) {
    if scalar == "\n", afterCarriageReturn {
    } else if scalar == "\n" || scalar == "\r" {
      line += 1
      column = 1
    } else {
      column += 1
    }
    afterCarriageReturn = scalar == "\r"
  }

  func location(in file: InputFile) -> SourceLocation {
    SourceLocation(file: file.path, place: .text(line: line, column: column))
  }
}
