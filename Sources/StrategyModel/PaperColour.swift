/// A colour of the program's pages on or under which the city's accent must be readable.
package struct PaperColour: Hashable, Sendable {
  package let name: Wording
  package let colour: Branding.Colour

  private init(_ name: Wording, _ red: UInt8, _ green: UInt8, _ blue: UInt8) {
    self.name = name
    colour = Branding.Colour(red: red, green: green, blue: blue)
  }

  /// WCAG 2.2, success criterion 1.4.3: text of usual size.
  package static let leastContrast = 4.5

  /// Of light pages: the paper, which is also the text on badges, and the ground of notes.
  package static let light = [
    PaperColour(Wording(de: "weißem Grund", en: "white"), 0xFF, 0xFF, 0xFF),
    PaperColour(
      Wording(de: "dem Grund von Hinweisen", en: "the ground of notes"), 0xEE, 0xF2, 0xF5),
  ]

  /// Of dark pages: the paper, the ground of notes, the text on badges.
  package static let dark = [
    PaperColour(Wording(de: "dunklem Grund", en: "dark paper"), 0x14, 0x19, 0x1E),
    PaperColour(
      Wording(de: "dem dunklen Grund von Hinweisen", en: "the dark ground of notes"),
      0x1F, 0x26, 0x2D),
    PaperColour(
      Wording(de: "der dunklen Schrift von Marken", en: "the dark text of badges"),
      0x10, 0x20, 0x2C),
  ]
}
