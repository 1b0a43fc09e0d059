import StrategyModel

@testable import Emitters

/// What a page must be to be read aloud and by keyboard.
struct PageShape {
  let defects: [String]

  init(_ page: ChartDrawing) {
    var defects: [String] = []
    if page.all("h1").count != 1 { defects.append("\(page.all("h1").count) h1") }
    let ids = Set(page.ids)
    if ids.count != page.ids.count { defects.append("an id twice") }
    let levels = page.elements.compactMap { ["h1": 1, "h2": 2, "h3": 3][$0.name] }
    if zip(levels, levels.dropFirst()).contains(where: { $1 > $0 + 1 }) {
      defects.append("headings leave out a level")
    }
    for element in page.elements {
      if let named = element.attributes["aria-labelledby"], !ids.contains(named) {
        defects.append("no \(named)")
      }
      if let link = element.attributes["href"], link.hasPrefix("#"),
        !ids.contains(String(link.dropFirst()))
      {
        defects.append("no \(link)")
      }
      let needsText = ["p", "li", "dt", "dd", "h1", "h2", "h3", "a", "figcaption", "caption"]
      if needsText.contains(element.name), element.text.allSatisfy(\.isWhitespace) {
        defects.append("an empty \(element.name)")
      }
    }
    if page.all("caption").count != page.all("table").count { defects.append("no caption") }
    if page.all("th").contains(where: { $0.attributes["scope"] == nil }) {
      defects.append("no scope")
    }
    self.defects = defects
  }
}

/// Where the links of a page lead within its language.
struct PageLinks {
  /// Relative to the folder of the language; links within the page left out.
  let `internal`: [String]

  init(_ page: ChartDrawing, at address: PageAddress) {
    `internal` = page.all("a").compactMap { link in
      guard let target = link.attributes["href"], !target.hasPrefix("#"),
        !target.hasPrefix("https://"), link.attributes["hreflang"] == nil
      else { return nil }
      var place = address.path.split(separator: "/").dropLast().map(String.init)
      let file = target.split(separator: "#").first.map(String.init) ?? ""
      for part in file.split(separator: "/") {
        if part == ".." {
          if place.popLast() == nil { return "out of the tree: \(target)" }
        } else {
          place.append(String(part))
        }
      }
      return place.joined(separator: "/")
    }
  }
}
