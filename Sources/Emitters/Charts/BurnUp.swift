internal import Aggregation
package import Editions
package import Markup
package import StrategyModel

/// How many core projects were implemented at the end of each period, up to the goal at the horizon,
/// with the pace that is needed from now on and the pace so far.
package struct BurnUp: Chart {
  package init() {}

  package var name: String { "burn-up" }

  package func svg(_ edition: Edition, _ language: Language, ids: String) -> MarkupText {
    let texts = language.texts
    let points = BurnUpPoint.points(of: edition, texts.numbers)
    let printer = FigurePrinter(edition.figures, texts.numbers)
    let words = BurnUpWords(printer, texts)
    let frame = ChartFrame(
      ids: ids, language: language, title: words.title,
      subtitle: edition.chartSubtitle(texts.burnUpMeasure, texts),
      description: description(points, words, texts))
    return frame.svg(width: 800, forms: []) { top in
      BurnUpDrawing(
        points: points, words: words, target: edition.figures.reachableMaximum,
        horizon: edition.figures.horizon, texts: texts, width: 800
      ).draw(from: top)
    }
  }

  private func description(
    _ points: [BurnUpPoint], _ words: BurnUpWords, _ texts: any Texts
  ) -> Phrase {
    var sentences = [Phrase(texts.burnUpForm)]
    if let first = points.first, points.count > 1 {
      sentences.append(texts.burnUpPoint(first.period, first.implemented, first.fixed))
    }
    if let last = points.last {
      sentences.append(texts.burnUpPoint(last.period, last.implemented, last.fixed))
    }
    sentences += [words.target + ".", words.neededPace + ".", words.actualPace + "."]
    return sentences.joined(separator: " ")
  }
}

/// What was known at the end of a period.
struct BurnUpPoint {
  let period: Period
  let implemented: PrintedFigure
  let fixed: PrintedFigure
  /// Made from known dates alone.
  let isRetrospective: Bool

  /// One for every period up to the edition's own, the oldest first.
  static func points(of edition: Edition, _ numbers: NumberStyle) -> [BurnUpPoint] {
    (edition.history + [edition.figures]).map { figures in
      let printer = FigurePrinter(figures, numbers)
      return BurnUpPoint(
        period: figures.period, implemented: printer.value(.implemented),
        fixed: printer.value(.fixed), isRetrospective: figures.isRetrospective)
    }
  }
}

/// What the picture says in words.
struct BurnUpWords {
  let title: Phrase
  let target: Phrase
  let neededPace: Phrase
  let actualPace: Phrase
  /// Something is left to be implemented, and time to do it.
  let isPaceNeeded: Bool
  /// `umgesetzt`, `beschlossen`.
  let implemented: Phrase
  let fixed: Phrase

  init(_ printer: FigurePrinter, _ texts: any Texts) {
    let figures = printer.figures
    let needed = printer.value(.neededPace)
    let actual = printer.value(.actualPace)
    let cadence = figures.period.cadence
    let implemented = printer.value(.implemented)
    let isKnown = figures[.actualPace].map { $0.value != .empty } ?? false
    isPaceNeeded =
      if case .hundredths(let pace)? = figures[.neededPace]?.value { pace > 0 } else { false }
    title =
      isPaceNeeded
      ? texts.burnUpTitle(
        needed: needed, actual: isKnown ? actual : nil, implemented: implemented,
        goal: printer.goal(), cadence: cadence)
      : texts.progressTitle(implemented: implemented, goal: printer.goal())
    target =
      figures.reachableMaximum == figures.goal
      ? texts.burnUpGoal(printer.goal(), horizon: figures.horizon)
      : texts.burnUpReachable(
        figures.reachableMaximum, goal: printer.goal(), horizon: figures.horizon)
    neededPace = texts.burnUpNeeded(needed, cadence: cadence)
    actualPace =
      isKnown
      ? texts.burnUpActual(actual, over: printer.base(.actualPace), cadence: cadence)
      : Phrase(texts.burnUpActualUnknown)
    self.implemented = texts.burnUpImplemented(implemented)
    fixed = texts.burnUpFixed(printer.value(.fixed))
  }
}
