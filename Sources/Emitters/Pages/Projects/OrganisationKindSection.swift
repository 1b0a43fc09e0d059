internal import Aggregation
internal import Editions
package import Markup
internal import StrategyModel

/// The kinds of organisation that lead core projects.
package struct OrganisationKindSection: PageSection {
  package let anchor = "organisation-kinds"

  package func heading(_ texts: any Texts) -> String { texts.kindsHeading }

  package func content(_ writer: inout PageWriter) -> MarkupText? {
    guard !writer.edition.version.organisationKinds.isEmpty else { return nil }
    return DimensionTable(.organisationKind, number: writer.nextTable(), withTotal: false)
      .html(writer)
  }
}
