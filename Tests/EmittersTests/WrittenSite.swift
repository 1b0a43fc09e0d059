import Editions
import StrategyModel

@testable import Emitters

/// Every page of an edition as it is written, and what is wrong between them.
struct WrittenSite {
  /// A page with what it leads to and what it can be led to.
  struct Page {
    let path: String
    let language: Language
    let isWellFormed: Bool
    let ids: [String]
    let links: [String]
    let figures: PageFigures
  }

  let pages: [Page]
  let edition: Edition
  /// Every document in the reports' tree, pages or not.
  private let paths: Set<String>
  private let ids: [String: Set<String>]

  init(_ edition: Edition) {
    self.init(edition, EmitterList.documents(of: edition, sha256: PageSample.sha256))
  }

  init(_ edition: Edition, _ documents: [Document]) {
    self.edition = edition
    let documents = documents.filter { $0.tree == .reports }
    pages = documents.filter { $0.path.hasSuffix(".html") }.map(Page.init)
    paths = Set(documents.map(\.path))
    ids = Dictionary(
      pages.map { ($0.path, Set($0.ids)) }, uniquingKeysWith: { first, second in first })
  }

  /// Links that lead to no document of this edition, or to no place on it: `page: link`.
  var deadLinks: [String] {
    pages.flatMap { page in
      page.links.filter { !leadsSomewhere($0, from: page) }.map { "\(page.path): \($0)" }
    }
  }

  /// Numbers that are printed otherwise than figures.csv has them.
  var wrongFigures: [String] {
    pages.flatMap { page in
      page.figures.differences(from: edition, page.language).map { "\(page.path): \($0)" }
    }
  }

  /// Ids that a page has more than once.
  var repeatedIDs: [String] {
    pages.flatMap { page in
      Dictionary(grouping: page.ids) { $0 }.filter { $1.count > 1 }.keys.sorted()
        .map { "\(page.path): \($0)" }
    }
  }

  /// Pages that no XML parser can read.
  var malformed: [String] { pages.filter { !$0.isWellFormed }.map(\.path) }

  /// Pages that only some languages have, by their path within the language's folder.
  var untranslated: [String] {
    let names = pages.map { String($0.path.dropFirst($0.language.rawValue.count + 1)) }
    return Dictionary(grouping: names) { $0 }.filter { $1.count != Language.allCases.count }
      .keys.sorted()
  }

  /// Pages that no other page leads to, however many steps it takes from the overview.
  var unreachable: [String] {
    var reached: Set<String> = []
    var next = Language.allCases.map { "\($0)/\(PageAddress.overview.path)" }
    let byPath = Dictionary(pages.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    while let path = next.popLast() {
      guard reached.insert(path).inserted, let page = byPath[path] else { continue }
      next += page.links.compactMap { Self.target(of: $0, from: path)?.path }
    }
    return pages.map(\.path).filter { !reached.contains($0) }
  }

  private func leadsSomewhere(_ link: String, from page: Page) -> Bool {
    if ["https:", "mailto:", "data:"].contains(where: link.hasPrefix) { return true }
    guard let (path, anchor) = Self.target(of: link, from: page.path), paths.contains(path)
    else { return false }
    return anchor.map { ids[path]?.contains($0) ?? false } ?? true
  }

  /// Where a link leads within the period's folder; nil where it leads out of it.
  private static func target(of link: String, from page: String) -> (path: String, anchor: String?)?
  {
    let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let anchor = parts.count > 1 ? String(parts[1]) : nil
    guard let way = parts.first, !way.isEmpty else { return (page, anchor) }
    var place = page.split(separator: "/").dropLast().map(String.init)
    for step in way.split(separator: "/", omittingEmptySubsequences: false) {
      if step == ".." {
        guard place.popLast() != nil else { return nil }
      } else {
        place.append(String(step))
      }
    }
    return (place.joined(separator: "/"), anchor)
  }
}

extension WrittenSite.Page {
  init(_ document: Document) {
    let drawing = ChartDrawing(String(decoding: document.bytes(), as: UTF8.self))
    path = document.path
    language = document.path.hasPrefix("en/") ? .en : .de
    isWellFormed = drawing.isWellFormed
    ids = drawing.ids
    figures = PageFigures(drawing)
    links = drawing.elements.flatMap { element in
      ["href", "src", "data", "poster", "action", "cite"].compactMap { element.attributes[$0] }
    }
  }
}
