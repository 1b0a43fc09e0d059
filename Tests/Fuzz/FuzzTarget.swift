/// Something that reads what others wrote, with what must be true of it whatever the bytes are.
protocol FuzzTarget: Sendable {
  var name: String { get }
  /// What it begins with.
  var takes: Material { get }
  /// What is wrong; nil if nothing is.
  func run(_ input: [UInt8], _ random: inout FuzzRandom) -> String?
}

/// What mutations begin with.
enum Material: CaseIterable {
  case tables, cells, documents, paths, workbooks
}

/// What is tried, by weight.
enum FuzzTargets {
  /// Each as often as it is quick: judging a dialect takes a hundred times as long as reading a cell.
  static let weighted: [any FuzzTarget] =
    Array(repeating: ReaderTarget(), count: 10) + Array(repeating: FieldTarget(), count: 10)
    + Array(repeating: DecoderTarget(), count: 6) + Array(repeating: WriterTarget(), count: 5)
    + [PartsTarget(), DetectorTarget()] + Array(repeating: PathTarget(), count: 3)
    + Array(repeating: DocumentTarget(), count: 4) + [WorkbookTarget()]
    + [ReportTarget.documents, ReportTarget.workbooks]

  /// Those that bear one of the names, or all.
  static func weighted(named names: [String]) -> [any FuzzTarget] {
    names.isEmpty ? weighted : weighted.filter { names.contains($0.name) }
  }
}
