/// Why detection decided so, as a value that a higher floor puts into words.
package enum DialectReason: Hashable, Sendable {
  /// Somebody said so.
  case declared
  /// Nothing in the file says otherwise.
  case usual
  /// Somebody said something else that does not occur in the file.
  case notAsDeclared

  // Encoding.
  case byteOrderMark
  /// `share`: percent of the 16-bit units with a NUL half.
  case nulPattern(share: Int)
  case onlyASCII
  /// `characters`: those beyond ASCII.
  case validUTF8(characters: Int)
  /// `offset`: 0-based byte that UTF-8 does not allow.
  case notUTF8(offset: Int)
  /// Umlauts inside words as IBM850 (`count`) and as Windows-1252 (`others`) would write them.
  case lettersOfIBM850(count: Int, others: Int)
  /// Bytes 0xA4, a euro sign in ISO-8859-15, and none that only Windows-1252 has.
  case euroSignOfLatin9(count: Int)

  // Delimiter.
  /// The first line "sep=…" names it.
  case separatorLine
  /// `share` percent of `rows` rows have `columns` cells whose contents make sense by column.
  case consistentRows(share: Int, rows: Int, columns: Int)
  /// No delimiter makes a table of the text.
  case oneColumn

  // Quote, escape, trim.
  case quotedCells(Int)
  case noQuotedCells
  case doubledQuotes(Int)
  case escapedQuotes(Int)
  case blanksBesideDelimiters(share: Int)

  // Rows.
  /// Below the header `columns` columns hold numbers, dates and the like; in it they hold words.
  case wordsAboveValues(columns: Int)
  /// The first row names columns by years; below it stand other numbers.
  case yearsAboveValues(columns: Int)
  /// All columns hold words; the first row's words do not occur below it.
  case distinctWords
  /// The first row already holds values like those below it, in `columns` columns.
  case valuesInFirstRow(columns: Int)
  /// A word of the first row occurs again below it.
  case repeatedWords(columns: Int)
  /// Upper header cells that span several columns.
  case mergedCells
  /// A second header row: its words, too, stand above values.
  case furtherWords(rows: Int)
  /// Rows before the header with at most `cells` filled cells.
  case narrowRows(count: Int, cells: Int)
  /// Lines that begin with the prefix and do not have the table's cells.
  case commentLines(Int)
  /// A row that begins with the word, in the given line.
  case footerWord(String, line: Int)
  case lineEnds(lf: Int, crlf: Int, cr: Int)

  // Tables.
  /// In the given line the header stands once more.
  case headerRepeated(line: Int)
  /// In the given line stand other words above other values.
  case otherHeader(line: Int)
}
