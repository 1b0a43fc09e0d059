@testable import DelimitedText

/// A character that makes the next one text.
enum EscapeCases {
  static let all: [ReadingCase] = [
    .init("an escaped quote in quotes", #""a\"b",c"# + "\n", [["a\"b", "c"]], [], .backslashed),
    .init(
      "an escaped quote first and last", #""\"a\"",b"# + "\n", [["\"a\"", "b"]], [], .backslashed),
    .init("only an escaped quote", #""\"""# + "\n", [["\""]], [], .backslashed),
    .init(
      "an escaped escape before the closing quote", #""a\\",b"# + "\n", [["a\\", "b"]], [],
      .backslashed),
    .init(
      "an escaped escape and an escaped quote", #""a\\\"b",c"# + "\n", [["a\\\"b", "c"]], [],
      .backslashed),
    .init(
      "an escaped delimiter without quotes", #"a\,b,c"# + "\n", [["a,b", "c"]], [], .backslashed),
    .init("an escaped delimiter in quotes", #""a\,b",c"# + "\n", [["a,b", "c"]], [], .backslashed),
    .init(
      "an escaped quote without quotes", #"\"a,b\""# + "\n", [["\"a", "b\""]], [], .backslashed),
    .init("an escaped LF without quotes", "a\\\nb,c\n", [["a\nb", "c"]], [], .backslashed),
    .init("an escaped CR without quotes", "a\\\rb,c\r", [["a\rb", "c"]], [], .backslashed),
    .init(
      "an escaped CR before LF: the LF ends the row", "a\\\r\nb\n", [["a\r"], ["b"]], [],
      .backslashed),
    .init(
      "an escaped CR and an escaped LF", "a\\\r\\\nb,c\n", [["a\r\nb", "c"]], [], .backslashed),
    .init(
      "an escape before other text is text", #"C:\temp,\N,\x"# + "\n",
      [["C:\\temp", "\\N", "\\x"]], [], .backslashed),
    .init("an escape at the end of the file", #"a,b\"#, [["a", "b\\"]], [], .backslashed),
    .init(
      "an escape behind a quote at the end of the file", "a,\"\\", [["a", "\"\\"]],
      ["unclosedQuote 1:3"], .backslashed),
    .init(
      "an escaped closing quote at the end of the file", "a,b\n1,\"2\\\"\n3,4\n",
      [["a", "b"], ["1", "\"2\""], ["3", "4"]], ["unclosedQuote 2:3"], .backslashed),
    .init(
      "a backslash is text where quotes are doubled", #"a,"b\","c""# + "\n", [["a", "b\\", "c"]]),
    .init(
      "backslash and quote where quotes are doubled", #""a\"b",c"# + "\n", [["a\\\"b", "c"]],
      ["strayQuote 1:4"]),
    .init(
      "doubled quotes where a backslash escapes", #""a""b",c"# + "\n", [["a\"\"b", "c"]],
      ["strayQuote 1:3", "strayQuote 1:4"], .backslashed),
    .init(
      "another escape character", "\"a^\"b\",c^,d\n", [["a\"b", "c,d"]], [],
      .comma.with { $0.escape = .character(UInt8(ascii: "^")) }),
    .init(
      "an escape and no quotes", #"a\,b,"c"# + "\n", [["a,b", "\"c"]], [],
      .unquoted.with { $0.escape = .backslash }),
    .init(
      "an escape before a delimiter of several characters", #"a\||b||c"# + "\n", [["a||b", "c"]],
      [],
      .separated(by: "||").with { $0.escape = .backslash }),
  ]
}
