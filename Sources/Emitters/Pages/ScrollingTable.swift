package import Markup

/// A table with caption in a region of its own, which scrolls sideways on narrow screens.
package struct ScrollingTable {
  package let number: Int
  package let caption: MarkupText
  /// What must be said with the table, under its title.
  package let remarks: [MarkupText]
  package let style: Style
  /// Print may break it between rows; any other stays whole.
  package let isLong: Bool

  /// How the table is set.
  package enum Style: String {
    /// Many columns of numbers.
    case figures
    /// Sentences and names.
    case words
    /// A few short columns, no wider than they need to be.
    case short
  }

  package init(
    number: Int, caption: MarkupText, remarks: [MarkupText] = [], style: Style,
    isLong: Bool = false
  ) {
    self.number = number
    self.caption = caption
    self.remarks = remarks
    self.style = style
    self.isLong = isLong
  }

  package var id: String { "table-\(number)" }

  /// The table around its head and rows.
  package func html(
    _ texts: any Texts, head: MarkupText, bodies: [MarkupText]
  ) -> MarkupText {
    element(
      "div",
      [
        ("class", "scroll"), ("role", "region"), ("tabindex", "0"),
        ("aria-labelledby", "\(id)-title"),
      ]
    ) {
      element("table", [("id", id), ("class", style.rawValue + (isLong ? " long" : ""))]) {
        element("caption") {
          element("span", [("class", "title"), ("id", "\(id)-title")]) {
            "\(texts.tableNumber(number)): " as MarkupText
            caption
          }
          for remark in remarks { element("span", [("class", "remark")]) { remark } }
        }
        "\n" as MarkupText
        element("thead") { head }
        "\n" as MarkupText
        for body in bodies {
          element("tbody") { body }
          "\n" as MarkupText
        }
      }
    }
  }

  /// A row of heads.
  package static func headRow(_ heads: [String]) -> MarkupText {
    element("tr") {
      for head in heads { element("th", [("scope", "col")], text: head) }
    }
  }
}
