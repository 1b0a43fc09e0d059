package import StrategyModel

/// Compares what the office wrote for a period with what is counted.
package enum TextFindings {
  /// References to figures that the period does not have or that are empty, and numbers in words'
  /// company that contradict every figure they can mean; by place.
  package static func findings(in texts: PeriodTexts, of figures: Figures) -> [Finding] {
    texts.all.flatMap { key, text in
      text.written.flatMap { written in
        let parts = ReferencedText(written.text)
        return missing(parts, written.location, key, figures)
          + contradicting(
            parts, written.language, written.location, key, figures,
            isOfProject: key.hasPrefix("projects."))
      }
    }.sorted(by: Finding.precedes)
  }

  private static func missing(
    _ text: ReferencedText, _ location: SourceLocation, _ key: String, _ figures: Figures
  ) -> [Finding] {
    text.references.filter { figures[$0.id(in: figures.period)].map { $0.value == .empty } ?? true }
      .map {
        Finding(
          AggregationRules.textFigureMissing, at: location, field: key, value: $0.text,
          [.period(figures.period)], period: figures.period)
      }
  }

  private static func contradicting(
    _ text: ReferencedText, _ language: Language, _ location: SourceLocation, _ key: String,
    _ figures: Figures, isOfProject: Bool
  ) -> [Finding] {
    let reader = StatedCounts(
      words: CountWords.of(language), lastDay: figures.period.lastDay, isOfProject: isOfProject)
    return reader.read(text).compactMap { stated in
      guard let measure = stated.contradicted(by: figures) else { return nil }
      let counted = figures.count(measure) ?? 0
      return Finding(
        AggregationRules.textNumberContradicts, at: location, field: key,
        value: String(stated.count), [.localized(measure.name), .number(counted)],
        period: figures.period)
    }
  }
}

extension StatedCount {
  /// The measure that is counted otherwise; nil where the number is the measure's value for any
  /// member of any dimension, or counts parts of something that the strategy does not count.
  func contradicted(by figures: Figures) -> Measure? {
    guard let measure = measures.first else { return nil }
    let ids = Set(measures.map(\.id))
    let counts = figures.list.filter { ids.contains($0.id.measure) }.map(\.value)
    guard !counts.contains(.count(count)) else { return nil }
    guard let whole else { return measure }
    let wholes = [figures.goal, figures.count(.fixed)] + (namesProjects ? parts(figures) : [])
    return wholes.contains(whole) ? measure : nil
  }

  /// What a part of the strategy can be counted of.
  private func parts(_ figures: Figures) -> [Int?] {
    figures.list.flatMap { figure -> [Int?] in
      guard figure.id.measure == Measure.fixed.id, case .count(let fixed) = figure.value else {
        return [figure.goal]
      }
      return [figure.goal, fixed]
    }
  }
}
