import Aggregation
import Editions
import StrategyModel
import Testing

/// What an edition said and is known otherwise now.
struct RestatementTests {
  private let record = PublishedRecord(Edition(Secrets.material, for: .public))

  @Test func `a record is read back exactly as it was written`() {
    #expect(record.lines.first == "published-record/1\t2024-Q2")
    #expect(record.projects[Secrets.project("kp-1")]?.status == .ongoing)
    #expect(PublishedRecord(lines: record.lines) == record)
    #expect(record.lines.allSatisfy { !$0.contains("\n") })
    let odd = PublishedRecord(
      period: Secrets.period,
      figures: [
        FigureID(
          period: Secrets.period, dimension: "batch", member: "a\tb\\t\nc", measure: "fixed"): ""
      ],
      projects: [
        Secrets.project("kp-1"): .init(status: .planned, since: PartialDate(iso: "2024-Q1"))
      ])
    #expect(PublishedRecord(lines: odd.lines) == odd)
  }

  @Test(arguments: [
    [], ["published-record/2\t2024-Q2"], ["published-record/1\t2024-Q2", "figure\ttotal\tall"],
    ["published-record/1\t2024-Q2", "project\tkp-1\tfinished\t"],
    ["published-record/1\t2024-Q2", "project\tkp-1\tongoing\tsoon"],
  ])
  func `a damaged record is none`(lines: [String]) {
    #expect(PublishedRecord(lines: lines) == nil)
  }

  @Test func `nothing is restated where nothing changed`() {
    #expect(Restatement.between(record, and: Secrets.material) == [])
  }

  @Test func `a status that was corrected is listed with every figure that it moves`() throws {
    let present = Secrets.material(status: .implemented, corrected: ["status"])
    let list = Restatement.between(record, and: present)
    let project = try #require(list.last)
    #expect(project.kind == .project && project.id == "kp-1")
    #expect(project.was?.text == "ongoing" && project.now?.text == "implemented")
    let byID = Dictionary(list.map { ($0.id, $0) }) { first, _ in first }
    let implemented = try #require(byID["2024-Q2:total:all:implemented"])
    #expect(implemented.was?.text == "0" && implemented.now?.text == "1")
    #expect(implemented.why.map(\.project.text) == ["kp-1"])
    #expect(implemented.why.map(\.isCorrected) == [true])
    #expect(implemented.why.first?.source?.file == "delivery.csv")
    #expect(byID["2024-Q2:competency:K1:ongoing"]?.why.count == 1)
    #expect(byID["2024-Q2:cross-cutting-issue:climate:implemented"]?.why.count == 1)
    #expect(byID["2024-Q2:total:all:fixed"] == nil)
    let places = list.compactMap { entry in
      Edition(present, for: .internal).figures.list.firstIndex { $0.id.description == entry.id }
    }
    #expect(places == places.sorted())
    #expect(places.count == list.count - 1)
  }

  @Test func `a figure that no status moved is restated without a cause`() throws {
    let changed = Restatement.between(
      PublishedRecord(Edition(Secrets.material, for: .council)),
      and: Secrets.material(money: 5_000_000))
    #expect(Set(changed.map(\.kind)) == [.figure])
    let sum = try #require(changed.first { $0.id == "2024-Q2:total:all:money-planned" })
    #expect(sum.was?.text == "987654.32" && sum.now?.text == "50000.00" && sum.why == [])
  }

  @Test func `an edition shows only what its audience may see of it`() {
    let council = PublishedRecord(Edition(Secrets.material, for: .council))
    let present = Secrets.material(status: .implemented, money: 5_000_000)
    let restated = Restatement.between(council, and: present)
    let material = Secrets.material(restated: restated)
    for audience in Audience.allCases {
      let shown = Edition(material, for: audience).restated
      #expect(
        shown.contains { $0.id.hasSuffix("money-planned") } == (audience >= .council))
      let hasPlace = shown.flatMap(\.why).contains { $0.source != nil }
      #expect(hasPlace == (audience == .internal))
      #expect(shown.contains { $0.id == "kp-1" })
    }
  }

  @Test func `what several audiences were told is listed once`() {
    let present = Secrets.material(status: .implemented)
    let list = Restatement.between(record, and: present)
    #expect(Restatement.merged([list, list]) == list)
    #expect(Restatement.merged([]) == [])
  }
}
