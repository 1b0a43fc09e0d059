internal import StrategyModel

/// Puts a profile on top of the one that it extends.
struct ProfileLayers {
  /// The city's profiles by id.
  let files: [String: InputFile]

  /// The whole profile as one value, its parts with the places in the files they come from; nil
  /// together with findings.
  func value(of file: InputFile) -> Checked<YAMLValue?> {
    value(of: file, within: [file.stem])
  }

  private func value(of file: InputFile, within chain: [String]) -> Checked<YAMLValue?> {
    let document = YAMLDocument.read(file)
    guard let own = document.value, case .map(let entries) = own.content,
      let entry = entries.first(where: { $0.key == "extends" }),
      case .text(let name) = entry.value.content
    else { return document }
    func failed(_ rule: Rule, _ arguments: [FindingArgument]) -> Checked<YAMLValue?> {
      Checked(
        nil,
        document.findings + [
          Finding(rule, at: entry.value.location, field: "extends", value: name, arguments)
        ])
    }
    let builtIn = BuiltInProfiles.files.first { $0.stem == name }
    // A city's profile of a built-in one's name may extend just that one.
    let isItself = name == file.stem && builtIn != nil
    guard let base = isItself ? builtIn : files[name] ?? builtIn else {
      let names = Set(files.keys).union(BuiltInProfiles.files.map(\.stem))
        .subtracting([file.stem]).sorted()
      return failed(ProfileRules.baseUnknown, [Suggestion.instead(of: name, among: names)])
    }
    if !isItself, chain.contains(name) {
      return failed(
        ProfileRules.extendsItself, [.text((chain + [name]).joined(separator: " → "))])
    }
    let below = value(of: base, within: chain + [name])
    guard let value = below.value else {
      if let circle = below.findings.first(where: { $0.rule == ProfileRules.extendsItself }) {
        return failed(ProfileRules.extendsItself, circle.arguments)
      }
      // What is wrong with the other profile is said where that one is read.
      return files[name] == nil || chain.count > 1
        ? Checked(nil, document.findings + below.findings)
        : failed(ProfileRules.baseFaulty, [.text(base.path)])
    }
    return Checked(merged(own, onto: value, []), document.findings + below.findings)
  }

  /// Sections that hold together and are replaced as a whole.
  private static let wholes = ["match", "description", "checks", "lookups", "calendar"]

  private func merged(_ own: YAMLValue, onto base: YAMLValue, _ path: [String]) -> YAMLValue {
    guard case .map(let ownEntries) = own.content, case .map(var entries) = base.content else {
      return own
    }
    // A field that is found elsewhere is not found where the base says any more.
    if path.count == 2, path[0] == "fields",
      ownEntries.contains(where: { ProfileOriginReader.keys.contains($0.key) })
    {
      let origins = ProfileOriginReader.keys + ProfileOriginReader.companions
      entries.removeAll { origins.contains($0.key) }
    }
    for entry in ownEntries {
      guard let index = entries.firstIndex(where: { $0.key == entry.key }) else {
        entries.append(entry)
        continue
      }
      if entry.value.isEmpty, !path.isEmpty {
        entries.remove(at: index)
        continue
      }
      let isWhole =
        path.isEmpty ? Self.wholes.contains(entry.key) : path[0] == "value_maps" || path.count > 1
      entries[index] = YAMLEntry(
        key: entry.key, keyLocation: entry.keyLocation,
        value: isWhole
          ? entry.value : merged(entry.value, onto: entries[index].value, path + [entry.key]))
    }
    return YAMLValue(.map(entries), field: own.field, at: own.location)
  }
}
