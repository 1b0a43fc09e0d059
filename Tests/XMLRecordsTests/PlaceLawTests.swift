import Testing

@testable import XMLRecords

/// Makes a document of random pieces and notes where each element and attribute begins, and the
/// number of each element among its siblings of the same name.
private struct RandomDocument {
  var text = "<?xml version='1.0'?>\n<!-- größer\n -->  "
  var places: [String] = []
  /// For each open element, and the document: how many elements of a name it has so far.
  private var counts: [[String: Int]] = [[:]]
  private var seed: UInt64

  init(seed: UInt64) {
    self.seed = seed
    element("l", depth: 0)
    text += "\n<!-- Ende -->\n"
  }

  private mutating func random(_ bound: Int) -> Int {
    seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(truncatingIfNeeded: seed >> 33) % bound
  }

  private mutating func element(_ name: String, depth: Int) {
    counts[counts.count - 1][name, default: 0] += 1
    note(" [\(counts[counts.count - 1][name] ?? 0)]")
    counts.append([:])
    defer { counts.removeLast() }
    text += "<\(name)"
    for attribute in ["a", "größe", "c"].prefix(random(4)) {
      text += [" ", "\n", " \t ", "\r\n  "][random(4)]
      note()
      text += "\(attribute)\(["=", " = ", "=\n"][random(3)])"
      text += ["''", "'1'", "\"ü > 'x'\"", "'&amp;\nä'", "'&#252;'"][random(5)]
    }
    text += ["", " ", "\n"][random(3)]
    if random(4) == 0 {
      text += "/>"
      return
    }
    text += ">"
    for _ in 0..<random(6) {
      let pieces = [
        "Text", "größer ", "\n  ", "<![CDATA[ü>é]]>", "<![CDATA[ä\nüü]]>", "<![CDATA[]]>",
        "<!-- ü -->", "<?p ü?>", "&lt;", "&#228;", "]]", "\r\n",
        String(repeating: "ü€ ", count: 150),
        "<![CDATA[\(String(repeating: "€>", count: 200))]]>",
      ]
      text += pieces[random(pieces.count)]
      if depth < 6 && random(2) == 0 { element(["r", "s", "t"][random(3)], depth: depth + 1) }
    }
    text += "</\(name)\(["", " ", "\n"][random(3)])>"
  }

  private mutating func note(_ number: String = "") {
    var position = TextPosition(line: 1, column: 1)
    for byte in text.utf8 { position.advance(over: byte) }
    places.append("\(position.line):\(position.column)\(number)")
  }
}

@Suite("Places in any document")
struct PlaceLawTests {
  @Test("Every element and attribute is where it begins and has its number, whatever the blocks")
  func places() throws {
    let path = try RecordPath.parse("/*").get()
    for seed in 0..<300 {
      let document = RandomDocument(seed: UInt64(seed))
      for (encoding, bytes) in [
        ("UTF-8", Array(document.text.utf8)), ("UTF-16", XMLRecordReaderTests.utf16(document.text)),
      ] {
        for blockBytes in [4, 61, 16_384] {
          let reading = Reading(bytes, records: path, blockBytes: blockBytes)
          try #require(reading.outcome.rejection == nil, "\(seed) \(encoding) \(blockBytes)")
          let found = Self.places(in: reading.records[0].shared)
          try #require(found == document.places, "\(seed) \(encoding) \(blockBytes)")
        }
      }
    }
  }

  /// Of every element with its number, and of every attribute behind its element.
  private static func places(in shared: SharedTree) -> [String] {
    (0..<shared.tree.nodes.count).flatMap { node in
      let element = shared.tree.nodes[node]
      let attributes = Int(element.attributeStart)..<Int(element.attributeEnd)
      let items = [TreeItem(node: node)] + attributes.map { TreeItem(node: node, attribute: $0) }
      return items.map { item in
        let position = shared.position(item)
        let number = item.attribute < 0 ? " [\(element.ordinal)]" : ""
        return "\(position.line):\(position.column)\(number)"
      }
    }
  }
}
