import Editions
import Markup
import StrategyModel
import TestSupport
import Testing

@testable import Emitters

/// What the strategy is, for any city.
struct StrategyPageTests {
  private func drawing(_ sample: PageSample, _ language: Language) throws -> ChartDrawing {
    let edition = try #require(sample.edition())
    return ChartDrawing(StrategyPage().html(edition.site, language).string)
  }

  private func arithmetic(_ sample: PageSample, _ language: Language) throws -> String {
    let paragraphs = try drawing(sample, language).all("p")
    return paragraphs.last { $0.attributes["class"] == "arithmetic" }?.text ?? ""
  }

  @Test(arguments: PageSample.shapes, Language.allCases)
  func `is whole for every strategy, and its figures are those of figures.csv`(
    shape: PageSample.Shape, language: Language
  ) throws {
    for audience in Audience.allCases {
      var sample = shape.sample
      sample.audience = audience
      let edition = try #require(sample.edition())
      let page = ChartDrawing(StrategyPage().html(edition.site, language).string)
      #expect(page.isWellFormed && page.all("h1").count == 1)
      #expect(Set(page.ids).count == page.ids.count)
      #expect(PageFigures(page).differences(from: edition, language) == [])
      let levels = page.elements.compactMap { ["h1": 1, "h2": 2, "h3": 3][$0.name] }
      #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
    }
  }

  @Test func `multiplies an even grid and words its numbers`() throws {
    let grid = PageSample(competencies: PageSample.grid(3, 2, 4), projects: [])
    #expect(
      try arithmetic(grid, .de)
        == "3 Kompetenzen mit je 2 Schwerpunkten und je Schwerpunkt 4 Plätzen: "
        + "3\u{A0}×\u{A0}2\u{A0}×\u{A0}4 = 24 Plätze für Kernprojekte")
    #expect(
      try arithmetic(grid, .en)
        == "3 competencies with 2 main foci each and 4 slots per main focus: "
        + "3\u{A0}×\u{A0}2\u{A0}×\u{A0}4 = 24 slots for core projects")
    let one = PageSample(competencies: PageSample.grid(1, 1, 1), projects: [])
    #expect(
      try arithmetic(one, .de)
        == "1 Kompetenz mit 1 Schwerpunkt und je Schwerpunkt 1 Platz: "
        + "1\u{A0}×\u{A0}1\u{A0}×\u{A0}1 = 1 Platz für ein Kernprojekt")
    #expect(
      try arithmetic(one, .en)
        == "1 competency with 1 main focus and 1 slot per main focus: "
        + "1\u{A0}×\u{A0}1\u{A0}×\u{A0}1 = 1 slot for a core project")
  }

  @Test func `adds up an uneven grid and says how many slots each main focus has`() throws {
    var sample = PageSample(competencies: PageSample.grid(2, 2, 3), projects: [])
    let first = try #require(sample.competencies.first)
    sample.competencies[0] = Competency(
      id: first.id, name: first.name,
      foci: first.foci + [MainFocus(id: FocusID(first.id, 3), name: nil, slots: 1)])
    #expect(
      try arithmetic(sample, .de)
        == "2 Kompetenzen mit zusammen 5 Schwerpunkten (je Kompetenz 2 bis 3), jeder mit 1 bis 3 "
        + "Plätzen: zusammen 13 Plätze für Kernprojekte")
    #expect(
      try arithmetic(sample, .en)
        == "2 competencies with 5 main foci in total (2 to 3 per competency), each with 1 to 3 "
        + "slots: 13 slots for core projects")
    let items = try drawing(sample, .de).all("li").map(\.text)
    #expect(items.contains("Schwerpunkt K1-S3 (Name nicht veröffentlicht) (1 Platz)"))
    #expect(items.contains("Schwerpunkt K2-S1 (Name nicht veröffentlicht) (3 Plätze)"))
  }

  @Test func `names main foci, and those without a name by their place`() throws {
    let items = try drawing(.small, .en).all("li").map(\.text)
    #expect(items.contains("K2-S2 Schools"))
    #expect(items.contains("Main focus K2-S1 (name not published)"))
  }

  @Test func `says of issues what is not published`() throws {
    var sample = PageSample.small
    sample.issues.append(
      CrossCuttingIssue(
        id: "peace", name: LocalizedText(de: "Frieden"), kind: LocalizedText(de: "sozial"),
        requirement: LocalizedText(de: "Niemand wird <ausgegrenzt>.")))
    let rows = try drawing(sample, .de).all("tr").map(\.text)
    #expect(rows.contains("Klimanicht veröffentlichtnicht veröffentlicht"))
    #expect(rows.contains("FriedensozialNiemand wird <ausgegrenzt>."))
  }

  @Test func `groups milestones by kind in order of time`() throws {
    var sample = PageSample.small
    sample.milestones = [
      ("2021/2023", "council-decision", "Zweiter Beschluss"), ("2017-05", "start", "Beginn"),
      ("2016", "council-decision", "Erster Beschluss"), ("bald", "fest", "Fest"),
      ("2025-03-01", "review", "Bilanz"),
    ].map { Milestone(date: $0, kind: $1, name: LocalizedText(de: $2)) }
    let table = try #require(
      try drawing(sample, .de).all("table").first { $0.text.contains("Meilensteine") })
    let order = [
      "Ratsbeschluss", "2016", "Erster Beschluss", "2021/2023", "Zweiter Beschluss", "Beginn",
      "05/2017", "Überprüfung", "01.03.2025", "Bilanz nach dem Stichtag dieses Berichts", "fest",
      "bald", "Fest",
    ]
    let rest = order.reduce(into: table.text[...]) { rest, word in
      let place = rest.firstRange(of: word)
      #expect(place != nil, "\(word)")
      rest = rest[(place?.upperBound ?? rest.startIndex)...]
    }
    #expect(rest.isEmpty || rest.allSatisfy(\.isWhitespace))
  }

  @Test func `prints the city's own words, essence and batches`() throws {
    var sample = PageSample.small
    sample.words = StrategyStatements(
      goals: [LocalizedText(de: "Lebensqualität")],
      selection: [LocalizedText(de: "Fragen an info@example.org.")])
    sample.essence = [
      EssenceValue(
        name: LocalizedText(de: "Wissen"), means: LocalizedText(de: "Rohstoff"),
        motto: LocalizedText(de: "Wir wissen es."))
    ]
    let page = try drawing(sample, .de)
    #expect(page.all("li").contains { $0.text == "Lebensqualität" })
    #expect(page.first("q")?.text == "Wir wissen es.")
    #expect(page.all("a").contains { $0.attributes["href"] == "mailto:info@example.org" })
    let rows = page.all("tr").map(\.text)
    #expect(rows.contains("Paket 1keine Angabekeine Angabe3"))
  }
}
