package import Editions

/// The colours of all charts: a ladder of lightness that also reads in grey and without colour
/// vision, because form and number say the same.
package enum Palette {
  package static let dark = "#004A7C"
  package static let middle = "#56B4E9"
  package static let white = "#FFFFFF"
  /// The ground of what is no longer counted on.
  package static let faint = "#EDEDED"
  /// Outlines of marks: at least 3:1 on white.
  package static let outline = "#333333"
  package static let softOutline = "#767676"
  package static let text = "#1B1B1B"
  package static let softText = "#4A4A4A"

  /// What fills the mark of a stage in the chart with this id prefix.
  package static func fill(_ stage: SlotStage, _ ids: String) -> String {
    switch stage {
    case .implemented: dark
    case .unfinished: "url(#\(ids)-hatch)"
    case .lapsed: "url(#\(ids)-crosses)"
    case .open: white
    }
  }

  /// The colour of a number on the mark of a stage.
  package static func text(on stage: SlotStage) -> String {
    stage == .implemented ? white : text
  }

  /// The ground of a number on the mark of a stage that has a pattern; nil where it has none.
  package static func plate(on stage: SlotStage) -> String? {
    switch stage {
    case .implemented, .open: nil
    case .unfinished: middle
    case .lapsed: faint
    }
  }
}
