/// How the city's pages look and whom they name (`input/branding/`).
package struct Branding: Hashable, Sendable {
  /// A picture that stands beside the strategy's name.
  package struct Logo: Hashable, Sendable {
    package let mediaType: String
    package let bytes: [UInt8]
    /// What it shows, for those who cannot see it.
    package let alternative: LocalizedText

    package init(mediaType: String, bytes: [UInt8], alternative: LocalizedText) {
      self.mediaType = mediaType
      self.bytes = bytes
      self.alternative = alternative
    }
  }

  package let logo: Logo?
  /// Of links and badges on light paper; nil = the program's own.
  package let accent: Colour?
  /// The same on dark paper.
  package let accentOnDark: Colour?
  /// Who publishes and answers for the pages (Impressum), by paragraphs.
  package let imprint: [LocalizedText]
  /// Whom to ask.
  package let contact: LocalizedText?
  /// Accessibility statement (Erklärung zur Barrierefreiheit), by paragraphs.
  package let accessibility: [LocalizedText]
  /// Where readers report barriers and errors: an e-mail address or an https address.
  package let feedback: ContactAddress?

  package static let none = Branding()

  package init(
    logo: Logo? = nil, accent: Colour? = nil, accentOnDark: Colour? = nil,
    imprint: [LocalizedText] = [], contact: LocalizedText? = nil,
    accessibility: [LocalizedText] = [], feedback: ContactAddress? = nil
  ) {
    self.logo = logo
    self.accent = accent
    self.accentOnDark = accentOnDark
    self.imprint = imprint
    self.contact = contact
    self.accessibility = accessibility
    self.feedback = feedback
  }

  /// Everything that stands on pages for everybody to read, in every language.
  package var texts: [String] {
    (imprint + accessibility + [contact, logo?.alternative].compactMap(\.self))
      .flatMap { [$0.de, $0.en].compactMap(\.self) } + [feedback?.text].compactMap(\.self)
  }
}
