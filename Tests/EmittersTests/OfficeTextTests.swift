import Editions
import Markup
import StrategyModel
import Testing

@testable import Emitters

/// What the office writes stands on the pages with who says it, and its numbers are figures.
struct OfficeTextTests {
  private func edition(
    _ audience: Audience = .internal, _ sample: PageSample = .withTexts
  ) throws -> Edition {
    var sample = sample
    sample.audience = audience
    return try #require(sample.edition())
  }

  private func overview(_ language: Language) throws -> ChartDrawing {
    ChartDrawing(OverviewPage().html(try edition().site, language).string)
  }

  @Test func `each voice is said in words and has a form of its own`() throws {
    let page = try overview(.de)
    let voices = page.elements.filter { $0.attributes["class"]?.hasPrefix("voice ") == true }
    #expect(voices.map { $0.attributes["class"] } == ["voice mayor", "voice office"])
    #expect(voices.first?.text.contains("Es schreibt: die Stadtspitze") == true)
    #expect(voices.last?.text.contains("Es schreibt: das Strategiebüro") == true)
    for language in Language.allCases {
      #expect(Set(Voice.allCases.map(language.texts.speaker)).count == Voice.allCases.count)
    }
    for voice in Voice.allCases {
      #expect(StyleSheet.officeTexts.contains(".voice.\(voice.rawValue) {"))
    }
  }

  @Test(arguments: Language.allCases)
  func `figures in texts are printed as figures`(language: Language) throws {
    let edition = try edition()
    let page = try overview(language)
    #expect(page.isWellFormed)
    #expect(PageFigures(page).differences(from: edition, language) == [])
    let foreword = try #require(page.elements.first { $0.attributes["id"] == "foreword" })
    #expect(foreword.text.contains(language == .de ? "Umgesetzt sind 1 von 5." : "1 of 5."))
    let printed = PageFigures(page).printed.map(\.figure)
    #expect(printed.contains("2024-Q2:competency:K1:open"))
  }

  @Test func `a line break begins a paragraph, and nothing in a text is markup`() throws {
    let html = OverviewPage().html(try edition().site, .de).string
    #expect(html.contains("<p>Wir &lt;danken&gt; allen.</p>"))
  }

  @Test func `a text without English is marked as German on the English page`() throws {
    let html = OverviewPage().html(try edition().site, .en).string
    #expect(html.contains("<span lang=\"de\">Es fehlen </span>"))
  }

  @Test func `a reference without a figure stays visible in the draft`() throws {
    var sample = PageSample.small
    sample.texts = PeriodTexts(assessment: PageSample.text("Es sind {{competency.K9.open}}."))
    let edition = try edition(.internal, sample)
    let html = OverviewPage().html(edition.site, .de).string
    #expect(html.contains("Es sind {{competency.K9.open}}."))
    #expect(edition.unprintedReferences.map(\.reference.text) == ["competency.K9.open"])
  }

  @Test func `a sum of money that the audience may not see is known before it is printed`() throws {
    var sample = PageSample.small
    sample.texts = PeriodTexts(
      foreword: PageSample.text("{{total.fixed}}", en: "{{total.money-planned}}"),
      paper: PaperTexts(nonPublic: PageSample.text("{{total.money-spent}}")))
    let hidden = try edition(.public, sample).unprintedReferences
    // The non-public part is not the public's anyway.
    #expect(hidden.map(\.reference.text) == ["total.money-planned"])
    #expect(hidden.first?.location.description == "periods/2024-Q2.yaml:3:1")
  }

  @Test func `texts of competencies and projects are there for their pages`() throws {
    let edition = try edition()
    let writer = PageWriter(edition.site, .de, at: .overview)
    let competency = CompetencyTextBlock.html(writer, competency: CompetencyID(1))
    #expect(competency?.string.contains("Zur Kompetenz.") == true)
    #expect(CompetencyTextBlock.html(writer, competency: CompetencyID(2)) == nil)
    let project = ProjectTextBlock.html(writer, project: PageSample.projectOne)
    #expect(project?.string.contains("class=\"voice department\"") == true)
    let other = try #require(ProjectID("kp-2"))
    #expect(ProjectTextBlock.html(writer, project: other) == nil)
  }

  @Test func `a withheld name in the foreword is a leak, on the page and in the paper`() throws {
    let person = try #require(PlantedSecrets.all.first { $0.kind == .fullName })
    let texts = PeriodTexts(
      foreword: PageSample.text("Dank an \(person.value)."),
      paper: PaperTexts(facts: PageSample.text("Auskunft gibt \(person.value).")))
    let material = PlantedSecrets.material(description: "", texts: texts)
    let state = EditionState.released(number: 1)
    let documents = EmitterList.documents(
      of: Edition(material, for: .public, state: state), sha256: PageSample.sha256)
    let leaks = ReleaseCheck.leaks(
      in: documents, of: material, for: .public, state: state, sha256: PageSample.sha256)
    #expect(Set(leaks.map(\.value)) == [person.value])
    #expect(
      Set(leaks.map(\.path)).isSuperset(of: [
        "reports/de/index.html", "reports/de/council-paper.html", "reports/de/council-paper.txt",
      ]))
  }

  @Test func `the non-public part is looked for in everything public`() throws {
    let texts = PeriodTexts(
      assessment: PageSample.text("Wichtig: \(PageSample.secret)"),
      paper: PaperTexts(nonPublic: PageSample.text(PageSample.secret)))
    let material = PlantedSecrets.material(description: "", texts: texts)
    func leaks(_ audience: Audience) -> [Leak] {
      let state = EditionState.released(number: 1)
      return ReleaseCheck.leaks(
        in: EmitterList.documents(
          of: Edition(material, for: audience, state: state), sha256: PageSample.sha256),
        of: material, for: audience, state: state, sha256: PageSample.sha256)
    }
    #expect(!leaks(.public).isEmpty)
    #expect(leaks(.public).allSatisfy { $0.value == PageSample.secret })
    #expect(leaks(.council) == [])
  }
}
