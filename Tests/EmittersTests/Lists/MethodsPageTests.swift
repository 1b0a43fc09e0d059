import Aggregation
import Editions
import Markup
import StrategyModel
import Testing

@testable import Emitters

/// The methods page explains everything that a figure, a status or a table can be asked.
struct MethodsPageTests {
  @Test(arguments: Language.allCases)
  func `every rule has its anchor and its words`(language: Language) throws {
    let page = try #require(PageSample.small.drawing(MethodsPage(), language))
    let text = page.all("main").map(\.text).joined()
    for rule in Measure.rules {
      #expect(page.ids.contains(rule.anchor), "\(rule.id)")
      #expect(text.contains(rule.words[language]), "\(rule.id)")
    }
  }

  @Test func `figures.csv names no rule that the page does not explain`() throws {
    let edition = try #require(PageSample.small.edition())
    let ids = Set(ChartDrawing(MethodsPage().html(edition.site, .de).string).ids)
    for figure in edition.figures.list { #expect(ids.contains("rule-\(figure.rule)")) }
  }

  @Test(arguments: Language.allCases)
  func `every status has its own meaning`(language: Language) throws {
    let page = try #require(PageSample.small.drawing(MethodsPage(), language))
    let meanings = Status.allCases.map { language.texts.meaning(of: $0) }
    #expect(Set(meanings).count == meanings.count)
    for (status, meaning) in zip(Status.allCases, meanings) {
      #expect(page.ids.contains("status-\(status.rawValue)"))
      #expect(page.all("dd").contains { $0.text == meaning })
    }
  }

  @Test(arguments: Audience.allCases)
  func `the tables of the edition are named, and no others`(audience: Audience) throws {
    var sample = PageSample.small
    sample.audience = audience
    let edition = try #require(sample.edition())
    let page = ChartDrawing(MethodsPage().html(edition.site, .de).string)
    let named = page.all("code").map(\.text).filter { $0.hasSuffix(".csv") }
    let made = TableEmitter().documents(of: edition).map(\.path)
    #expect(named == made.filter { $0.hasSuffix(".csv") && !$0.contains("/") })
  }

  @Test func `a light is explained only to those who see it`() throws {
    for (audience, reported, computed) in [
      (Audience.public, false, false), (.council, true, false), (.internal, true, true),
    ] {
      var sample = PageSample.small
      sample.audience = audience
      let text = try #require(sample.drawing(MethodsPage(), .de)).all("main").map(\.text).joined()
      #expect(text.contains(German().reportedLightMeaning) == reported)
      #expect(text.contains(German().computedLightMeaning) == computed)
    }
  }

  @Test func `from when on rules ask is said to those who see findings`() throws {
    for audience in Audience.allCases {
      var sample = PageSample.small
      sample.audience = audience
      let text = try #require(sample.drawing(MethodsPage(), .de)).all("main").map(\.text).joined()
      #expect(text.contains("90 % oder mehr") == (audience == .internal))
    }
  }
}
