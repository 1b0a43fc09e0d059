internal import StrategyModel

/// Whether a city's colour can be read on one of the colours of the program's pages.
struct ColourContrast {
  private let colour: Branding.Colour
  private let paper: PaperColour
  /// All on which the colour must be readable.
  private let papers: [PaperColour]
  private let darker: Bool

  /// `darker`: which way the colour may be changed.
  init(_ colour: Branding.Colour, on paper: PaperColour, of papers: [PaperColour], darker: Bool) {
    self.colour = colour
    self.paper = paper
    self.papers = papers
    self.darker = darker
  }

  /// What the finding says: paper, ratio, needed ratio, which way to go, the nearest shade that is
  /// enough; nil where the contrast is enough.
  var fault: [FindingArgument]? {
    let ratio = colour.contrast(with: paper.colour)
    guard ratio < PaperColour.leastContrast else { return nil }
    let shade = colour.shade(darker: darker) { shade in
      papers.allSatisfy { shade.contrast(with: $0.colour) >= PaperColour.leastContrast }
    }
    let direction =
      darker ? Wording(de: "dunklere", en: "darker") : Wording(de: "hellere", en: "lighter")
    return [
      .localized(paper.name), .localized(Self.text(ratio)),
      .localized(Self.text(PaperColour.leastContrast)), .localized(direction),
      .text(shade?.hexadecimal ?? (darker ? "#000000" : "#ffffff")),
    ]
  }

  /// Two places, cut off: what is too little never reads as enough.
  private static func text(_ ratio: Double) -> Wording {
    let hundredths = Int(ratio * 100)
    let places = hundredths % 100 < 10 ? "0\(hundredths % 100)" : "\(hundredths % 100)"
    return Wording(de: "\(hundredths / 100),\(places)", en: "\(hundredths / 100).\(places)")
  }
}
