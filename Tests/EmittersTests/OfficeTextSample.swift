import StrategyModel

@testable import Emitters

extension PageSample {
  static func text(
    _ de: String, en: String? = nil, _ voice: Voice = .office
  ) -> EditorialText {
    EditorialText(
      text: LocalizedText(de: de, en: en), voice: voice,
      location: SourceLocation(file: "periods/2024-Q2.yaml", place: .text(line: 3, column: 1)))
  }

  static let secret = "Der Grundstückskauf ist noch nicht unterschrieben."

  /// The small sample with texts of every voice, and with papers.
  static var withTexts: PageSample {
    var sample = PageSample.small
    let place = SourceLocation(file: "decisions.csv")
    func decision(_ paper: String, isPublic: Bool) -> Decision {
      Decision(
        paper: paper, kind: "Beschluss", body: "Rat", date: PartialDate(iso: "2018-09"),
        result: "beschlossen", isPublic: isPublic, link: nil, project: nil, action: nil,
        location: place)
    }
    sample.decisions = [
      decision("20182172", isPublic: true), decision("20990001", isPublic: false),
    ]
    sample.texts = PeriodTexts(
      foreword: text(
        "Umgesetzt sind {{total.implemented}} von {{total.fixed}}.\n\nWir <danken> allen.",
        en: "{{total.implemented}} of {{total.fixed}}.", .mayor),
      assessment: text("Es fehlen {{competency.K1.open}} & {{total.progress}}."),
      decisionsAsked: [text("Eins."), text("Zwei.", en: "Two.")],
      competencies: [CompetencyID(1): text("Zur Kompetenz.")],
      projects: [projectOne: text("Zum Projekt.", .department)],
      paper: PaperTexts(
        lead: LocalizedText(de: "Büro"), cosigners: [LocalizedText(de: "Amt A")],
        consultations: [
          PaperTexts.Consultation(
            body: LocalizedText(de: "Rat", en: "Council"), date: Day(year: 2024, month: 9, day: 5),
            role: LocalizedText(de: "Kenntnisnahme"))
        ],
        earlier: ["20231337", "20182172"],
        facts: text("Ergänzung mit {{competency.K1.implemented}}."),
        finances: text("Keine."), annexes: [LocalizedText(de: "Karte")],
        nonPublic: text(secret)))
    return sample
  }

  static var projectOne: ProjectID {
    guard let id = ProjectID("kp-1") else { preconditionFailure("the sample is not well written") }
    return id
  }
}
