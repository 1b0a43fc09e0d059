internal import Editions
package import Markup
internal import StrategyModel

/// How many texts of the city's data exist in German only; for the office, which can change it.
package struct UntranslatedSection: PageSection {
  package let anchor = "untranslated"

  package func heading(_ texts: any Texts) -> String { texts.untranslatedHeading }

  package func content(_ writer: inout PageWriter) -> MarkupText? {
    guard writer.edition.audience == .internal else { return nil }
    let texts = writer.texts
    let kinds = DataTexts(writer.edition).kinds.filter { $0.count > 0 }
    let missing = kinds.reduce(0) { $0 + $1.untranslated }
    let sentence = element("p", text: texts.untranslated(missing))
    guard missing > 0 else { return sentence }
    let table = ScrollingTable(
      number: writer.nextTable(), caption: MarkupText(text: texts.untranslatedCaption),
      style: .short)
    let rows = kinds.map { kind in
      element("tr") {
        element("th", [("scope", "row")], text: texts.dataTextKind(kind.kind))
        for count in [kind.count, kind.untranslated] {
          element("td", [("class", "n")], text: texts.numbers.count(count))
        }
      } + "\n"
    }
    let head = element("tr") {
      element("th", [("scope", "col")], text: texts.whereHead)
      for head in [texts.textsHead, texts.germanOnlyHead] {
        element("th", [("scope", "col"), ("class", "n")], text: head)
      }
    }
    return sentence + table.html(texts, head: head, bodies: [rows.joined()])
  }
}
