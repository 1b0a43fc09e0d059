import CLibXML2
import Testing

@testable import XMLRecords

@Suite("Laws of expressions")
struct PathLawTests {
  @Test("Random expressions select in random documents what libxml2's own XPath selects")
  func sameAsLibXML() throws {
    var random = RandomPaths(seed: 20_240_630)
    var selected = 0
    for _ in 0..<300 {
      let document = random.document()
      let reference = try #require(ReferenceDocument(document))
      let record = try #require(
        Reading(Array(document.utf8), records: RecordPath.parse("/r").get()).records.first)
      for _ in 0..<20 {
        let expression = random.expression()
        let path = try #require(try? FieldPath.parse(expression).get(), "\(expression)")
        let found = record.all(path).map { Self.label($0) }
        let wanted = try #require(reference.labels(expression), "\(expression)")
        if found != wanted {
          Issue.record("\(expression): \(found) instead of \(wanted) in \(document)")
        }
        selected += found.count
      }
    }
    // A law over nothing would hold as well.
    #expect(selected > 5_000)
  }

  /// The number of the element, and what of it: `7`, `7@k`, `7#text`.
  private static func label(_ value: XMLValue) -> String {
    let shared = value.shared
    let node = shared.tree.nodes[value.item.node]
    let number =
      (Int(node.attributeStart)..<Int(node.attributeEnd))
      .first { shared.tree.names[shared.tree.attributes[$0].name].local == "n" }
      .map { shared.string(TreeItem(node: value.item.node, attribute: $0)) } ?? "?"
    if value.item.attribute >= 0 {
      let name = shared.tree.attributes[value.item.attribute].name
      return number + "@" + shared.tree.names[name].local
    }
    return value.item.textStart >= 0 ? number + "#" + value.text : number
  }
}

/// A document in libxml2's tree, asked with libxml2's XPath.
private final class ReferenceDocument {
  private let document: xmlDocPtr

  init?(_ text: String) {
    guard let document = xmlReadMemory(text, Int32(text.utf8.count), nil, nil, 0) else {
      return nil
    }
    self.document = document
  }

  deinit { xmlFreeDoc(document) }

  /// Nil where the expression is none.
  func labels(_ expression: String) -> [String]? {
    guard let context = xmlXPathNewContext(document) else { return nil }
    defer { xmlXPathFreeContext(context) }
    context.pointee.node = xmlDocGetRootElement(document)
    guard let result = xmlXPathEvalExpression(expression, context) else { return nil }
    defer { xmlXPathFreeObject(result) }
    guard let set = result.pointee.nodesetval else { return [] }
    return (0..<Int(set.pointee.nodeNr)).compactMap { set.pointee.nodeTab[$0] }.map { label($0) }
  }

  private func label(_ node: xmlNodePtr) -> String {
    switch node.pointee.type {
    case XML_ATTRIBUTE_NODE:
      return number(node.pointee.parent) + "@" + String(cString: node.pointee.name)
    case XML_TEXT_NODE:
      return number(node.pointee.parent) + "#" + String(cString: node.pointee.content)
    default: return number(node)
    }
  }

  private func number(_ node: xmlNodePtr?) -> String {
    var attribute = node?.pointee.properties
    while let current = attribute, String(cString: current.pointee.name) != "n" {
      attribute = current.pointee.next
    }
    guard let value = attribute?.pointee.children?.pointee.content else { return "?" }
    return String(cString: value)
  }
}

/// Documents in which every element has a number `n`, and expressions of the subset.
private struct RandomPaths {
  private var state: UInt64
  private var elements = 0

  init(seed: UInt64) { state = seed }

  /// SplitMix64.
  private mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ (z >> 31)) % UInt64(bound))
  }

  private mutating func one<Item>(of items: [Item]) -> Item { items[below(items.count)] }

  mutating func document() -> String {
    elements = 0
    return element("r", depth: 0)
  }

  private mutating func element(_ name: String, depth: Int) -> String {
    elements += 1
    var text = "<\(name) n=\"\(elements)\""
    if below(3) == 0 { text += " k=\"\(word())\"" }
    if below(4) == 0 { text += " xml:lang=\"\(one(of: ["de", "en", "de-AT"]))\"" }
    text += ">"
    for _ in 0..<below(5) {
      if below(3) > 0, depth < 5, elements < 40 {
        text += element(one(of: ["a", "b", "c"]), depth: depth + 1)
      } else {
        text += word()
      }
    }
    return text + "</\(name)>"
  }

  private mutating func word() -> String { one(of: ["x", "y", "1", "2", "1.0", "ä"]) }

  mutating func expression() -> String {
    let first = path(nesting: 0, mayLeaveElements: true)
    return below(5) == 0 ? first + " | " + path(nesting: 0, mayLeaveElements: true) : first
  }

  /// `..` only below a child, so that no path leads out of the record.
  private mutating func path(nesting: Int, mayLeaveElements: Bool) -> String {
    var text = ""
    var depth = 0
    let count = 1 + below(3)
    for index in 0..<count {
      if index > 0 {
        text += below(4) == 0 ? "//" : "/"
      } else if below(4) == 0 {
        text += ".//"
      }
      let isLast = index == count - 1
      switch below(10) {
      case 0 where depth > 0:
        text += ".."
        depth -= 1
      // libxml2 2.9 leaves the context out of `.//.`; PathComparisonTests have it.
      case 1 where !text.hasSuffix("//"): text += "."
      case 2 where isLast && mayLeaveElements:
        text += "@" + one(of: ["n", "k", "*"]) + predicates(nesting, isAttribute: true)
      case 3 where isLast && mayLeaveElements: text += "text()" + predicates(nesting)
      default:
        text += one(of: ["a", "b", "c", "*"]) + predicates(nesting)
        depth += 1
      }
    }
    return text
  }

  private mutating func predicates(_ nesting: Int, isAttribute: Bool = false) -> String {
    var text = ""
    while nesting < 2, below(3) == 0 {
      switch below(6) {
      case 0: text += "[\(1 + below(3))]"
      case 1: text += "[last()]"
      default: text += "[" + condition(nesting + 1, isAttribute) + "]"
      }
    }
    return text
  }

  private mutating func condition(_ nesting: Int, _ isAttribute: Bool) -> String {
    switch below(9) {
    case 0: return "not(" + condition(nesting, isAttribute) + ")"
    case 1: return condition(nesting, isAttribute) + " and " + condition(nesting, isAttribute)
    case 2:
      return "(" + condition(nesting, isAttribute) + " or " + condition(nesting, isAttribute) + ")"
    case 3: return "lang('\(one(of: ["de", "en", "DE", "de-at"]))')"
    case 4: return ".=" + literal()
    case 5: return operand(nesting, isAttribute) + "=" + operand(nesting, isAttribute)
    case 6: return operand(nesting, isAttribute) + "!=" + operand(nesting, isAttribute)
    case 7: return operand(nesting, isAttribute) + one(of: ["=", "!="]) + literal()
    default: return operand(nesting, isAttribute)
    }
  }

  private mutating func operand(_ nesting: Int, _ isAttribute: Bool) -> String {
    isAttribute
      ? one(of: [".", "../@k", "../a", ".."]) : path(nesting: nesting, mayLeaveElements: true)
  }

  private mutating func literal() -> String { one(of: ["'x'", "'1'", "1", "2.0", "\"ä\"", "''"]) }
}
