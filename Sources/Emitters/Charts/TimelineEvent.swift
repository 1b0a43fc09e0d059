internal import Aggregation
internal import Editions
internal import StrategyModel

/// A milestone of the strategy or a decision of the council, as `Timeline` and its table show it.
struct TimelineEvent {
  enum Kind: Hashable {
    /// By the id of its kind.
    case milestone(String)
    case decision
  }

  let kind: Kind
  /// The days that the date may mean; nil where it is not known or not readable.
  let days: ClosedRange<Day>?
  /// As texts print it.
  let date: String
  let words: Phrase
  /// An inexact date is drawn as a span from a quarter of a year up.
  var isSpan: Bool { days.map { $0.lowerBound.days(to: $0.upperBound) > 45 } ?? false }

  /// Milestones in the strategy's order.
  static func milestones(of edition: Edition, _ texts: any Texts) -> [TimelineEvent] {
    edition.version.milestones.map { milestone in
      let date = WrittenDate(milestone.date)
      return TimelineEvent(
        kind: .milestone(milestone.kind), days: date.parts.flatMap(range), date: date.text(texts),
        words: Phrase(QuotedText(milestone.name, on: texts.language)))
    }
  }

  /// Decisions with one date, paper, kind, body and result are one event, in order of time; those
  /// without a date come last.
  static func decisions(of edition: Edition, _ texts: any Texts) -> [TimelineEvent] {
    var order: [DecisionKey] = []
    var groups: [DecisionKey: [DecisionFacts]] = [:]
    for decision in edition.decisions {
      let key = DecisionKey(decision)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(decision)
    }
    let sorted = order.enumerated().sorted { left, right in
      switch (left.element.date, right.element.date) {
      case (let one?, let other?) where one != other:
        (one.first, one.last) < (other.first, other.last)
      case (_?, nil): true
      case (nil, _?): false
      default: left.offset < right.offset
      }
    }
    return sorted.map { _, key in
      let decisions = groups[key] ?? []
      let counts = Decision.Action.allCases.map { action in
        (action, Set(decisions.filter { $0.action == action }.compactMap(\.project)).count)
      }
      let others = Set(decisions.filter { $0.action == nil }.compactMap(\.project)).count
      return TimelineEvent(
        kind: .decision, days: key.date.map { $0.first...$0.last },
        date: key.date.map(texts.date) ?? texts.timelineNoDate,
        words: texts.timelineDecision(
          [key.kind, key.body].filter { !$0.isEmpty }.map { QuotedText($0, .de) },
          paper: key.paper, counts: counts.filter { $0.1 > 0 }, others: others))
    }
  }

  /// By kind, the kinds in the order of their first event; in each by time, those without a date last.
  static func byKind(_ events: [TimelineEvent]) -> [(kind: Kind, events: [TimelineEvent])] {
    let sorted = events.enumerated().sorted { left, right in
      switch (left.element.days, right.element.days) {
      case (let one?, let other?) where one != other:
        (one.lowerBound, one.upperBound) < (other.lowerBound, other.upperBound)
      case (_?, nil): true
      case (nil, _?): false
      default: left.offset < right.offset
      }
    }.map(\.element)
    return sorted.reduce(into: []) { groups, event in
      if let known = groups.firstIndex(where: { $0.kind == event.kind }) {
        groups[known].events.append(event)
      } else {
        groups.append((event.kind, [event]))
      }
    }
  }

  private static func range(_ dates: [PartialDate]) -> ClosedRange<Day>? {
    guard let first = dates.map(\.first).min(), let last = dates.map(\.last).max() else {
      return nil
    }
    return first...last
  }
}

/// What decisions have in common that are shown as one.
private struct DecisionKey: Hashable {
  let date: PartialDate?
  let paper: String?
  let kind: String
  let body: String
  let result: String

  init(_ decision: DecisionFacts) {
    date = decision.date
    paper = decision.paper
    kind = decision.kind
    body = decision.body
    result = decision.result
  }
}
