internal import StrategyModel
internal import XMLRecords

/// Reads the part `fields` of a profile.
struct ProfileFieldReader {
  /// The profile's own, by name.
  let valueMaps: [String: ValueMap]
  let namespaces: XMLNamespaces
  let isXML: Bool
  /// The names of the profile's lookups.
  var lookups: [String] = []

  /// Nil together with findings where the mapping cannot be used.
  func mapping(
    _ pair: YAMLPair<YAMLValue>, _ findings: inout [Finding]
  ) -> FieldMapping? {
    guard let field = ReportField(name: pair.key) else {
      findings.append(
        Finding(
          ProfileRules.valueUnknown, at: pair.location, field: "fields", value: pair.key,
          [Suggestion.instead(of: pair.key, among: ReportField.allCases.map(\.rawValue))]))
      return nil
    }
    return YAMLType.map { map in mapping(field, &map) }.read(pair.value, &findings)
  }

  private func mapping(_ field: ReportField, _ map: inout YAMLMap) -> FieldMapping? {
    _ = map.optional("type", .oneOf(field.type.names))
    let found = ProfileOriginReader(
      field: field, namespaces: namespaces, isXML: isXML, lookups: lookups, valueMap: valueMap
    ).read(&map)
    // Without its origin a mapping is of no use, but what else is wrong with it is said all the same.
    var mapping = FieldMapping(field, found?.origin ?? .column([], index: nil))
    mapping.selection = found?.selection ?? PathSelection()
    mapping.template = found?.template
    let isCore = field == .project || field == .status
    mapping.isRequired = map.optional("required", .boolean) ?? isCore
    mapping.defaultText = map.optional("default", .text)
    mapping.trims = map.optional("trim", .boolean) ?? true
    readPersonal(&map, field)
    switch field.type {
    case .text: readText(&map, &mapping)
    case .percent: readPercent(&map, &mapping)
    case .money: readMoney(&map, &mapping)
    case .word, .words: readWords(&map, &mapping)
    case .indicators: readParts(&map, &mapping)
    case .date, .boolean: break
    }
    checkDerived(mapping, &map)
    return found == nil ? nil : mapping
  }

  /// What a rule gives must be a word that the field has.
  private func checkDerived(_ mapping: FieldMapping, _ map: inout YAMLMap) {
    guard case .derived(let rules) = mapping.origin, mapping.field.type == .word,
      let words = mapping.valueMap
    else { return }
    for rule in rules where words.meaning(of: rule.value) == nil {
      let names = mapping.field.meanings ?? []
      map.note(
        ProfileRules.valueUnknown, "derive", value: rule.value,
        [Suggestion.instead(of: rule.value, among: names)])
    }
  }

  /// Contacts are personal data whatever is said; nothing else is kept apart as such.
  private func readPersonal(_ map: inout YAMLMap, _ field: ReportField) {
    guard map.optional("pii", .boolean) == true, field != .contact else { return }
    map.note(
      ProfileRules.valueUnknown, "pii", value: "true",
      [
        .localized(
          Wording(
            de: "Bitte ordnen Sie personenbezogene Angaben dem Feld „contact“ zu; nur dieses bleibt"
              + " immer intern.",
            en: "Please map personal data to the field “contact”; only that one always stays"
              + " internal."))
      ])
  }

  private func readText(_ map: inout YAMLMap, _ mapping: inout FieldMapping) {
    mapping.longestText = map.optional("max", .integer(in: 1...1_000_000))
    mapping.matching = map.optional("matching", of: ProfileForms.pattern())
    if isXML {
      mapping.otherwiseMatching = map.optional("else_matching", of: ProfileForms.pattern())
    }
  }

  private func readPercent(_ map: inout YAMLMap, _ mapping: inout FieldMapping) {
    mapping.percentScale =
      map.optional("scale", .choice(FieldMapping.PercentScale.self)) ?? .autoColumn
    guard let bounds = map.optional("range", of: .list(.integer(in: 0...1_000_000))) else { return }
    guard bounds.count == 2, bounds[0] <= bounds[1] else {
      map.note(
        ProfileRules.valueUnknown, "range",
        value: bounds.map { String($0) }.joined(separator: ", "),
        [.localized(Wording(de: "Beispiel: [0, 100]", en: "Example: [0, 100]"))])
      return
    }
    mapping.percentRange = bounds[0]...bounds[1]
  }

  private func readMoney(_ map: inout YAMLMap, _ mapping: inout FieldMapping) {
    let currency =
      map.optional(
        "currency",
        ValueForm(Wording(de: "eine Währung wie EUR", en: "a currency such as EUR")) {
          $0.utf8.count == 3 && $0.utf8.allSatisfy { (0x41...0x5A).contains($0) } ? $0 : nil
        })
    mapping.currency = currency ?? mapping.currency
    mapping.shift = map.optional("multiply", ProfileForms.powerOfTen) ?? 0
    if isXML {
      mapping.currencyPath = map.optional(
        "currency_path", of: ProfileForms.fieldPath(namespaces))
      mapping.assumesCurrency = mapping.currencyPath != nil && currency == nil
    }
    let factors = YAMLType.dictionary(.scalar(.integer(in: 1...1_000_000_000)))
    mapping.units =
      map.optional(
        "units",
        of: YAMLType<[FieldMapping.Unit]>.map { units in
          let pairs = units.optional("header_regex", of: factors) ?? []
          return pairs.compactMap { pair in
            let key = YAMLValue(.text(pair.key), field: "header_regex", at: pair.location)
            return ProfileForms.pattern().read(key, &units.findings).map {
              FieldMapping.Unit(header: $0, factor: Int64(pair.value))
            }
          }
        }) ?? []
  }

  private func readWords(_ map: inout YAMLMap, _ mapping: inout FieldMapping) {
    if mapping.field == .contributions {
      // Not trimmed: the separator may be a space.
      if let value = map.optional("split", of: .any), case .text(let text) = value.content {
        mapping.separator = text
      }
    }
    mapping.valueMap = map.optional(
      "value_map", of: valueMap(mapping.field, isLevel: mapping.isLevel))
    if mapping.valueMap == nil, !map.has("value_map") {
      switch mapping.field {
      case .status: mapping.valueMap = BuiltInValueMaps.map(named: "status")
      case .light: mapping.valueMap = BuiltInValueMaps.light
      default: break
      }
    }
    if isXML, mapping.field == .status || mapping.field == .light {
      mapping.codeLists =
        map.optional("code_lists", of: .dictionary(valueMap(mapping.field)))?
        .map { CodeList(uri: FileNamePattern($0.key), meanings: $0.value) } ?? []
    }
    let unmapped = map.optional("else", .choice(FieldMapping.Unmapped.self))
    // YAML's own null, without quotation marks, is meant as the word.
    mapping.unmapped =
      map.isLeftEmpty("else")
      ? .null : unmapped ?? (mapping.valueMap == nil && !mapping.isLevel ? .keep : .error)
  }

  private func valueMap(_ field: ReportField) -> YAMLType<ValueMap> {
    valueMap(field, isLevel: false)
  }

  /// The name of a map, several of which the first that has a word counts, or the map itself; its
  /// meanings must be ones that the field has.
  private func valueMap(_ field: ReportField, isLevel: Bool) -> YAMLType<ValueMap> {
    YAMLType { value, findings in
      if case .list(let parts) = value.content {
        let one = valueMap(field, isLevel: isLevel)
        let maps = parts.map { one.read($0, &findings) }
        let found = maps.compactMap(\.self)
        return found.count == maps.count ? ValueMap(found.flatMap(\.entries)) : nil
      }
      var map: ValueMap?
      if case .text(let name) = value.content {
        map = valueMaps[name] ?? BuiltInValueMaps.map(named: name)
        if map == nil {
          let names = valueMaps.keys.sorted() + BuiltInValueMaps.names
          findings.append(
            Finding(
              ProfileRules.valueMapUnknown, at: value.location, field: value.field, value: name,
              [Suggestion.instead(of: name, among: names)]))
        }
      } else {
        map = YAMLType.dictionary(.scalar(.text)).read(value, &findings)
          .map { ValueMap($0.map { ValueMap.Entry($0.key, $0.value) }) }
      }
      guard let allowed = isLevel ? ["0", "1", "2"] : field.meanings, let read = map else {
        return map
      }
      for entry in read.entries where !allowed.contains(entry.meaning) {
        findings.append(
          Finding(
            ProfileRules.valueUnknown, at: value.location, field: field.rawValue,
            value: entry.meaning, [Suggestion.instead(of: entry.meaning, among: allowed)]))
        map = nil
      }
      return map
    }
  }

  private func readParts(_ map: inout YAMLMap, _ mapping: inout FieldMapping) {
    let isXML = isXML
    let path = ProfileForms.fieldPath(namespaces)
    // Columns of indicators say everything by themselves, and so do lines in one cell.
    if case .columns = mapping.origin { return }
    if case .column(let headers, _) = mapping.origin, !headers.isEmpty, !map.has("parts") { return }
    mapping.parts =
      map.required(
        "parts",
        of: YAMLType<[IndicatorPart: FieldMapping.Origin]>.map { parts in
          var origins: [IndicatorPart: FieldMapping.Origin] = [:]
          for part in IndicatorPart.allCases {
            let key = part.rawValue
            origins[part] =
              isXML
              ? parts.optional(key, of: path).map { .path($0, otherwise: nil) }
              : parts.optional(key, of: ProfileForms.oneOrMore(.scalar(.text))).map {
                .column($0, index: nil)
              }
          }
          if !parts.has("name") { _ = parts.required("name", .text) }
          return origins
        }) ?? [:]
  }
}

extension FieldType {
  /// The words that `type` may say for a field of this kind.
  fileprivate var names: [String] {
    switch self {
    case .text: ["text", "string"]
    case .word: ["text", "string", "status", "light"]
    case .words: ["text", "string", "codes", "level"]
    case .date, .percent, .money, .boolean, .indicators: [rawValue]
    }
  }
}

extension FieldMapping {
  /// Whether its words say how relevant an issue is, rather than which.
  fileprivate var isLevel: Bool {
    guard field == .contributions else { return false }
    return switch origin {
    case .columns, .issues: true
    default: false
    }
  }
}

extension ReportField {
  /// What the words of a value map may mean for this field; nil = anything.
  fileprivate var meanings: [String]? {
    switch self {
    case .status: Status.allCases.map(\.rawValue) + ["unchanged"]
    case .light: Light.allCases.map(\.rawValue)
    default: nil
    }
  }
}
