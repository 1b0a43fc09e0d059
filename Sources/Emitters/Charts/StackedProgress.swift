internal import Aggregation
package import Editions
package import Markup
package import StrategyModel

/// Progress per competency: a bar to the goal, cut into the four stages of its slots.
package struct StackedProgress: Chart {
  package init() {}

  package var name: String { "progress-by-competency" }

  package func svg(_ edition: Edition, _ language: Language, ids: String) -> MarkupText {
    let texts = language.texts
    let printer = FigurePrinter(edition.figures, texts.numbers)
    let rows = edition.figures.members(of: .competency).map { ProgressRow($0, printer, texts) }
    let frame = ChartFrame(
      ids: ids, language: language,
      title: texts.progressTitle(implemented: printer.value(.implemented), goal: printer.goal()),
      subtitle: edition.chartSubtitle(texts.progressMeasure, texts),
      description: ([Phrase(texts.progressForm)] + rows.map(\.words)).joined(separator: " "))
    return frame.svg(width: 800) { top in
      ProgressDrawing(rows: rows, ids: ids, language: language, width: 800).draw(from: top)
    }
  }
}

/// What the picture shows of one competency.
struct ProgressRow {
  let name: Phrase
  let goal: Int
  /// The stages in the order of the bar, with their numbers.
  let segments: [(stage: SlotStage, number: PrintedFigure)]
  /// `14 von 25`.
  let share: Phrase
  /// The row as a sentence.
  let words: Phrase

  init(_ member: Member, _ printer: FigurePrinter, _ texts: any Texts) {
    name = Phrase(member.name.quoted(texts.language))
    goal = member.goal ?? 0
    segments = SlotStage.allCases.map { stage in
      (stage, printer.value(stage.measure, .competency, member.id))
    }
    share = texts.share(
      printer.value(.implemented, .competency, member.id), of: printer.goal(.competency, member.id))
    let numbers = segments.filter { !$0.number.isZero }.map { stage, number in
      Phrase("\(number) \(stage.name[texts.language])")
    }
    words = "\(name): \(numbers.joined(separator: "; "))."
  }
}
