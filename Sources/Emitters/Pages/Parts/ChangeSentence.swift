internal import Aggregation
internal import Editions
internal import StrategyModel

/// What is otherwise than a period before, in words.
enum ChangeSentence {
  static func phrase(_ change: Change, _ writer: PageWriter) -> Phrase {
    let texts = writer.texts
    switch change.kind {
    case .statusChanged:
      return Phrase(
        texts.statusMoved(was: text(change.was, writer), now: text(change.now, writer)))
    case .plannedEndMoved:
      return Phrase(
        texts.plannedEndMoved(
          was: text(change.was, writer), now: text(change.now, writer),
          days: change.days.map { texts.shift(days: $0, isRough: isRough(change)) }))
    case .newlyFixed:
      return Phrase(texts.newlyFixed(change.now.map { _ in text(change.now, writer) }))
    case .replaced:
      guard case .project(let former)? = change.was else { return texts.tookSlot(of: nil) }
      return texts.tookSlot(of: writer.edition.project(former).map { writer.quoted($0.name) })
    }
  }

  private static func text(_ value: Change.Value?, _ writer: PageWriter) -> String {
    switch value {
    case .status(let status): status.name[writer.language]
    case .date(let date): writer.texts.date(date)
    case .project(let project): project.text
    case nil: writer.texts.notStated
    }
  }

  private static func isRough(_ change: Change) -> Bool {
    [change.was, change.now].contains { value in
      if case .date(let date)? = value { date.precision != .day } else { false }
    }
  }
}
