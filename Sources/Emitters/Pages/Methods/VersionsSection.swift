internal import Editions
package import Markup
internal import StrategyModel

/// The versions of the strategy side by side, with what each lays down for counting.
package struct VersionsSection: PageSection {
  package let anchor = "versions"

  package func heading(_ texts: any Texts) -> String { texts.versionsHeading }

  package func content(_ writer: inout PageWriter) -> MarkupText? {
    let edition = writer.edition
    let texts = writer.texts
    let table = ScrollingTable(
      number: writer.nextTable(), caption: MarkupText(text: texts.versionsHeading), style: .short)
    let columns = edition.versions.map { version in
      let begin = version.validFrom.map(texts.day) ?? texts.fromTheBeginning
      return [(name: texts.validFromHead, value: begin)] + VersionFacts(version, texts).all
    }
    let rows = (columns.first ?? []).indices.map { index in
      element("tr") {
        element("th", [("scope", "row")], text: columns[0][index].name)
        for column in columns { element("td", text: column[index].value) }
      } + "\n"
    }
    return element(
      "p", text: texts.versionsIntroduction(edition.version.id, of: edition.versions.count))
      + table.html(
        texts,
        head: ScrollingTable.headRow([texts.versionHead] + edition.versions.map(\.id)),
        bodies: [rows.joined()])
  }
}
