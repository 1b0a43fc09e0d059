internal import Editions
package import Markup
internal import StrategyModel

/// The tables that stand beside the pages for those who want to count themselves.
package struct DataFilesSection: PageSection {
  package let anchor = "data"

  package func heading(_ texts: any Texts) -> String { texts.dataFilesHeading }

  package func content(_ writer: inout PageWriter) -> MarkupText? {
    let texts = writer.texts
    let language = writer.language
    let table = ScrollingTable(
      number: writer.nextTable(), caption: MarkupText(text: texts.dataFilesCaption), style: .words)
    let rows = TableEmitter.tables(of: writer.edition).map { table in
      element("tr") {
        element("th", [("scope", "row")]) { element("code", text: "\(table.name).csv") }
        element("td", text: table.title[language])
        element("td", [("class", "wide")]) {
          table.columns.map { element("code", text: $0.name) }.joined(separator: ", ")
        }
      } + "\n"
    }
    return element("p", text: texts.dataFilesIntroduction)
      + table.html(
        texts,
        head: ScrollingTable.headRow([texts.fileHead, texts.holdsHead, texts.columnsHead]),
        bodies: [rows.joined()])
  }
}
