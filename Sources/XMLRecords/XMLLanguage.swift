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
    shared.language(of: node) ?? head.language(of: 0)
  }
}

extension XMLValue {
  /// An attribute, by its local name, of the element or of the nearest one around it in the record
  /// that has it; `nil` where there is none, or it is blank.
  package func nearestAttribute(_ local: String) -> String? {
    shared.nearestAttribute(of: item.node) { $0.local == local }
  }
}

extension SharedTree {
  /// What the nearest `xml:lang` says; `nil` where there is none, or an empty one.
  func language(of node: Int) -> String? {
    nearestAttribute(of: node) {
      $0.local == "lang" && $0.uri == "http://www.w3.org/XML/1998/namespace"
    }
  }

  /// The value of the first attribute of that kind, upwards from an element.
  fileprivate func nearestAttribute(of node: Int, _ isWanted: (XMLName) -> Bool) -> String? {
    var current = tree.nodes.isEmpty ? -1 : node
    while current >= 0 {
      let element = tree.nodes[current]
      for index in Int(element.attributeStart)..<Int(element.attributeEnd)
      where isWanted(tree.names[tree.attributes[index].name]) {
        let value = PathLiteral.trimmed(string(TreeItem(node: current, attribute: index)))
        return value.isEmpty ? nil : String(value)
      }
      current = Int(element.parent)
    }
    return nil
  }
}
