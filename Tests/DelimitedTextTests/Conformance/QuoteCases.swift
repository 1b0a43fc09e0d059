@testable import DelimitedText

/// Cells in quotes as RFC 4180 has them, and quotes in cells without.
enum QuoteCases {
  static let all: [ReadingCase] = quoted + blanks + unquoted

  private static let quoted: [ReadingCase] = [
    .init("a delimiter in quotes", "a,\"b,c\",d\n", [["a", "b,c", "d"]]),
    .init("only a delimiter in quotes", "a,\",\",d\n", [["a", ",", "d"]]),
    .init("a doubled quote", "a,\"b\"\"c\"\n", [["a", "b\"c"]]),
    .init("a doubled quote first and last", "\"\"\"a\"\"\",b\n", [["\"a\"", "b"]]),
    .init("only doubled quotes", "\"\"\"\"\"\",b\n", [["\"\"", "b"]]),
    .init("one quote in quotes", "\"\"\"\"\n", [["\""]]),
    .init("an empty cell in quotes", "a,\"\",c\n", [["a", "", "c"]]),
    .init("only an empty cell in quotes", "\"\"", [[""]]),
    .init("only empty cells in quotes", "\"\",\"\"\n", [["", ""]]),
    .init("quoted last cell without line end", "a,\"b\"", [["a", "b"]]),
    .init("empty quoted last cell without line end", "a,\"\"", [["a", ""]]),
    .init("quoted cell behind an empty one", ",\"b\"\n", [["", "b"]]),
    .init("a line break in quotes", "a,\"b\nc\",d\n", [["a", "b\nc", "d"]]),
    .init("line breaks first and last in quotes", "\"\na\n\",b\n", [["\na\n", "b"]]),
    .init("only a line break in quotes", "\"\n\",b\n", [["\n", "b"]]),
    .init("CR in quotes", "a,\"b\rc\"\n", [["a", "b\rc"]]),
    .init("CRLF in quotes", "a,\"b\r\nc\"\r\n", [["a", "b\r\nc"]]),
    .init("line breaks and quotes in quotes", "a,\"x\n\"\"y\"\"\nz\"\n", [["a", "x\n\"y\"\nz"]]),
    .init("a delimiter and a line break in quotes", "\"a,\nb\",c\n", [["a,\nb", "c"]]),
    .init(
      "first line break in the header's cell", "\"x\ny\",b\n1,2\n", [["x\ny", "b"], ["1", "2"]], [],
      Dialect(delimiter: ",")),
    .init(
      "JSON in a cell", "1,\"{\"\"k\"\": [1, 2], \"\"t\"\": \"\"x\"\"}\"\n",
      [["1", "{\"k\": [1, 2], \"t\": \"x\"}"]]),
    .init("a comment mark in quotes", "\"#a\",b\n", [["#a", "b"]], [], .commented),
    .init(
      "the next row begins with an empty cell", "a,\"b\"\n,\"c\"\n", [["a", "b"], ["", "c"]]),
    .init(
      "single quotes as quotes", "'a,b','c''d'\n", [["a,b", "c'd"]], [],
      .comma.with { $0.quote = UInt8(ascii: "'") }),
    .init(
      "double quotes are text where single ones quote", "\"a\",'b'\n", [["\"a\"", "b"]], [],
      .comma.with { $0.quote = UInt8(ascii: "'") }),
    .init("no quotes at all", "\"a,b\"\n", [["\"a", "b\""]], [], .unquoted),
  ]

  private static let blanks: [ReadingCase] = [
    .init("blanks in quotes are kept", "\" a \",b\n", [[" a ", "b"]]),
    .init("only blanks in quotes", "\"  \",b\n", [["  ", "b"]]),
    .init("blanks around text are kept", " a , b ,c\t\n", [[" a ", " b ", "c\t"]]),
    .init("blanks behind the closing quote are no text", "\"a\"  ,\"b\"\t\n", [["a", "b"]]),
    .init("a blank before the quote: the quotes are text", "a, \"b\"\n", [["a", " \"b\""]]),
    .init(
      "a blank before the quote, left out", "a, \"b, c\"\n", [["a", "b, c"]], [],
      .comma.with { $0.trim = .start }),
    .init(
      "blanks left out around text, not in quotes", " a ,\" b \"\t, c\n", [["a", " b ", "c"]], [],
      .comma.with { $0.trim = .both }),
    .init(
      "blanks left out at the end only", " a ,b \n", [[" a", "b"]], [],
      .comma.with { $0.trim = .end }),
    .init(
      "only blanks, left out", "a,  ,c\n", [["a", "", "c"]], [], .comma.with { $0.trim = .both }),
    .init(
      "a tab as delimiter is no blank", "a\t\tb\t c\n", [["a", "", "b", "c"]], [],
      .separated(by: "\t").with { $0.trim = .both }),
    .init(
      "blanks as delimiters", "a  \"b c\" d\n", [["a", "", "b c", "d"]], [], .separated(by: " ")),
  ]

  private static let unquoted: [ReadingCase] = [
    .init("a quote inside text", "5\" pipe,b\n", [["5\" pipe", "b"]]),
    .init("a quote at the end of text", "a\",b\n", [["a\"", "b"]]),
    .init("two quotes inside text", "a,b \"c\" d,e\n", [["a", "b \"c\" d", "e"]]),
    .init("two quotes at the end of text", "a\"\",b\n", [["a\"\"", "b"]]),
    .init("text, then quotes around a delimiter", "a \"b,c\" d\n", [["a \"b", "c\" d"]]),
    .init(
      "a quote behind a line break belongs to the next row", "a,b\n\"c\",d\n",
      [["a", "b"], ["c", "d"]]),
  ]
}
