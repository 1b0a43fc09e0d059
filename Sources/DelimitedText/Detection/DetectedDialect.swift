/// A dialect that was found in a file, with each decision and its reason.
package struct DetectedDialect: Hashable, Sendable {
  /// What to read the file with.
  package var dialect: Dialect
  /// In the order of `DialectDecision.Subject.allCases`.
  package var decisions: [DialectDecision]
  /// 0…100: how well the sample fits, and how far the next best delimiter is behind.
  package var confidence: Int
  /// Cells of the table's rows.
  package var columnCount: Int
  /// Rows of the sample that were looked at.
  package var rowsSeen: Int
  /// `DelimitedRecord.ordinal` of the first row that belongs to a further table; nil: there is none
  /// in the sample.
  package var furtherTable: Int?

  /// What was decided about a subject.
  package func decision(_ subject: DialectDecision.Subject) -> DialectDecision? {
    decisions.first { $0.subject == subject }
  }
}

/// One decision about a dialect.
package struct DialectDecision: Hashable, Sendable {
  /// What was decided.
  package enum Subject: String, CaseIterable, Hashable, Sendable {
    case encoding, delimiter, quote, escape, trim, lineEnds, comments, skippedRows, headerRows
    case footers, tables
  }

  /// What the decision is about.
  package var subject: Subject
  /// The value chosen, without words: an IANA name, the characters themselves, a number; "" for none.
  package var choice: String
  /// Why `choice` was chosen.
  package var reason: DialectReason
}

/// What the first look at a file gives.
package enum DialectDetection: Hashable, Sendable {
  case delimited(DetectedDialect)
  /// Not delimited text at all.
  case other(FileKind)
}
