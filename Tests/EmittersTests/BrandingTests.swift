import Editions
import Markup
import StrategyModel
import Testing

@testable import Emitters

/// Every page shows whose it is and where to write; it leads to nothing else outside.
struct BrandingTests {
  private static let bytes: [UInt8] = Array("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".utf8)

  private var branded: PageSample {
    var sample = PageSample.small
    sample.branding = Branding(
      logo: Branding.Logo(
        mediaType: "image/svg+xml", bytes: Self.bytes,
        alternative: LocalizedText(de: "Zeichen \"M\"")),
      accent: Branding.Colour("#7a0019"),
      imprint: [LocalizedText(de: "Herausgeberin: Stadt Muster (www.example.org)")],
      contact: LocalizedText(de: "Strategiebüro, <info@example.org>, Tel. 0234 910-1234."),
      accessibility: [LocalizedText(de: "Geprüft.", en: "Checked.")],
      feedback: ContactAddress("https://example.org/barriere"))
    return sample
  }

  private func pages(_ sample: PageSample) throws -> [(path: String, drawing: ChartDrawing)] {
    let edition = try #require(sample.edition())
    return PageEmitter(sha256: PageSample.sha256).documents(of: edition).map {
      ($0.path, ChartDrawing(String(decoding: $0.bytes(), as: UTF8.self)))
    }
  }

  @Test func `every page has logo, contact, feedback and the way to the imprint`() throws {
    let pages = try pages(branded)
    #expect(pages.contains { $0.path == "de/imprint.html" })
    for (path, drawing) in pages {
      #expect(drawing.isWellFormed, "\(path)")
      let logo = try #require(drawing.first("img"), "\(path)")
      #expect(logo.attributes["src"]?.hasPrefix("data:image/svg+xml;base64,PHN2Zy") == true)
      #expect(logo.attributes["alt"] == "Zeichen \"M\"")
      #expect(logo.attributes["lang"] == (path.hasPrefix("en") ? "de" : nil))
      let links = drawing.all("a").compactMap { $0.attributes["href"] }
      #expect(links.contains("mailto:info@example.org"), "\(path)")
      #expect(links.contains("https://example.org/barriere"), "\(path)")
      let isImprint = path.hasSuffix("/imprint.html")
      #expect(links.contains { ["imprint.html", "../imprint.html"].contains($0) } != isImprint)
    }
  }

  @Test func `only the city's own addresses lead out of a report`() throws {
    let own: Set<String> = [
      "mailto:info@example.org", "https://example.org/barriere", "https://www.example.org",
    ]
    for (path, drawing) in try pages(branded) {
      for element in drawing.elements {
        for attribute in ["href", "src"] {
          guard let link = element.attributes[attribute], link.contains(":") else { continue }
          let isLogo = element.name == "img" && link.hasPrefix("data:image/")
          #expect(own.contains(link) || isLogo, "\(path): \(link)")
        }
      }
    }
  }

  @Test func `the imprint page says both, in the language of the page where it can`() throws {
    let page = try #require(try pages(branded).first { $0.path == "en/imprint.html" }?.drawing)
    #expect(page.all("h2").map(\.text) == ["Imprint", "Accessibility statement"])
    #expect(page.all("p").contains { $0.text == "Checked." })
    #expect(
      page.all("span").contains {
        $0.attributes["lang"] == "de" && $0.text.hasPrefix("Herausgeberin")
      })
  }

  @Test func `a city that states nothing has no imprint page and no empty lines`() throws {
    for (path, drawing) in try pages(.small) {
      #expect(!path.hasSuffix("imprint.html"))
      #expect(drawing.first("img") == nil)
      #expect(!drawing.all("p").contains { $0.attributes["class"] == "contact" })
    }
  }

  @Test func `the accent holds on light paper only, unless there is one for dark paper`() throws {
    func text(_ branding: Branding) -> String {
      StyleSheet(branding, sha256: PageSample.sha256).text
    }
    let light = text(branded.branding)
    let own = try #require(light.firstRange(of: "--accent: #7a0019"))
    let dark = try #require(light.firstRange(of: "--accent: #8ccbf2"))
    #expect(own.lowerBound < dark.lowerBound)
    let both = text(
      Branding(accent: Branding.Colour("#7a0019"), accentOnDark: Branding.Colour("#ffb3b3")))
    let second = try #require(both.firstRange(of: "--accent: #ffb3b3"))
    let program = try #require(both.firstRange(of: "--accent: #8ccbf2"))
    #expect(program.lowerBound < second.lowerBound)
  }

  @Test func `the papers on which colours are checked are those of the style sheet`() {
    for paper in PaperColour.light + PaperColour.dark {
      #expect(PageSample.style.text.contains(": \(paper.colour.hexadecimal);"))
    }
    for (text, papers) in [("#004a7c", PaperColour.light), ("#8ccbf2", PaperColour.dark)] {
      let accent = Branding.Colour(text)
      for paper in papers { #expect((accent?.contrast(with: paper.colour) ?? 0) >= 4.5) }
    }
  }

  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy"),
  ])
  func `bytes are written as RFC 4648 has it`(bytes: String, text: String) {
    #expect(Base64.text(Array(bytes.utf8)) == text)
  }

  @Test func `a withdrawn edition still says whom to ask`() throws {
    let sample = branded
    let withdrawal = Withdrawal(
      period: try #require(Period("2024-Q2")), audience: .public, number: 1,
      released: try #require(Day(iso: "2024-08-20")),
      withdrawn: try #require(Day(iso: "2024-09-02")), digest: "0a",
      reason: LocalizedText(de: "Fehler"), strategy: sample.name, publisher: sample.publisher,
      notice: sample.notice, branding: sample.branding)
    let documents = WithdrawalEmitter.documents(of: withdrawal, sha256: PageSample.sha256)
    let page = try #require(documents.first { $0.path == "de/index.html" })
    let drawing = ChartDrawing(String(decoding: page.bytes(), as: UTF8.self))
    let links = drawing.all("a").compactMap { $0.attributes["href"] }
    #expect(links.contains("mailto:info@example.org") && drawing.first("img") != nil)
    #expect(!links.contains { $0.contains("imprint") })
  }
}
