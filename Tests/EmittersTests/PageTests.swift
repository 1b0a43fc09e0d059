import Aggregation
import Editions
import Foundation
import Markup
import StrategyModel
import TestSupport
import Testing

@testable import Emitters

/// The overview says what the figures say, in both languages and for every audience.
struct PageTests {
  private func html(
    _ sample: PageSample, _ language: Language, _ page: any Page = OverviewPage()
  ) throws -> String {
    page.html(try #require(sample.edition()).site, language).string
  }

  @Test(arguments: Language.allCases)
  func `looks as recorded`(language: Language) throws {
    let page = try html(.small, language).replacing(PageSample.style.text, with: "…")
      .replacing(PageSample.style.digest, with: "…")
    try Recording.expect(page, equals: "Tests/EmittersTests/Recorded/index.\(language).html")
  }

  @Test(arguments: PageSample.shapes, Language.allCases)
  func `prints every figure as figures.csv has it`(
    shape: PageSample.Shape, language: Language
  ) throws {
    for audience in Audience.allCases {
      var sample = shape.sample
      sample.audience = audience
      let edition = try #require(sample.edition())
      let drawing = ChartDrawing(OverviewPage().html(edition.site, language).string)
      let figures = PageFigures(drawing)
      #expect(figures.differences(from: edition, language) == [])
      #expect(figures.printed.count > 10 * edition.version.competencies.count)
    }
  }

  @Test(arguments: Language.allCases)
  func `prints every status of every competency and main focus`(language: Language) throws {
    let edition = try #require(PageSample.full(5, 5, 5).edition())
    let pages: [any Page] = [OverviewPage(), ProjectsPage()]
    let printed = Set(
      pages.flatMap {
        PageFigures(ChartDrawing($0.html(edition.site, language).string)).printed
          .filter { $0.column == "value" }.map(\.figure)
      })
    for dimension in [Dimension.competency, .mainFocus] {
      for member in edition.figures.members(of: dimension) {
        for measure in [.fixed, .unfinished, .lapsed, .open] + Status.allCases.map(Measure.measure)
        {
          let id = FigureID(
            period: edition.period, dimension: dimension.id, member: member.id,
            measure: measure.id)
          #expect(printed.contains(id.description))
        }
      }
    }
  }

  @Test func `the style sheet has the digest that the policy allows`() throws {
    let digest = "sha256-" + PageSample.sha256(Array(PageSample.style.text.utf8))
    #expect(PageSample.style.digest == digest)
    #expect(!PageSample.style.text.contains("<") && !PageSample.style.text.contains("&"))
    let page = try html(.small, .de)
    #expect(page.contains("default-src &#39;none&#39;; style-src &#39;\(digest)&#39;;"))
    #expect(page.contains("<style>\(PageSample.style.text)</style>"))
    #expect(!page.contains("style=") && !page.contains("<script"))
  }

  @Test(arguments: PageSample.shapes, Language.allCases)
  func `is whole and can be read aloud`(shape: PageSample.Shape, language: Language) throws {
    let page = ChartDrawing(try html(shape.sample, language))
    #expect(page.isWellFormed)
    #expect(page.first("html")?.attributes["lang"] == language.rawValue)
    #expect(page.all("h1").count == 1)
    #expect(Set(page.ids).count == page.ids.count)
    for element in page.elements {
      for attribute in ["aria-labelledby", "aria-describedby"] {
        for id in (element.attributes[attribute] ?? "").split(separator: " ") {
          #expect(page.ids.contains(String(id)))
        }
      }
      if let link = element.attributes["href"], link.hasPrefix("#") {
        #expect(page.ids.contains(String(link.dropFirst())))
      }
    }
    #expect(page.all("caption").count == page.all("table").count)
    #expect(page.all("th").allSatisfy { $0.attributes["scope"] != nil })
    for region in page.elements where region.attributes["role"] == "region" {
      #expect(region.attributes["tabindex"] == "0")
      #expect(region.attributes["aria-label"] != nil || region.attributes["aria-labelledby"] != nil)
    }
    let levels = page.elements.compactMap { ["h1": 1, "h2": 2, "h3": 3][$0.name] }
    #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
  }

  @Test(arguments: Language.allCases)
  func `links to itself in the other languages`(language: Language) throws {
    let links = ChartDrawing(try html(.small, language)).all("a").filter {
      $0.attributes["hreflang"] != nil
    }
    let other: Language = language == .de ? .en : .de
    #expect(links.map { $0.attributes["href"] } == ["../\(other)/index.html"])
    #expect(links.map(\.text) == [other.ownName])
  }

  @Test func `has the finding and the notice in its heading`() throws {
    let page = ChartDrawing(try html(.small, .de))
    #expect(page.first("h1")?.text.contains("Demonstration · 2.\u{A0}Quartal 2024") == true)
    #expect(page.first("h1")?.text.hasSuffix("1 von 12 Kernprojekten ist umgesetzt") == true)
    #expect(page.first("title")?.text.contains("(Demonstration)") == true)
  }

  @Test func `tells how much is missing, but nobody's name`() throws {
    for audience in Audience.allCases {
      var sample = PageSample.small
      sample.audience = audience
      let page = ChartDrawing(try html(sample, .de))
      let missing = try #require(page.all("section").first { $0.attributes["id"] == "missing" })
      #expect(missing.text.contains("2 von 3 erwarteten Meldungen liegen vor."))
      #expect(missing.text.contains("2 Kernprojekte sind mit ihrer letzten früheren Meldung"))
      #expect(missing.text.contains("1 Lieferung fehlt.") == (audience == .internal))
      #expect(!page.all("main").contains { $0.text.contains("Muster GmbH") })
      let links = page.all("a").compactMap { $0.attributes["href"] }
      #expect(links.contains("data-quality.html") && links.contains("projects.html#main-foci"))
    }
  }

  @Test func `names who has not delivered, but only for the office`() throws {
    func rows(_ audience: Audience) throws -> [String] {
      var sample = PageSample.small
      sample.audience = audience
      return ChartDrawing(try html(sample, .de, DataQualityPage())).all("tr").map(\.text)
        .filter { $0.contains("fehlt") }
    }
    #expect(try rows(.internal) == ["Muster GmbHfehlt15.07.2024–report––––"])
    #expect(try rows(.council) == [])
    #expect(try rows(.public) == [])
    for audience in [Audience.public, .council] {
      var sample = PageSample.small
      sample.audience = audience
      let page = try html(sample, .de, DataQualityPage())
      #expect(
        !page.contains(German().deliveriesCaption) && !page.contains(German().oldReportsCaption))
      #expect(!page.contains(German().findingsHeading))
      #expect(
        page.contains("2 Kernprojekte sind mit ihrer letzten früheren Meldung fortgeschrieben"))
    }
  }

  @Test func `marks what is carried forward, and where a project went`() throws {
    let rows = ChartDrawing(try html(.small, .de, ProjectsPage())).all("tr").map(\.text)
    #expect(
      rows.contains(
        "K2-S1-P1Beispielprojekt 4\u{A0}°Muster GmbH pausiert1.\u{A0}Quartal 2024"
          + "2024-Q1fortgeschrieben"))
    #expect(rows.contains { $0.contains("aufgegangen in „Tausend Bäume“") })
    #expect(rows.contains { $0.contains("Offene Schulekeine Angabe keine Angabe–") })
  }

  @Test func `shows a published figure that differs beside the computed one`() throws {
    let rows = ChartDrawing(try html(.small, .en, DataQualityPage())).all("tr").map(\.text)
    #expect(rows.contains("fixed2024-Q217\u{A0}June 202465−1Pressemitteilung"))
    #expect(rows.contains("goal2024-Q217\u{A0}June 20241212nonePressemitteilung"))
  }

  @Test func `shows German data texts on the English page as German`() throws {
    let page = try html(.small, .en)
    #expect(page.contains("<span lang=\"de\">Kluge Köpfe</span>"))
    #expect(page.contains("<tspan lang=\"de\">Kluge Köpfe</tspan>"))
    #expect(page.contains("City &amp; green") && !page.contains("Stadt &amp; Grün"))
  }

  @Test(arguments: Language.allCases)
  func `prints the rule of every measure in its tables`(language: Language) throws {
    let page = try html(.small, language, MethodsPage())
    let measures = FigureTable.slotColumns(.competency) + IssueSection.columns
    for column in measures.flatMap(\.columns) {
      guard case .measure(let measure) = column else { continue }
      let words = MarkupText(text: measure.rule.words[language]).string
      #expect(page.contains("<dd>\(words)<"))
    }
  }

  @Test func `says that issues overlap and never adds them up`() throws {
    let page = ChartDrawing(try html(.small, .de))
    #expect(page.elements.contains { $0.name == "p" && $0.text.contains("überschneiden sich") })
    let tables = page.all("table").map(\.text).filter { $0.contains("Querschnittsthema") }
    #expect(tables.count == 1 && tables.allSatisfy { !$0.contains("Insgesamt") })
  }

  @Test func `prints a dash where there is nothing to take a share of`() throws {
    let sample = PageSample(competencies: PageSample.grid(1, 1, 1), projects: [])
    let page = try html(sample, .de)
    #expect(page.contains("noch keines ist beschlossen"))
    #expect(page.contains("competency:K1:share-of-fixed\">–</td>"))
    #expect(page.contains("Für diesen Zeitraum wird keine Meldung erwartet."))
  }

  @Test(arguments: Language.allCases)
  func `shows hostile names as the text that they are`(language: Language) throws {
    let source = try html(.hostile, language)
    #expect(!source.contains("<script") && !source.contains("<b>"))
    let cells = Set(ChartDrawing(source).all("th").map(\.text))
    for name in PageSample.hostileNames { #expect(cells.contains(name)) }
  }

  @Test func `pages and charts are listed, each in both languages`() throws {
    let edition = try #require(PageSample.small.edition())
    let pages = PageEmitter(sha256: PageSample.sha256).documents(of: edition)
    let addresses = PageList.pages(of: edition).map(\.address)
    #expect(
      pages.map { "\($0.tree) \($0.path)" }
        == ["de", "en"].flatMap { language in
          addresses.map { "reports \(language)/\($0.path)" }
        })
    #expect(Set(addresses).count == addresses.count)
    #expect(Set([.overview, .projects, .changes, .dataQuality, .methods]).isSubset(of: addresses))
    #expect(
      ChartEmitter().documents(of: edition).map { "\($0.tree) \($0.path)" } == [
        "output charts/progress-by-competency.de.svg",
        "output charts/progress-by-competency.en.svg", "output charts/slots.de.svg",
        "output charts/slots.en.svg", "output charts/burn-up.de.svg",
        "output charts/burn-up.en.svg", "output charts/issues.de.svg",
        "output charts/issues.en.svg", "output charts/batches.de.svg",
        "output charts/batches.en.svg", "output charts/ledger.de.svg",
        "output charts/ledger.en.svg",
      ])
    for document in pages + ChartEmitter().documents(of: edition) {
      #expect(document.bytes() == document.bytes())
      #expect(document.bytes().last == UInt8(ascii: "\n"))
    }
  }
}
