internal import DelimitedText
internal import StrategyModel

/// Turns the defects of a delimited text into findings, and tells which rows they reject.
struct DelimitedDefects {
  private let file: String
  private let source: DelimitedSource
  private let encoding: TextEncoding
  private var rejectingKinds: [DelimitedDefect.Kind] = []
  private var seen = 0
  private var rejecting = 0
  private var skipped: Set<Int> = []

  init(file: String, source: DelimitedSource, encoding: TextEncoding) {
    self.file = file
    self.source = source
    self.encoding = encoding
    rejectingKinds = DelimitedDefect.Kind.allCases.filter {
      rule(of: $0)?.effect == .rowRejected
    }
  }

  /// Whether defects that reject a row belong to this one; to be asked for every row in order.
  mutating func hasRejected(_ ordinal: Int, _ log: DefectLog) -> Bool {
    let count = rejectingKinds.reduce(0) { $0 + log.count(of: $1) }
    guard count > rejecting else { return false }
    let kept = log.kept[seen...].filter { rejectingKinds.contains($0.kind) }
    rejecting = count
    seen = log.kept.count
    // Beyond the thousand that keep their place the row is the one just read.
    return kept.isEmpty || kept.contains { $0.record == ordinal }
  }

  /// A row that is no row of the table: its number of cells does not matter.
  mutating func skip(_ ordinal: Int) { skipped.insert(ordinal) }

  func findings(_ log: DefectLog) -> [Finding] {
    var findings: [Finding] = []
    let oversized = Set(
      log.kept.filter { rule(of: $0.kind) == TextRules.rowOversized }.map(\.record))
    for kind in DelimitedDefect.Kind.allCases {
      guard let rule = rule(of: kind) else { continue }
      let defects = log.kept.filter { $0.kind == kind && !isSkipped($0, oversized) }
      let first = findings.count
      for defect in defects { findings.append(finding(defect, defect.ownRule ?? rule)) }
      let kept = log.kept.count { $0.kind == kind }
      // Those that are only counted are of the kind; of a rule of its own nothing is known.
      let last = defects.lastIndex { $0.ownRule == nil } ?? defects.indices.last
      if let last { findings[first + last].furtherCount = log.count(of: kind) - kept }
    }
    return findings
  }

  /// What the quotes of the headings say, to be told where the headings are not the expected ones.
  func findings(ofHeadings quotes: [DelimitedDefect]) -> [Finding] {
    quotes.compactMap { defect in
      rule(of: defect.kind).map { finding(defect, defect.ownRule ?? $0) }
    }
  }

  /// The number of cells does not matter in rows that are none, or that are too large anyway.
  private func isSkipped(_ defect: DelimitedDefect, _ oversized: Set<Int>) -> Bool {
    (defect.kind == .rowTooShort || defect.kind == .rowTooLong)
      && (skipped.contains(defect.record) || oversized.contains(defect.record))
  }

  private func rule(of kind: DelimitedDefect.Kind) -> Rule? {
    switch kind {
    case .undecodableByte: TextRules.undecodableByte
    case .mojibake: TextRules.mojibake
    case .nulByte, .controlCharacter: TextRules.controlCharacter
    case .unclosedQuote: TextRules.quoteUnclosed
    case .strayQuote: TextRules.quoteStray
    case .rowTooShort: source.ragged == .reject ? TextRules.rowTooShort : TextRules.rowShort
    case .rowTooLong: TextRules.rowTooLong
    case .fieldTooLong, .recordTooLong, .tooManyColumns: TextRules.rowOversized
    case .separatorLineContradicted: TextRules.separatorContradicted
    case .byteOrderMarkContradicted: TextRules.byteOrderMarkContradicted
    case .mixedLineEnds: TextRules.mixedLineEnds
    case .headerMissing: nil
    }
  }

  private func finding(_ defect: DelimitedDefect, _ rule: Rule) -> Finding {
    let place = SourceLocation(
      file: file, place: .text(line: defect.place.line, column: defect.place.column),
      tableCell: defect.record > 0
        ? TableCell(row: defect.record, column: defect.cell.map { $0 + 1 }) : nil)
    var arguments: [FindingArgument] = []
    switch defect.kind {
    case .undecodableByte:
      // Counted from 1, as lines and columns are.
      arguments = [.text(encoding.ianaName), .number(defect.place.offset + 1)]
    case .rowTooShort, .rowTooLong:
      arguments = [.number(defect.found ?? 0), .number(defect.expected ?? 0)]
    case .fieldTooLong, .recordTooLong, .tooManyColumns: arguments = [.number(defect.expected ?? 0)]
    default: arguments = defect.suggestion.map { [.text($0)] } ?? []
    }
    return Finding(
      rule, at: place, value: value(defect), arguments)
  }

  private func value(_ defect: DelimitedDefect) -> String? {
    switch defect.kind {
    case .nulByte: "U+0000"
    case .strayQuote: defect.text.map { DelimiterName.of(Array($0.utf8)) }
    default: defect.text
    }
  }
}

extension DelimitedDefect {
  /// The rule of its own that it has beside that of its kind.
  fileprivate var ownRule: Rule? {
    kind == .strayQuote && text != nil ? TextRules.delimiterSwallowed : nil
  }

  /// Whether it is about quotes, by which cells may have become one.
  var isAboutQuotes: Bool { kind == .strayQuote || kind == .unclosedQuote }
}
