import Editions
import StrategyModel
import Testing

@testable import Emitters

/// Each audience's documents are whole, say what is left out, and lead nowhere else.
struct AudienceTests {
  private func documents(_ audience: Audience, _ state: EditionState) throws -> [Document] {
    var sample = PageSample.small
    sample.audience = audience
    sample.state = state
    let edition = try #require(sample.edition())
    return EmitterList.documents(of: edition, sha256: PageSample.sha256)
  }

  @Test(
    arguments: Audience.allCases, [EditionState.draft, .released(number: 1), .reissued(number: 2)])
  func `every page and chart says in which state it is`(
    audience: Audience, state: EditionState
  ) throws {
    for document in try documents(audience, state) {
      let text = String(decoding: document.bytes(), as: UTF8.self)
      let language = Language.allCases.first {
        document.path.contains("\($0)/") || document.path.contains(".\($0).")
      }
      // A chart's subtitle may break it into two lines.
      let lines = ChartDrawing(text).all("text").map(\.text).joined(separator: " ")
      let said = document.path.hasPrefix("charts/") ? lines : text
      if let language { #expect(said.contains(state.name[language]), "\(document.path)") }
      if document.path == "datapackage.json" { #expect(text.contains("State: \(state.name.en).")) }
    }
  }

  @Test(arguments: Audience.allCases)
  func `no page leads out of its own tree`(audience: Audience) throws {
    let pages = try documents(audience, .released(number: 1)).filter { $0.tree == .reports }
    let paths = Set(pages.map(\.path))
    for page in pages where page.path.hasSuffix(".html") {
      let drawing = ChartDrawing(String(decoding: page.bytes(), as: UTF8.self))
      let links = drawing.elements.flatMap { element in
        ["href", "src", "data", "poster", "action"].compactMap { element.attributes[$0] }
      }
      #expect(!links.isEmpty)
      for link in links where !link.hasPrefix("#") {
        var place = page.path.split(separator: "/").dropLast().map(String.init)
        for part in link.prefix(while: { $0 != "#" }).split(separator: "/") {
          if part == ".." {
            #expect(place.popLast() != nil, "\(link)")
          } else {
            place.append(String(part))
          }
        }
        #expect(paths.contains(place.joined(separator: "/")), "\(link)")
      }
    }
  }

  @Test func `what is left out is named, and sums of money with their reason`() throws {
    for audience in Audience.allCases {
      let documents = try documents(audience, .released(number: 1))
      let page = try #require(documents.first { $0.path == "de/methods.html" })
      let package = try #require(documents.first { $0.path == "datapackage.json" })
      let text = String(decoding: page.bytes(), as: UTF8.self)
      #expect(text.contains("geplante Mittel und ihre Summen") == (audience == .public))
      #expect(text.contains(German().withheldSums) == (audience == .public))
      #expect(text.contains("Ansprechpersonen") == (audience != .internal))
      #expect(text.contains("Diese Ausgabe zeigt alle Angaben.") == (audience == .internal))
      let description = String(decoding: package.bytes(), as: UTF8.self)
      #expect(
        description.contains("not meant for this audience: money_planned, money_spent")
          == (audience == .public))
      #expect(description.contains("not meant for this audience") == (audience != .internal))
    }
  }
}
