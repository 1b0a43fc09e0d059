internal import Aggregation
internal import Editions
package import Markup
internal import StrategyModel

/// The organisations that lead core projects, whose counts overlap and are never added up.
package struct LeadSection: PageSection {
  package let anchor = "lead-organisations"

  package func heading(_ texts: any Texts) -> String { texts.leadsHeading }

  package func content(_ writer: inout PageWriter) -> MarkupText? {
    guard !writer.edition.figures.members(of: .leadOrganisation).isEmpty else { return nil }
    let remark = Dimension.leadOrganisation.remark.map {
      element("p", text: $0[writer.language])
    }
    // Beside the name of a lead, how many of its reports are there says to everyone who is late.
    let table = DimensionTable(
      .leadOrganisation, number: writer.nextTable(), withTotal: false,
      withReports: writer.edition.audience == .internal)
    return (remark ?? MarkupText()) + table.html(writer)
  }
}
