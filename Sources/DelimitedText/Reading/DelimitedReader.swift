/// Reads delimited text of any size record by record in flat memory.
///
/// Data problems never stop it; they are in `defects`. Only the source throws.
package struct DelimitedReader<Source: ByteSource & ~Copyable>: ~Copyable {
  @usableFromInline var source: Source
  @usableFromInline var scanner: RecordScanner

  /// `chunkSize`: bytes asked of the source at once.
  package init(
    _ source: consuming Source, dialect: Dialect, limits: DelimitedLimits = .usual,
    chunkSize: Int = 262_144
  ) {
    self.source = source
    scanner = RecordScanner(dialect, limits: limits, chunkSize: chunkSize)
  }

  /// Reads the rows that begin before the byte `stop` of the file.
  init(
    _ source: consuming Source, dialect: Dialect, limits: DelimitedLimits, chunkSize: Int, stop: Int
  ) {
    self.source = source
    scanner = RecordScanner(dialect, limits: limits, chunkSize: chunkSize, stop: stop)
  }

  /// What the file is read with.
  package var dialect: Dialect { scanner.dialect }

  /// What was found so far; complete after the last record.
  package var defects: DefectLog { scanner.defects }

  /// With how many cells each row of data is compared: those of the header without empty ones at
  /// its end, else those of the first row. Set it to nil to switch the comparison off.
  package var expectedWidth: Int? {
    get { scanner.expectedWidth }
    set { scanner.expectedWidth = newValue }
  }

  /// Lends the next record to `body` and gives what it gives; nil at the end.
  ///
  /// Every row is delivered but empty lines, comments and a first line "sep=…".
  @inlinable
  package mutating func next<Result>(
    _ body: (borrowing DelimitedRecord) -> Result
  ) throws(Source.Failure) -> Result? {
    while true {
      switch scanner.advance() {
      case .record: return body(scanner.current())
      case .needsBytes: scanner.accept(try source.read(into: scanner.space()))
      case .end: return nil
      }
    }
  }

  /// Lends each record that is left to `body`.
  @inlinable
  package mutating func forEach(
    _ body: (borrowing DelimitedRecord) -> Void
  ) throws(Source.Failure) {
    while true {
      switch scanner.advance() {
      case .record: body(scanner.current())
      case .needsBytes: scanner.accept(try source.read(into: scanner.space()))
      case .end: return
      }
    }
  }

  /// The rows before the header and the header itself; `next` goes on with the rows behind it.
  ///
  /// To be called once, before anything else. Empty rows before the header are left out.
  package mutating func readHead() throws(Source.Failure) -> DelimitedHead {
    var preamble: [HeadRow] = []
    var headerRows: [HeadRow] = []
    while true {
      let row: (RowRole, HeadRow)? = try next { record in (record.role, HeadRow(record)) }
      guard let (role, row) = row else { break }
      switch role {
      case .preamble:
        preamble.append(row)
        continue
      case .header:
        headerRows.append(row)
        if headerRows.count < dialect.headerRowCount { continue }
      case .blank where headerRows.count < dialect.headerRowCount: continue
      case .blank, .data, .footer: scanner.hold()
      }
      break
    }
    return DelimitedHead(preamble: preamble, headerRows: headerRows)
  }
}
