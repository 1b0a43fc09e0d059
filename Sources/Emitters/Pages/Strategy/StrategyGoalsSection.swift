internal import Editions
package import Markup
internal import StrategyModel

/// What the strategy is to achieve, in the city's own words.
package struct StrategyGoalsSection: PageSection {
  package let anchor = "goals"

  package func heading(_ texts: any Texts) -> String { texts.goalsHeading }

  package func content(_ writer: inout PageWriter) -> MarkupText? {
    let goals = writer.edition.version.statements.goals
    return goals.isEmpty ? nil : writer.points(goals)
  }
}
