internal import Aggregation
package import Editions
package import Markup
package import StrategyModel

/// All slots of the grid: a row for each competency, a column for each main focus, a square for each
/// slot.
package struct SlotPicture: Chart {
  /// In pixels; a narrower picture has larger letters where it fills the same column.
  private let usualWidth: Double

  package init(width: Double = 800) { usualWidth = width }

  package var name: String { "slots" }

  package func svg(_ edition: Edition, _ language: Language, ids: String) -> MarkupText {
    let texts = language.texts
    let printer = FigurePrinter(edition.figures, texts.numbers)
    let rows = edition.figures.members(of: .competency).map { member in
      BarRow(competency: member, printer, texts)
    }
    let columns = edition.version.competencies.map(\.foci.count).max() ?? 0
    let key = SlotStage.allCases.map { stage in
      (stage, texts.keyEntry(stage.name[language], printer.value(stage.measure)))
    }
    let form = texts.slotsForm(competencies: rows.count, foci: columns)
    let frame = ChartFrame(
      ids: ids, language: language,
      title: texts.slotsTitle(fixed: printer.value(.fixed), goal: printer.goal()),
      subtitle: edition.chartSubtitle(texts.slotsMeasure, texts),
      description: ([Phrase(form)] + rows.map(\.words)).joined(separator: " "))
    // Long names would make a narrow picture too high; what stands beside it explains the ids.
    let isShort = usualWidth < 800 && rows.contains { SlotLayout.nameLines($0.name).count > 2 }
    let slotRows = zip(edition.version.competencies, rows).map { competency, row in
      SlotRow(
        name: isShort ? Phrase(competency.id.description) : row.name, share: row.share,
        groups: competency.foci.map { $0.slotIDs.map { SlotMark($0, edition.entry($0)) } })
    }
    let heads = (0..<columns).map { Phrase(texts.focusColumn($0 + 1)) }
    let layout = SlotLayout(rows: slotRows, heads: heads, usualWidth: usualWidth)
    let drawing = SlotDrawing(
      rows: slotRows, key: key, layout: layout, ids: ids, language: language)
    return frame.svg(width: layout.width) { drawing.draw(from: $0) }
  }
}

/// A competency's row: its name, its groups of slots, how many are implemented.
struct SlotRow {
  let name: Phrase
  let share: Phrase
  let groups: [[SlotMark]]
}

/// One slot: which it is, what stands in it, how far that is.
struct SlotMark {
  let slot: SlotID
  let stage: SlotStage
  let project: ProjectID?

  init(_ slot: SlotID, _ entry: ProjectEntry?) {
    self.slot = slot
    stage = entry?.stage ?? .open
    project = entry?.project?.id
  }
}
