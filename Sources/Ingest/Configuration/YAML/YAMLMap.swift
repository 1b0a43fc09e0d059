package import StrategyModel

/// The keys of one YAML mapping while they are read: what is missing, wrong or unknown is noted.
package struct YAMLMap {
  /// Where the mapping begins.
  package let location: SourceLocation
  /// In the order in which they were noted; a reader may add its own.
  package var findings: [Finding] = []
  private let entries: [YAMLEntry]
  private let field: String
  private var asked: [String] = []

  init(_ entries: [YAMLEntry], _ value: YAMLValue) {
    self.entries = entries
    location = value.location
    field = value.field
  }

  /// The value of a key; nil where the key is absent or empty.
  package mutating func optional<Value>(_ key: String, of type: YAMLType<Value>) -> Value? {
    asked.append(key)
    guard let value = entry(key)?.value, !value.isEmpty else { return nil }
    return type.read(value, &findings)
  }

  /// The value of a key; its absence is a finding at the place of the mapping.
  package mutating func required<Value>(_ key: String, of type: YAMLType<Value>) -> Value? {
    if has(key) { return optional(key, of: type) }
    asked.append(key)
    findings.append(
      Finding(YAMLRules.keyMissing, at: entry(key)?.keyLocation ?? location, field: key))
    return nil
  }

  package mutating func optional<Value>(_ key: String, _ form: ValueForm<Value>) -> Value? {
    optional(key, of: .scalar(form))
  }

  package mutating func required<Value>(_ key: String, _ form: ValueForm<Value>) -> Value? {
    required(key, of: .scalar(form))
  }

  /// Whether a key is there and not empty; it then counts as known only when it is read.
  package func has(_ key: String) -> Bool { entry(key).map { !$0.value.isEmpty } ?? false }

  /// Whether a key stands there with nothing after it.
  package func isLeftEmpty(_ key: String) -> Bool { entry(key)?.value.isEmpty ?? false }

  /// Where the value of a key begins; the mapping's place where the key is absent.
  package func location(of key: String) -> SourceLocation {
    entry(key)?.value.location ?? location
  }

  /// Notes something about the value of a key.
  package mutating func note(
    _ rule: Rule, _ key: String, value: String? = nil, _ arguments: [FindingArgument] = []
  ) {
    findings.append(Finding(rule, at: location(of: key), field: key, value: value, arguments))
  }

  /// The findings with one for every key that nobody asked for.
  func finished() -> [Finding] {
    findings
      + entries.filter { !asked.contains($0.key) }.map {
        Finding(
          YAMLRules.keyUnknown, at: $0.keyLocation, field: field, value: $0.key,
          [Suggestion.instead(of: $0.key, among: asked)])
      }
  }

  private func entry(_ key: String) -> YAMLEntry? { entries.first { $0.key == key } }
}
