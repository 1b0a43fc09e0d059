package import StrategyModel

/// What kind of value stands at a place of a YAML file, and how it is read.
package struct YAMLType<Value>: Sendable {
  /// Nil together with at least one finding where it is no such value.
  package let read: @Sendable (YAMLValue, inout [Finding]) -> Value?

  package init(_ read: @escaping @Sendable (YAMLValue, inout [Finding]) -> Value?) {
    self.read = read
  }

  /// A scalar of a form.
  package static func scalar(_ form: ValueForm<Value>) -> Self {
    Self { value, findings in
      guard case .text(let text) = value.content else {
        findings.append(YAMLRules.wrongType(value, expected: form.expected))
        return nil
      }
      return form.read(text, field: value.field, at: value.location, &findings)
    }
  }

  /// A mapping; `body` reads its keys, and keys that it does not ask for are findings.
  package static func map(_ body: @escaping @Sendable (inout YAMLMap) -> Value?) -> Self {
    Self { value, findings in
      guard case .map(let entries) = value.content else {
        findings.append(
          YAMLRules.wrongType(
            value,
            expected: Wording(de: "ein Abschnitt mit Schlüsseln", en: "a section with keys")))
        return nil
      }
      var map = YAMLMap(entries, value)
      let result = body(&map)
      findings += map.finished()
      return result
    }
  }

  /// A list; items with findings are left out.
  package static func list<Item>(_ item: YAMLType<Item>) -> Self where Value == [Item] {
    Self { value, findings in
      guard case .list(let items) = value.content else {
        findings.append(
          YAMLRules.wrongType(
            value,
            expected: Wording(de: "eine Liste, also [a, b]", en: "a list, that is [a, b]")))
        return nil
      }
      return items.compactMap { item.read($0, &findings) }
    }
  }

  /// A list of scalars of a form.
  package static func list<Item>(_ form: ValueForm<Item>) -> Self where Value == [Item] {
    list(.scalar(form))
  }

  /// A mapping with keys that are data: names of rules, words of a supplier. In the file's order.
  package static func dictionary<Item>(_ item: YAMLType<Item>) -> Self
  where Value == [YAMLPair<Item>] {
    Self { value, findings in
      guard case .map(let entries) = value.content else {
        findings.append(
          YAMLRules.wrongType(
            value,
            expected: Wording(
              de: "eine Zuordnung, also {Wort: Wert}", en: "a mapping, that is {word: value}")))
        return nil
      }
      return entries.compactMap { entry in
        item.read(entry.value, &findings).map {
          YAMLPair(key: entry.key, location: entry.keyLocation, value: $0)
        }
      }
    }
  }
}

extension YAMLType where Value == YAMLValue {
  /// Whatever stands there, for values of several shapes.
  package static var any: Self { Self { value, _ in value } }
}

extension YAMLType where Value == LocalizedText {
  /// A text of the data: `{de: …, en: …}`, English optional.
  package static var localizedText: Self {
    .map { map in
      let german = map.required("de", .text)
      let english = map.optional("en", .text)
      return german.map { LocalizedText(de: $0, en: english) }
    }
  }
}

/// A key that is data, with its place and value.
package struct YAMLPair<Value> {
  package let key: String
  package let location: SourceLocation
  package let value: Value
}

extension YAMLPair: Sendable where Value: Sendable {}
