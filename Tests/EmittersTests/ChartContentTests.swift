import Aggregation
import Editions
import Markup
import StrategyModel
import Testing

@testable import Emitters

/// What single charts say, and when they are left out.
struct ChartContentTests {
  private func drawing(
    _ chart: any Chart, _ sample: PageSample, _ language: Language = .de
  ) throws -> ChartDrawing {
    ChartDrawing(try ChartTests.svg(chart, sample, language))
  }

  private func title(_ chart: any Chart, _ sample: PageSample, _ language: Language) throws
    -> String?
  {
    try drawing(chart, sample, language).first("title")?.text
  }

  private func exists(_ chart: any Chart, _ sample: PageSample) throws -> Bool {
    chart.exists(in: try #require(sample.edition()))
  }

  @Test func `a picture that has nothing to show is left out, file and part of the page alike`()
    throws
  {
    let empty = PageSample(competencies: PageSample.grid(1, 1, 1), projects: [])
    let edition = try #require(empty.edition())
    let files = ChartEmitter().documents(of: edition).map(\.path)
    #expect(
      Set(files.map { $0.split(separator: ".")[0] })
        == ["charts/progress-by-competency", "charts/slots", "charts/burn-up"])
    var writer = PageWriter(edition.site, .de, at: .overview)
    let sections: [any PageSection] = [
      StatusMovesSection(), TimelineSection(), DeliveriesSection(), IssueSection(), BatchSection(),
    ]
    for section in sections {
      let content = section.content(&writer)
      #expect(content == nil, "\(section.anchor)")
    }
  }

  @Test(arguments: [Audience.public, .council])
  func `the ledger is for the office alone`(audience: Audience) throws {
    var sample = PageSample.manySuppliers
    #expect(try exists(LedgerPicture(), sample))
    sample.audience = audience
    #expect(try !exists(LedgerPicture(), sample))
    let edition = try #require(sample.edition())
    #expect(!ChartEmitter().documents(of: edition).contains { $0.path.contains("ledger") })
  }

  @Test func `needed and actual pace stand in the title, with k beside the actual one`() throws {
    let sample = PageSample.grown(periods: 8)
    #expect(
      try title(BurnUp(), sample, .de)
        == "16 von 125 sind umgesetzt; nötig sind jetzt 4,19 je Quartal, bisher waren es 2,00")
    #expect(
      try title(BurnUp(), sample, .en)
        == "16 of 125 implemented; 4.19 per quarter needed from now on, 2.00 so far")
    let words = try drawing(BurnUp(), sample).first("desc")?.text ?? ""
    #expect(words.contains("Bisheriges Tempo: 2,00 je Quartal, gemessen über 8 Quartale."))
    let young = try drawing(BurnUp(), .grown(periods: 2)).first("desc")?.text ?? ""
    #expect(young.contains("Bisheriges Tempo: noch nicht messbar"))
  }

  @Test func `closed slots lower the line that is to be reached`() throws {
    var sample = PageSample.eventful
    sample.lapsedSlots = .closed
    let text = try drawing(BurnUp(), sample).all("text").map(\.text).joined(separator: " ")
    #expect(text.contains("Erreichbar: 11 von 12 bis Ende 2030"))
  }

  @Test func `every period has a point, those in retrospect are hollow and called so`() throws {
    let drawing = try drawing(BurnUp(), .grown(periods: 40, retrospective: 30))
    let points = drawing.all("circle").filter { $0.attributes["r"] == "4" }
    #expect(points.count == 41)
    #expect(points.count { $0.attributes["fill"] == Palette.white } == 30)
    #expect(drawing.all("text").contains { $0.text == "rückblickend" })
    #expect(zip(points, points.dropFirst()).allSatisfy { $0.number("cy") >= $1.number("cy") })
  }

  @Test(arguments: ["2024-Q2", "2030-Q4", "2033-Q2"])
  func `no line leaves the picture, before the horizon and after it`(last: String) throws {
    let drawing = try drawing(BurnUp(), .grown(periods: 3, last: last))
    for line in drawing.all("line") {
      for x in ["x1", "x2"] {
        #expect(line.number(x) >= ChartFrame.margin && line.number(x) <= 780)
      }
      #expect(line.number("x1") <= line.number("x2"))
    }
  }

  @Test func `issues are never added up, and the picture says so`() throws {
    let sample = PageSample.small
    let drawing = try drawing(IssueStatuses(), sample)
    #expect(drawing.all("text").map(\.text).joined(separator: " ").contains("nie addiert"))
    #expect(
      drawing.first("title")?.text
        == "Zu „Klima“ tragen Kernprojekte bei: 2, davon 1 umgesetzt")
    #expect(drawing.all("text").contains { $0.text == "davon 1 wesentlich" })
  }

  @Test func `the batch that is furthest is named, where there is one`() throws {
    #expect(
      try title(BatchStatuses(), .small, .de)
        == "Am weitesten ist „Paket 1“: 1 von 3 umgesetzt")
    var none = PageSample.small
    none.projects[0].status = .ongoing
    #expect(
      try title(BatchStatuses(), none, .en) == "0 of 5 fixed core projects have been implemented")
  }

  @Test(arguments: Language.allCases)
  func `the cells of the status moves are those of changes.csv`(language: Language) throws {
    for sample in [PageSample.shuffled, .eventful, .grown(periods: 2)] {
      let edition = try #require(sample.edition())
      var expected: [String: Int] = [:]
      for change in edition.changes {
        switch change.kind {
        case .statusChanged:
          expected["\(change.was?.text ?? "")>\(change.now?.text ?? "")", default: 0] += 1
        case .newlyFixed:
          let now = try #require(edition.entry(change.project)?.project?.status.rawValue)
          expected["not-fixed>\(now)", default: 0] += 1
        case .replaced, .plannedEndMoved: break
        }
      }
      var writer = PageWriter(edition.site, language, at: .changes)
      let section = try #require(StatusMovesSection().content(&writer))
      let page = ChartDrawing("<main>\(section.string)</main>")
      for name in ["g", "td"] {
        let cells = page.all(name).filter { $0.attributes["data-count"] != nil }
        var printed: [String: Int] = [:]
        for cell in cells {
          let count = try #require(cell.attributes["data-count"].flatMap { Int($0) })
          #expect(cell.text.trimmingPrefix { $0.isWhitespace }.hasPrefix("\(count)"))
          let was = cell.attributes["data-was"] ?? ""
          let now = cell.attributes["data-now"] ?? ""
          printed["\(was)>\(now)"] = count
        }
        let moved = printed.filter { !$0.key.hasPrefix("\($0.key.split(separator: ">")[1])>") }
        #expect(moved == expected)
        for status in Status.allCases {
          let column = printed.filter { $0.key.hasSuffix(">\(status.rawValue)") }.map(\.value)
          #expect(column.reduce(0, +) == edition.figures.count(.measure(of: status)))
        }
      }
    }
  }

  @Test(arguments: [
    (0, 0, 0, "Kein Kernprojekt hat seit dem 1.\u{A0}Quartal 2024 seinen Status geändert"),
    (
      1, 1, 0,
      "1 Kernprojekt hat seit dem 1.\u{A0}Quartal 2024 seinen Status geändert und ist jetzt umgesetzt"
    ),
    (
      5, 1, 2,
      "5 Kernprojekte haben seit dem 1.\u{A0}Quartal 2024 ihren Status geändert, 1 davon ist jetzt "
        + "umgesetzt, 2 sind neu beschlossen"
    ),
  ])
  func `moves agree in number`(changed: Int, implemented: Int, fixed: Int, title: String) throws {
    let period = try #require(Period("2024-Q1"))
    #expect(
      German().movesTitle(since: period, changed: changed, implemented: implemented, fixed: fixed)
        == title)
  }

  @Test func `inexact dates are drawn as spans, exact ones as marks`() throws {
    let drawing = try drawing(Timeline(), .eventful)
    let spans = drawing.all("rect").filter { $0.attributes["rx"] == "4" }
    // 2019/2020, 2023/2024 and the decision of "2023".
    #expect(spans.count == 3)
    #expect(drawing.first("title")?.text == "4 Meilensteine und 3 Beschlüsse seit 2016")
    #expect(drawing.all("text").contains { $0.text == "2019/2020" })
    let decision = drawing.first("desc")?.text ?? ""
    #expect(
      decision.contains(
        "09/2018: Beschluss, Rat, Vorlage 20182172: 2\u{A0}Kernprojekte beschlossen"))
  }

  @Test func `what has no date stands in the table`() throws {
    #expect(
      try drawing(Timeline(), .undated).all("text").map(\.text)
        .contains("2 Einträge ohne Datum stehen nur in der Tabelle."))
    let edition = try #require(PageSample.undated.edition())
    var writer = PageWriter(edition.site, .de, at: .strategy)
    let section = try #require(TimelineSection().content(&writer))
    let rows = ChartDrawing("<main>\(section.string)</main>").all("tr").map(\.text)
    #expect(
      rows == [
        "DatumWas", "Ergebnis", "2017Im Jahr 2017", "Beginn", "baldIrgendwann",
        "2016/bald<b>Vielleicht</b>",
      ])
  }

  @Test func `the ledger begins with what needs doing`() throws {
    let drawing = try drawing(LedgerPicture(), .manySuppliers)
    let heads = drawing.all("text").filter { $0.attributes["font-size"] == "15" }.map(\.text)
    #expect(
      heads == [
        "fehlt (4)", "zurückgewiesen (4)", "unvollständig (4)", "nach Redaktionsschluss (4)",
        "verspätet (5)", "wird erwartet (5)", "pünktlich (5)", "fortgeschrieben (4)",
        "nicht fällig (5)",
      ])
    #expect(
      drawing.first("title")?.text
        == "4 Lieferungen fehlen, 4 sind zurückgewiesen, 4 sind unvollständig, 5 werden noch "
        + "erwartet")
  }
}
