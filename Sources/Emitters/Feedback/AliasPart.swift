internal import DelimitedText
internal import Editions
internal import Markup
internal import StrategyModel

/// Lines that the office can paste into `aliases.csv`, so that a word is read from then on.
struct AliasPart: FeedbackPart {
  let anchor = "aliases"

  func heading(_ texts: any Texts) -> String { texts.aliasHeading }

  func content(
    _ sheet: FeedbackSheet, _ texts: any Texts, nextTable: () -> Int
  ) -> MarkupText? {
    guard !sheet.aliasOffers.isEmpty else { return nil }
    var markup = element("p", text: texts.aliasIntroduction)
    for offer in sheet.aliasOffers {
      markup += element("p", text: texts.aliasWord(offer))
      markup += element("ul", [("class", "alias-lines")]) {
        "\n" as MarkupText
        for choice in offer.choices {
          element("li") { element("code", text: Self.line(sheet.supplier.id, offer, choice)) }
          "\n" as MarkupText
        }
      }
    }
    return markup
  }

  /// As the file has it, without line end.
  static func line(_ supplier: SupplierID, _ offer: AliasOffer, _ choice: String) -> String {
    var writer = DelimitedWriter(.plain)
    writer.row([supplier.text, offer.field.rawValue, offer.word, choice])
    return String(decoding: writer.take().dropLast(), as: UTF8.self)
  }
}
