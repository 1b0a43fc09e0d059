import Aggregation
import StrategyModel
import Testing

/// A sum that does not hold is seen.
struct IdentityCheckTests {
  private func kinds(_ states: [ProjectState]) throws -> [IdentityViolation.Kind] {
    let strategy = try SmallStrategy.strategy()
    let snapshot = Snapshot(period: SmallStrategy.period, projects: states)
    let figures = Figures.counted(
      strategy: strategy, register: Register(projects: []), suppliers: [], at: snapshot, after: [])
    return IdentityCheck.violations(in: figures, of: snapshot, version: strategy.versions[0])
      .map(\.kind)
  }

  @Test func `the small strategy holds`() throws {
    #expect(try kinds(SmallStrategy.states) == [])
  }

  @Test func `a project that takes a slot without being fixed breaks the sums`() throws {
    let kinds = try kinds([
      SmallStrategy.state("a", "K1-S1-P1", .ongoing, fixed: "2024-07-01", isCurrent: true)
    ])
    #expect(kinds.contains(.currentButNotFixed))
    #expect(kinds.contains(.partsAreNotFixed))
  }

  @Test func `two projects in one slot and one outside the grid are named`() throws {
    let strategy = try SmallStrategy.strategy()
    let snapshot = Snapshot(
      period: SmallStrategy.period,
      projects: [
        SmallStrategy.state("a", "K1-S1-P1", .ongoing),
        SmallStrategy.state("b", "K1-S1-P1", .ongoing),
        SmallStrategy.state("c", "K3-S1-P1", .ongoing),
      ])
    let figures = Figures.counted(
      strategy: strategy, register: Register(projects: []), suppliers: [], at: snapshot, after: [])
    let violations = IdentityCheck.violations(
      in: figures, of: snapshot, version: strategy.versions[0])
    #expect(
      violations.map(\.words.de) == [
        "c: Das Projekt steht auf einem Platz, den das Raster nicht hat.",
        "K1-S1-P1: 2 Projekte besetzen denselben Platz.",
      ])
  }

  @Test func `figures that belong to another snapshot's grid do not add up`() throws {
    let wide = try SmallStrategy.strategy(slots: 3)
    let narrow = try SmallStrategy.strategy()
    let snapshot = Snapshot(
      period: SmallStrategy.period,
      projects: [SmallStrategy.state("a", "K1-S1-P3", .ongoing)])
    let figures = Figures.counted(
      strategy: wide, register: Register(projects: []), suppliers: [], at: snapshot, after: [])
    let violations = IdentityCheck.violations(
      in: figures, of: snapshot, version: narrow.versions[0])
    #expect(violations.map(\.place) == ["a"])
  }
}
