@testable import DelimitedText

/// Quotes that open and do not close, or close and do not end a cell: no row is swallowed.
enum BrokenQuoteCases {
  static let all: [ReadingCase] = unclosed + stray + together

  private static let unclosed: [ReadingCase] = [
    .init("only a quote", "\"", [["\""]], ["unclosedQuote 1:1"]),
    .init("a quote as last cell", "a,\"", [["a", "\""]], ["unclosedQuote 1:3"]),
    .init("three quotes as last cell", "a,\"\"\"", [["a", "\"\"\""]], ["unclosedQuote 1:3"]),
    .init(
      "not closed in the last row", "a,b\n1,\"2\n", [["a", "b"], ["1", "\"2"]],
      ["unclosedQuote 2:3"]),
    .init(
      "not closed in the last row, without line end", "a,b\n1,\"2", [["a", "b"], ["1", "\"2"]],
      ["unclosedQuote 2:3"]),
    .init(
      "not closed in the first row", "\"a,b\n1,2\n3,4\n",
      [["\"a", "b"], ["1", "2"], ["3", "4"]], ["unclosedQuote 1:1"]),
    .init(
      "not closed in the middle", "a,b\n1,\"2\n3,4\n5,6\n",
      [["a", "b"], ["1", "\"2"], ["3", "4"], ["5", "6"]], ["unclosedQuote 2:3"]),
    .init(
      "not closed, other cells in quotes behind it",
      "a,b,c\n1,\"2,3\n4,\"5\",\"6\"\n7,\"8\n9\",0\n",
      [["a", "b", "c"], ["1", "\"2", "3"], ["4", "5", "6"], ["7", "8\n9", "0"]],
      ["unclosedQuote 2:3"]),
    .init(
      "not closed in two rows", "a,b\n1,\"2\n3,\"4\n5,6\n",
      [["a", "b"], ["1", "\"2"], ["3", "\"4"], ["5", "6"]],
      ["unclosedQuote 2:3", "unclosedQuote 3:3"]),
    .init(
      "not closed and cut off, in two rows of quoted cells",
      "a,b,c,d\n\"1\",\"2\",\"3\n\"4\",\"5\",\"6\",\"7\n\"8\",\"9\",\"0\",\"1\"\n",
      [["a", "b", "c", "d"], ["1", "2", "\"3"], ["4", "5", "6", "\"7"], ["8", "9", "0", "1"]],
      ["rowTooShort 2:1", "unclosedQuote 2:9", "unclosedQuote 3:13"]),
    .init(
      "two cells of a row not closed", "a,b,c\n\"1,\"2,3\n4,5,6\n",
      [["a", "b", "c"], ["\"1", "\"2", "3"], ["4", "5", "6"]],
      ["unclosedQuote 2:1", "unclosedQuote 2:4"]),
    .init(
      "not closed in a CRLF file", "a,b\r\n1,\"2\r\n3,4\r\n",
      [["a", "b"], ["1", "\"2"], ["3", "4"]], ["unclosedQuote 2:3"]),
    .init(
      "not closed in one column", "a\n\"b\nc\n", [["a"], ["\"b"], ["c"]], ["unclosedQuote 2:1"]),
    .init(
      "an escaped quote, then the end", "a,b\n1,\"2\"\"\n3,4\n",
      [["a", "b"], ["1", "\"2\"\""], ["3", "4"]], ["unclosedQuote 2:3"]),
    .init(
      "a quoted cell beyond the limit is not closed",
      "a,b\n1,\"" + String(repeating: "x\n", count: 3) + String(repeating: "y", count: 70)
        + "\n3,4\"\n",
      [
        ["a", "b"], ["1", "\"x"], ["x"], ["x"], [String(repeating: "y", count: 64)], ["3", "4\""],
      ],
      [
        "unclosedQuote 2:3", "rowTooShort 3:1", "rowTooShort 4:1", "recordTooLong 5:1",
        "rowTooShort 5:1",
      ],
      limits: DelimitedLimits(recordBytes: 64)),
  ]

  private static let stray: [ReadingCase] = [
    .init(
      "text behind the closing quote", "a,\"b\"c,d\n", [["a", "b\"c", "d"]], ["strayQuote 1:5"]),
    .init(
      "text and quotes behind the closing quote", "a,\"b\"c\"d\"e,f\n", [["a", "b\"c\"d\"e", "f"]],
      ["strayQuote 1:5"]),
    .init(
      "text behind the closing quote in the last cell", "a,\"b\"c", [["a", "b\"c"]],
      ["strayQuote 1:5"]),
    .init(
      "a cell in quotes that are not escaped", "a,\"b \"c\" d\",e\n", [["a", "b \"c\" d", "e"]],
      ["strayQuote 1:6", "strayQuote 1:8"]),
    .init(
      "one quote that is not escaped", "1,\"x, y \" z\",3\n", [["1", "x, y \" z", "3"]],
      ["strayQuote 1:9"]),
    .init(
      "escaped and not escaped quotes", "\"a \"\"b\"\" c\"\n\"a \"b\" c\"\n\"a \"\"b\"\n",
      [["a \"b\" c"], ["a \"b\" c"], ["a \"b"]], ["strayQuote 2:4", "strayQuote 2:6"]),
    .init(
      "two cells with blanks instead of a delimiter", "\"a\" \"b\"\n", [["a\" \"b"]],
      ["strayQuote 1:3", "strayQuote 1:5"]),
    .init(
      "quotes that are not escaped around a delimiter", "1,\"p \"q\" r;s\"\n2,\"t\"\n",
      [["1", "p \"q\" r;s"], ["2", "t"]], ["strayQuote 1:6", "strayQuote 1:8"]),
    .init("inches", "1,\"TV 29\"LED\"\n", [["1", "TV 29\"LED"]], ["strayQuote 1:9"]),
    .init(
      "text behind the closing quote swallows no row", "a,b\n\"x\"y,1\n2,3\n",
      [["a", "b"], ["x\"y", "1"], ["2", "3"]], ["strayQuote 2:3"]),
    .init(
      "quoted twice", "a,b\n\"\"x\"\",1\n2,3\n", [["a", "b"], ["\"x\"\"", "1"], ["2", "3"]],
      ["strayQuote 2:2"]),
    .init(
      "a quote where none is doubled", "\"a\"\"b\",c\n", [["a\"\"b", "c"]],
      ["strayQuote 1:3", "strayQuote 1:4"], .comma.with { $0.escape = .none }),
  ]

  private static let together: [ReadingCase] = [
    .init(
      "the last of the quotes that are not escaped ends a line", "a,b,c\n1,\"x \"y\"\nz, w\",2\n",
      [["a", "b", "c"], ["1", "x \"y"], ["z", " w\"", "2"]],
      ["rowTooShort 2:1", "strayQuote 2:6"]),
    .init(
      "a text of several lines with quotes that are not escaped",
      "a,b,c\n1,\"x \"y\" v\nz, w\",2\n3,4,5\n",
      [["a", "b", "c"], ["1", "x \"y\" v\nz, w", "2"], ["3", "4", "5"]],
      ["strayQuote 2:6", "strayQuote 2:8"]),
    .init(
      "a long text with delimiters and line breaks is believed",
      "a,b\n1,\"x, y\nz, w\n\nv\"\n2,3\n", [["a", "b"], ["1", "x, y\nz, w\n\nv"], ["2", "3"]]),
    .init(
      "a row of text in a text", "a,b\n1,\"2,3\n4,5\"\n6,7\n",
      [["a", "b"], ["1", "2,3\n4,5"], ["6", "7"]]),
  ]
}
