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

  /// A colour as `#004a7c`, in lower case.
  package struct Colour: Hashable, Sendable {
    package let hexadecimal: String

    /// Nil where the text is not `#` and six hexadecimal digits.
    package init?(_ text: String) {
      let bytes = text.utf8
      let digits = bytes.dropFirst()
      let isHexadecimal = digits.allSatisfy {
        (0x30...0x39).contains($0) || (0x61...0x66).contains($0 | 0x20)
      }
      guard bytes.first == UInt8(ascii: "#"), digits.count == 6, isHexadecimal else { return nil }
      hexadecimal = text.lowercased()
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
  package let feedback: String?

  package static let none = Branding()

  package init(
    logo: Logo? = nil, accent: Colour? = nil, accentOnDark: Colour? = nil,
    imprint: [LocalizedText] = [], contact: LocalizedText? = nil,
    accessibility: [LocalizedText] = [], feedback: String? = nil
  ) {
    self.logo = logo
    self.accent = accent
    self.accentOnDark = accentOnDark
    self.imprint = imprint
    self.contact = contact
    self.accessibility = accessibility
    self.feedback = feedback
  }
}
