internal import Editions
package import Markup
internal import StrategyModel

/// What kind of strategy it is.
package struct StrategyCharacteristicsSection: PageSection {
  package let anchor = "characteristics"

  package func heading(_ texts: any Texts) -> String { texts.characteristicsHeading }

  package func content(_ writer: inout PageWriter) -> MarkupText? {
    let characteristics = writer.edition.version.characteristics
    return characteristics.isEmpty ? nil : writer.points(characteristics)
  }
}
