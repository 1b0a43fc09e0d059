internal import Aggregation
package import Editions
package import Markup
package import StrategyModel

/// A picture made from an edition: the same for its file and inside pages.
package protocol Chart: Sendable {
  /// The file's name without language and extension, and the picture's name inside pages.
  var name: String { get }

  /// Whether an edition has anything to draw; where not, file and picture are left out.
  func exists(in edition: Edition) -> Bool

  /// The picture as an `svg` element.
  ///
  /// - Parameter ids: what every id in it begins with; unique on the page.
  func svg(_ edition: Edition, _ language: Language, ids: String) -> MarkupText
}

extension Chart {
  package func exists(in edition: Edition) -> Bool { true }
}

/// The charts that there are.
package enum ChartList {
  package static let all: [any Chart] = [
    StackedProgress(), SlotPicture(), BurnUp(), IssueStatuses(), BatchStatuses(), StatusMoves(),
    Timeline(), LedgerPicture(),
  ]
}

extension Edition {
  /// What every chart's subtitle says: the measure, the day, the state and the notice.
  func chartSubtitle(_ measure: String, _ texts: any Texts) -> Phrase {
    var parts = [Phrase(QuotedText(strategy, on: texts.language)) + Phrase(": \(measure)")]
    parts.append(Phrase(texts.asOf(period.lastDay)))
    if figures.isRetrospective { parts.append(Phrase(texts.retrospective)) }
    parts.append(Phrase(state.name[texts.language]))
    if let notice { parts.append(Phrase(QuotedText(notice.word, on: texts.language))) }
    return parts.joined(separator: " · ")
  }
}

extension DisplayName {
  /// The name for a page or chart of a language.
  func quoted(_ language: Language) -> QuotedText {
    let (text, language) = resolved(language)
    return QuotedText(text, language)
  }
}
