import Ingest
import StrategyModel
import SystemPackage

/// The name under which a file is filed: its own, if that is safe in folders and in received.csv.
struct DeliveryName: Sendable {
  let text: String

  /// What is wrong with a name, as part of a sentence.
  struct Unusable: Error, Sendable {
    let reason: Wording
  }

  init(_ component: FilePath.Component) throws(Unusable) {
    guard let name = component.withPlatformString({ String(validatingCString: $0) }) else {
      throw Unusable(
        reason: Wording(de: "er ist kein gültiges UTF-8", en: "it is no valid UTF-8"))
    }
    if DeliveryListing.isIgnored(name) || name.hasPrefix(".~lock") {
      throw Unusable(
        reason: Wording(
          de: "versteckte Dateien und Reste von Office-Programmen sind keine Lieferungen",
          en: "hidden files and leftovers of office programs are no deliveries"))
    }
    if name.unicodeScalars.contains(where: DeliveryName.isInvisible) {
      throw Unusable(
        reason: Wording(
          de: "er enthält Zeilenumbrüche oder unsichtbare Zeichen",
          en: "it holds line breaks or invisible characters"))
    }
    if name.contains("\\") {
      throw Unusable(
        reason: Wording(
          de: "„\\“ trennt unter Windows Ordner", en: "“\\” separates folders on Windows"))
    }
    if WhiteSpace.trimmed(name) != name {
      throw Unusable(
        reason: Wording(
          de: "er beginnt oder endet mit einem Leerzeichen", en: "it begins or ends with a space"))
    }
    // Excel would run such a cell of received.csv as a formula.
    if let first = name.first, "=+-@".contains(first) {
      throw Unusable(
        reason: Wording(
          de: "er beginnt mit „\(first)“ wie eine Formel",
          en: "it begins with “\(first)” as a formula does"))
    }
    guard name.utf8.count <= 240 else {
      throw Unusable(reason: Wording(de: "er ist zu lang", en: "it is too long"))
    }
    text = name
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: true
    default: false
    }
  }

  /// `report.csv`, `report (2).csv`, `report (3).csv` …
  func numbered(_ number: Int) -> String {
    guard number > 1 else { return text }
    guard let dot = text.lastIndex(of: "."), dot != text.startIndex else {
      return "\(text) (\(number))"
    }
    return "\(text[..<dot]) (\(number))\(text[dot...])"
  }
}
