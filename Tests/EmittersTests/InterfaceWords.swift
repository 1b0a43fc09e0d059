import Foundation
import StrategyModel

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The words of a page in its own language: what is marked as another language does not count.
final class InterfaceWords: NSObject, XMLParserDelegate {
  /// Each word in lower case, with a line in which it stands.
  private(set) var lines: [String: String] = [:]
  private let page: Language
  private var languages: [String] = []
  private var names: [String] = []
  private var text = ""

  /// Attributes that are read aloud or shown.
  private static let spoken = ["aria-label", "title", "alt"]
  /// What is no language: style, and names of files and columns.
  private static let silent: Set<String> = ["style", "code", "kbd", "pre"]
  /// Words that are right in both languages, and names that are no language.
  static let ofBothLanguages: Set<String> = [
    "plan",
    "an", "csv", "demonstration", "excel", "gmbh", "in", "muster", "musterstadt", "name", "neutral",
    "organisation", "register", "report", "rule", "sha", "so", "stand", "status", "text", "was",
  ]

  init(_ html: String, _ language: Language) {
    page = language
    super.init()
    let start = html.hasPrefix("<!DOCTYPE html>") ? 15 : 0
    let parser = XMLParser(data: Data(html.utf8.dropFirst(start)))
    parser.delegate = self
    _ = parser.parse()
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String] = [:]
  ) {
    takeLine()
    languages.append(attributes["lang"] ?? languages.last ?? page.rawValue)
    names.append(name)
    for attribute in Self.spoken { take(attributes[attribute] ?? "") }
  }

  func parser(_ parser: XMLParser, foundCharacters characters: String) { text += characters }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    takeLine()
    languages.removeLast()
    names.removeLast()
  }

  private func takeLine() {
    take(text)
    text = ""
  }

  private func take(_ line: String) {
    guard languages.last == page.rawValue, !names.contains(where: Self.silent.contains) else {
      return
    }
    for piece in line.split(whereSeparator: { $0.isWhitespace || "–—/→,()".contains($0) }) {
      let word = piece.drop { !$0.isLetter && !$0.isNumber }
      let bare = word.prefix { $0.isLetter }
      // A name of a file, a project or a figure goes on after its letters.
      let rest = word.dropFirst(bare.count)
      guard bare.count > 1, !rest.contains(where: { $0.isLetter || $0.isNumber || $0 == "_" })
      else { continue }
      lines[bare.lowercased()] = line.trimmingCharacters(in: .whitespacesAndNewlines)
    }
  }
}
