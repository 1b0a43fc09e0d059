import Aggregation
import StrategyModel
import Testing

/// A number in a text of the office must be right, and one that cannot be judged is left alone.
///
/// 125 slots in five competencies: 23 implemented, 40 ongoing, 10 unknown, 1 cancelled, 1 integrated,
/// 50 open; 75 fixed in three batches of 25.
struct OfficeTextTests {
  private let figures: Figures

  init() throws {
    let strategy = try SmallStrategy.strategy(competencies: 5, foci: 5, slots: 5)
    let slots = strategy.versions[0].slotIDs
    let list =
      Array(repeating: Status.implemented, count: 23) + Array(repeating: .ongoing, count: 40)
      + Array(repeating: .unknown, count: 10) + [.cancelled, .integrated]
    let states = list.enumerated().map { index, status in
      SmallStrategy.state(
        "kp-\(index)", slots[index].description, status, batch: String(index / 25 + 1))
    }
    figures = Figures.counted(
      strategy: strategy, register: Register(projects: []), suppliers: [],
      at: Snapshot(period: SmallStrategy.period, projects: states), after: [])
  }

  private func findings(_ de: String, en: String? = nil) -> [Finding] {
    let text = EditorialText(
      text: LocalizedText(de: de, en: en), voice: .office,
      location: SourceLocation(file: "periods/2024-Q2.yaml", place: .text(line: 7, column: 3)),
      englishLocation: SourceLocation(
        file: "periods/2024-Q2.yaml", place: .text(line: 9, column: 3)))
    return TextFindings.findings(in: PeriodTexts(assessment: text), of: figures)
  }

  private func contradictions(_ findings: [Finding]) -> [String] {
    findings.filter { $0.rule.id == "text-number-contradicts" }.compactMap(\.value)
  }

  @Test(arguments: [
    ("22 Kernprojekte sind umgesetzt.", ["22"]),
    ("Es sind 22 Projekte umgesetzt.", ["22"]),
    ("22 von 125 Kernprojekten sind inzwischen umgesetzt.", ["22"]),
    ("Von den Kernprojekten sind 22 umgesetzt, 41 in Arbeit und 2 pausiert.", ["22", "41", "2"]),
    ("22 von 125 sind umgesetzt.", ["22"]),
    ("22 von {{total.fixed}} beschlossenen Kernprojekten sind umgesetzt.", ["22"]),
    ("Umgesetzt sind 22 Kernprojekte.", ["22"]),
    ("Am 30.06.2024 sind 22 Kernprojekte umgesetzt.", ["22"]),
    ("Zum 30. Juni 2024 sind 22 Kernprojekte umgesetzt.", ["22"]),
    ("Am 30. Juni 2024 sind 22 Kernprojekte umgesetzt.", ["22"]),
    ("Insgesamt 22 umgesetzte Kernprojekte", ["22"]),
    ("76 Kernprojekte sind beschlossen, 3 sind eingestellt oder aufgegangen.", ["76", "3"]),
    ("49 Kernprojekte sind noch nicht beschlossen.", ["49"]),
    ("Der Bericht zeigt, dass 22 Kernprojekte umgesetzt sind.", ["22"]),
  ])
  func `a number that contradicts its figure is found in German`(text: String, found: [String]) {
    #expect(Set(contradictions(findings(text))) == Set(found))
  }

  @Test(arguments: [
    ("22 core projects are implemented.", ["22"]),
    ("22 of 125 core projects have been implemented.", ["22"]),
    ("22 of the 125 core projects are now implemented, and 41 are ongoing.", ["22", "41"]),
    ("There are 22 implemented core projects.", ["22"]),
    ("On 30 June 2024 there are 76 core projects fixed.", ["76"]),
    ("49 core projects are not yet decided.", ["49"]),
    ("3 core projects are cancelled or integrated.", ["3"]),
  ])
  func `a number that contradicts its figure is found in English`(text: String, found: [String]) {
    let all = findings("Gut.", en: text)
    #expect(Set(contradictions(all)) == Set(found))
    #expect(all.allSatisfy { $0.location.line == 9 })
  }

  @Test(arguments: [
    // Right, in total or in a part.
    "23 von 125 Kernprojekten sind umgesetzt, 75 sind beschlossen.",
    "In der ersten Kompetenz sind 23 Kernprojekte umgesetzt, im dritten Paket 25 beschlossen.",
    "{{total.implemented}} von 125 Kernprojekten sind umgesetzt.",
    // Other days, changes and goals.
    "Im zweiten Quartal wurden 4 Kernprojekte umgesetzt.",
    "Bis 2030 sollen 125 Kernprojekte umgesetzt sein.",
    "Ziel sind 125 umgesetzte Kernprojekte.",
    "Am 31.12.2022 waren 16 Kernprojekte umgesetzt.",
    "Ende März sind 21 Kernprojekte umgesetzt.",
    "Am 12. Mai 2023 sind 19 Kernprojekte umgesetzt.",
    "Seit dem letzten Bericht sind 3 weitere Kernprojekte umgesetzt.",
    "2018 hat der Rat 26 Kernprojekte beschlossen.",
    // Names and numbers of other things.
    "Paket 4 ist beschlossen, und Kernprojekt 17 ist umgesetzt.",
    "Die Kernprojekte 4 und 5 sind umgesetzt.", "Die Pakete 1, 2 und 4 sind beschlossen.",
    "Beispielprojekt 43 ist eingestellt.", "Vorlage 20182172 ist beschlossen.",
    "1.000 Bänke sind umgesetzt.", "Von den Kernprojekten sind 22 Schulen umgesetzt.",
    "22 Bausteine sind umgesetzt.", "Im Projekt sind 4 von 7 Bausteinen umgesetzt.",
    "7 von 9 sind umgesetzt.", "3. Kernprojekte sind beschlossen.",
    // Percentages, money, rough numbers, words.
    "17,6 Prozent sind umgesetzt.", "18 Prozent der Kernprojekte sind umgesetzt.",
    "18 % der Kernprojekte sind umgesetzt.", "Rund 20 Kernprojekte sind umgesetzt.",
    "Mehr als 20 Kernprojekte sind umgesetzt.", "5 Mio. Euro für Kernprojekte sind beschlossen.",
    "Zweiundzwanzig Kernprojekte sind umgesetzt.",
    // Other states, or several at once.
    "50 Kernprojekte sind beschlossen, aber noch nicht umgesetzt.",
    "102 Kernprojekte sind noch nicht umgesetzt.",
    "63 Kernprojekte sind umgesetzt oder in Arbeit.",
    "63 Kernprojekte sind in Arbeit, umgesetzt oder pausiert.",
    "22 Kernprojekte sind umgesetzt und verstetigt.",
    "22 Kernprojekte sind teilweise umgesetzt.", "Von 30 Maßnahmen sind 22 umgesetzt.",
    "12 Kernprojekte der Stadtverwaltung sind umgesetzt.",
    "Die 12 beschlossenen Kernprojekte dieser Gruppe laufen.",
    "30 Kernprojekte haben Bezug zum Klima; davon sind 7 umgesetzt.",
  ])
  func `what is right or cannot be judged is left alone in German`(text: String) {
    #expect(findings(text) == [])
  }

  @Test(arguments: [
    "23 of 125 core projects have been implemented, and 75 are fixed.",
    "In this quarter, 4 core projects were implemented.",
    "By 2030, 125 core projects are to be implemented.",
    "Our goal is 125 implemented core projects.",
    "Batch 4 is decided, and core project 17 is implemented.",
    "Core projects 4 and 5 are implemented.",
    "About 20 core projects are implemented.", "18% of core projects are implemented.",
    "50 core projects are fixed but not yet implemented.",
    "63 core projects are implemented or ongoing.", "22 measures are implemented.",
    "4 new core projects have been implemented.", "Sample project 43 is cancelled.",
    "On 31 March 2024, 21 core projects are implemented.",
    "12 core projects of the city are implemented.", "Section 3 is implemented.",
  ])
  func `what is right or cannot be judged is left alone in English`(text: String) {
    #expect(findings("Gut.", en: text) == [])
  }

  @Test func `in the text of a project numbers may count its own parts`() throws {
    let id = try #require(ProjectID("kp-1"))
    func found(_ text: String) -> Int {
      let text = EditorialText(
        text: LocalizedText(de: text), voice: .department, location: SourceLocation(file: "p"))
      return TextFindings.findings(in: PeriodTexts(projects: [id: text]), of: figures).count
    }
    #expect(found("3 von 75 sind umgesetzt, 2 Projekte sind pausiert.") == 0)
    #expect(found("2 Kernprojekte sind pausiert.") == 1)
  }

  @Test func `a contradiction names the measure, both numbers and the place`() throws {
    let finding = try #require(findings("22 Kernprojekte sind umgesetzt.").first)
    #expect(finding.location.description == "periods/2024-Q2.yaml:7:3")
    #expect(finding.field == "assessment")
    #expect(
      finding.message(.de)
        == "Im Text steht bei „umgesetzt“ die Zahl 22; gezählt werden insgesamt 23, und auch kein "
        + "Teil der Strategie hat diesen Wert.")
  }

  @Test func `a figure that the period does not have, or that is empty, is found`() {
    let found = findings(
      "{{competency.K9.implemented}}, {{total.implemented}}, {{competency.K5.share-of-fixed}}")
    #expect(found.map(\.rule.id) == ["text-figure-missing", "text-figure-missing"])
    #expect(
      found.compactMap(\.value) == ["competency.K5.share-of-fixed", "competency.K9.implemented"])
    #expect(found.first?.message(.en).contains("for 2024-Q2") == true)
  }
}
