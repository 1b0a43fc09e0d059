internal import StrategyModel
internal import XMLRecords

/// Reads where the values of one field stand.
struct ProfileOriginReader {
  let field: ReportField
  let namespaces: XMLNamespaces
  let isXML: Bool
  /// The names of the profile's lookups.
  let lookups: [String]
  let valueMap: @Sendable (ReportField) -> YAMLType<ValueMap>

  /// What is found, beside the mapping's other keys.
  struct Found {
    let origin: FieldMapping.Origin
    var selection = PathSelection()
    var template: PathTemplate?
  }

  /// The keys of which a mapping has one; a profile that extends another replaces all of them.
  static let keys = ["header", "columns", "path", "lookup", "each", "const", "derive"]
  /// Those that go with them.
  static let companions = [
    "index", "join", "take", "else_path", "value", "key_path", "code", "code_map", "level",
    "working_days", "matching", "else_matching",
  ]

  /// Nil together with a finding where it is not said, or said wrongly.
  func read(_ map: inout YAMLMap) -> Found? {
    let constant = map.optional("const", .text)
    let rules = map.optional("derive", of: derivations)
    let found = isXML ? elements(&map) : columns(&map)
    let stated = Self.keys.filter { map.has($0) }
    if stated.count > 1 {
      map.note(
        ProfileRules.fieldSourceTwice, stated[1], value: stated[1], [.text(stated[0])])
      return nil
    }
    if let constant { return Found(origin: .constant(constant)) }
    if let rules { return Found(origin: .derived(rules)) }
    if found == nil, !stated.contains(where: { isKnown($0) }), field != .indicators || isXML {
      noteMissing(isXML ? "path: …" : "header: […]", &map)
    }
    return found
  }

  /// A key of the other kind of file is reported as unknown; then nothing is said of the place.
  private func isKnown(_ key: String) -> Bool {
    ["const", "derive"].contains(key)
      || (isXML ? ["path", "lookup", "each"] : ["header", "columns"]).contains(key)
  }

  private func noteMissing(_ key: String, _ map: inout YAMLMap) {
    map.findings.append(
      Finding(
        ProfileRules.fieldWithoutSource, at: map.location, field: field.rawValue, [.text(key)]))
  }

  // MARK: Tables

  private func columns(_ map: inout YAMLMap) -> Found? {
    let headers = map.optional("header", of: ProfileForms.oneOrMore(.scalar(.text)))
    let index = map.optional("index", .integer(in: 1...16_384))
    let separator = ProfileForms.separator("join", &map)
    let members = map.optional("columns", of: self.members)
    let takes = field.type == .money ? ["sum", "period", "latest"] : ["period", "latest"]
    let take = isListed ? nil : map.optional("take", .oneOf(takes))
    if let members {
      if isListed { return Found(origin: .columns(ColumnGroup(members: members, take: .each))) }
      let how: ColumnGroup.Take? =
        switch (separator, take) {
        case (let separator?, _): .joined(separator)
        case (nil, "sum"): .sum
        case (nil, "period"): .period
        case (nil, "latest"): .latest
        default: nil
        }
      guard let how else {
        if !map.has("take") { noteMissing("take: \(takes.joined(separator: " | "))", &map) }
        return nil
      }
      return Found(origin: .columns(ColumnGroup(members: members, take: how)))
    }
    if let headers, let separator {
      let listed = headers.map { ColumnGroup.Member(headers: [$0]) }
      return Found(
        origin: .columns(
          ColumnGroup(
            members: .listed(listed), take: .joined(separator), takesRepeated: true)))
    }
    if let headers { return Found(origin: .column(headers, index: index)) }
    // Of an indicator the parts have headers.
    return field == .indicators && !map.has("columns")
      ? Found(origin: .column([], index: nil)) : nil
  }

  /// Whether each column stands for itself.
  private var isListed: Bool { field == .contributions || field == .indicators }

  private var members: YAMLType<ColumnGroup.Members> {
    let field = field
    let list = YAMLType.list(
      YAMLType<ColumnGroup.Member>.map { map in
        let headers = map.required("header", of: ProfileForms.oneOrMore(.scalar(.text)))
        var member = ColumnGroup.Member(headers: headers ?? [])
        if field == .contributions { member.subject = map.required("code", .text) }
        if field == .indicators {
          member.subject = map.optional("name", .text)
          member.unit = map.optional("unit", .text)
          let more = ProfileForms.oneOrMore(YAMLType<String>.scalar(.text))
          member.baseline = map.optional("baseline", of: more) ?? []
          member.target = map.optional("target", of: more) ?? []
        }
        return headers == nil ? nil : member
      })
    return YAMLType { value, findings in
      if case .map = value.content {
        return YAMLType.map { $0.required("pattern", of: ProfileForms.pattern(groups: 1)) }
          .read(value, &findings).map { .matching($0) }
      }
      return list.read(value, &findings).map { .listed($0) }
    }
  }

  // MARK: Rules

  /// `[{if: …, value: …}, {else: …}]`.
  private var derivations: YAMLType<[Derivation]> {
    let condition = ProfileForms.condition(isXML ? namespaces : nil)
    return YAMLType.list(
      YAMLType<Derivation>.map { rule in
        if rule.has("else") {
          return rule.optional("else", .text).map { Derivation(condition: nil, value: $0) }
        }
        let asked = rule.required("if", of: condition)
        let value = rule.required("value", .text)
        guard let asked, let value else { return nil }
        return Derivation(condition: asked, value: value)
      })
  }
}
