/// What a reader knows between two rows of those before: with it and the text from there on, everything
/// that follows is determined.
struct ReadingState: Hashable, Sendable {
  /// The place where the next row begins.
  var line = 1
  /// 1, but in the rest of a line that was cut.
  var column = 1
  var originalOffset = 0
  /// The number of the row there, and that including a first line "sep=…".
  var ordinal = 0
  var physicalRow = 0
  var headerRowsRead = 0
  var startIsDone = false
  var separatorIsDone = false
  /// The row before was cut; the rest of its line is left out.
  var skipsToLineEnd = false
  /// How the first line ends.
  var lineEnd: LineTerminators = []
  /// Bytes that may still be read twice in search of closing quotes.
  var patience: Int
  /// Cells of the header, without empty ones at its end; nil: widths are not compared.
  var expectedWidth: Int?
  var widthOfHeader = 0
  var widthIsKnown = false
}
