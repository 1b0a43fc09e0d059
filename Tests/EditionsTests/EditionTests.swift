import Aggregation
import Editions
import StrategyModel
import Testing

/// What an edition says of slots and their projects.
struct EditionTests {
  private let edition = Edition(Secrets.material, for: .public)

  @Test func `every slot has an entry, in the grid's order, open ones without project`() {
    #expect(edition.projects.map(\.slot.description) == ["K1-S1-P1", "K1-S1-P2", "K1-S1-P3"])
    #expect(edition.projects.map { $0.project?.id.text } == ["kp-1", nil, nil])
    #expect(edition.projects.map(\.stage) == [.unfinished, .open, .open])
    #expect(edition.projects[0].former.map(\.id.text) == ["kp-0"])
  }

  @Test func `the stages of the slots are the figures`() {
    for stage in SlotStage.allCases {
      #expect(
        edition.projects.count { $0.stage == stage } == edition.figures.count(stage.measure),
        "\(stage)")
    }
  }

  @Test func `a project is found by id and by slot, an organisation by id`() {
    #expect(edition.entry(Secrets.project("kp-1"))?.slot.description == "K1-S1-P1")
    #expect(edition.entry(Secrets.project("kp-9")) == nil)
    #expect(edition.entry(Secrets.project("kp-0")) == nil)
    #expect(edition.project(Secrets.project("kp-0"))?.stage == .lapsed)
    #expect(edition.project(Secrets.project("kp-1"))?.issues.first?.demonstration == ["effect"])
    #expect(edition.project(Secrets.project("kp-9")) == nil)
    #expect(edition.entry(Secrets.slot("K9-S1-P1")) == nil)
    #expect(edition.organisation(Secrets.supplier("lead"))?.name.de == "Name von lead")
    #expect(edition.organisation(Secrets.supplier("late-one")) == nil)
  }

  @Test func `an edition is a draft unless the office decides otherwise`() {
    #expect(edition.state == .draft)
    let released = EditionState.released(number: 1)
    #expect(Edition(Secrets.material, for: .public, state: released).state == released)
  }

  @Test func `a state says what it is and which number it has`() {
    #expect(EditionState.draft.name.de == "Entwurf" && EditionState.draft.number == nil)
    #expect(EditionState.released(number: 1).name.de == "veröffentlicht (Nr. 1)")
    #expect(EditionState.reissued(number: 2).name.en == "corrected edition (no. 2)")
    #expect(EditionState.reissued(number: 2).number == 2 && EditionState.draft.isDraft)
  }
}
