import Testing

@testable import XMLRecords

@Suite("Plain paths in any document")
struct PlainPathLawTests {
  private static let paths = [
    "r", "s", "t", "@a", "@b", ".", "./s", "r/s", "s/t", "r/r/s", "r/@a", "s/r/@b", "p:r", "p:r/s",
    "aVeryLongNameOfAnElement", "aVeryLongNameOfAnElemxnt", "none", "r/none",
  ]
  private static let namespaces = XMLNamespaces(prefixes: ["p": "urn:p*"], ignoresNamespaces: false)

  @Test("The first value is the first of all that is not blank, or else the first of all")
  func firstOfAll() throws {
    let paths = try Self.paths.map { try FieldPath.parse($0, namespaces: Self.namespaces).get() }
    #expect(paths.allSatisfy { $0.plain != nil })
    let records = try RecordPath.parse("/l/* | //t").get()
    for seed in 0..<60 {
      let document = RandomFields(seed: UInt64(seed)).text
      let reading = Reading(Array(document.utf8), records: records)
      try #require(reading.outcome.rejection == nil, "\(document)")
      for record in reading.records {
        for path in paths {
          let all = record.all(path)
          let expected = all.first { $0.text.contains { !$0.isWhitespace } } ?? all.first
          let found = record.first(path)
          try #require(found?.item == expected?.item, "\(path.text) in \(document)")
          let bytes = record.withBytes(of: path) { $0.withUnsafeBufferPointer { Array($0) } }
          try #require(bytes == expected.map { Array($0.text.utf8) }, "\(path.text)")
        }
      }
    }
  }
}

/// Makes a document of elements that come and go from record to record.
private struct RandomFields {
  private(set) var text = "<l xmlns:p='urn:p1'>"
  private var seed: UInt64

  init(seed: UInt64) {
    self.seed = seed
    for _ in 0..<12 { element(depth: 0) }
    text += "</l>"
  }

  private mutating func random(_ bound: Int) -> Int {
    seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(truncatingIfNeeded: seed >> 33) % bound
  }

  private mutating func element(depth: Int) {
    let names = [
      "r", "s", "t", "p:r", "p:s", "aVeryLongNameOfAnElement", "aVeryLongNameOfAnElemxnt",
    ]
    let name = names[random(names.count)]
    let attributes = ["", " a='1'", " b=' '", " p:a='2' a='&amp;3'"]
    text += "<\(name)\(attributes[random(attributes.count)])>"
    text += ["", " ", "\n", "Text", "<![CDATA[ ]]>", "größer &lt; "][random(6)]
    if depth < 4 { for _ in 0..<random(4) { element(depth: depth + 1) } }
    text += "</\(name)>"
  }
}
