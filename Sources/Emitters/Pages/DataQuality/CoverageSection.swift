internal import Aggregation
internal import Editions
package import Markup
internal import StrategyModel

/// How many of the expected reports are there, in total and by competency.
package struct CoverageSection: PageSection {
  package let anchor = "coverage"

  package func heading(_ texts: any Texts) -> String { texts.coverageHeading }

  package func content(_ writer: inout PageWriter) -> MarkupText? {
    let texts = writer.texts
    let table = ScrollingTable(
      number: writer.nextTable(), caption: MarkupText(text: texts.coverageCaption),
      remarks: [MarkupText(text: texts.asOf(writer.edition.period.lastDay) + ".")], style: .short)
    let current = writer
    let bodies = [Dimension.competency, .total].map { dimension in
      writer.edition.figures.members(of: dimension).map { row($0, dimension, current) }.joined()
    }
    return element("p", text: texts.expectedReports)
      + table.html(texts, head: head(texts, writer.language), bodies: bodies)
      + element("p") { writer.link(.methods, "reports", MarkupText(text: texts.coverageLink)) }
  }

  private func head(_ texts: any Texts, _ language: Language) -> MarkupText {
    element("tr") {
      element("th", [("scope", "col")], text: Dimension.competency.name[language])
      for head in [texts.reportedHead, texts.expectedHead] {
        element("th", [("scope", "col"), ("class", "n")], text: head)
      }
      element("th", [("scope", "col")], text: texts.oldestReportHead)
    }
  }

  private func row(_ member: Member, _ dimension: Dimension, _ writer: PageWriter) -> MarkupText {
    let printer = writer.printer
    let oldest = printer.oldestReport(.implemented, dimension, member.id)
    return element("tr", [("class", dimension == .total ? "total" : nil)]) {
      element("th", [("scope", "row")]) {
        writer.html(Phrase(member.name.quoted(writer.language)))
      }
      for figure in [
        printer.reported(.implemented, dimension, member.id),
        printer.expected(.implemented, dimension, member.id),
      ] {
        element("td", [("class", "n")]) { writer.html(Phrase(figure)) }
      }
      element("td") { oldest.map { writer.html(Phrase($0)) } ?? "–" }
    } + "\n"
  }
}
