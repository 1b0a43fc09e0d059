internal import Aggregation
package import Editions
package import Markup
package import StrategyModel

/// What is otherwise than a period before, told by what it means and not by who reported it.
package struct ChangesPage: Page {
  package init() {}

  package var address: PageAddress { .changes }

  package static func pages(of edition: Edition) -> [ChangesPage] { [ChangesPage()] }

  /// The parts of the page in their order.
  package static let sections: [any PageSection] = [
    StatusMovesSection(), NewlyImplementedSection(), OtherStatusSection(), NewlyFixedSection(),
    ReplacedSection(),
    MovedEndsSection(), RestatedSection(), ChangedMethodSection(),
  ]

  package func html(_ site: Site, _ language: Language) -> MarkupText {
    var writer = PageWriter(site, language, at: address)
    let page = SectionedPage(
      title: ChangesFinding.phrase(writer), parent: .overview, lead: ChangesFinding.lead(writer),
      sections: Self.sections)
    return page.html(&writer)
  }
}

/// What a period's changes come down to, in a sentence.
enum ChangesFinding {
  /// Without a full stop.
  static func phrase(_ writer: PageWriter) -> Phrase {
    let texts = writer.texts
    let edition = writer.edition
    guard let previous = edition.previous?.period else {
      return texts.nothingToCompare(with: edition.period)
    }
    guard !edition.changes.isEmpty else { return texts.nothingChanged(since: previous) }
    return texts.newlyImplemented(
      writer.changes(.statusChanged, now: .implemented), since: previous)
  }

  /// How many were and are implemented; nil where there is nothing to compare with.
  static func lead(_ writer: PageWriter) -> Phrase? {
    guard let previous = writer.edition.previous else { return nil }
    let before = FigurePrinter(previous, writer.texts.numbers)
    return writer.texts.implementedBeforeAndNow(
      before.value(.implemented), on: previous.period.lastDay,
      writer.printer.value(.implemented), on: writer.edition.period.lastDay,
      goal: writer.printer.goal())
  }
}

extension PageWriter {
  /// How many changes of a kind the edition has.
  func changes(_ kind: Change.Kind? = nil, now: Status? = nil) -> PrintedChanges {
    PrintedChanges(edition.changes, kind, now: now, texts.numbers)
  }
}
