import Aggregation
import Editions
import Markup
import StrategyModel
import Testing

@testable import Emitters

/// The page of a project is whole with much and with little, and keeps what is not for its reader.
struct ProjectPageTests {
  private func html(_ id: String, _ edition: Edition, _ language: Language = .de) throws -> String {
    let page = try #require(ProjectPage.pages(of: edition).first { $0.project.id.text == id })
    return page.html(edition.site, language).string
  }

  /// What a page says in its `dl`, by term.
  private func facts(_ html: String) -> [String: String] {
    let page = ChartDrawing(html)
    return Dictionary(
      zip(page.all("dt").map(\.text), page.all("dd").map(\.text)),
      uniquingKeysWith: { one, _ in one })
  }

  @Test(arguments: Language.allCases)
  func `looks complete with nothing but name, lead, status and one sentence`(
    language: Language
  ) throws {
    let edition = try #require(bare())
    let html = try html("kp-1", edition, language)
    let page = ChartDrawing(html)
    #expect(PageShape(page).defects == [])
    #expect(page.all("h2").map(\.text) == [language.texts.projectGlanceHeading])
    #expect(page.all("table").isEmpty)
    #expect(page.all("dd").allSatisfy { $0.text != "–" && $0.text != "" })
    #expect(page.all("dt").count == 5)
    #expect(page.first("h1")?.text.hasSuffix("Stadtbäume") == true)
    #expect(page.elements.contains { $0.attributes["class"] == "lead" && $0.text == "Es grünt." })
    #expect(!html.contains("class=\"contents\"") && !html.contains("class=\"neighbours\""))
  }

  private func bare() -> Edition? {
    var sample = PageSample(competencies: PageSample.grid(1, 1, 1), projects: [])
    sample.suppliers = [
      SupplierID("amt").map { Supplier(id: $0, name: LocalizedText(de: "Grünflächenamt")) }
    ].compactMap { $0 }
    guard let period = Period(sample.period), let strategy = sample.strategy(),
      let id = ProjectID("kp-1"), let slot = SlotID("K1-S1-P1")
    else { return nil }
    let row = RegisterRow(
      project: id, slot: slot, reportingLead: SupplierID("amt"),
      name: LocalizedText(de: "Stadtbäume"),
      texts: ["description": LocalizedText(de: "Es grünt.")],
      location: SourceLocation(file: "projects.csv"))
    let snapshot = Snapshot(
      period: period,
      projects: [
        ProjectState(
          project: id, row: row, fixedOn: nil, isFixed: true, isCurrent: true, status: .ongoing)
      ])
    let register = Register(projects: [])
    return Edition(
      EditionMaterial(
        strategy: strategy, register: register, suppliers: sample.suppliers, snapshot: snapshot,
        figures: Figures.counted(
          strategy: strategy, register: register, suppliers: sample.suppliers, at: snapshot,
          after: [])), for: .public)
  }

  @Test func `shows dates with their shift in days, roughly where a date is no day`() throws {
    let german = facts(try html("kp-k1-s1-p2", FilledGrid.edition(.public)))
    #expect(german["Zuerst geplantes Ende"] == "31.12.2024")
    #expect(german["Geplantes Ende"] == "30.06.2025 (181 Tage später als zuerst geplant)")
    #expect(
      german["Erwartetes Ende"] == "4.\u{A0}Quartal 2025 (etwa 365 Tage später als zuerst geplant)")
    let english = facts(try html("kp-k1-s1-p2", FilledGrid.edition(.public), .en))
    #expect(english["Planned end"] == "30\u{A0}June 2025 (181 days later than first planned)")
    #expect(German().shift(days: -1, isRough: false) == "1 Tag früher")
    #expect(English().shift(days: 1, isRough: true) == "about 1 day later")
    #expect(German().shift(days: 0, isRough: false, fromBaseline: true) == "wie zuerst geplant")
  }

  @Test func `each audience reads what it may, and learns what is left out`() throws {
    func terms(_ audience: Audience) throws -> Set<String> {
      Set(facts(try html("kp-k1-s1-p2", FilledGrid.edition(audience))).keys)
    }
    let council: Set = ["Geplante Mittel", "Ausgegebene Mittel", "Gemeldete Ampel"]
    let office: Set = [
      "Berechnete Ampel", "Bemerkung", "Begründung der Abweichung", "Ansprechperson",
      "Gemeldet von", "Fundstelle des Status",
    ]
    #expect(try terms(.public).isDisjoint(with: council.union(office)))
    #expect(try terms(.council).isSuperset(of: council))
    #expect(try terms(.council).isDisjoint(with: office))
    #expect(try terms(.internal).isSuperset(of: council.union(office)))
    for audience in Audience.allCases {
      let html = try html("kp-k1-s1-p2", FilledGrid.edition(audience))
      #expect(html.contains("Was sonst fehlt, ist nicht angegeben.") == (audience != .internal))
    }
  }

  @Test func `partners and papers that are not public are not named`() throws {
    let shown = try html("kp-k1-s1-p2", FilledGrid.edition(.council))
    let kept = try html("kp-k1-s1-p2", FilledGrid.edition(.public))
    #expect(shown.contains("Vorlage 20231001") && shown.contains("nicht öffentlich"))
    #expect(!shown.contains(German().unnamedPartner))
    #expect(!kept.contains("20231001"))
    #expect(kept.contains(German().unnamedPartner))
  }

  @Test func `a project and the one that took its place lead to each other`() throws {
    let edition = FilledGrid.edition(.public)
    let former = try html("alt-k1-s1-p1", edition)
    let current = try html("kp-k1-s1-p1", edition)
    #expect(facts(former)["Ersetzt durch"] == PageSample.hostileNames[0])
    #expect(former.contains("href=\"kp-k1-s1-p1.html\""))
    #expect(facts(current)["Ersetzt"] == "Früher in K1-S1-P1")
    #expect(current.contains("href=\"alt-k1-s1-p1.html\""))
  }

  @Test func `the one that went into another and that one lead to each other`() throws {
    let edition = try #require(PageSample.small.edition())
    let former = facts(try html("kp-3", edition))
    #expect(former["Status"] == " aufgegangen in „Tausend Bäume“ seit 2023")
    #expect(former["Aufgegangen in"] == "Tausend Bäume")
    #expect(facts(try html("kp-1", edition))["Hat aufgenommen"] == "Marktplatz")
  }

  @Test func `leads on through the grid, former projects included`() throws {
    let edition = FilledGrid.edition(.public)
    let pages = ProjectPage.pages(of: edition)
    #expect(pages.count == 120)
    #expect(pages[0].project.id.text == "alt-k1-s1-p1" && pages[0].previous == nil)
    #expect(pages.last?.next == nil)
    for (page, following) in zip(pages, pages.dropFirst()) {
      #expect(page.next == following.project.id && following.previous == page.project.id)
    }
    let links = PageLinks(
      ChartDrawing(try html("kp-k1-s1-p1", edition)), at: pages[1].address
    ).internal
    #expect(links.suffix(2) == ["projects/alt-k1-s1-p1.html", "projects/kp-k1-s1-p2.html"])
  }

  @Test func `what stands for an unknown name looks so, and says what is invented`() throws {
    let edition = FilledGrid.edition(.public)
    let html = try html("kp-k1-s1-p1", edition)
    #expect(html.contains("<span class=\"placeholder\"><a href=\"kp-k1-s1-p2.html\">"))
    #expect(html.contains("<span class=\"unnamed\">Schwerpunkt K1-S1 (Name nicht veröffentlicht)"))
    #expect(
      html.contains(
        "Für die Demonstration gesetzt: Platz, Name, Bedeutung oder Wirkung bei "
          + "Querschnittsthemen."))
  }

  @Test func `says what has changed, and on which report it rests`() throws {
    let german = try html("kp-k1-s1-p2", FilledGrid.edition(.public))
    #expect(german.contains("Gegenüber dem Stand am 31.03.2024:"))
    #expect(
      german.contains(
        "Geplantes Ende: vorher 31.01.2025, jetzt 30.06.2025 (150 Tage später)"))
    #expect(german.contains("Status: vorher "))
    let carried = facts(try html("kp-4", try #require(PageSample.small.edition()), .en))
    #expect(
      carried["Report of"]
        == "1st quarter of 2024 (carried forward: there is no newer report of this period)")
  }

  @Test func `sources are listed one by one, and only those of the web are links`() throws {
    let html = try html("kp-k1-s1-p2", FilledGrid.edition(.public))
    #expect(html.contains("<li>Bilanz 2024</li>"))
    #expect(html.contains("<a href=\"https://example.org/?a&amp;b\">"))
    #expect(html.contains("<li>javascript:alert(1)</li>"))
  }

  @Test func `prints percentages as they are reported and amounts to the cent`() {
    let german = German().numbers
    #expect(german.percent(Percent(60)) == "60\u{A0}%")
    #expect(german.percent(Percent(0)) == "0\u{A0}%")
    #expect(german.percent(Percent(billionths: 61_900_000_000)) == "61,9\u{A0}%")
    #expect(English().numbers.percent(Percent(billionths: 33_333_333_333)) == "33.33%")
    #expect(german.euros(Money(cents: 123_456_789)) == "1.234.567,89\u{A0}€")
  }
}
