internal import Aggregation
package import Editions
package import Markup
package import StrategyModel

/// The statuses of the core projects of each batch.
package struct BatchStatuses: Chart {
  package init() {}

  package var name: String { "batches" }

  package func exists(in edition: Edition) -> Bool { !Self.members(of: edition).isEmpty }

  package func svg(_ edition: Edition, _ language: Language, ids: String) -> MarkupText {
    let texts = language.texts
    let printer = FigurePrinter(edition.figures, texts.numbers)
    let rows = Self.members(of: edition).map { BarRow(batch: $0, printer, texts) }
    let frame = ChartFrame(
      ids: ids, language: language, title: Self.title(edition, printer, texts),
      subtitle: edition.chartSubtitle(texts.batchesMeasure, texts),
      description: ([Phrase(texts.batchesForm)] + rows.map(\.words)).joined(separator: " "))
    let bars = StackedBars(rows: rows, ids: ids, language: language, width: 800)
    return frame.svg(width: 800, forms: bars.forms, draw: bars.draw)
  }

  /// The strategy's batches, and "not stated" where a fixed project is in none; nothing where the
  /// strategy has no batches.
  private static func members(of edition: Edition) -> [Member] {
    guard !edition.version.batches.isEmpty else { return [] }
    return edition.figures.members(of: .batch).filter { member in
      member.id != Member.notStated || edition.figures.count(.fixed, .batch, member.id) != 0
    }
  }

  /// Names the batch of which the greatest share is implemented, where there is one.
  private static func title(
    _ edition: Edition, _ printer: FigurePrinter, _ texts: any Texts
  ) -> Phrase {
    let figures = edition.figures
    let batches = members(of: edition).filter { $0.id != Member.notStated }
    func parts(_ member: Member) -> (implemented: Int, fixed: Int) {
      (
        figures.count(.implemented, .batch, member.id) ?? 0,
        figures.count(.fixed, .batch, member.id) ?? 0
      )
    }
    let leading = batches.filter { member in
      let own = parts(member)
      return own.implemented > 0
        && batches.allSatisfy {
          let other = parts($0)
          return $0.id == member.id
            || own.implemented * other.fixed > other.implemented * own.fixed || other.fixed == 0
        }
    }
    guard let best = leading.first, leading.count == 1 else {
      return texts.batchesTitle(
        implemented: printer.value(.implemented), fixed: printer.value(.fixed))
    }
    return texts.batchesTitle(
      leading: best.name.quoted(texts.language),
      implemented: printer.value(.implemented, .batch, best.id),
      fixed: printer.value(.fixed, .batch, best.id), isOnly: batches.count == 1)
  }
}

extension BarRow {
  /// A batch, as long as the number of its fixed projects.
  fileprivate init(batch member: Member, _ printer: FigurePrinter, _ texts: any Texts) {
    let fixed = printer.value(.fixed, .batch, member.id)
    name = Phrase(member.name.quoted(texts.language))
    length = fixed.count ?? 0
    let statuses: [Status] = [.implemented, .ongoing, .paused, .planned, .unknown]
    segments =
      statuses.map { status in
        BarSegment(
          form: status.form, name: status.name[texts.language],
          number: printer.value(.measure(of: status), .batch, member.id))
      } + [
        BarSegment(
          form: SlotStage.lapsed.form, name: SlotStage.lapsed.name[texts.language],
          number: printer.value(.lapsed, .batch, member.id))
      ]
    share =
      fixed.isZero
      ? Phrase(texts.noneFixedYet)
      : texts.share(printer.value(.implemented, .batch, member.id), of: fixed)
  }
}
