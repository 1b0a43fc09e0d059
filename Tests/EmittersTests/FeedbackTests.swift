import Editions
import Foundation
import Markup
import StrategyModel
import TestSupport
import Testing

@testable import Emitters

/// A clerk who opens the sheet knows what came, what is wrong where, and what to do.
struct FeedbackTests {
  private func html(_ sample: FeedbackSample, _ language: Language) throws -> String {
    FeedbackPage(sheet: try #require(sample.sheet), style: PageSample.style).html(language).string
  }

  private func page(_ sample: FeedbackSample, _ language: Language = .de) throws -> ChartDrawing {
    ChartDrawing(try html(sample, language))
  }

  private func lead(_ sample: FeedbackSample, _ language: Language = .de) throws -> String {
    try #require(
      try page(sample, language).elements.first { $0.attributes["class"] == "lead" }?.text)
  }

  private func places(_ sample: FeedbackSample, _ language: Language = .de) throws -> [String] {
    try page(sample, language).elements.filter { $0.attributes["class"] == "place" }.map(\.text)
  }

  @Test(arguments: Language.allCases)
  func `looks as recorded`(language: Language) throws {
    let page = try html(.small, language).replacing(PageSample.style.text, with: "…")
      .replacing(PageSample.style.digest, with: "…")
    try Recording.expect(
      page, equals: "Tests/EmittersTests/Recorded/feedback.\(language).html")
  }

  @Test(arguments: Language.allCases)
  func `is whole, allows no script and no other style`(language: Language) throws {
    for sample in [FeedbackSample.small, .perfect, .missing] {
      let text = try html(sample, language)
      let page = ChartDrawing(text)
      #expect(page.isWellFormed)
      #expect(page.all("h1").count == 1)
      #expect(Set(page.ids).count == page.ids.count)
      #expect(page.first("html")?.attributes["lang"] == language.rawValue)
      let levels = page.elements.compactMap { ["h1": 1, "h2": 2, "h3": 3][$0.name] }
      #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
      #expect(!text.contains("<script") && !text.contains("style="))
      #expect(text.contains("style-src &#39;\(PageSample.style.digest)&#39;"))
      let others = page.all("a").filter { $0.attributes["hreflang"] != nil }
      let other = language == .de ? "en" : "de"
      #expect(others.map { $0.attributes["href"] } == ["feedback.\(other).html"])
    }
  }

  @Test func `findings are grouped by what to do, the most important first`() throws {
    #expect(
      try page(.small).all("h3").map(\.text) == [
        "Diese Zeile zählt nicht (1)", "Diese Angabe haben wir weggelassen (1)",
        "Verwendet, bitte trotzdem prüfen (1)", "Zur Kenntnis (1)",
      ])
    #expect(try page(.small, .en).all("h3").map(\.text).first == "This row does not count (1)")
  }

  @Test func `places are those that the supplier's program shows`() throws {
    var sample = FeedbackSample.small
    sample.ledger += ["stand.xlsx", "stand.xml", "text.csv"].map {
      FeedbackSample.entry($0, .onTime, rows: 1, accepted: 1)
    }
    sample.findings += [
      FeedbackSample.finding(
        "cell", .used, .cell(sheet: "Stand Juni", row: 14, column: 27), field: "Status",
        severity: .warning, file: "stand.xlsx"),
      FeedbackSample.finding(
        "node", .used, .node(line: 50, column: 3, path: "/bericht/projekt[3]/status"),
        field: "status", severity: .warning, file: "stand.xml"),
      FeedbackSample.finding(
        "text", .used, .text(line: 7, column: 4), severity: .warning, file: "text.csv"),
    ]
    #expect(
      try places(sample) == [
        "bericht.csv: Zeile 5 (im Texteditor: 6), Spalte C (Status) schon beim letzten Mal",
        "bericht.csv: Zeile 3, Spalte AB (Ende geplant)",
        "bericht.csv: Zeile 2, Spalte B (Fortschritt)",
        "stand.xlsx: Blatt „Stand Juni“, Zelle AA14 (Status)",
        "stand.xml: Zeile 50, /bericht/projekt[3]/status", "text.csv: Zeile 7, Zeichen 4",
        "bericht.csv",
      ])
    #expect(
      try places(sample, .en).prefix(2) == [
        "bericht.csv: row 5 (in a text editor: line 6), column C (Status) as last time",
        "bericht.csv: row 3, column AB (Ende geplant)",
      ])
  }

  @Test func `the ten most important stand first where there are more`() throws {
    var sample = FeedbackSample.small
    #expect(!(try page(sample).ids.contains("important")))
    sample.findings += (10..<22).map { line in
      FeedbackSample.finding(
        "row-\(line)", .rowRejected, .text(line: line, column: 1), cell: TableCell(row: line))
    }
    let page = try page(sample)
    let lists = page.all("ol")
    #expect(page.ids.contains("important"))
    #expect(page.all("li").count { $0.text.contains("Befund") } == 10 + 16 + 1)
    #expect(lists[0].text.contains("row-10") && !lists[0].text.contains("row-21"))
    #expect(lists[1].text.contains("row-21"))
  }

  @Test func `says in words how much counts`() throws {
    #expect(
      try lead(.small) == "Vielen Dank für Ihre Lieferung zum 2.\u{A0}Quartal 2024. "
        + "2 von 4 Zeilen zählen. 3 Punkte bitten wir Sie anzusehen.")
    #expect(
      try lead(.perfect) == "Vielen Dank für Ihre Lieferung zum 2.\u{A0}Quartal 2024. "
        + "Alle 2 Zeilen zählen. Es ist alles in Ordnung, Sie müssen nichts tun.")
    #expect(
      try lead(.perfect, .en).hasSuffix(
        "All 2 rows count. Everything is in order, there is "
          + "nothing to do."))
    var one = FeedbackSample.small
    one.ledger = [FeedbackSample.entry("bericht.csv", .partial, rows: 3, accepted: 1)]
    one.findings = [one.findings[0]]
    #expect(
      try lead(one).hasSuffix("Eine von 3 Zeilen zählt. Einen Punkt bitten wir Sie anzusehen."))
    #expect(try lead(one, .en).hasSuffix("One of 3 rows counts. We ask you to look at one point."))
    one.ledger = [FeedbackSample.entry("bericht.csv", .rejected, rows: 2, accepted: 0)]
    #expect(try lead(one).contains("Keine der 2 Zeilen konnten wir verwenden."))
  }

  @Test func `a perfect delivery gets a short sheet without tasks`() throws {
    let page = try page(.perfect)
    #expect(page.all("ol").isEmpty && page.all("h3").isEmpty)
    #expect(
      page.elements.contains {
        $0.text == "Uns ist nichts aufgefallen. Vielen Dank für die Sorgfalt!"
      })
  }

  @Test func `a missing delivery gets a sheet that says until when it still counts`() throws {
    let lead = try lead(.missing)
    #expect(lead.contains("am 15.07.2024 fällig") && lead.contains("bis zum 31.07.2024"))
    #expect(lead.contains("„Fehlanzeige“"))
    #expect(try page(.missing).all("h3").map(\.text) == ["Das fehlt noch (1)"])
    #expect(try page(.missing).all("td").contains { $0.text.contains("fortgeschrieben") })
    var expected = FeedbackSample.missing
    expected.ledger = [FeedbackSample.entry(nil, .expected)]
    expected.findings = []
    #expect(try self.lead(expected).contains("erwarten wir bis zum 15.07.2024"))
  }

  @Test func `counts what has no place of its own, and what was answered`() throws {
    var sample = FeedbackSample.small
    sample.findings[0].furtherCount = 1234
    sample.findings[1].answered = true
    let text = try html(sample, .de)
    #expect(text.contains("noch 1.234-mal vor"))
    #expect(text.contains("Diese Zeilen zählen nicht (1.235)"))
    #expect(text.contains("Ein weiterer Punkt ist schon geklärt"))
    #expect(try html(sample, .en).contains("1,234 more times"))
  }

  @Test func `shows what the office corrected, and who does it not`() throws {
    let text = try html(.small, .de)
    #expect(text.contains("Vom Strategiebüro berichtigt:"))
    #expect(text.contains("Status „noch nicht begonnen“ → „in Arbeit“, am 20.07.2024"))
    #expect(!text.contains("Erika"))
  }

  @Test func `compares with last time, and says what is due next and whom to ask`() throws {
    let text = try html(.small, .de)
    #expect(text.contains("erledigt 1, neu 2, noch offen 1."))
    #expect(
      text.contains("Lieferung zum 3.\u{A0}Quartal 2024, Stand 30.09.2024, bis zum 15.10.2024."))
    #expect(text.contains("<a href=\"mailto:buero@example.org\">buero@example.org</a>"))
  }

  @Test func `the table has the columns of findings.csv and guards formulas`() throws {
    var sample = FeedbackSample.small
    sample.findings.append(
      FeedbackSample.finding(
        "formula", .fieldDropped, .text(line: 9, column: 1), field: "Status", value: "=1+1"))
    let documents = FeedbackEmitter.documents(
      of: try #require(sample.sheet), style: PageSample.style)
    #expect(documents.map(\.path) == FeedbackEmitter.paths)
    let table = PlainTable(String(decoding: documents[2].bytes(), as: UTF8.self))
    #expect(table.header == Table.findings.columns.map(\.name))
    #expect(table.rows.compactMap { $0["line"] } == ["6", "3", "9", "2", ""])
    #expect(table.rows.compactMap { $0["value"] }.contains("'=1+1"))
    let excel = documents[3].bytes()
    #expect(excel.starts(with: [0xEF, 0xBB, 0xBF]))
  }

  @Test(arguments: Language.allCases)
  func `the report has the same sheet, for the office only`(language: Language) throws {
    let sheet = try #require(FeedbackSample.small.sheet)
    for audience in Audience.allCases {
      var sample = PageSample.small
      sample.audience = audience
      sample.feedback = [sheet]
      let edition = try #require(sample.edition())
      let pages = SupplierPage.pages(of: edition)
      #expect(pages.count == (audience == .internal ? 1 : 0))
      guard let page = pages.first else { continue }
      #expect(page.address.path == "suppliers/musteramt-a.html")
      let text = page.html(edition.site, language).string
      #expect(ChartDrawing(text).isWellFormed)
      #expect(text.contains("Zeile 5 (im Texteditor: 6)") == (language == .de))
      #expect(
        text.contains("href=\"../../\(language == .de ? "en" : "de")/suppliers/musteramt-a.html\""))
    }
  }
}
