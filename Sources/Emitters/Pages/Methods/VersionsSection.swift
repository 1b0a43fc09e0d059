internal import Editions
package import Markup
internal import StrategyModel

/// The versions of the strategy with what each lays down for counting.
package struct VersionsSection: PageSection {
  package let anchor = "versions"

  package func heading(_ texts: any Texts) -> String { texts.versionsHeading }

  package func content(_ writer: inout PageWriter) -> MarkupText? {
    let edition = writer.edition
    let texts = writer.texts
    let table = ScrollingTable(
      number: writer.nextTable(), caption: MarkupText(text: texts.versionsHeading), style: .words)
    let names = VersionFacts(edition.version, texts).all.map(\.name)
    let rows = edition.versions.map { version in
      element("tr") {
        element("th", [("scope", "row")], text: version.id)
        element("td", text: version.validFrom.map(texts.day) ?? texts.fromTheBeginning)
        for fact in VersionFacts(version, texts).all { element("td", text: fact.value) }
      } + "\n"
    }
    return element(
      "p", text: texts.versionsIntroduction(edition.version.id, of: edition.versions.count))
      + table.html(
        texts, head: ScrollingTable.headRow([texts.versionHead, texts.validFromHead] + names),
        bodies: [rows.joined()])
  }
}
