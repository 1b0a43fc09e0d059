internal import Editions
internal import StrategyModel

/// A milestone with its place in time, as far as its date can be read.
struct DatedMilestone {
  let milestone: Milestone
  /// As the page's language writes it; as the source does where it is no date.
  let date: String
  /// The first day that the date may mean; nil where it is no date.
  let begin: Day?

  init(_ milestone: Milestone, _ texts: any Texts) {
    self.milestone = milestone
    let date = WrittenDate(milestone.date)
    self.date = date.text(texts)
    begin = date.parts?.first?.first
  }

  /// In order of time; those without a readable date come last, in the city's order.
  static func sorted(_ milestones: [Milestone], _ texts: any Texts) -> [DatedMilestone] {
    milestones.map { DatedMilestone($0, texts) }.enumerated().sorted {
      ($0.element.begin?.ordinal ?? .max, $0.offset)
        < ($1.element.begin?.ordinal ?? .max, $1.offset)
    }.map(\.element)
  }
}

/// A date as the office writes it in strategy.yaml: `2016-07`, `2019/2020`.
struct WrittenDate {
  private let written: String
  /// One date, or the two ends of a span; nil where it is something else.
  let parts: [PartialDate]?

  init(_ written: String) {
    self.written = written
    let pieces = written.split(separator: "/", omittingEmptySubsequences: false)
    let dates = pieces.compactMap { PartialDate(iso: String($0)) }
    parts = dates.count == pieces.count && dates.count <= 2 ? dates : nil
  }

  /// In the page's language; as it is written where it cannot be read.
  func text(_ texts: any Texts) -> String {
    guard let parts else { return written }
    let isYears = parts.allSatisfy { $0.precision == .year }
    return parts.map(texts.date).joined(separator: isYears ? "/" : " – ")
  }
}
