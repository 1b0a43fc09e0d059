import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A chart as a reader sees it: its marks and its lines of text with their places.
final class ChartDrawing: NSObject, XMLParserDelegate {
  /// An element with its attributes and the text directly and indirectly in it.
  struct Element {
    let name: String
    let attributes: [String: String]
    var text = ""

    func number(_ attribute: String) -> Double {
      attributes[attribute].flatMap { Double($0) } ?? 0
    }
  }

  private(set) var elements: [Element] = []
  private(set) var isWellFormed = false
  private var open: [Int] = []

  /// Parses a chart or a page; a page's document type is cut off.
  init(_ markup: String) {
    super.init()
    let start = markup.hasPrefix("<!DOCTYPE html>") ? 15 : 0
    let parser = XMLParser(data: Data(markup.utf8.dropFirst(start)))
    parser.delegate = self
    // The parser does not mind a document that ends too early.
    isWellFormed = parser.parse() && open.isEmpty
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String] = [:]
  ) {
    open.append(elements.count)
    elements.append(Element(name: name, attributes: attributes))
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    for index in open { elements[index].text += text }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    open.removeLast()
  }

  func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  func first(_ name: String) -> Element? { elements.first { $0.name == name } }

  var ids: [String] { elements.compactMap { $0.attributes["id"] } }
}
