import Aggregation
import Editions
import Markup
import StrategyModel
import Testing

@testable import Emitters

/// Pages of competencies, main foci, issues and projects say what the figures say, escape everything
/// and lead to each other, for every audience in both languages.
struct PartPagesTests {
  private static let kinds: [any Page.Type] = [
    CompetencyPage.self, FocusPage.self, IssuePage.self, ProjectPage.self,
  ]

  private func pages(_ edition: Edition, _ language: Language) -> [(PageAddress, String)] {
    let site = edition.site
    return Self.kinds.flatMap { $0.pages(of: edition) as [any Page] }.map {
      ($0.address, $0.html(site, language).string)
    }
  }

  @Test(arguments: Audience.allCases, Language.allCases)
  func `a full grid prints figures csv, and every link leads to a page`(
    audience: Audience, language: Language
  ) throws {
    let edition = FilledGrid.edition(audience)
    let pages = pages(edition, language)
    #expect(pages.count == 5 + 24 + 1 + 118 + 2)
    let paths = Set(PageList.pages(of: edition).map(\.address.path))
    var printed = 0
    for (address, html) in pages {
      let page = ChartDrawing(html)
      #expect(page.isWellFormed, "\(address)")
      let figures = PageFigures(page)
      #expect(figures.differences(from: edition, language) == [], "\(address)")
      printed += figures.printed.count
      let defects = PageShape(page).defects
      #expect(defects == [], "\(address)")
      for link in PageLinks(page, at: address).internal {
        #expect(paths.contains(link), "\(address): \(link)")
      }
      #expect(!html.contains("<script") && !html.contains("<b>"), "\(address)")
      #expect(!html.contains("href=\"javascript"), "\(address)")
    }
    #expect(printed > 5 * 30 + 25 * 5 + 2 * 15)
  }

  @Test(arguments: Language.allCases)
  func `a page exists only where it says more than the one above it`(language: Language) throws {
    let empty = PageSample(competencies: PageSample.grid(2, 2, 2), projects: [])
    #expect(pages(try #require(empty.edition()), language).isEmpty)
    let small = pages(try #require(PageSample.small.edition()), language).map(\.0.path)
    #expect(
      small == [
        "competencies/K1.html", "competencies/K2.html", "foci/K1-S1.html", "foci/K1-S2.html",
        "foci/K2-S1.html", "foci/K2-S2.html", "issues/climate.html", "projects/kp-1.html",
        "projects/kp-2.html", "projects/kp-3.html", "projects/kp-4.html", "projects/kp-5.html",
      ])
  }

  @Test func `tables of overview and projects lead to the pages of their rows`() throws {
    let edition = FilledGrid.edition(.public)
    let lists: [any Page] = [OverviewPage(), ProjectsPage()]
    let links = Set(
      lists.flatMap { list in
        PageLinks(ChartDrawing(list.html(edition.site, .de).string), at: list.address).internal
      })
    for page in Self.kinds.flatMap({ $0.pages(of: edition) as [any Page] }) {
      #expect(links.contains(page.address.path), "\(page.address.path)")
    }
  }

  @Test(arguments: Language.allCases)
  func `a competency says its finding, its foci add up to it, every slot is there`(
    language: Language
  ) throws {
    let edition = FilledGrid.edition(.council)
    let html = CompetencyPage(competency: CompetencyID(5)).html(edition.site, language).string
    let page = ChartDrawing(html)
    let heading = try #require(page.first("h1")?.text)
    #expect(
      heading.hasSuffix(
        language == .de
          ? "K5 Kompetenz K5: 3 von 25 Kernprojekten sind umgesetzt"
          : "K5 Competency K5: 3 of 25 core projects have been implemented"))
    let slots = page.elements.filter { $0.name == "td" && $0.attributes["class"] == "slot" }
    #expect(slots.count == 25)
    let open = page.elements.filter { $0.attributes["class"] == "quiet" && $0.name == "th" }
    #expect(open.count == 7)
    #expect(html.contains("competency:K5:money-planned"))
    #expect(html.contains(language.texts.nameNotPublished))
  }

  @Test func `sums of money are left out for the public, and the page says so`() {
    let page = CompetencyPage(competency: CompetencyID(1))
      .html(FilledGrid.edition(.public).site, .de).string
    #expect(!page.contains("money-planned") && !page.contains("€"))
    #expect(page.contains(German().withheldSums))
  }

  @Test func `the office's words stand with their voice and their figure`() throws {
    let edition = FilledGrid.edition(.public)
    for page in pages(edition, .en) where ["K1", "kp-k1-s1-p2"].contains(page.0.name) {
      #expect(page.1.contains(English().speaker(.office)), "\(page.0)")
      #expect(page.1.contains("data-figure=\"2024-Q2:total:all:implemented\""), "\(page.0)")
      #expect(page.1.contains("<span lang=\"de\"> sind &lt;umgesetzt&gt;.</span>"), "\(page.0)")
    }
  }

  @Test func `a main focus shows its slots one by one, open and former ones too`() throws {
    let edition = FilledGrid.edition(.public)
    let first = try #require(FocusID("K1-S1"))
    let last = try #require(FocusID("K5-S4"))
    let replaced = ChartDrawing(FocusPage(focus: first).html(edition.site, .de).string)
    #expect(replaced.all("h3").count == 6)
    #expect(replaced.elements.contains { $0.text == German().formerlyInSlot })
    #expect(replaced.all("dt").map(\.text).contains(German().replacedByLabel))
    let partly = ChartDrawing(FocusPage(focus: last).html(edition.site, .de).string)
    let open = partly.all("h3").map(\.text).filter { $0.hasSuffix("noch nicht beschlossen") }
    #expect(open.count == 2)
  }
}

extension PageAddress {
  /// The file's name without its extension.
  fileprivate var name: String {
    path.split(separator: "/").last.map { String($0.dropLast(5)) } ?? path
  }
}
