import Aggregation
import Editions
import Markup
import StrategyModel
import Testing

@testable import Emitters

/// What changed is told in sentences whose numbers can be counted in changes.csv.
struct ChangesPageTests {
  /// The numbers of changes on a page that changes.csv does not confirm.
  private func wrong(_ page: ChartDrawing, _ edition: Edition) throws -> [String] {
    let documents = TableEmitter().documents(of: edition)
    let table = try #require(documents.first { $0.path == "changes.csv" })
    let rows = String(decoding: table.bytes(), as: UTF8.self).split(separator: "\n").dropFirst()
      .map { $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init) }
    let printed = page.elements.filter { $0.attributes["data-changes"] != nil }
    return printed.compactMap { element in
      let kind = element.attributes["data-changes"]
      let now = element.attributes["data-now"]
      let count = rows.count { row in
        (kind == "all" || row[3] == kind) && (now == nil || row[6] == now)
      }
      return element.text == String(count) ? nil : "\(kind ?? "") \(now ?? ""): \(element.text)"
    }
  }

  @Test(arguments: Audience.allCases, Language.allCases)
  func `every count of changes is the number of rows of changes.csv`(
    audience: Audience, language: Language
  ) throws {
    var sample = PageSample.changed
    sample.audience = audience
    let edition = try #require(sample.edition())
    let pages: [any Page] = [ChangesPage(), OverviewPage()]
    for page in pages {
      let drawing = ChartDrawing(page.html(edition.site, language).string)
      #expect(try wrong(drawing, edition) == [])
      #expect(drawing.elements.contains { $0.attributes["data-changes"] != nil })
    }
  }

  private func title(_ sample: PageSample, _ language: Language) -> String {
    sample.drawing(ChangesPage(), language)?.first("h1")?.text ?? ""
  }

  @Test func `the finding agrees in number`() throws {
    var sample = PageSample.changed
    #expect(title(sample, .de).hasSuffix("1 Kernprojekt ist seit 2024-Q1 neu umgesetzt"))
    #expect(
      title(sample, .en).hasSuffix("1 core project has been newly implemented since 2024-Q1"))
    sample.projects[1].status = .implemented
    #expect(title(sample, .de).hasSuffix("2 Kernprojekte sind seit 2024-Q1 neu umgesetzt"))
    sample.projects[0].status = .ongoing
    sample.projects[1].status = .ongoing
    #expect(title(sample, .de).hasSuffix("Seit 2024-Q1 ist kein Kernprojekt neu umgesetzt"))
    sample.earlier = [sample.before(sample.projects)]
    #expect(
      title(sample, .de).hasSuffix("Seit 2024-Q1 hat sich bei keinem Kernprojekt etwas geändert"))
    sample.earlier = []
    #expect(
      title(sample, .de).hasSuffix(
        "Vor 2024-Q1 gibt es keinen Zeitraum".replacing("Q1", with: "Q2")
          + ", mit dem zu vergleichen wäre"))
  }

  @Test func `each kind of change has its table`() throws {
    let page = try #require(PageSample.changed.drawing(ChangesPage(), .de))
    let rows = page.all("tr").map(\.text)
    #expect(rows.contains("K1-S1-P1Tausend BäumeMusteramt A in Arbeit umgesetzt12/2021"))
    #expect(
      rows.contains(
        "K1-S2-P1MarktplatzMuster GmbH pausiert aufgegangen in „Tausend Bäume“2023"))
    #expect(rows.contains("K2-S1-P1NachfolgerMusteramt A05/2023Paket 2 noch nicht begonnen"))
    #expect(
      rows.contains("K2-S1-P1NachfolgerMusteramt ABeispielprojekt 4\u{A0}° noch nicht begonnen"))
    #expect(
      rows.contains("K1-S1-P2Parks <für> alleMusteramt A31.12.202431.03.2025+901+90"))
    #expect(
      page.elements.contains {
        $0.text == "Am 31.03.2024 war 0 von 12 Kernprojekten umgesetzt, am 30.06.2024 ist es 1."
          || $0.text
            == "Am 31.03.2024 waren 0 von 12 Kernprojekten umgesetzt, am 30.06.2024 ist es 1."
      })
  }

  @Test func `the overview tells the changes that matter most, then leads to all`() throws {
    let page = try #require(PageSample.changed.drawing(OverviewPage(), .en))
    let section = page.all("section").first { $0.attributes["id"] == "changes" }
    let text = try #require(section?.text)
    let lines = page.all("li").map(\.text).filter { text.contains($0) && $0.contains(": ") }
    #expect(
      lines == [
        "A thousand trees: ongoing → implemented", "Market square: paused → integrated",
        "Follower: takes the place of “Sample project 4”",
        "Parks <für> alle: planned end 31\u{A0}December 2024 → 31\u{A0}March 2025 (+90 days)",
        "Follower: newly fixed (May 2023)",
      ])
    #expect(text.hasSuffix("All 5 changes\n"))
  }

  @Test func `a changed method is told apart from changed facts`() throws {
    var sample = PageSample.changed
    func section() throws -> ChartDrawing.Element? {
      let page = try #require(sample.drawing(ChangesPage(), .de))
      return page.all("section").first { $0.attributes["id"] == "changed-method" }
    }
    #expect(try section() == nil)
    sample.revisedFrom = Day(year: 2024, month: 5, day: 1)
    let text = try #require(try section()).text
    #expect(text.contains("Fassung „1“") && text.contains("Fassung „2“"))
    #expect(text.contains("Zieljahr20302035"))
    let methods = try #require(sample.drawing(MethodsPage(), .de))
    #expect(methods.all("tr").map(\.text).contains { $0 == "gilt abvon Anfang an01.05.2024" })
  }
}
