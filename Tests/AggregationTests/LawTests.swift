import Aggregation
import StrategyModel
import Testing

/// What holds for every register and every set of reports.
struct LawTests {
  @Test(arguments: UInt64(1)...200)
  func `the parts make the goal, with and without replacements`(seed: UInt64) throws {
    let city = try RandomCity(seed: seed)
    let figures = city.figures()
    #expect(
      IdentityCheck.violations(
        in: figures, of: city.snapshot, version: city.strategy.versions[0]) == [])
    for dimension in [Dimension.total, .competency, .mainFocus] {
      for member in figures.members(of: dimension) {
        func count(_ measure: Measure) throws -> Int {
          try #require(figures.count(measure, dimension, member.id))
        }
        let fixed = try count(.implemented) + count(.unfinished) + count(.lapsed)
        #expect(try fixed == count(.fixed), "\(member.id)")
        #expect(try fixed + count(.open) == member.goal, "\(member.id)")
      }
    }
  }

  @Test(arguments: UInt64(1)...200)
  func `every slot counts once, by the last of its projects that is fixed`(seed: UInt64) throws {
    let city = try RandomCity(seed: seed)
    let standing = city.chains.map { $0.projects.last(where: \.isFixed) }
    let figures = city.figures()
    #expect(figures.count(.open) == standing.count { $0 == nil })
    for status in Status.allCases {
      #expect(
        figures.count(.measure(of: status)) == standing.count { $0?.status == status },
        "\(status)")
    }
    let decided = city.chains.reduce(0) { $0 + $1.projects.count(where: \.isFixed) }
    #expect(figures.count(.projectsDecided) == decided)
  }

  @Test(arguments: UInt64(1)...100)
  func `disjoint dimensions add up to the total, overlapping ones say so`(seed: UInt64) throws {
    let figures = try RandomCity(seed: seed).figures()
    for dimension in Dimension.all where dimension.isDisjoint {
      for measure in Measure.measures(in: dimension) where measure.unit == .projects {
        let sum = figures.members(of: dimension)
          .reduce(0) { $0 + (figures.count(measure, dimension, $1.id) ?? 0) }
        #expect(sum == figures.count(measure), "\(dimension.id) \(measure.id)")
      }
    }
    #expect(
      Dimension.all.filter { !$0.isDisjoint }.map(\.id)
        == ["cross-cutting-issue", "lead-organisation"])
  }

  @Test(arguments: UInt64(1)...100)
  func `a project without a percentage changes no mean`(seed: UInt64) throws {
    let city = try RandomCity(seed: seed)
    let before = city.figures()
    guard let open = city.chains.first(where: { !$0.projects.contains(where: \.isFixed) }) else {
      return
    }
    let added = SmallStrategy.state(
      "added", open.slot.description, .ongoing, batch: "1", leads: ["works"], reported: "2024-Q2")
    let after = city.figures(
      Snapshot(period: city.snapshot.period, projects: city.snapshot.projects + [added]))
    #expect(after.count(.fixed) == (before.count(.fixed) ?? 0) + 1)
    for figure in before.list where figure.id.measure == Measure.meanPercentComplete.id {
      #expect(after[figure.id]?.value == figure.value, "\(figure.id)")
      #expect(after[figure.id]?.base == figure.base, "\(figure.id)")
    }
  }

  @Test(arguments: UInt64(1)...50)
  func `the order of projects, statements and suppliers changes nothing`(seed: UInt64) throws {
    let city = try RandomCity(seed: seed)
    var random = SeededRandom(seed: seed &+ 1_000_000)
    let shuffled = city.figures(
      Snapshot(
        period: city.snapshot.period, projects: city.snapshot.projects.shuffled(using: &random)),
      register: Register(projects: [], issues: city.register.issues.shuffled(using: &random)),
      suppliers: city.suppliers.shuffled(using: &random))
    #expect(shuffled == city.figures())
    #expect(shuffled.list == city.figures().list)
  }

  @Test(arguments: UInt64(1)...50)
  func `issues are never added up, and each one's parts make what contributes`(
    seed: UInt64
  ) throws {
    let figures = try RandomCity(seed: seed).figures()
    for measure in [Measure.contributing, .principal, .supports, .conflicts, .notStated] {
      #expect(figures[measure] == nil)
      #expect(measure.dimensions == [.crossCuttingIssue])
    }
    for issue in figures.members(of: .crossCuttingIssue) {
      func count(_ measure: Measure) -> Int {
        figures.count(measure, .crossCuttingIssue, issue.id) ?? -1
      }
      #expect(count(.implemented) + count(.unfinished) == count(.contributing))
      #expect(
        count(.supports) + count(.conflicts) + count(.notAssessed) <= count(.contributing))
      #expect(count(.principal) <= count(.contributing))
    }
  }
}
