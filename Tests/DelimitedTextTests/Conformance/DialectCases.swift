@testable import DelimitedText

/// Delimiters, comments, rows before the header.
enum DialectCases {
  static let all: [ReadingCase] = delimiters + comments + heads

  private static let delimiters: [ReadingCase] = [
    .init("semicolons", "a;b,c\n", [["a", "b,c"]], [], .separated(by: ";")),
    .init("tabs", "a\tb\t\n", [["a", "b", ""]], [], .separated(by: "\t")),
    .init("bars", "a|b\n", [["a", "b"]], [], .separated(by: "|")),
    .init("unit separators", "a\u{1F}b\n", [["a", "b"]], [], .separated(by: "\u{1F}")),
    .init("a letter", "azb\n", [["a", "b"]], [], .separated(by: "z")),
    .init(
      "no delimiter: one column", "a,b;c\n\"d\"\n", [["a,b;c"], ["d"]], [], .separated(by: "")),
    .init("two characters", "a||b|c||d\n", [["a", "b|c", "d"]], [], .separated(by: "||")),
    .init("three characters", "a[|]b[|c[|]\n", [["a", "b[|c", ""]], [], .separated(by: "[|]")),
    .init("two characters in quotes", "\"a||b\"||c\n", [["a||b", "c"]], [], .separated(by: "||")),
    .init(
      "half of a delimiter behind a quoted cell", "\"a\"|b||c\n", [["a\"|b", "c"]],
      ["strayQuote 1:3"], .separated(by: "||")),
    .init(
      "half of a delimiter at the end of the file", "a||b|", [["a", "b|"]], [], .separated(by: "||")
    ),
    .init(
      "three bars are a delimiter and a bar", "a|||b\n", [["a", "|b"]], [], .separated(by: "||")),
    .init("a delimiter of two bytes", "a§b§\n", [["a", "b", ""]], [], .separated(by: "§")),
    .init("no delimiter in the text", "a b\n", [["a b"]]),
  ]

  private static let comments: [ReadingCase] = [
    .init("a comment before the first row", "# x,y\na,b\n", [["a", "b"]], [], .commented),
    .init(
      "comments between rows", "a,b\n#x\n#\n1,2\n", [["a", "b"], ["1", "2"]], [], .commented),
    .init("a comment as last line", "a,b\n# x", [["a", "b"]], [], .commented),
    .init(
      "a comment with a quote", "a,b\n# \"x\n1,2\n", [["a", "b"], ["1", "2"]], [], .commented),
    .init(
      "a blank before the mark is text", "a,b\n #x,1\n", [["a", "b"], [" #x", "1"]], [], .commented),
    .init("the mark inside a row is text", "a#b,#c\n", [["a#b", "#c"]], [], .commented),
    .init(
      "the mark in a cell over several lines is text", "a,\"x\n# y\"\n", [["a", "x\n# y"]], [],
      .commented),
    .init("no comments: the mark is text", "a\n#b\n", [["a"], ["#b"]]),
    .init(
      "a mark of two characters", "//x\na/b,/c\n", [["a/b", "/c"]], [],
      .comma.with { $0.commentPrefix = Array("//".utf8) }),
    .init("comments in a CR file", "a,b\r#x\r1,2\r", [["a", "b"], ["1", "2"]], [], .commented),
    .init(
      "only comments", "#a\n#b", [], ["headerMissing 2:3"],
      .commented.with { $0.headerRowCount = 1 }),
  ]

  private static let heads: [ReadingCase] = [
    .init(
      "rows before the header keep their cells", "Title\n\na,b\n1,2\n",
      [["Title"], ["a", "b"], ["1", "2"]], [], Dialect(delimiter: ",").with { $0.skipRows = 2 }),
    .init(
      "a quote that is not closed in the title", "Title \"x\n\"y\na,b\n1,2\n",
      [["Title \"x"], ["\"y"], ["a", "b"], ["1", "2"]], ["unclosedQuote 2:1"],
      Dialect(delimiter: ",").with { $0.skipRows = 2 }),
    .init(
      "two header rows, the first one shorter", "x\na,b\n1,2\n", [["x"], ["a", "b"], ["1", "2"]],
      [], Dialect(delimiter: ",").with { $0.headerRowCount = 2 }),
    .init(
      "fewer rows than the header has", "a,b\n", [["a", "b"]], ["headerMissing 2:1"],
      Dialect(delimiter: ",").with { $0.headerRowCount = 2 }),
    .init("a first line that tells the delimiter", "sep=,\na,b\n", [["a", "b"]]),
    .init(
      "a first line that tells another delimiter", "sep=;\na,b\n", [["a", "b"]],
      ["separatorLineContradicted 1:5"]),
    .init("a second line like it is a row", "a\nsep=,\n", [["a"], ["sep=", ""]]),
  ]
}
