/// How a table is written beyond what a reader has to know.
package struct DelimitedWriterStyle: Hashable, Sendable {
  /// What ends each row, the last one too.
  package enum LineEnd: String, Hashable, Sendable {
    case lf, crlf, cr

    var bytes: [UInt8] {
      switch self {
      case .lf: [0x0A]
      case .crlf: [0x0D, 0x0A]
      case .cr: [0x0D]
      }
    }
  }

  /// Which cells are quoted.
  package enum Quoting: String, Hashable, Sendable {
    /// Only cells that would be read as something else.
    case minimal
    case all
  }

  /// Encoding, delimiter, quote and escape; its row counts do not matter for writing.
  package var dialect: Dialect
  /// What ends each row.
  package var lineEnd: LineEnd
  /// Which cells are quoted.
  package var quoting: Quoting
  /// Text that begins with `= + - @`, tab or CR gets a leading `'`, so that no spreadsheet runs it
  /// (OWASP, "CSV injection").
  package var guardsFormulas: Bool
  /// Begin with the byte order mark of the encoding.
  package var byteOrderMark: Bool

  /// A style; by default that of `plain`.
  package init(
    _ dialect: Dialect = Dialect(), lineEnd: LineEnd = .lf, quoting: Quoting = .minimal,
    guardsFormulas: Bool = true, byteOrderMark: Bool = false
  ) {
    self.dialect = dialect
    self.lineEnd = lineEnd
    self.quoting = quoting
    self.guardsFormulas = guardsFormulas
    self.byteOrderMark = byteOrderMark
  }

  /// UTF-8, `;`, LF, quotes where needed, formulas guarded.
  package static let plain = DelimitedWriterStyle()

  /// What a German Excel opens rightly by a double click: byte order mark, `;`, CRLF.
  package static let germanExcel = DelimitedWriterStyle(lineEnd: .crlf, byteOrderMark: true)

  /// For programs: UTF-8, comma, every cell quoted, LF, cells exactly as given.
  package static let machine = DelimitedWriterStyle(
    Dialect(delimiter: ","), quoting: .all, guardsFormulas: false)
}
