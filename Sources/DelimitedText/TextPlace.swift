/// Where something stands in a text file, so that an editor and a program both find it.
package struct TextPlace: Hashable, Comparable, Sendable {
  /// 1-based; LF, CRLF and CR each end a line.
  package var line: Int
  /// 1-based, in Unicode scalars of the line; a byte order mark is not counted.
  package var column: Int
  /// 0-based, in bytes of the file as it was read, byte order mark included.
  package var offset: Int

  /// A place; `line` and `column` 1-based, `offset` 0-based.
  package init(line: Int, column: Int, offset: Int) {
    self.line = line
    self.column = column
    self.offset = offset
  }

  /// By line, then column, then offset.
  package static func < (first: TextPlace, second: TextPlace) -> Bool {
    (first.line, first.column, first.offset) < (second.line, second.column, second.offset)
  }
}
