import Editions
import Markup
import StrategyModel
import Testing

@testable import Emitters

/// How urban society takes part, as far as somebody states it.
struct InvolvementPageTests {
  private func page(_ sample: PageSample, _ language: Language) throws -> ChartDrawing? {
    let edition = try #require(sample.edition())
    return InvolvementPage.pages(of: edition).first.map {
      ChartDrawing($0.html(edition.site, language).string)
    }
  }

  @Test func `does not exist where there is nothing to say`() throws {
    #expect(try page(.small, .de) == nil)
  }

  @Test func `lists the conferences in order of time`() throws {
    var sample = PageSample.small
    sample.milestones = [("2018-03", "Zweite"), ("2017-02", "Erste")].map {
      Milestone(date: $0, kind: "citizens-conference", name: LocalizedText(de: $1))
    }
    let drawing = try #require(try page(sample, .de))
    #expect(drawing.isWellFormed && drawing.all("h1").count == 1)
    #expect(drawing.first("h1")?.text.hasSuffix("Bürgerbeteiligung") == true)
    let items = drawing.all("li").map(\.text).filter { $0.contains(":") }
    #expect(items == ["02/2017: Erste", "03/2018: Zweite"])
  }

  @Test func `says of how many core projects the origin is stated`() throws {
    var sample = PageSample.small
    sample.projects[0].texts = ["origin": LocalizedText(de: "Bürgeridee", en: "Citizens’ idea")]
    let drawing = try #require(try page(sample, .en))
    #expect(
      drawing.all("p").contains {
        $0.text == "The origin of the idea is stated for 1 core project, and not for 4 more."
      })
    #expect(drawing.all("tr").contains { $0.text == "A thousand treesCitizens’ idea" })
    #expect(
      German().origins(stated: 2, notStated: 1)
        == "Zu 2 Kernprojekten ist angegeben, woher die Idee kommt, zu 1 weiteren nicht.")
    let strategy = ChartDrawing(
      StrategyPage().html(try #require(sample.edition()).site, .de).string)
    #expect(
      strategy.all("a").contains { $0.attributes["href"] == "involvement.html#origins" })
  }

  @Test func `names partners only to those who may know them`() throws {
    var sample = PageSample.small
    sample.partners = [("Öffentliche Stiftung", true), ("Stille Stiftung", false)]
    for audience in Audience.allCases {
      sample.audience = audience
      let text = try #require(try page(sample, .de)).first("main")?.text ?? ""
      #expect(text.contains("Öffentliche Stiftung"))
      #expect(text.contains("Stille Stiftung") == (audience != .public))
    }
  }
}
