internal import Aggregation
package import Editions
package import Markup
package import StrategyModel

/// What came of the deliveries of this period, those first that need looking after; for the office.
package struct LedgerPicture: Chart {
  package init() {}

  package var name: String { "ledger" }

  /// Only the office's edition has a ledger.
  package func exists(in edition: Edition) -> Bool { !edition.ledger.isEmpty }

  package func svg(_ edition: Edition, _ language: Language, ids: String) -> MarkupText {
    let texts = language.texts
    let groups = LedgerGroup.groups(of: edition, texts)
    let sentences = groups.map { group in
      "\(group.heading): \(texts.list(group.entries).plain)."
    }
    let frame = ChartFrame(
      ids: ids, language: language, title: Phrase(LedgerGroup.title(groups, texts)),
      subtitle: edition.chartSubtitle(texts.ledgerMeasure, texts),
      description: Phrase(([texts.ledgerForm] + sentences).joined(separator: " ")))
    let drawing = LedgerDrawing(groups: groups, ids: ids, language: language, width: 800)
    return frame.svg(width: 800, forms: drawing.forms, draw: drawing.draw)
  }
}

/// The deliveries of one state.
struct LedgerGroup {
  let state: LedgerEntry.State
  /// `fehlt (2)`.
  let heading: String
  /// Supplier, data set and day, one for each supplier and data set.
  let entries: [Phrase]

  /// What needs doing comes first.
  static let order: [LedgerEntry.State] =
    DeliveriesSection.needsLook + [.onTime, .carriedForward, .notDue]

  /// Those that occur, in the order of what needs doing.
  static func groups(of edition: Edition, _ texts: any Texts) -> [LedgerGroup] {
    order.compactMap { state in
      var deliveries: [(first: LedgerEntry, files: Int)] = []
      for entry in edition.ledger where entry.state == state {
        let place = deliveries.lastIndex {
          $0.first.supplier == entry.supplier && $0.first.dataSet == entry.dataSet
        }
        if let place {
          deliveries[place].files += 1
        } else {
          deliveries.append((entry, 1))
        }
      }
      guard !deliveries.isEmpty else { return nil }
      return LedgerGroup(
        state: state,
        heading: texts.ledgerHeading(state.name[texts.language], count: deliveries.count),
        entries: deliveries.map { entry(edition, $0.first, files: $0.files, texts) })
    }
  }

  private static func entry(
    _ edition: Edition, _ entry: LedgerEntry, files: Int, _ texts: any Texts
  ) -> Phrase {
    let name =
      edition.organisation(entry.supplier).map { QuotedText($0.name, on: texts.language) }
      ?? QuotedText(entry.supplier.text, texts.language)
    var details: [String] = []
    if entry.dataSet != DataSet.defaultID { details.append(entry.dataSet) }
    if files > 1 { details.append(texts.ledgerFiles(files)) }
    if let received = entry.received {
      details.append(texts.ledgerReceived(received.day))
    } else if let due = entry.due, entry.file == nil {
      details.append(texts.ledgerDue(due))
    }
    return details.isEmpty ? Phrase(name) : "\(name) (\(details.joined(separator: ", ")))"
  }

  static func title(_ groups: [LedgerGroup], _ texts: any Texts) -> String {
    func count(_ state: LedgerEntry.State) -> Int {
      groups.first { $0.state == state }?.entries.count ?? 0
    }
    return texts.ledgerTitle(
      missing: count(.missing), rejected: count(.rejected), partial: count(.partial),
      expected: count(.expected))
  }
}
