/// The colours of all charts: a ladder of lightness that also reads in grey and without colour
/// vision, because form and number say the same.
package enum Palette {
  package static let dark = "#004A7C"
  package static let middle = "#56B4E9"
  package static let tint = "#D6EAF8"
  package static let white = "#FFFFFF"
  /// The ground of what is no longer counted on.
  package static let faint = "#EDEDED"
  /// What has changed, and nothing else; dark enough for words.
  package static let changed = "#9A3D00"
  /// The ground of what has changed.
  package static let changedGround = "#FFE3CC"
  /// Lines behind everything, which nobody needs to see to read the picture.
  package static let grid = "#D9D9D9"
  /// Ways from a mark to its words.
  package static let stem = "#B0B0B0"
  /// Outlines of marks: at least 3:1 on white.
  package static let outline = "#333333"
  package static let softOutline = "#767676"
  package static let text = "#1B1B1B"
  package static let softText = "#4A4A4A"

  /// What fills a mark in the chart with this id prefix.
  package static func fill(_ form: MarkForm, _ ids: String) -> String {
    switch form {
    case .dark: dark
    case .tint: tint
    case .empty: white
    case .hatch, .stripes, .dots, .crosses: "url(#\(ids)-\(form.rawValue))"
    }
  }

  /// The colour of a number on a mark.
  package static func text(on form: MarkForm) -> String {
    form == .dark ? white : text
  }

  /// The ground of a number on a mark that has a pattern; nil where it has none.
  package static func plate(on form: MarkForm) -> String? {
    switch form {
    case .dark, .tint, .empty: nil
    case .hatch: middle
    case .stripes, .dots: white
    case .crosses: faint
    }
  }
}
