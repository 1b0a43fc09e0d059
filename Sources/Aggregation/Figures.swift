package import StrategyModel

/// Every figure of a period with its coverage, in a fixed order and by id.
package struct Figures: Hashable, Sendable {
  package let period: Period
  /// Slots of the grid: how many core projects are to be implemented by the horizon.
  package let goal: Int
  /// The year by whose end the goal is to be reached.
  package let horizon: Int
  /// Whether slots of lapsed projects may be filled again.
  package let lapsedSlots: Counting.LapsedSlots
  /// How many slots can still end as implemented: the goal, or the goal without lapsed slots.
  package let reachableMaximum: Int
  /// Made from known dates alone ("rückblickend"), before the first delivery.
  package let isRetrospective: Bool
  /// Coverage of the total.
  package let coverage: Coverage
  /// Ordered by dimension, member and measure.
  package let list: [Figure]

  private let memberLists: [String: [Member]]
  private let places: [FigureID: Int]

  init(
    period: Period, version: StrategyVersion, reachableMaximum: Int, isRetrospective: Bool,
    coverage: Coverage, list: [Figure], members: [String: [Member]]
  ) {
    self.period = period
    goal = version.goal
    horizon = version.horizon
    lapsedSlots = version.counting.lapsedSlots
    self.reachableMaximum = reachableMaximum
    self.isRetrospective = isRetrospective
    self.coverage = coverage
    self.list = list
    memberLists = members
    places = Figures.places(list)
  }

  private init(_ figures: Figures, list: [Figure]) {
    period = figures.period
    goal = figures.goal
    horizon = figures.horizon
    lapsedSlots = figures.lapsedSlots
    reachableMaximum = figures.reachableMaximum
    isRetrospective = figures.isRetrospective
    coverage = figures.coverage
    self.list = list
    memberLists = figures.memberLists
    places = Figures.places(list)
  }

  private static func places(_ list: [Figure]) -> [FigureID: Int] {
    Dictionary(list.indices.map { (list[$0].id, $0) }) { first, _ in first }
  }

  /// A dimension's members in order.
  package func members(of dimension: Dimension) -> [Member] { memberLists[dimension.id] ?? [] }

  package func member(_ id: String, of dimension: Dimension) -> Member? {
    members(of: dimension).first { $0.id == id }
  }

  /// Nil where there is no such figure.
  package subscript(_ id: FigureID) -> Figure? { places[id].map { list[$0] } }

  /// Nil where the measure does not exist there.
  package subscript(_ dimension: Dimension, _ member: String, _ measure: Measure) -> Figure? {
    self[
      FigureID(period: period, dimension: dimension.id, member: member, measure: measure.id)]
  }

  /// The figure of the total.
  package subscript(_ measure: Measure) -> Figure? { self[.total, Member.all, measure] }

  /// The value of a count; nil where there is no such figure or it is no count.
  package func count(
    _ measure: Measure, _ dimension: Dimension = .total, _ member: String = Member.all
  ) -> Int? {
    guard case .count(let count)? = self[dimension, member, measure]?.value else { return nil }
    return count
  }

  /// The same without some measures, for readers who may not see them.
  package func without(_ measures: [Measure]) -> Figures {
    let dropped = Set(measures.map(\.id))
    return Figures(self, list: list.filter { !dropped.contains($0.id.measure) })
  }
}
