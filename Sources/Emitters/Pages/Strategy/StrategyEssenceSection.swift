internal import Editions
package import Markup
internal import StrategyModel

/// The strategy's essence with its values, what each means and its motto.
package struct StrategyEssenceSection: PageSection {
  package let anchor = "essence"

  package func heading(_ texts: any Texts) -> String { texts.essenceHeading }

  package func content(_ writer: inout PageWriter) -> MarkupText? {
    let version = writer.edition.version
    guard version.essenceName != nil || !version.essence.isEmpty else { return nil }
    let current = writer
    let name = version.essenceName.map { name in
      element("p", [("class", "arithmetic")]) { current.html(name) }
    }
    guard !version.essence.isEmpty else { return name }
    let values = element("dl", [("class", "rules")]) {
      for value in version.essence {
        element("dt") { current.html(value.name) }
        element("dd") {
          current.html(value.means)
          if let motto = value.motto {
            " " as MarkupText
            element("q") { current.html(motto) }
          }
        }
      }
    }
    return (name ?? MarkupText()) + values
  }
}
