package import XMLRecords

/// Why a workbook cannot be read: a kind, the part of it, and what the sentence about it needs.
package struct WorkbookDefect: Error, Hashable, Sendable {
  /// The kinds.
  package enum Kind: Hashable, Sendable {
    /// The archive, or one of its parts, is cut off or damaged.
    case damaged
    /// A part that must be there is not.
    case partMissing
    /// A part is encrypted, or the document has a password.
    case encrypted
    /// A part's name leads out of the archive.
    case pathEscape
    /// A part unpacks to far more than its size lets expect.
    case bomb
    /// Something exceeds a limit of `SpreadsheetLimits`: what, and the limit.
    case limit(Limit, Int)
    /// A part is no good XML.
    case xml(XMLDefect)
    /// A row or cell stands where another one does, or above it: its row, 1-based, and its column,
    /// 0-based; nil for a row as a whole.
    case misplaced(row: Int, column: Int?)
    /// A cell shows a text that the file does not hold: its row, 1-based, and its column, 0-based.
    case textMissing(row: Int, column: Int)
    /// Another kind of document in the same container.
    case stranger(Stranger)
  }

  /// What a limit is about.
  package enum Limit: String, Hashable, Sendable, CaseIterable {
    case fileBytes, parts, partBytes, sharedTexts, sharedTextBytes, cellBytes, repeatedRows,
      repeatedCells, mergedCells, rows, columns, sheets, styles
    /// Cells in the first rows of all sheets together; whoever looks for a table bounds them.
    case startCells
  }

  /// Documents that come in the containers of spreadsheets.
  package enum Stranger: String, Hashable, Sendable, CaseIterable {
    case word, presentation, drawing, openDocument
    /// .xlsb: a workbook that is not written in XML.
    case binaryWorkbook
    /// .jar: a program.
    case program
    case archive
  }

  package var kind: Kind
  /// The name of the part in the archive; empty for the file as a whole.
  package var part: String

  package init(_ kind: Kind, in part: String = "") {
    self.kind = kind
    self.part = part
  }
}
