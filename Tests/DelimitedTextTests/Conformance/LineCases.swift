@testable import DelimitedText

/// Where lines and records end, and how many cells they have.
enum LineCases {
  static let all: [ReadingCase] = ends + blankLines + widths

  private static let ends: [ReadingCase] = [
    .init("an empty file", "", []),
    .init("one cell without line end", "a", [["a"]]),
    .init("one cell and LF", "a\n", [["a"]]),
    .init("one cell and CRLF", "a\r\n", [["a"]]),
    .init("one cell and CR", "a\r", [["a"]]),
    .init("last row without line end", "a,b\n1,2", [["a", "b"], ["1", "2"]]),
    .init("last row ends in a delimiter", "a,b\n1,", [["a", "b"], ["1", ""]]),
    .init(
      "last row ends in a delimiter and LF", "a,b,\n1,2,\n", [["a", "b", ""], ["1", "2", ""]]),
    .init("CRLF rows", "a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
    .init("CR rows", "a,b\r1,2\r", [["a", "b"], ["1", "2"]]),
    .init(
      "LF, then CRLF, then CR", "a,b\n1,2\r\n3,4\r5,6",
      [["a", "b"], ["1", "2"], ["3", "4"], ["5", "6"]], ["mixedLineEnds 2:4"]),
    .init(
      "CRLF rows with LF in a cell", "a,b\r\n\"x\ny\",2\r\n", [["a", "b"], ["x\ny", "2"]]),
    .init(
      "LF rows with CRLF in a cell", "a,b\n\"x\r\ny\",2\n", [["a", "b"], ["x\r\ny", "2"]]),
    .init(
      "CR before CRLF is an empty line", "a,b\r\r\n1,2\r\n", [["a", "b"], ["1", "2"]],
      ["mixedLineEnds 2:1"]),
    .init(
      "LF before CR is an empty line", "a,b\n\r1,2\n", [["a", "b"], ["1", "2"]],
      ["mixedLineEnds 2:1"]),
    .init("one CRLF among LF rows", "a\nb\r\nc\n", [["a"], ["b"], ["c"]], ["mixedLineEnds 2:2"]),
    .init(
      "only LF ends rows: CR is text", "a,b\r\n1,2\r\n", [["a", "b\r"], ["1", "2\r"]], [],
      .comma.with { $0.lineTerminators = .lf }),
    .init(
      "only CRLF ends rows: LF and CR are text", "a,b\rc\n\r\n1,2\r\n",
      [["a", "b\rc\n"], ["1", "2"]], [], .comma.with { $0.lineTerminators = .crlf }),
    .init(
      "only CR ends rows, in a CRLF file", "a,b\r\n1,2\r", [["a", "b"], ["\n1", "2"]], [],
      .comma.with { $0.lineTerminators = .cr }),
    .init(
      "form feed, vertical tab, U+0085 and U+2028 end no line", "a\u{0C},b\u{0B}\nc\u{2028}d,e\n",
      [["a\u{0C}", "b\u{0B}"], ["c\u{2028}d", "e"]]),
  ]

  private static let blankLines: [ReadingCase] = [
    .init("only line ends", "\n\r\n\r\n\n", [], ["mixedLineEnds 2:1"]),
    .init("empty lines before the first row", "\n\n\na,b\n", [["a", "b"]]),
    .init("empty lines behind the last row", "a,b\n\n\n\n", [["a", "b"]]),
    .init("empty lines between rows", "a,b\n\n\n1,2\n", [["a", "b"], ["1", "2"]]),
    .init("CRLF empty lines between rows", "a,b\r\n\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
    .init("CR empty lines between rows", "\ra,b\r\r1,2\r\r", [["a", "b"], ["1", "2"]]),
    .init("a line of blanks is a row", "a,b\n  \n1,2\n", [["a", "b"], ["  "], ["1", "2"]]),
    .init("a row of delimiters is a row of empty cells", "a,b\n,\n", [["a", "b"], ["", ""]]),
    .init("only a delimiter", ",", [["", ""]]),
    .init("only delimiters", ",,,\n", [["", "", "", ""]]),
    .init("an empty line in one column is no row", "a\n\nb\n", [["a"], ["b"]]),
    .init("an empty cell in one column stands in quotes", "a\n\"\"\nb\n", [["a"], [""], ["b"]]),
    .init("an empty line in a quoted cell is text", "a,\"x\n\n\ny\"\n", [["a", "x\n\n\ny"]]),
  ]

  private static let widths: [ReadingCase] = [
    .init(
      "a row with too few cells", "a,b,c\n1,2\n3,4,5\n",
      [["a", "b", "c"], ["1", "2"], ["3", "4", "5"]], ["rowTooShort 2:1"]),
    .init(
      "a row with too many cells", "a,b\n1,2,3\n", [["a", "b"], ["1", "2", "3"]], ["rowTooLong 2:1"]
    ),
    .init(
      "empty cells more than the header has", "a,b\n1,2,,,\n",
      [["a", "b"], ["1", "2", "", "", ""]]),
    .init(
      "empty cells behind the header", "a,b,,\n1,2\n3,4,,\n",
      [["a", "b", "", ""], ["1", "2"], ["3", "4", "", ""]], [], Dialect(delimiter: ",")),
    .init("empty cells in front", "a,b,c\n,,3\n", [["a", "b", "c"], ["", "", "3"]]),
    .init("only a header", "a,b,c", [["a", "b", "c"]], [], Dialect(delimiter: ",")),
    .init("no header where one is due", "\n", [], ["headerMissing 2:1"], Dialect(delimiter: ",")),
    .init(
      "the same name twice in the header", "a,a\n1,2\n", [["a", "a"], ["1", "2"]], [],
      Dialect(delimiter: ",")),
    .init(
      "more columns than the limit: the last cell has the rest", "a,b,c,d\n", [["a", "b,c,d"]],
      ["tooManyColumns 1:1"], limits: DelimitedLimits(columns: 2)),
    .init(
      "a quoted cell behind the limit of columns", "a,b,\"c,d\",e\n", [["a", "b,\"c,d\",e"]],
      ["tooManyColumns 1:1"], limits: DelimitedLimits(columns: 2)),
  ]
}
