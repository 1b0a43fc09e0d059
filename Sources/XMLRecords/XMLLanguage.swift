/// Names of languages: `de`, `de-AT`.
package enum XMLLanguage {
  /// Whether a stated language is the wanted one or a variety of it, whatever their case.
  package static func `is`(_ stated: String, _ wanted: String) -> Bool {
    let stated = stated.lowercased()
    let wanted = wanted.lowercased()
    return stated == wanted || stated.hasPrefix(wanted + "-")
  }
}

extension XMLRecord {
  /// The language by `xml:lang` of the element, of what is around it in the record, or of the root;
  /// `nil` where none is stated.
  package var language: String? {
    shared.tree.language(of: node) ?? head.tree.language(of: 0)
  }
}

extension XMLTree {
  /// What the nearest `xml:lang` says; `nil` where there is none, or an empty one.
  func language(of node: Int) -> String? {
    var current = nodes.isEmpty ? -1 : node
    while current >= 0 {
      let element = nodes[current]
      for index in Int(element.attributeStart)..<Int(element.attributeEnd) {
        let name = names[Int(attributes[index].name)]
        guard name.local == "lang", name.uri == "http://www.w3.org/XML/1998/namespace" else {
          continue
        }
        let language = PathLiteral.trimmed(attributeString(attributes[index]))
        return language.isEmpty ? nil : String(language)
      }
      current = Int(element.parent)
    }
    return nil
  }
}
