/// A value named in a finding's sentence; it is worded when the sentence is.
package enum FindingArgument: Hashable, Sendable {
  case text(String)
  case number(Int)
  case status(Status)
  case date(PartialDate)
  case period(Period)
  case localized(Wording)

  /// The argument as it stands in a sentence of a language.
  package func text(_ language: Language) -> String {
    switch self {
    case .text(let text): text
    case .number(let number): String(number)
    case .status(let status): status.name[language]
    case .date(let date):
      language == .de ? date.german : date.description
    case .period(let period): period.description
    case .localized(let wording): wording[language]
    }
  }
}

/// Something that a rule found: which rule, where, in which field, with which value.
package struct Finding: Hashable, Sendable {
  package let rule: Rule
  /// The rule's severity, unless configuration gave another.
  package var severity: Severity
  package let location: SourceLocation
  package var supplier: SupplierID?
  package var period: Period?
  package var project: ProjectID?
  /// The header or element name as the supplier's file writes it, or the field's id.
  package let field: String?
  /// The value as it stands in the file.
  package let value: String?
  package let arguments: [FindingArgument]
  /// Findings of the same rule and file beyond the first thousand, counted here without places.
  package var furtherCount: Int
  /// The office or supplier has answered it; it is counted as answered and not repeated.
  package var answered: Bool

  package init(
    _ rule: Rule, at location: SourceLocation, field: String? = nil, value: String? = nil,
    _ arguments: [FindingArgument] = [], project: ProjectID? = nil,
    supplier: SupplierID? = nil, period: Period? = nil
  ) {
    self.rule = rule
    severity = rule.severity
    self.location = location
    self.field = field
    self.value = value
    self.arguments = arguments
    self.project = project
    self.supplier = supplier
    self.period = period
    furtherCount = 0
    answered = false
  }

  /// What is wrong, in one sentence.
  package func message(_ language: Language) -> String { filled(rule.message, language) }

  /// What to write or do instead, in one sentence.
  package func remedy(_ language: Language) -> String { filled(rule.remedy, language) }

  /// Replaces placeholders in one pass, so that a value which looks like one stays as it is.
  private func filled(_ wording: Wording, _ language: Language) -> String {
    var result = ""
    var rest = wording[language][...]
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      guard let close = rest[open...].firstIndex(of: "}") else {
        rest = rest[open...]
        break
      }
      let key = rest[rest.index(after: open)..<close]
      result += replacement(key, language) ?? String(rest[open...close])
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  private func replacement(_ key: Substring, _ language: Language) -> String? {
    switch key {
    case "value": return value ?? ""
    case "field": return field ?? ""
    default:
      guard let index = Int(key), arguments.indices.contains(index) else { return nil }
      return arguments[index].text(language)
    }
  }

  /// The order of every list of findings: by place, then rule, field and value.
  package static func precedes(_ left: Finding, _ right: Finding) -> Bool {
    if left.location != right.location { return left.location < right.location }
    return (left.rule.id, left.field ?? "", left.value ?? "", left.project?.text ?? "")
      < (right.rule.id, right.field ?? "", right.value ?? "", right.project?.text ?? "")
  }
}

/// A value together with everything that was found while making it.
package struct Checked<Value> {
  package var value: Value
  package var findings: [Finding]

  package init(_ value: Value, _ findings: [Finding] = []) {
    self.value = value
    self.findings = findings
  }
}

extension Checked: Sendable where Value: Sendable {}
