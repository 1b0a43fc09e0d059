package import StrategyModel

/// How a value is written in a cell or YAML scalar: what is expected, and how its text is read.
package struct ValueForm<Value>: Sendable {
  /// What is expected, as a noun phrase: "ein Datum wie 2024-06-30".
  package let expected: Wording
  /// The words that are allowed, where they can be listed.
  package let allowed: [String]
  /// Nil where the text, without spaces around it, is no such value.
  package let parse: @Sendable (String) -> Value?

  package init(
    _ expected: Wording, allowed: [String] = [], parse: @escaping @Sendable (String) -> Value?
  ) {
    self.expected = expected
    self.allowed = allowed
    self.parse = parse
  }

  /// Reads a text; otherwise makes a finding (`config-value-invalid`) that names what is expected
  /// and the nearest allowed word.
  package func read(
    _ text: String, field: String, at location: SourceLocation, _ findings: inout [Finding]
  ) -> Value? {
    let text = WhiteSpace.trimmed(text)
    if let value = parse(text) { return value }
    let remedy: FindingArgument =
      allowed.isEmpty
      ? .localized(
        Wording(de: "Erwartet wird \(expected.de).", en: "Expected is \(expected.en)."))
      : Suggestion.instead(of: text, among: allowed)
    findings.append(
      Finding(
        ValueRules.invalid, at: location, field: field, value: text.isEmpty ? "\"\"" : text,
        [remedy]))
    return nil
  }
}

extension ValueForm where Value == String {
  /// A text that is not empty.
  package static var text: Self {
    Self(Wording(de: "ein Text", en: "a text")) { $0.isEmpty ? nil : $0 }
  }

  /// A text that may be empty.
  package static var anyText: Self { Self(Wording(de: "ein Text", en: "a text")) { $0 } }

  /// The id of a batch, kind, issue, data set or profile. `not-stated` is the name that figures
  /// give to what has none.
  package static var identifier: Self {
    Self(
      Wording(
        de: "eine Kennung aus Kleinbuchstaben, Ziffern und Bindestrichen, nicht „not-stated“",
        en: "an id of lower-case letters, digits and hyphens, not “not-stated”")
    ) { Identifier.isValid($0) && $0 != "not-stated" ? $0 : nil }
  }

  /// One of some names.
  package static func oneOf(_ names: [String]) -> Self {
    Self(
      Wording(
        de: "eines von: \(names.joined(separator: ", "))",
        en: "one of: \(names.joined(separator: ", "))"),
      allowed: names
    ) { names.contains($0) ? $0 : nil }
  }
}

extension ValueForm where Value == Int {
  /// A whole number within bounds, without sign or grouping.
  package static func integer(in bounds: ClosedRange<Int>) -> Self {
    Self(
      Wording(
        de: "eine ganze Zahl von \(bounds.lowerBound) bis \(bounds.upperBound)",
        en: "a whole number from \(bounds.lowerBound) to \(bounds.upperBound)")
    ) { text in Digits.value(text.utf8).flatMap { bounds.contains($0) ? $0 : nil } }
  }
}

extension ValueForm where Value == Bool {
  /// `true` or `false`, also as German Excel writes them.
  package static var boolean: Self {
    Self(Wording(de: "true oder false", en: "true or false"), allowed: ["true", "false"]) {
      switch $0.lowercased() {
      case "true", "wahr": true
      case "false", "falsch": false
      default: nil
      }
    }
  }
}

extension ValueForm
where Value: CaseIterable & RawRepresentable & Sendable, Value.RawValue == String {
  /// One of the cases of a closed set, by its id.
  package static func choice(_ type: Value.Type) -> Self {
    let names = type.allCases.map(\.rawValue)
    return Self(
      Wording(
        de: "eines von: \(names.joined(separator: ", "))",
        en: "one of: \(names.joined(separator: ", "))"),
      allowed: names
    ) { Value(rawValue: $0) }
  }
}
