package import StrategyModel
internal import XMLRecords

/// Reads supplier profiles from YAML; whatever is wrong with one is listed with line and column.
package enum ProfileReader {
  /// What profiles may map, in the order in which reports are described.
  package static let fieldNames = ReportField.allCases.map(\.rawValue)

  /// Nil where anything in the profile is wrong.
  ///
  /// A profile that extends another is read on top of it; only built-in ones are at hand.
  package static func read(_ file: InputFile) -> Checked<Profile?> {
    read(file, isBuiltIn: false, among: [:])
  }

  /// The city's profiles and the built-in ones that none of them replaces, ordered by id.
  package static func profiles(city files: [InputFile]) -> Checked<[Profile]> {
    var result: [String: Profile] = [:]
    var origins: [String: String] = [:]
    var findings: [Finding] = []
    let byID = Dictionary(
      files.map { ($0.stem, $0) }, uniquingKeysWith: { first, _ in first })
    for file in files.sorted(by: { $0.path < $1.path }) {
      let checked = read(file, isBuiltIn: false, among: byID)
      findings += checked.findings
      guard let profile = checked.value else { continue }
      if let other = origins[profile.id] {
        findings.append(
          Finding(
            ProfileRules.twice, at: SourceLocation(file: file.path), field: "profile",
            value: profile.id, [.text(other)]))
        continue
      }
      result[profile.id] = profile
      origins[profile.id] = file.path
    }
    for profile in BuiltInProfiles.all where result[profile.id] == nil {
      result[profile.id] = profile
    }
    return Checked(
      // What is wrong with a profile that others extend is said once.
      result.values.sorted { $0.id < $1.id }, Set(findings).sorted(by: Finding.precedes))
  }

  /// `files`: the city's profiles by id, which this one may extend.
  static func read(
    _ file: InputFile, isBuiltIn: Bool, among files: [String: InputFile] = [:]
  ) -> Checked<Profile?> {
    let document = ProfileLayers(files: files).value(of: file)
    guard let root = document.value else { return Checked(nil, document.findings) }
    var findings = document.findings
    let type = YAMLType<Profile>.map { map in profile(&map, file, isBuiltIn) }
    let value = type.read(root, &findings)
    let written = [file] + files.values
    return Checked(
      findings.isEmpty ? value : nil, findings.map { ExpressionPlace.pointed($0, in: written) })
  }

  private static func profile(
    _ map: inout YAMLMap, _ file: InputFile, _ isBuiltIn: Bool
  ) -> Profile? {
    let id = map.required("profile", .identifier)
    if let id, id != file.stem {
      map.note(ProfileRules.idMismatch, "profile", value: id, [.text(file.stem)])
    }
    _ = map.optional("extends", .identifier)
    let version = map.required("version", .integer(in: 1...999_999))
    let description = map.optional("description", of: .localizedText)
    let match = map.optional("match", of: .map { ProfileSourceReader.match(&$0) })
    let part = map.required("source", of: .map { ProfileSourceReader.part(&$0) })
    let source = part?.source
    let locale = map.optional("locale", of: .map { ProfileLocaleReader.locale(&$0) })
    let namespaces = part?.namespaces ?? .ignored
    let context = map.optional(
      "context", of: .map { ProfileLocaleReader.context(&$0, namespaces) })
    let maps = map.optional("value_maps", of: .dictionary(.any)) ?? []
    let named = valueMaps(maps, &map.findings)
    let isXML = part?.isXML ?? false
    let lookups = isXML ? map.optional("lookups", of: .dictionary(.any)) ?? [] : []
    let tables = ProfilePartReader.lookups(lookups, namespaces, &map.findings)
    let calendar =
      isXML ? map.optional("calendar", of: .map { CalendarMapping.read(&$0, namespaces) }) : nil
    let reader = ProfileFieldReader(
      valueMaps: named, namespaces: namespaces, isXML: isXML, lookups: lookups.map(\.key))
    let checks = map.optional(
      "checks", of: ProfilePartReader.checks(isXML ? namespaces : nil))
    let pairs = map.required("fields", of: .dictionary(.any)) ?? []
    // Without its kind it is not known whether columns or paths are meant.
    let fields = part == nil ? [] : pairs.compactMap { reader.mapping($0, &map.findings) }
    for (index, mapping) in fields.enumerated()
    where fields[..<index].contains(where: { $0.field == mapping.field }) {
      map.note(
        ProfileRules.valueUnknown, "fields", value: mapping.field.rawValue,
        [
          .localized(
            Wording(
              de: "Das Feld ist zweimal zugeordnet, unter „id“ und „project“.",
              en: "The field is mapped twice, as “id” and as “project”."))
        ])
    }
    if map.has("fields"), !pairs.contains(where: { ["project", "id", "name"].contains($0.key) }) {
      map.note(ProfileRules.projectUnmapped, "fields")
    }
    guard let id, let version, let source else { return nil }
    return Profile(
      id: id, version: version, description: description, match: match, source: source,
      context: context ?? ProfileContext(),
      lookups: tables,
      locale: locale ?? ProfileLocale(), fields: fields, checks: checks ?? [],
      latestBy: part?.latestBy, choices: part?.choices ?? [], calendar: calendar,
      isBuiltIn: isBuiltIn)
  }

  private static func valueMaps(
    _ pairs: [YAMLPair<YAMLValue>], _ findings: inout [Finding]
  ) -> [String: ValueMap] {
    var result: [String: ValueMap] = [:]
    for pair in pairs {
      guard let entries = YAMLType.dictionary(.scalar(.text)).read(pair.value, &findings) else {
        continue
      }
      result[pair.key] = ValueMap(entries.map { ValueMap.Entry($0.key, $0.value) })
    }
    return result
  }
}

extension ProfileSource {
  /// Whether fields stand at paths rather than in columns.
  var isXML: Bool { if case .xml = self { true } else { false } }
}
