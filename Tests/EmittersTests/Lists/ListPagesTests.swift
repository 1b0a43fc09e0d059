import Aggregation
import Editions
import Markup
import StrategyModel
import TestSupport
import Testing

@testable import Emitters

/// Projects, changes, data quality and methods: whole pages for every city, audience and language.
struct ListPagesTests {
  static let shapes = PageSample.shapes + [PageSample.Shape(name: "changed") { .changed }]

  @Test(arguments: 0..<PageSample.listPages.count, Language.allCases)
  func `looks as recorded`(index: Int, language: Language) throws {
    let page = PageSample.listPages[index]
    let edition = try #require(PageSample.changed.edition())
    let name = page.address.path.split(separator: ".")[0]
    try Recording.expect(
      page.html(edition.site, language).string
        .replacing(PageSample.style.text, with: "…").replacing(PageSample.style.digest, with: "…"),
      equals: "Tests/EmittersTests/Recorded/\(name).\(language).html")
  }

  @Test(arguments: shapes, Language.allCases)
  func `prints every figure as figures.csv has it`(
    shape: PageSample.Shape, language: Language
  ) throws {
    for audience in Audience.allCases {
      var sample = shape.sample
      sample.audience = audience
      let edition = try #require(sample.edition())
      for page in PageSample.listPages {
        let drawing = ChartDrawing(page.html(edition.site, language).string)
        #expect(PageFigures(drawing).differences(from: edition, language) == [])
      }
    }
  }

  @Test(arguments: shapes, Language.allCases)
  func `is whole and can be read aloud`(shape: PageSample.Shape, language: Language) throws {
    for page in PageSample.listPages {
      let page = try #require(shape.sample.drawing(page, language))
      #expect(page.isWellFormed)
      #expect(page.all("h1").count == 1)
      #expect(Set(page.ids).count == page.ids.count)
      let links = page.elements.compactMap { $0.attributes["href"] }
      for link in links where link.hasPrefix("#") {
        #expect(page.ids.contains(String(link.dropFirst())), "\(link)")
      }
      for label in page.elements.compactMap({ $0.attributes["aria-labelledby"] }) {
        #expect(label.split(separator: " ").allSatisfy { page.ids.contains(String($0)) })
      }
      #expect(page.all("caption").count == page.all("table").count)
      #expect(page.all("th").allSatisfy { $0.attributes["scope"] != nil })
      let levels = page.elements.compactMap { ["h1": 1, "h2": 2, "h3": 3][$0.name] }
      #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
      #expect(!page.all("section").contains { $0.text.isEmpty })
    }
  }

  @Test func `leads to anchors that the other page has`() throws {
    let edition = try #require(PageSample.changed.edition())
    let pages = PageList.pages(of: edition)
    let ids = Dictionary(
      uniqueKeysWithValues: pages.map { page in
        (page.address.path, Set(ChartDrawing(page.html(edition.site, .de).string).ids))
      })
    for page in PageSample.listPages + [OverviewPage()] {
      let links = ChartDrawing(page.html(edition.site, .de).string).all("a")
        .compactMap { $0.attributes["href"] }.filter { $0.contains(".html#") }
      for link in links {
        let parts = link.split(separator: "#").map(String.init)
        #expect(ids[parts[0]]?.contains(parts[1]) == true, "\(link)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `shows hostile names as the text that they are`(language: Language) throws {
    let edition = try #require(PageSample.hostile.edition())
    for page in PageSample.listPages {
      let source = page.html(edition.site, language).string
      #expect(!source.contains("<script") && !source.contains("<b>"))
    }
  }

  @Test func `a city without core projects is told so`() throws {
    let sample = PageSample(competencies: PageSample.grid(1, 1, 1), projects: [])
    let projects = try #require(sample.drawing(ProjectsPage(), .de))
    #expect(projects.first("h1")?.text.hasSuffix("Auf 0 von 1 Platz steht ein Kernprojekt") == true)
    #expect(projects.elements.contains { $0.text == German().noProjects })
    #expect(
      projects.elements.contains {
        $0.text == "Für 1 Platz hat der Rat noch kein Kernprojekt beschlossen."
      })
    let changes = try #require(sample.drawing(ChangesPage(), .en))
    #expect(
      changes.first("h1")?.text.hasSuffix("There is no period before 2024-Q2 to compare with")
        == true)
    let quality = try #require(sample.drawing(DataQualityPage(), .de))
    #expect(
      quality.first("h1")?.text.hasSuffix("Für diesen Zeitraum wird keine Meldung erwartet") == true
    )
  }

  @Test func `only the office reads who is late, what was found and what is untranslated`() throws {
    for audience in Audience.allCases {
      var sample = PageSample.small
      sample.audience = audience
      let drawing = try #require(sample.drawing(DataQualityPage(), .de))
      let sections = Set(drawing.all("section").compactMap { $0.attributes["id"] })
      let office: Set = ["deliveries", "findings", "untranslated"]
      #expect(sections.isSuperset(of: ["coverage", "old-reports", "published"]))
      #expect(sections.intersection(office) == (audience == .internal ? office : []))
      #expect(sections.contains("withheld") == (audience != .internal))
      #expect(
        drawing.all("main").contains { $0.text.contains("Muster GmbH") } == (audience == .internal))
    }
  }

  @Test func `a lead's reports are counted beside its name only for the office`() throws {
    for audience in Audience.allCases {
      var sample = PageSample.small
      sample.audience = audience
      let drawing = try #require(sample.drawing(ProjectsPage(), .de))
      let section = drawing.all("section").first { $0.attributes["id"] == "lead-organisations" }
      let text = try #require(section?.text)
      #expect(text.contains("Musteramt A") && text.contains("überschneiden sich"))
      #expect(text.contains("Meldungen") == (audience == .internal))
    }
  }
}
