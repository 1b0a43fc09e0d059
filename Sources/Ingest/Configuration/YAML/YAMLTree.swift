internal import StrategyModel
internal import Yams

/// Turns the parser's nodes into values with places.
struct YAMLTree {
  /// Nesting of lists and sections.
  static let mostLevels = 32

  let file: InputFile
  /// Keys that were disguised because they stand twice, by their place.
  let disguised: [Place: String]
  private(set) var findings: [Finding] = []

  struct Place: Hashable {
    let line: Int
    let column: Int
  }

  init(file: InputFile, disguised: [Place: String]) {
    self.file = file
    self.disguised = disguised
  }

  mutating func value(_ node: Node, field: String = "", level: Int = 0) -> YAMLValue {
    let location = location(node)
    guard level <= YAMLTree.mostLevels else {
      findings.append(
        Finding(
          YAMLRules.tooDeep, at: location, field: field, [.number(YAMLTree.mostLevels)]))
      return YAMLValue(.empty, field: field, at: location)
    }
    switch node {
    case .scalar(let scalar):
      return YAMLValue(content(scalar, field, location), field: field, at: location)
    case .sequence(let items):
      let values = items.map { value($0, field: field, level: level + 1) }
      return YAMLValue(.list(values), field: field, at: location)
    case .mapping(let pairs):
      return YAMLValue(.map(entries(pairs, level)), field: field, at: location)
    case .alias(let alias):
      findings.append(
        Finding(YAMLRules.alias, at: location, field: field, value: "*\(alias.anchor.rawValue)"))
      return YAMLValue(.empty, field: field, at: location)
    }
  }

  private mutating func content(
    _ scalar: Node.Scalar, _ field: String, _ location: SourceLocation
  ) -> YAMLValue.Content {
    if scalar.style == .plain, scalar.string.isEmpty || scalar.string == "~" { return .empty }
    // Escapes such as "\0" bring in what the screening cannot see.
    if let forbidden = ForbiddenCharacter.first(in: scalar.string) {
      findings.append(Finding(YAMLRules.character, at: location, field: field, value: forbidden))
    }
    return .text(scalar.string)
  }

  private mutating func entries(_ pairs: Node.Mapping, _ level: Int) -> [YAMLEntry] {
    var entries: [YAMLEntry] = []
    var lines: [String: Int] = [:]
    for (key, node) in pairs {
      let location = location(key)
      guard case .scalar(let scalar) = key else {
        let kind = YAMLValue(
          key.sequence == nil ? .map([]) : .list([]), field: "", at: location
        ).kind
        findings.append(Finding(YAMLRules.keyNotAWord, at: location, [.localized(kind)]))
        continue
      }
      let name = disguised[place(key)] ?? scalar.string
      let value = value(node, field: name, level: level + 1)
      if let first = lines[name] {
        findings.append(
          Finding(YAMLRules.keyTwice, at: location, field: name, value: name, [.number(first)]))
      } else {
        lines[name] = location.line ?? 0
        entries.append(YAMLEntry(key: name, keyLocation: location, value: value))
      }
    }
    return entries
  }

  private func place(_ node: Node) -> Place {
    Place(line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
  }

  private func location(_ node: Node) -> SourceLocation {
    let place = place(node)
    return SourceLocation(file: file.path, place: .text(line: place.line, column: place.column))
  }
}
