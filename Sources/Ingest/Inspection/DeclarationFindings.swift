internal import DelimitedText
internal import StrategyModel

extension DetectedDialect {
  /// What the file says against a declared dialect; `free`: what is detected without it.
  func contradictions(of declared: Dialect, free: DialectDetection, file: String) -> [Finding] {
    var findings: [Finding] = []
    if let ends = decision(.lineEnds), ends.reason == .notAsDeclared {
      findings.append(
        Finding(
          InspectionRules.lineEndsContradicted, at: SourceLocation(file: file),
          value: Self.name(ofLineEnd: ends.choice)))
    }
    if case .delimited(let other) = free, columnCount < 2, other.columnCount > 1,
      other.dialect.delimiter != declared.delimiter, !declared.delimiter.isEmpty,
      other.confidence >= 50
    {
      findings.append(
        Finding(
          InspectionRules.delimiterContradicted, at: SourceLocation(file: file),
          value: DelimiterName.of(other.dialect.delimiter),
          [.text(DelimiterName.of(declared.delimiter)), .number(other.columnCount)]))
    }
    return findings
  }

  private static func name(ofLineEnd text: String) -> String {
    switch text {
    case "\n": "LF"
    case "\r\n": "CRLF"
    default: "CR"
    }
  }
}
