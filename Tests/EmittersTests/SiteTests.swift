import Editions
import StrategyModel
import Testing

@testable import Emitters

/// What holds for all pages of an edition together, whatever pages there are.
struct SiteTests {
  private func edition(_ shape: PageSample.Shape, _ audience: Audience) throws -> Edition {
    var sample = shape.sample
    sample.audience = audience
    return try #require(sample.edition())
  }

  @Test(arguments: PageSample.shapes, Audience.allCases)
  func `every link leads to a place of the same edition and every number is in figures.csv`(
    shape: PageSample.Shape, audience: Audience
  ) throws {
    let site = WrittenSite(try edition(shape, audience))
    #expect(site.malformed == [])
    #expect(site.deadLinks == [])
    #expect(site.wrongFigures == [])
    #expect(site.repeatedIDs == [])
    #expect(site.untranslated == [])
    #expect(site.unreachable == [])
    #expect(site.pages.allSatisfy { !$0.links.isEmpty && !$0.ids.isEmpty })
  }

  @Test func `what is wrong between pages is seen`() throws {
    let pages = [
      "de/index.html": """
      <html><p id="a">
      <a href="foci/K1-S1.html">1</a> <a href="foci/K1-S1.html#b">2</a> <a href="#a">3</a>
      <a href="foci/K1-S1.html#a">4</a> <a href="missing.html">5</a> <a href="#b">6</a>
      <a href="../../../public/2024-Q2/de/index.html">7</a> <a href="/etc/passwd">8</a>
      <a href="http://example.org">9</a> <a href="https://example.org">10</a></p></html>
      """,
      "de/foci/K1-S1.html": """
      <html><p id="b"><a id="b" href="../index.html"
      data-figure="2024-Q2:total:all:implemented">7</a></p></html>
      """,
      "en/index.html": "<html><p>",
      "en/methods.html": "<html><p><a href=\"index.html\">1</a></p></html>",
    ]
    let site = WrittenSite(
      try edition(PageSample.Shape(name: "small") { .small }, .public),
      pages.sorted { $0.key < $1.key }.map { path, text in
        Document(.reports, path) { Array(text.utf8) }
      })
    #expect(
      site.deadLinks
        == [
          "foci/K1-S1.html#a", "missing.html", "#b", "../../../public/2024-Q2/de/index.html",
          "/etc/passwd", "http://example.org",
        ].map { "de/index.html: \($0)" })
    #expect(
      site.wrongFigures
        == ["de/foci/K1-S1.html: 2024-Q2:total:all:implemented value: 7, not 1"])
    #expect(site.repeatedIDs == ["de/foci/K1-S1.html: b"])
    #expect(site.malformed == ["en/index.html"])
    #expect(site.untranslated == ["foci/K1-S1.html", "methods.html"])
    #expect(site.unreachable == ["en/methods.html"])
  }

  @Test(arguments: PageSample.shapes, Audience.allCases)
  func `every page has an address of its own, also where case does not count`(
    shape: PageSample.Shape, audience: Audience
  ) throws {
    let edition = try edition(shape, audience)
    let paths = PageList.pages(of: edition).map { $0.address.path.lowercased() }
    #expect(Dictionary(grouping: paths) { $0 }.filter { $1.count > 1 }.keys.sorted() == [])
    let documents = EmitterList.documents(of: edition, sha256: PageSample.sha256)
    #expect(Set(documents.map { "\($0.tree) \($0.path)" }).count == documents.count)
  }

  /// A sentence left in the wrong language shares words with the pages of that language.
  @Test(arguments: Audience.allCases)
  func `no page says in one language what belongs to the other`(audience: Audience) throws {
    let edition = try edition(PageSample.Shape(name: "translated") { .translated }, audience)
    var words: [Language: [String: String]] = [.de: [:], .en: [:]]
    for document in EmitterList.documents(of: edition, sha256: PageSample.sha256)
    where document.tree == .reports && document.path.hasSuffix(".html") {
      let language: Language = document.path.hasPrefix("en/") ? .en : .de
      let text = String(decoding: document.bytes(), as: UTF8.self)
      for (word, line) in InterfaceWords(text, language).lines {
        words[language]?[word] = "\(word) (\(document.path): \(line))"
      }
    }
    let german = words[.de] ?? [:]
    let english = words[.en] ?? [:]
    #expect(german.count > 100 && english.count > 100)
    let both = german.keys.filter {
      english[$0] != nil && !InterfaceWords.ofBothLanguages.contains($0)
    }
    #expect(both.sorted().map { "\(german[$0] ?? "") = \(english[$0] ?? "")" } == [])
  }

  @Test func `a sentence in the wrong language is seen`() {
    let page = """
      <html lang="de"><head><title>Stand der Projekte</title></head><body>
      <p aria-label="Table of contents">Alle <span lang="en">core projects</span> in K1-S2
      stehen in <code>the file</code> figures.csv.</p></body></html>
      """
    #expect(
      InterfaceWords(page, .de).lines.keys.sorted()
        == ["alle", "contents", "der", "in", "of", "projekte", "stand", "stehen", "table"])
  }
}

extension PageSample {
  /// The small sample with an English form of every name, so that no page needs another language.
  fileprivate static var translated: PageSample {
    var sample = small
    sample.competencies = sample.competencies.map { competency in
      Competency(
        id: competency.id, name: LocalizedText(de: "Kompetenzname", en: "Nameofcompetency"),
        foci: competency.foci.map {
          MainFocus(
            id: $0.id, name: $0.name.map { _ in LocalizedText(de: "Fokusname", en: "Focusname") },
            slots: $0.slots)
        })
    }
    for index in sample.projects.indices {
      sample.projects[index].name = LocalizedText(de: "Projektname", en: "Projectname")
    }
    return sample
  }
}
