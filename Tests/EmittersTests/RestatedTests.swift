import Markup
import StrategyModel
import Testing

@testable import Editions
@testable import Emitters

/// Values that were published otherwise are listed where a reader looks first.
struct RestatedTests {
  /// What the small sample said while its market square was still being worked on.
  private func restated() throws -> [Restatement] {
    var before = PageSample.small
    before.projects[1].status = .implemented
    before.projects[1].since = "2024-06"
    let record = PublishedRecord(try #require(before.edition()))
    return Restatement.between(record, and: try #require(PageSample.small.material()))
  }

  private func edition(_ state: EditionState, _ audience: Audience = .public) throws -> Edition {
    var sample = PageSample.small
    sample.state = state
    sample.audience = audience
    sample.restated = try restated()
    return try #require(sample.edition())
  }

  private func page(
    _ edition: Edition, _ language: Language, _ page: any Page = OverviewPage()
  ) -> ChartDrawing {
    ChartDrawing(page.html(edition.site, language).string)
  }

  private func rows(_ page: ChartDrawing, in section: String) -> [String] {
    page.all("tr").map(\.text).filter { $0.contains(section) }
  }

  @Test func `a corrected edition begins with what it corrects`() throws {
    let page = page(try edition(.reissued(number: 2)), .de)
    let sections = page.all("section").compactMap { $0.attributes["id"] }
    #expect(sections.first == "corrected" && !sections.contains("restated"))
    #expect(page.elements.contains { $0.text.hasPrefix("Berichtigte Ausgabe (Nr. 2):") })
    let rows = rows(page, in: "Parks <für> alle")
    #expect(
      rows.contains(
        "Parks <für> alleumgesetzt (seit 06/2024)in Arbeit (seit 31.03.2024)"
          + "„Parks <für> alle“: umgesetzt → in Arbeit"))
    #expect(
      rows.contains("Insgesamt: umgesetzt21„Parks <für> alle“: umgesetzt → in Arbeit"))
    #expect(page.elements.contains { $0.text.contains("stehen in restated.csv.") })
  }

  @Test func `the next report names values of earlier ones`() throws {
    for state in [EditionState.draft, .released(number: 1)] {
      let edition = try edition(state)
      let page = page(edition, .en)
      let sections = page.all("section").compactMap { $0.attributes["id"] }
      #expect(sections.contains("restated") && !sections.contains("corrected"))
      #expect(page.all("a").contains { $0.attributes["href"] == "changes.html#restated" })
      let count = edition.restated.count
      #expect(
        page.elements.contains {
          $0.text == "\(count) values of earlier reports are known to be different today."
        })
      let rows = rows(self.page(edition, .en, ChangesPage()), in: "Parks")
      #expect(
        rows.contains(
          "Total: implemented2024-Q221“Parks <für> alle”: implemented → ongoing"))
    }
  }

  @Test func `nothing is said where nothing was restated`() throws {
    var sample = PageSample.small
    sample.state = .reissued(number: 2)
    let edition = try #require(sample.edition())
    let sections = page(edition, .de).all("section").compactMap { $0.attributes["id"] }
    #expect(!sections.contains("corrected") && !sections.contains("restated"))
    let paths = TableEmitter().documents(of: edition).map(\.path)
    #expect(!paths.contains { $0.contains("restated") })
  }

  @Test func `the table has every value, places only for the office`() throws {
    for audience in Audience.allCases {
      let edition = try edition(.draft, audience)
      let documents = TableEmitter().documents(of: edition)
      let table = try #require(documents.first { $0.path == "restated.csv" })
      let lines = String(decoding: table.bytes(), as: UTF8.self).split(separator: "\n")
        .map(String.init)
      #expect(lines.first == "period;kind;id;name;was;now;why")
      #expect(lines.count == edition.restated.count + 1)
      let place = audience == .internal ? " (report.csv)" : ""
      #expect(
        lines.contains(
          "2024-Q2;figure;2024-Q2:total:all:implemented;Insgesamt: umgesetzt;2;1;"
            + "kp-2 implemented>ongoing\(place)"))
      #expect(
        lines.last
          == "2024-Q2;project;kp-2;Parks <für> alle;implemented 2024-06;ongoing 2024-03-31;"
          + "kp-2 implemented>ongoing\(place)")
      #expect(documents.contains { $0.path == "excel/restated.csv" })
      let package = try #require(documents.last)
      #expect(String(decoding: package.bytes(), as: UTF8.self).contains("restated.csv"))
    }
  }

  @Test func `a correction by the office is named as such`() throws {
    let cause = Restatement.Cause(
      project: try #require(ProjectID("kp-1")), name: LocalizedText(de: "Marktplatz"),
      was: .ongoing, now: nil, isCorrected: true, source: nil)
    func why(_ causes: [Restatement.Cause], _ texts: any Texts) throws -> String {
      RestatementPrinter(texts).why(
        Restatement(
          period: try #require(Period("2024-Q2")),
          subject: .project(cause.project, cause.name), was: nil, now: nil, why: causes)
      ).plain
    }
    #expect(
      try why([cause], German())
        == "„Marktplatz“: in Arbeit → nicht gezählt (vom Strategiebüro berichtigt)")
    #expect(try why([], English()) == "other details in reports or the register")
  }
}
