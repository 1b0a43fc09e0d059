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
    let rows = edition.figures.members(of: .competency).map { member in
      BarRow(competency: member, printer, texts)
    }
    let frame = ChartFrame(
      ids: ids, language: language,
      title: texts.progressTitle(implemented: printer.value(.implemented), goal: printer.goal()),
      subtitle: edition.chartSubtitle(texts.progressMeasure, texts),
      description: ([Phrase(texts.progressForm)] + rows.map(\.words)).joined(separator: " "))
    return frame.svg(width: 800) { top in
      StackedBars(rows: rows, ids: ids, language: language, width: 800).draw(from: top)
    }
  }
}

extension BarRow {
  /// A competency, as long as its goal.
  init(competency member: Member, _ printer: FigurePrinter, _ texts: any Texts) {
    name = Phrase(member.name.quoted(texts.language))
    length = member.goal ?? 0
    segments = SlotStage.allCases.map { stage in
      BarSegment(
        form: stage.form, name: stage.name[texts.language],
        number: printer.value(stage.measure, .competency, member.id))
    }
    share = texts.share(
      printer.value(.implemented, .competency, member.id), of: printer.goal(.competency, member.id))
  }
}
