internal import Aggregation
internal import Editions
package import Markup
internal import StrategyModel

/// That the period is counted by another version of the strategy than the one before, and what
/// that version changes: a changed method is no changed fact.
package struct ChangedMethodSection: PageSection {
  package let anchor = "changed-method"

  package func heading(_ texts: any Texts) -> String { texts.changedMethodHeading }

  package func content(_ writer: inout PageWriter) -> MarkupText? {
    let edition = writer.edition
    guard let before = edition.previousVersion, before.id != edition.version.id,
      let against = edition.previous?.period
    else { return nil }
    let texts = writer.texts
    let rows = zip(Self.facts(before, texts), Self.facts(edition.version, texts)).map { was, now in
      element("tr", [("class", was.value == now.value ? nil : "differs")]) {
        element("th", [("scope", "row")], text: was.name)
        element("td", text: was.value)
        element("td", [("class", "n")], text: now.value)
      } + "\n"
    }
    let table = ScrollingTable(
      number: writer.nextTable(), caption: MarkupText(text: texts.changedMethodCaption),
      style: .short)
    return writer.paragraph(
      texts.changedMethod(
        from: before.id, in: against, to: edition.version.id, in: edition.period))
      + table.html(
        texts, head: ScrollingTable.headRow([texts.figure, texts.before, texts.now]),
        bodies: [rows.joined()])
      + element("p") { writer.link(.methods, "versions", MarkupText(text: texts.methodsLink)) }
  }

  /// What a version lays down for counting.
  private static func facts(
    _ version: StrategyVersion, _ texts: any Texts
  ) -> [(name: String, value: String)] {
    VersionFacts(version, texts).all
  }
}
