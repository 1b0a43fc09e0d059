import Editions
import Markup
import StrategyModel
import TestSupport
import Testing

@testable import Emitters

/// The text block for the council paper: complete, the same on the page and in plain text, and
/// without its non-public part where it does not belong.
struct CouncilPaperTests {
  private func edition(
    _ audience: Audience, _ sample: PageSample = .withTexts, released: Bool = true
  ) throws -> Edition {
    var sample = sample
    sample.audience = audience
    if released { sample.state = .released(number: 1) }
    return try #require(sample.edition())
  }

  private func text(_ edition: Edition, _ language: Language) throws -> String {
    let documents = PaperTextEmitter().documents(of: edition)
    let document = documents.first { $0.path == "\(language)/council-paper.txt" }
    return String(decoding: try #require(document).bytes(), as: UTF8.self)
  }

  private func page(_ edition: Edition, _ language: Language) -> ChartDrawing {
    ChartDrawing(CouncilPaperPage().html(edition.site, language).string)
  }

  @Test(arguments: Language.allCases)
  func `reads as recorded`(language: Language) throws {
    try Recording.expect(
      try text(try edition(.council, released: false), language),
      equals: "Tests/EmittersTests/Recorded/council-paper.\(language).txt")
  }

  @Test(arguments: PageSample.shapes, Language.allCases)
  func `the page is whole, and prints every figure as figures.csv has it`(
    shape: PageSample.Shape, language: Language
  ) throws {
    for audience in Audience.allCases {
      var sample = shape.sample
      sample.texts = PageSample.withTexts.texts
      let edition = try edition(audience, sample)
      let page = page(edition, language)
      #expect(page.isWellFormed)
      #expect(page.all("h1").count == 1)
      #expect(Set(page.ids).count == page.ids.count)
      #expect(PageFigures(page).differences(from: edition, language) == [])
      #expect(PageFigures(page).printed.count >= 10)
    }
  }

  @Test(arguments: Audience.allCases, Language.allCases)
  func `page and plain text say the same`(audience: Audience, language: Language) throws {
    let edition = try edition(audience)
    let page = try #require(page(edition, language).first("main")).text
    let text = try text(edition, language)
    #expect(!text.contains("<") && text.hasSuffix("\n") && !text.contains("\n\n\n"))
    for line in text.split(separator: "\n") {
      let words = line.trimmingPrefix(#/– |\d+\. /#)
      let parts = words.split(separator: ": ", maxSplits: 1)
      let isThere = page.contains(words) || parts.allSatisfy { page.contains($0) }
      #expect(isThere, "\(line)")
    }
  }

  @Test func `the non-public part is for council and office, and the public is told of it`() throws
  {
    for language in Language.allCases {
      for audience in Audience.allCases {
        let edition = try edition(audience)
        for all in [try text(edition, language), page(edition, language).first("main")?.text ?? ""]
        {
          #expect(all.contains(PageSample.secret) == (audience > .public))
          #expect(all.contains("20990001") == (audience > .public))
          #expect(all.contains(language.texts.nonPublicHeading))
          #expect(all.contains(language.texts.nonPublicElsewhere) == (audience == .public))
          #expect(all.contains(language.texts.publicity(partlyNonPublic: true)))
        }
      }
    }
  }

  @Test func `a paper that is not public never stands in the public part`() throws {
    let text = try text(try edition(.council), .de)
    let parts = text.split(separator: German().nonPublicHeading + "\n")
    #expect(parts.count == 2)
    #expect(parts.first?.contains("20990001") == false)
    #expect(parts.first?.contains("Vorlage 20182172 (Rat, 09/2018)\n– Vorlage 20231337\n") == true)
  }

  @Test func `without texts of the office it is made from figures, but not for the public`() throws
  {
    let text = try text(try edition(.council, .small), .de)
    #expect(text.contains("1 von 12 Kernprojekten ist umgesetzt"))
    #expect(text.contains("zur Kenntnis."))
    #expect(!text.contains(German().nonPublicHeading))
    #expect(text.contains("Vorlageart: Mitteilungsvorlage\nÖffentlichkeit: öffentlich\n"))
    #expect(CouncilPaperPage.pages(of: try edition(.public, .small)).isEmpty)
    #expect(PaperTextEmitter().documents(of: try edition(.public, .small)).isEmpty)
  }

  @Test func `a draft and a demonstration say so before anything else`() throws {
    let draft = try text(try edition(.internal, released: false), .en)
    #expect(draft.hasPrefix("Demonstration: Everything here is invented.\nDraft: Not released"))
    let released = try text(try edition(.council), .en)
    #expect(released.hasPrefix("Demonstration: Everything here is invented.\n\nSubject\n"))
  }

  @Test func `links lead to pages that there are, and to the plain text`() throws {
    let edition = try edition(.internal)
    let paths = Set(edition.site.addresses.map(\.path)).union(["council-paper.txt"])
    let links = page(edition, .de).all("a").compactMap { $0.attributes["href"] }
      .filter { !$0.hasPrefix("#") && !$0.hasPrefix("../") }
    #expect(links.contains("council-paper.txt"))
    #expect(links.allSatisfy { paths.contains($0) }, "\(links)")
  }
}
