internal import XMLRecords

/// What of a worksheet has to be known before its first row: what stands behind the rows, and what
/// is told by all of them.
struct ExcelSheetSurvey: PartHandler {
  private(set) var merges: [ExcelMerge] = []
  /// A formula with a result that is not 0: somebody has calculated.
  private(set) var hasResults = false
  private(set) var defect: WorkbookDefect.Kind?
  private let limits: SpreadsheetLimits
  /// With those of the parts before.
  private(set) var mergedCells: Int
  private var isFormula = false
  private var isInResult = false

  private init(mergedBefore: Int, _ limits: SpreadsheetLimits) {
    mergedCells = mergedBefore
    self.limits = limits
  }

  /// Walks through a sheet only where that is of use. What is wrong with the part shows when its rows
  /// are read.
  ///
  /// `asksForCalculation`: its workbook's; `mergedBefore`: the cells that other parts merge.
  static func of(
    _ part: XMLPart, asksForCalculation: Bool, mergedBefore: Int, _ limits: SpreadsheetLimits
  ) -> Result<ExcelSheetSurvey, WorkbookDefect> {
    var survey = ExcelSheetSurvey(mergedBefore: mergedBefore, limits)
    // `f>` ends a formula, whatever prefix its name has.
    let words: [StaticString] = asksForCalculation ? ["mergeCell", "f>"] : ["mergeCell"]
    guard part.holds(words) else { return .success(survey) }
    _ = part.walk(&survey)
    survey.merges.sort { ($0.top, $0.left) < ($1.top, $1.left) }
    return survey.defect.map { .failure(WorkbookDefect($0, in: part.name)) } ?? .success(survey)
  }

  static func code(_ local: String, _ uri: String) -> Int { ExcelNames.code(local, uri) }

  mutating func take(_ event: XMLElementEvent) -> Bool {
    switch event {
    case .start(let tag):
      switch ExcelNames.Word(rawValue: tag.code) {
      case .c: isFormula = false
      case .f: isFormula = true
      case .v: isInResult = isFormula
      case .mergeCell: return keep(tag)
      default: break
      }
    case .text(let piece):
      guard isInResult, !hasResults else { return true }
      hasResults = piece.contains { $0 > 0x20 && $0 != UInt8(ascii: "0") }
    case .end(let code):
      if code == ExcelNames.Word.v.rawValue { isInResult = false }
    }
    return true
  }

  private mutating func keep(_ tag: XMLTag) -> Bool {
    guard let merge = tag.bytes(ExcelNames.Word.ref.rawValue).flatMap({ ExcelMerge($0) }) else {
      return true
    }
    mergedCells += merge.columns.count
    guard mergedCells <= limits.mergedCells else {
      defect = .limit(.mergedCells, limits.mergedCells)
      return false
    }
    merges.append(merge)
    return true
  }
}

/// Cells that are shown as one, with what stands in the first of them.
struct ExcelMerge: Hashable {
  /// 1-based.
  let top: Int32
  let bottom: Int32
  /// 0-based.
  let left: Int16
  let right: Int16

  var columns: ClosedRange<Int> { Int(left)...Int(right) }

  /// `B2:D5`; nil for anything else, and for a single cell.
  init?(_ reference: UnsafeBufferPointer<UInt8>) {
    let ends = reference.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard ends.count == 2, let first = Self.cell(ends[0]), let last = Self.cell(ends[1]),
      first.row <= last.row, first.column <= last.column, first != last
    else { return nil }
    (top, bottom) = (Int32(first.row), Int32(last.row))
    (left, right) = (Int16(first.column), Int16(last.column))
  }

  private static func cell(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> (row: Int, column: Int)? {
    let digits = text.drop { ($0 & ~0x20) >= 0x41 && ($0 & ~0x20) <= 0x5A }
    let bytes = UnsafeBufferPointer(rebasing: text)
    guard let row = WrittenNumber.value(UnsafeBufferPointer(rebasing: digits)),
      let column = ExcelNames.column(bytes), (1...SpreadsheetLimits.rows).contains(row),
      column < SpreadsheetLimits.columns
    else { return nil }
    return (row, column)
  }
}

/// Which cells of a sheet lie behind a merged one, asked from top to bottom.
struct ExcelCover {
  /// By their tops.
  private let merges: [ExcelMerge]
  private var next = 0
  /// By column: the last row that is covered, and the row in which a merged cell begins.
  private var last: [Int32] = []
  private var start: [Int32] = []

  init(_ merges: [ExcelMerge]) { self.merges = merges }

  /// Goes on to a row, 1-based, that lies below those before.
  mutating func begin(_ row: Int) {
    while next < merges.count, merges[next].top <= row {
      if last.isEmpty {
        last = [Int32](repeating: 0, count: SpreadsheetLimits.columns)
        start = last
      }
      let merge = merges[next]
      for column in merge.columns { last[column] = max(last[column], merge.bottom) }
      start[Int(merge.left)] = merge.top
      next += 1
    }
  }

  /// What is in a covered cell stays in the file but is not shown.
  func hides(_ row: Int, _ column: Int) -> Bool {
    guard last.indices.contains(column) else { return false }
    return last[column] >= row && start[column] != row
  }
}
