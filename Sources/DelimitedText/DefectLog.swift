/// The defects of one file: the first thousand of each kind with their places, the rest counted.
package struct DefectLog: Sendable {
  /// How many defects of one kind keep their place.
  package static let keptPerKind = 1_000

  /// In the order in which the reader met them: by record, within a record not sorted.
  package private(set) var kept: [DelimitedDefect] = []
  private var counts = [Int](repeating: 0, count: DelimitedDefect.Kind.allCases.count)

  /// No defects.
  package init() {}

  /// Kept or not.
  package func count(of kind: DelimitedDefect.Kind) -> Int { counts[kind.index] }
  /// All kinds together, kept or not.
  package var total: Int { counts.reduce(0, +) }
  /// Whether there is no defect of any kind.
  package var isEmpty: Bool { kept.isEmpty }

  /// Whether a further defect of the kind would only be counted; then its place need not be found.
  func isFull(_ kind: DelimitedDefect.Kind) -> Bool { counts[kind.index] >= Self.keptPerKind }

  mutating func add(_ defect: DelimitedDefect) {
    if !isFull(defect.kind) { kept.append(defect) }
    counts[defect.kind.index] &+= 1
  }

  /// Adds the defects of the part that follows, whose rows are counted from its start.
  mutating func add(_ part: DefectLog, _ start: PartStart) {
    for defect in part.kept {
      // Of the whole text it is said once.
      if defect.kind == .mixedLineEnds, count(of: .mixedLineEnds) > 0 { continue }
      var defect = defect
      defect.place = start.place(defect.place)
      defect.record = start.ordinal(defect.record)
      add(defect)
    }
    for kind in DelimitedDefect.Kind.allCases where part.count(of: kind) > Self.keptPerKind {
      counts[kind.index] += part.count(of: kind) - Self.keptPerKind
    }
  }

  mutating func countOnly(_ kind: DelimitedDefect.Kind) { counts[kind.index] &+= 1 }
}

extension DelimitedDefect.Kind {
  /// Position in `allCases`.
  fileprivate var index: Int {
    switch self {
    case .undecodableByte: 0
    case .mojibake: 1
    case .nulByte: 2
    case .controlCharacter: 3
    case .unclosedQuote: 4
    case .strayQuote: 5
    case .rowTooShort: 6
    case .rowTooLong: 7
    case .fieldTooLong: 8
    case .recordTooLong: 9
    case .tooManyColumns: 10
    case .separatorLineContradicted: 11
    case .byteOrderMarkContradicted: 12
    case .mixedLineEnds: 13
    case .headerMissing: 14
    }
  }
}
