/// An attribute: its name from the source code, its value as text (escaped when written).
///
/// A `nil` value leaves the attribute out. For one that only stands or not, give `""`.
package typealias MarkupAttribute = (name: StaticString, value: String?)

/// The tags of one element, written so that the same bytes are right in HTML5, in SVG inside HTML
/// and in XML: what is empty by its nature closes itself (`<br/>`, `<rect …/>`), everything else
/// has an end tag (`<td></td>`).
struct ElementTag {
  let name: StaticString

  func writeStart(_ attributes: [MarkupAttribute], to markup: inout MarkupText) {
    markup.withBytes { bytes in
      bytes.append(UInt8(ascii: "<"))
      Self.append(name, to: &bytes)
      for (name, value) in attributes {
        guard let value else { continue }
        bytes.append(UInt8(ascii: " "))
        Self.append(name, to: &bytes)
        bytes.append(UInt8(ascii: "="))
        bytes.append(UInt8(ascii: "\""))
        Escaping.append(value, to: &bytes)
        bytes.append(UInt8(ascii: "\""))
      }
      bytes.append(UInt8(ascii: ">"))
    }
  }

  /// Writes the end for a start tag that ended at byte `start`.
  func writeEnd(startEndedAt start: Int, to markup: inout MarkupText) {
    let isEmpty = markup.bytes.count == start
    assert(isEmpty || !Self.isVoid(name), "<\(name)> is empty in HTML and takes no content")
    let closesItself = Self.isVoid(name) || Self.isShape(name)
    markup.withBytes { bytes in
      if isEmpty && closesItself {
        bytes.removeLast()
        bytes.append(UInt8(ascii: "/"))
        bytes.append(UInt8(ascii: ">"))
      } else {
        bytes.append(UInt8(ascii: "<"))
        bytes.append(UInt8(ascii: "/"))
        Self.append(name, to: &bytes)
        bytes.append(UInt8(ascii: ">"))
      }
    }
  }

  private static func append(_ name: StaticString, to bytes: inout [UInt8]) {
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// HTML 13.1.2, void elements.
  private static func isVoid(_ name: StaticString) -> Bool {
    switch name.description {
    case "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source",
      "track", "wbr":
      true
    default: false
    }
  }

  /// SVG elements that usually have no content; with content (a `<title>`) they get an end tag.
  private static func isShape(_ name: StaticString) -> Bool {
    switch name.description {
    case "circle", "ellipse", "image", "line", "path", "polygon", "polyline", "rect", "stop", "use":
      true
    default: false
    }
  }
}
