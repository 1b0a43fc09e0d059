internal import StrategyModel

/// Reads `branding/branding.yaml` and the logo beside it.
enum BrandingReader {
  /// What the file lays down, and the name of the logo that it asks for.
  private struct Content: Sendable {
    let branding: Branding
    let logoName: String?
  }

  /// - Parameters:
  ///   - file: nil = the city has none.
  ///   - pictures: every picture in the folder.
  ///   - contacts: the strategy's own addresses; whom to ask where the file does not say it.
  static func read(
    _ file: InputFile?, pictures: [InputFile], contacts: [String]
  ) -> Checked<Branding> {
    var findings: [Finding] = []
    var content: Content?
    if let file {
      let document = YAMLDocument.read(file)
      findings = document.findings
      let type = YAMLType<Content>.map { laidDown(&$0, pictures, contacts) }
      content = document.value.flatMap { type.read($0, &findings) }
    }
    // Where the file cannot be read, nobody knows which picture it means.
    if content != nil || file == nil {
      for picture in pictures where picture.name != content?.logoName {
        findings.append(
          Finding(
            BrandingRules.pictureUnused, at: SourceLocation(file: picture.path),
            value: picture.name))
      }
    }
    return Checked(content?.branding ?? Branding(contact: joined(contacts)), findings)
  }

  private static func laidDown(
    _ map: inout YAMLMap, _ pictures: [InputFile], _ contacts: [String]
  ) -> Content {
    let logo = map.optional("logo", of: logo(pictures))
    let colours = map.optional("colours", of: colours)
    let imprint = map.optional("imprint", of: .list(.localizedText)) ?? []
    let contact = map.optional("contact", of: .localizedText)
    let accessibility = map.optional("accessibility", of: .list(.localizedText)) ?? []
    let feedback = map.optional("feedback", .contactAddress)
    return Content(
      branding: Branding(
        logo: logo?.logo, accent: colours?.accent, accentOnDark: colours?.accentOnDark,
        imprint: imprint, contact: contact ?? joined(contacts), accessibility: accessibility,
        feedback: feedback),
      logoName: logo?.name)
  }

  /// The same in every language.
  private static func joined(_ contacts: [String]) -> LocalizedText? {
    guard !contacts.isEmpty else { return nil }
    let text = contacts.joined(separator: " · ")
    return LocalizedText(de: text, en: text)
  }

  private struct NamedLogo: Sendable {
    let name: String
    /// Nil where it cannot be shown.
    let logo: Branding.Logo?
  }

  private static func logo(_ pictures: [InputFile]) -> YAMLType<NamedLogo> {
    .map { map in
      let name = map.required("file", .text)
      let alternative = map.required("alternative", of: .localizedText)
      guard let name else { return nil }
      guard let picture = pictures.first(where: { $0.name == name }) else {
        map.note(
          BrandingRules.logoMissing, "file", value: name,
          [Suggestion.instead(of: name, among: pictures.map(\.name))])
        return NamedLogo(name: name, logo: nil)
      }
      let type = LogoFile.mediaType(of: picture)
      map.findings += type.findings
      guard let mediaType = type.value, let alternative else {
        return NamedLogo(name: name, logo: nil)
      }
      return NamedLogo(
        name: name,
        logo: Branding.Logo(
          mediaType: mediaType, bytes: picture.bytes, alternative: alternative))
    }
  }

  private struct Colours: Sendable {
    let accent: Branding.Colour?
    let accentOnDark: Branding.Colour?
  }

  private static let colours = YAMLType<Colours>.map { map in
    Colours(
      accent: colour("accent", on: PaperColour.light, darker: true, &map),
      accentOnDark: colour("accent_on_dark", on: PaperColour.dark, darker: false, &map))
  }

  private static func colour(
    _ key: String, on papers: [PaperColour], darker: Bool, _ map: inout YAMLMap
  ) -> Branding.Colour? {
    if map.isLeftEmpty(key) {
      // `#` begins a comment where the colour is not quoted.
      map.note(ValueRules.invalid, key, value: "#", [.localized(quotes)])
    }
    guard let colour = map.optional(key, .colour) else { return nil }
    for paper in papers {
      guard let fault = ColourContrast(colour, on: paper, of: papers, darker: darker).fault else {
        continue
      }
      map.note(BrandingRules.contrast, key, value: colour.hexadecimal, fault)
      break
    }
    return colour
  }

  private static let quotes = Wording(
    de: "Setzen Sie die Farbe in Anführungszeichen: \"#004a7c\".",
    en: "Put the colour in quotation marks: \"#004a7c\".")
}
