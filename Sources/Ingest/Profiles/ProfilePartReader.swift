internal import StrategyModel
internal import XMLRecords

/// Reads the parts `lookups` and `checks` of a profile.
enum ProfilePartReader {
  static func lookups(
    _ pairs: [YAMLPair<YAMLValue>], _ namespaces: XMLNamespaces, _ findings: inout [Finding]
  ) -> [ProfileLookup] {
    // Only those above, so that there are no circles.
    var above: [String] = []
    return pairs.compactMap { pair in
      let names = above
      above.append(pair.key)
      return YAMLType<ProfileLookup>.map { map in
        let nodes = map.required("nodes", of: ProfileForms.recordPath(namespaces))
        let key = map.required("key", of: ProfileForms.fieldPath(namespaces))
        let value = map.required("value", of: ProfileForms.fieldPath(namespaces))
        let then = map.optional("then", .oneOf(names))
        let separator = ProfileForms.separator("join", &map)
        guard let nodes, let key, let value else { return nil }
        return ProfileLookup(
          name: pair.key, nodes: nodes, key: key, value: value, then: then, separator: separator)
      }.read(pair.value, &findings)
    }
  }

  static func checks(_ namespaces: XMLNamespaces?) -> YAMLType<[ProfileCheck]> {
    let condition = ProfileForms.condition(namespaces)
    return .list(
      YAMLType<ProfileCheck>.map { map in
        let asked = map.required("if", of: condition)
        let message = map.required("message", of: .localizedText)
        guard let asked, let message else { return nil }
        // The sentence ends with the rule's own full stop.
        return ProfileCheck(
          condition: asked,
          message: LocalizedText(de: message.de.unstopped, en: message.en?.unstopped))
      })
  }
}

extension String {
  fileprivate var unstopped: String { hasSuffix(".") ? String(dropLast()) : self }
}
