/// The figures that a page or picture prints, read back from its text.
struct PrintedFigures {
  /// A number as it is printed, and which cell of figures.csv it must equal.
  struct Printed {
    let id: String
    let column: String
    let value: String

    var period: String { String(id.prefix { $0 != ":" }) }
  }

  let all: [Printed]

  init(_ text: String, language: String) {
    var all: [Printed] = []
    var rest = text[...]
    while let found = rest.firstRange(of: "data-figure=\"") {
      let tag = rest[..<found.lowerBound].lastIndex(of: "<") ?? rest.startIndex
      guard let open = rest[found.upperBound...].firstIndex(of: ">") else { break }
      let attributes = rest[tag..<open]
      let printed = rest[rest.index(after: open)...].prefix { $0 != "<" }
      let column = PrintedFigures.attribute("data-column", in: attributes) ?? "value"
      all.append(
        Printed(
          id: PrintedFigures.attribute("data-figure", in: attributes) ?? "", column: column,
          value: column == "oldest_report"
            ? String(printed) : PrintedFigures.plain(String(printed), language)))
      rest = rest[open...]
    }
    self.all = all
  }

  private static func attribute(_ name: String, in tag: Substring) -> String? {
    guard let start = tag.firstRange(of: name + "=\"") else { return nil }
    return String(tag[start.upperBound...].prefix { $0 != "\"" })
  }

  /// `1.234,50 €` and `18,40 %` as `1234.50` and `18.40`; a dash is empty.
  private static func plain(_ printed: String, _ language: String) -> String {
    let grouping: Character = language == "de" ? "." : ","
    let decimal: Character = language == "de" ? "," : "."
    var result = ""
    for character in printed where character != grouping {
      if character == decimal {
        result.append(".")
      } else if character.isASCII && (character.isNumber || character == "-") {
        result.append(character)
      } else if character == "−" {
        result.append("-")
      }
    }
    return result
  }
}
