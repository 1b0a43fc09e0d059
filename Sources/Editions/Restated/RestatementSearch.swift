import Aggregation
import StrategyModel

extension Restatement {
  /// What a published record says otherwise than what is known of its period now: figures in their
  /// order, then projects by id. Values that were not published are no restatements.
  package static func between(
    _ record: PublishedRecord, and present: EditionMaterial
  ) -> [Restatement] {
    let projects = RestatedProjects(record, present)
    return figures(record, present, projects) + projects.restatements
  }

  private static func figures(
    _ record: PublishedRecord, _ present: EditionMaterial, _ projects: RestatedProjects
  ) -> [Restatement] {
    let standing = present.figures.list.filter { figure in
      record.figures[figure.id].map { $0 != figure.value.text } ?? false
    }.map(\.id)
    let gone = record.figures.keys.filter { present.figures[$0] == nil }
      .sorted { $0.description < $1.description }
    return (standing + gone).map { id in
      let figure = present.figures[id]
      let unit = figure?.unit ?? Measure.all.first { $0.id == id.measure }?.unit ?? .projects
      let was = record.figures[id].flatMap { FigureValue(written: $0) }
      return Restatement(
        period: record.period, subject: subject(id, present.figures),
        was: was.map { .figure($0, unit) }, now: figure.map { .figure($0.value, unit) },
        why: projects.causes(of: id))
    }
  }

  private static func subject(_ id: FigureID, _ figures: Figures) -> Subject {
    let dimension = Dimension.all.first { $0.id == id.dimension }
    let member = dimension.flatMap { figures.member(id.member, of: $0) }?.name
    let measure = Measure.all.first { $0.id == id.measure }?.name
    return .figure(
      id, dimension: dimension?.name ?? Wording(de: id.dimension, en: id.dimension),
      member: member ?? .data(LocalizedText(de: id.member)),
      measure: measure ?? Wording(de: id.measure, en: id.measure))
  }
}

extension FigureValue {
  /// Reads what `text` wrote: `23`, `18.40` or nothing; nil for anything else.
  init?(written text: String) {
    if text.isEmpty {
      self = .empty
    } else if let count = Int(text) {
      self = .count(count)
    } else {
      let parts = text.split(separator: ".", omittingEmptySubsequences: false)
      guard parts.count == 2, parts[1].utf8.count == 2, let value = Int64(parts[0] + parts[1])
      else { return nil }
      self = .hundredths(value)
    }
  }
}
