internal import DelimitedText
internal import StrategyModel
internal import XMLRecords

/// How the special texts of profiles are read: expressions, paths, date patterns, encodings.
enum ProfileForms {
  /// A regular expression.
  static func pattern(groups: Int = 0) -> YAMLType<TextPattern> {
    YAMLType { value, findings in
      guard case .text(let text) = value.content else {
        return notText(value, &findings)
      }
      do throws(TextPattern.Invalid) {
        let pattern = try TextPattern(text)
        guard pattern.groupCount >= groups else {
          findings.append(
            Finding(ProfileRules.groupMissing, at: value.location, field: value.field, value: text))
          return nil
        }
        return pattern
      } catch {
        findings.append(
          Finding(
            ProfileRules.patternInvalid, at: value.location, field: value.field, value: text,
            [.number(error.offset + 1)]))
        return nil
      }
    }
  }

  static let datePattern = YAMLType<DatePattern> { value, findings in
    guard case .text(let text) = value.content else { return notText(value, &findings) }
    if let pattern = DatePattern(text) { return pattern }
    findings.append(
      Finding(ProfileRules.datePatternInvalid, at: value.location, field: value.field, value: text))
    return nil
  }

  static func fieldPath(_ namespaces: XMLNamespaces) -> YAMLType<FieldPath> {
    path { FieldPath.parse($0, namespaces: namespaces) }
  }

  static func recordPath(_ namespaces: XMLNamespaces) -> YAMLType<RecordPath> {
    path { RecordPath.parse($0, namespaces: namespaces) }
  }

  private static func path<Path>(
    _ parse: @escaping @Sendable (String) -> Result<Path, PathError>
  ) -> YAMLType<Path> {
    YAMLType { value, findings in
      guard case .text(let text) = value.content else { return notText(value, &findings) }
      switch parse(text) {
      case .success(let path): return path
      case .failure(let error):
        findings.append(pathFinding(error, text, value))
        return nil
      }
    }
  }

  /// `start`: the scalars of `text` before the path, where it is a part of it.
  static func pathFinding(
    _ error: PathError, _ text: String, _ value: YAMLValue, from start: Int = 0
  ) -> Finding {
    let path = text.unicodeScalars.dropFirst(start)
    let before = String(String.UnicodeScalarView(path)).utf8.prefix(error.offset)
    let character = start + String(decoding: before, as: UTF8.self).unicodeScalars.count + 1
    return Finding(
      ProfileRules.pathInvalid, at: value.location, field: value.field, value: text,
      [
        .localized(PathErrorTexts.text(error)), .number(character),
        .localized(PathErrorTexts.remedy(error)),
      ])
  }

  /// A condition; with namespaces its operands are paths.
  static func condition(_ namespaces: XMLNamespaces?) -> YAMLType<Condition> {
    YAMLType { value, findings in
      guard case .text(let text) = value.content else { return notText(value, &findings) }
      do throws(ConditionParser.Invalid) {
        return try ConditionParser.condition(text, namespaces: namespaces)
      } catch {
        if let path = error.path {
          findings.append(pathFinding(path, text, value, from: error.offset))
          return nil
        }
        findings.append(
          Finding(
            ProfileRules.conditionInvalid, at: value.location, field: value.field, value: text,
            [.number(error.offset + 1)]))
        return nil
      }
    }
  }

  /// What stands between joined parts; its blanks count, so it is not trimmed.
  static func separator(_ key: String, _ map: inout YAMLMap) -> String? {
    guard let value = map.optional(key, of: .any) else { return nil }
    if case .text(let text) = value.content { return text }
    return notText(value, &map.findings)
  }

  /// Reports that a single text is expected.
  static func notText<Value>(
    _ value: YAMLValue, _ findings: inout [Finding]
  ) -> Value? {
    _ = YAMLType<String>.scalar(.text).read(value, &findings)
    return nil
  }

  /// One text or a list of them.
  static func oneOrMore<Item>(_ item: YAMLType<Item>) -> YAMLType<[Item]> {
    YAMLType { value, findings in
      if case .list = value.content { return YAMLType.list(item).read(value, &findings) }
      return item.read(value, &findings).map { [$0] }
    }
  }

  static let encoding = ValueForm<TextEncoding>(
    Wording(de: "der Name einer Zeichenkodierung", en: "the name of a character encoding"),
    allowed: TextEncoding.allCases.map(\.ianaName)
  ) {
    // Python's name for UTF-8 with a byte order mark.
    $0.lowercased() == "utf-8-sig" ? .utf8 : TextEncoding(name: $0)
  }

  /// A power of ten from 0.01 to 1000000, as its exponent.
  static let powerOfTen = ValueForm<Int>(
    Wording(de: "eine Zehnerpotenz wie 0.01", en: "a power of ten such as 0.01"),
    allowed: powers.map(\.text)
  ) { text in powers.first { $0.text == text }?.exponent }

  private static let powers: [(text: String, exponent: Int)] = [
    ("0.01", -2), ("0.1", -1), ("1", 0), ("10", 1), ("100", 2), ("1000", 3), ("10000", 4),
    ("100000", 5), ("1000000", 6),
  ]

  static let delimiter = ValueForm<[UInt8]>(
    Wording(de: "ein Trennzeichen oder „tab“", en: "a delimiter or “tab”")
  ) { text in
    if text.lowercased() == "tab" || text == "\\t" { return [0x09] }
    let bytes = Array(text.utf8)
    return (1...4).contains(bytes.count) ? bytes : nil
  }

  static let quote = ValueForm<DialectDeclaration.Quote>(
    Wording(
      de: "ein Anführungszeichen oder „none“", en: "a quotation mark or “none”")
  ) { text in
    if text == "none" { return DialectDeclaration.Quote.none }
    guard text.utf8.count == 1, let byte = text.utf8.first, byte < 0x80 else { return nil }
    return .character(byte)
  }

  /// A sign of numbers: one character, not a digit.
  static let sign = ValueForm<Unicode.Scalar>(
    Wording(de: "ein einzelnes Zeichen", en: "a single sign")
  ) { text in
    guard let scalar = text.unicodeScalars.first, text.unicodeScalars.count == 1,
      FieldText.digit(scalar) == nil, !"+-".unicodeScalars.contains(scalar)
    else { return nil }
    return scalar
  }
}
