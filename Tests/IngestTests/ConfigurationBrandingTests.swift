import Ingest
import StrategyModel
import Testing

@Suite("The city's own look") struct ConfigurationBrandingTests {
  /// The configuration of the sound small strategy with these files added.
  private func read(_ texts: [String: String], _ pictures: [String: [UInt8]] = [:])
    -> Checked<Configuration?>
  {
    let files = ConfigurationExample.sound.merging(texts) { $1 }.map {
      InputFile(path: $0.key, bytes: Array($0.value.utf8))
    }
    return ConfigurationReader.read(
      files + pictures.map { InputFile(path: $0.key, bytes: $0.value) })
  }

  /// A PNG as far as its head tells.
  private static func png(width: UInt8 = 1, height: UInt8 = 1) -> [UInt8] {
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
      + [0, 0, 0, width, 0, 0, 0, height, 8, 2, 0, 0, 0, 0, 0, 0, 0]
  }

  @Test("is none where there is no file, and no mistake either")
  func none() throws {
    let checked = read([:])
    #expect(checked.findings.isEmpty)
    #expect(checked.value?.branding == Branding.none)
  }

  @Test("is read with everything that it may say")
  func everything() throws {
    let checked = read([
      "branding/branding.yaml": """
      logo: {file: mark.svg, alternative: {de: Zeichen, en: Mark}}
      colours: {accent: "#7A0019", accent_on_dark: "#FFB3B3"}
      imprint: [{de: Stadt Muster}, {de: Rathausplatz 1}]
      contact: {de: "Strategiebüro, info@example.org"}
      accessibility: [{de: Geprüft.}]
      feedback: https://example.org/barriere
      """,
      "branding/mark.svg": ConfigurationExample.drawing(
        "<defs><linearGradient id='a'/></defs><path fill=\"url(#a)\" style='stroke: url(#a)'/>"),
    ])
    #expect(checked.findings.map { "\($0.location.description) \($0.message(.en))" } == [])
    let branding = try #require(checked.value?.branding)
    #expect(branding.logo?.mediaType == "image/svg+xml")
    #expect(branding.logo?.alternative == LocalizedText(de: "Zeichen", en: "Mark"))
    #expect(branding.accent?.hexadecimal == "#7a0019")
    #expect(branding.accentOnDark?.hexadecimal == "#ffb3b3")
    #expect(branding.imprint.map(\.de) == ["Stadt Muster", "Rathausplatz 1"])
    #expect(branding.contact?.de == "Strategiebüro, info@example.org")
    #expect(branding.accessibility.map(\.de) == ["Geprüft."])
    #expect(branding.feedback?.link == "https://example.org/barriere")
  }

  @Test("takes a PNG as it is, if it is one of a usual size")
  func png() throws {
    let yaml = ["branding/branding.yaml": "logo: {file: a.png, alternative: {de: Zeichen}}"]
    let checked = read(yaml, ["branding/a.png": Self.png()])
    #expect(checked.findings.isEmpty)
    #expect(checked.value?.branding.logo?.bytes == Self.png())
    #expect(checked.value?.branding.logo?.mediaType == "image/png")
    let empty = read(yaml, ["branding/a.png": Self.png(height: 0)])
    #expect(empty.findings.map(\.rule.id) == ["config-logo-unusable"])
    #expect(empty.findings.first?.message(.de).contains("1 bis 4096 Pixel") == true)
  }

  @Test("has the strategy's own addresses as contact where it names none")
  func contact() throws {
    let strategy = try #require(ConfigurationExample.sound["strategy.yaml"])
    let contact = "contact: {email: info@example.org, homepage: www.example.org}\n"
    let checked = read(["strategy.yaml": contact + strategy])
    #expect(checked.value?.branding.contact?.de == "info@example.org · www.example.org")
    let own = read([
      "strategy.yaml": contact + strategy, "branding/branding.yaml": "contact: {de: Rathaus}",
    ])
    #expect(own.value?.branding.contact?.de == "Rathaus")
    #expect(own.value?.contacts == ["info@example.org", "www.example.org"])
  }

  @Test("names for a colour the ratio, what is needed, and the nearest shade that is enough")
  func contrast() throws {
    let finding = try #require(
      read(["branding/branding.yaml": "colours: {accent: \"#ff0000\"}"]).findings.first)
    #expect(
      finding.message(.de)
        == "Die Farbe #ff0000 hat auf weißem Grund nur einen Kontrast von 3,99:1; nötig sind 4,50:1."
    )
    #expect(
      finding.message(.en)
        == "The colour #ff0000 has a contrast of only 3.99:1 on white; 4.50:1 is needed.")
    let words = try #require(finding.remedy(.en).split(separator: " ").last?.dropLast())
    let shade = try #require(Branding.Colour(String(words)))
    for paper in PaperColour.light { #expect(shade.contrast(with: paper.colour) >= 4.5) }
    #expect(read(["branding/branding.yaml": "colours: {accent: \"\(words)\"}"]).findings.isEmpty)
  }

  @Test("takes a colour for dark pages by what it is on dark paper")
  func dark() throws {
    func rules(_ colour: String) -> [String] {
      read(["branding/branding.yaml": "colours: {accent_on_dark: \"\(colour)\"}"]).findings
        .map(\.rule.id)
    }
    #expect(rules("#8ccbf2").isEmpty)
    #expect(rules("#ffffff").isEmpty)
    #expect(rules("#004a7c") == ["config-colour-contrast"])
  }

  @Test("and its texts belong to a version of the strategy")
  func statements() throws {
    let strategy = try #require(ConfigurationExample.sound["strategy.yaml"])
    let checked = read([
      "strategy.yaml": strategy + """
            goals: [{de: Eins, en: One}, {de: Zwei}]
            selection: [{de: Der Rat wählt aus.}]
            involvement: [{de: Alle reden mit.}]

        """
    ])
    #expect(checked.findings.isEmpty)
    let statements = try #require(checked.value?.strategy.versions.first?.statements)
    #expect(statements.goals.map(\.de) == ["Eins", "Zwei"])
    #expect(statements.selection.map(\.de) == ["Der Rat wählt aus."])
    #expect(statements.involvement.map(\.de) == ["Alle reden mit."])
  }
}
