internal import Aggregation
internal import Editions
package import Markup
internal import StrategyModel

/// The core projects whose status is another one than a period before, except newly implemented
/// ones.
package struct OtherStatusSection: PageSection {
  package let anchor = "other-statuses"

  package func heading(_ texts: any Texts) -> String { texts.otherStatusHeading }

  package func content(_ writer: inout PageWriter) -> MarkupText? {
    let changes = writer.edition.changes.filter {
      $0.kind == .statusChanged && $0.now != .status(.implemented)
    }
    guard !changes.isEmpty else { return nil }
    let texts = writer.texts
    let current = writer
    let statuses: [Phrase] = Status.allCases.compactMap { status in
      let changed = current.changes(.statusChanged, now: status)
      guard status != .implemented, changed.count > 0 else { return nil }
      return "\(changed) \(status.name[current.language])"
    }
    let table = ChangeTable(
      texts.otherStatusHeading,
      columns: [.was(texts.before), .status(texts.now), .since(texts.since)])
    return writer.paragraph(texts.otherStatuses(statuses)) + table.html(changes, &writer)
  }
}
