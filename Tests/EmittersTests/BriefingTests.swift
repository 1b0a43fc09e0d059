import Aggregation
import Editions
import StrategyModel
import TestSupport
import Testing

@testable import Emitters

/// The council briefing says plan, actual and exceptions, to everyone what they may read.
struct BriefingTests {
  private func drawing(
    _ briefing: BriefingSample, _ language: Language = .de, _ audience: Audience = .internal
  ) throws -> ChartDrawing {
    ChartDrawing(try #require(briefing.page(language, audience)))
  }

  private func rows(_ drawing: ChartDrawing) -> [String] { drawing.all("tr").map(\.text) }

  @Test(arguments: Language.allCases)
  func `looks as recorded`(language: Language) throws {
    let page = try #require(BriefingSample.small.page(language))
      .replacing(PageSample.style.text, with: "…").replacing(PageSample.style.digest, with: "…")
    try Recording.expect(
      page, equals: "Tests/EmittersTests/Recorded/council-briefing.\(language).html")
  }

  @Test(arguments: PageSample.shapes, Language.allCases)
  func `prints every figure as figures.csv has it, and can be read aloud`(
    shape: PageSample.Shape, language: Language
  ) throws {
    for audience in Audience.allCases {
      let briefing = BriefingSample(sample: shape.sample)
      let edition = try #require(briefing.edition(audience))
      let page = try drawing(briefing, language, audience)
      let figures = PageFigures(page)
      #expect(figures.differences(from: edition, language) == [])
      #expect(figures.printed.count > 5 * edition.version.competencies.count)
      #expect(page.isWellFormed)
      #expect(page.all("h1").count == 1)
      #expect(Set(page.ids).count == page.ids.count)
      #expect(page.all("caption").count == page.all("table").count)
      #expect(page.elements.count { $0.attributes["class"] == "sheet" } == 2)
      let levels = page.elements.compactMap { ["h1": 1, "h2": 2, "h3": 3][$0.name] }
      #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
    }
  }

  @Test func `the finding stands in two sentences`() throws {
    let german = try drawing(.small)
    #expect(german.first("h1")?.text.hasSuffix("1 von 12 Kernprojekten ist umgesetzt") == true)
    let lead = german.elements.first { $0.attributes["class"] == "lead" }?.text
    #expect(
      lead == "Nach den ersten geplanten Terminen waren bisher 2 fällig, umgesetzt ist davon 1; "
        + "3 sind beschlossen, aber noch nicht umgesetzt, 1 ist eingestellt oder in anderen "
        + "aufgegangen, 7 sind noch nicht beschlossen.")
    let english = try drawing(.small, .en).elements.first { $0.attributes["class"] == "lead" }
    #expect(
      english?.text.hasPrefix(
        "By their first planned dates 2 were due so far, 1 of which has been implemented; ")
        == true)
  }

  @Test func `exceptions stand in the order of their weight, each project once`() throws {
    let found = rows(try drawing(.small)).filter {
      $0.contains("Muster") || $0.contains("Angabe")
    }
    #expect(
      found == [
        "Marktplatzaufgegangen in „Tausend Bäume“2023Muster GmbH",
        "Parks <für> allefällig, aber nicht umgesetzt (in Arbeit)31.03.2024Musteramt A",
        "Beispielprojekt 4geplantes Ende um 184 Tage verschoben, jetzt 30.06.20252024-Q2"
          + "Muster GmbH",
        "Offene Schulekeine Angabe zum Status–keine Angabe",
      ])
  }

  @Test func `a planned end that moved by ninety days or less is no exception`() throws {
    var briefing = BriefingSample(sample: .small)
    briefing.moves = ["K2-S1-P1": 90, "K1-S1-P2": -300]
    #expect(!rows(try drawing(briefing)).contains { $0.contains("verschoben") })
    briefing.moves = ["K2-S1-P1": 91]
    #expect(rows(try drawing(briefing)).contains { $0.contains("um 91 Tage verschoben") })
  }

  @Test func `where there is no exception it says so, with the rule`() throws {
    var briefing = BriefingSample.small
    briefing.sample.projects = [briefing.sample.projects[0]]
    let page = try #require(briefing.page(.de))
    #expect(page.contains("Es gibt keine. Genannt werden Kernprojekte, die"))
    #expect(!page.contains(German().briefingExceptionsCaption))
  }

  @Test func `the public reads plan and actual without the light`() throws {
    let words = PlanLight.allCases.map { $0.name[.de] }
    for audience in Audience.allCases {
      let page = try drawing(.small, .de, audience)
      let row = try #require(rows(page).first { $0.hasPrefix("K1 Stadt & Grün") })
      #expect(words.contains { row.contains($0) } == (audience != .public))
      #expect(page.elements.contains { $0.attributes["class"] == "light" } == (audience != .public))
      #expect(rows(page).contains { $0.contains("fälligdavon umgesetzt") })
    }
    #expect(rows(try drawing(.small)).contains { $0.contains("21 leicht im Rückstand") })
    #expect(rows(try drawing(.small)).contains { $0.contains("00 keine Termine") })
  }

  @Test(arguments: Audience.allCases)
  func `nobody's reasons and comments stand in it`(audience: Audience) throws {
    let page = try #require(BriefingSample.small.page(.de, audience))
    #expect(!page.contains("report.csv"))
    #expect(page.contains("Musteramt A"))
  }

  @Test func `decisions and assessment speak with their voice, and figures in them are figures`()
    throws
  {
    var briefing = BriefingSample.small
    briefing.texts = PeriodTexts(
      assessment: .sample("Umgesetzt sind {{total.implemented}}.", nil, .mayor),
      decisionsAsked: [.sample("Der Rat beschließt Paket 4.", "The council fixes batch 4.")])
    let page = try drawing(briefing, .en)
    let spoken = page.elements.first { $0.attributes["class"] == "spoken mayor" }
    #expect(spoken?.text == "The mayor’s officeUmgesetzt sind 1.")
    #expect(page.all("li").map(\.text).contains("The council fixes batch 4."))
    let edition = try #require(briefing.edition())
    #expect(PageFigures(page).differences(from: edition, .en) == [])
    #expect(!(try drawing(.small)).ids.contains("decisions"))
  }

  @Test func `the next session is named where it is known`() throws {
    #expect(try drawing(.small).all("dd").map(\.text).contains("05.09.2024"))
    var briefing = BriefingSample.small
    briefing.session = nil
    #expect(!(try #require(briefing.page(.de))).contains("Nächste Sitzung"))
  }
}
