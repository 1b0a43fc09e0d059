internal import StrategyModel
internal import XMLRecords

/// Reads the parts `locale` and `context` of a profile.
enum ProfileLocaleReader {
  static func locale(_ map: inout YAMLMap) -> ProfileLocale? {
    var locale = ProfileLocale()
    if map.optional("decimal", .anyText) == "auto" {
      locale.decimal = nil
    } else if let decimal = map.optional("decimal", ProfileForms.sign) {
      locale.decimal = decimal
      // The usual partner, unless the profile says otherwise.
      locale.grouping = decimal == "." ? "," : "."
    }
    if isEmptyText(&map, "grouping") {
      locale.grouping = nil
    } else if let grouping = map.optional("grouping", ProfileForms.sign) {
      locale.grouping = grouping
      if grouping == locale.decimal {
        map.note(ProfileRules.localeContradiction, "grouping", value: String(grouping))
      }
    }
    if let dates = map.optional("dates", of: .list(ProfileForms.datePattern)) {
      locale.dates = DateReader(dates)
    }
    if let nulls = map.optional("date_null", of: .list(ValueForm<String>.text)) {
      locale.dates = DateReader(locale.dates.patterns, nulls: nulls)
    }
    locale.languages = map.optional("lang", of: ProfileForms.oneOrMore(.scalar(.text))) ?? []
    _ = map.optional(
      "partial_date",
      of: YAMLType<Bool>.map { partial in
        // A date keeps its precision and both ends; these are the ends that count.
        _ = partial.optional("start", .oneOf(["first_day"]))
        _ = partial.optional("end", .oneOf(["last_day"]))
        return true
      })
    let texts = YAMLType.list(ValueForm<String>.anyText)
    locale.words = WordReader(
      nothing: map.optional("null_words", of: texts) ?? ProfileLocale.usualNullWords,
      yes: map.optional("true_words", of: texts) ?? ProfileLocale.usualTrueWords,
      no: map.optional("false_words", of: texts) ?? ProfileLocale.usualFalseWords)
    return locale
  }

  /// A space is a sign too; the forms trim it away.
  private static func isEmptyText(_ map: inout YAMLMap, _ key: String) -> Bool {
    guard let value = map.optional(key, of: .any), case .text(let text) = value.content else {
      return false
    }
    return text.isEmpty
  }

  static func context(_ map: inout YAMLMap, _ namespaces: XMLNamespaces) -> ProfileContext? {
    var context = ProfileContext()
    let asOf = map.optional(
      "as_of",
      of: YAMLType<AsOf>.map { part in
        AsOf(
          dates: part.optional("date", of: ProfileForms.oneOrMore(ProfileForms.datePattern)),
          isRequired: part.optional("required", .boolean) ?? false,
          origin: origin(&part, namespaces, groups: 1))
      })
    context.asOf = asOf?.origin
    context.asOfDates = asOf?.dates.map { DateReader($0) }
    context.requiresAsOf = asOf?.isRequired ?? false
    context.nothingNew = map.optional(
      "nothing_new", of: .map { origin(&$0, namespaces, groups: 0) })
    context.period = map.optional("period", of: .map { origin(&$0, namespaces, groups: 1) })
    let supplier = YAMLType<ProfileContext.Origin>.map { map in
      map.optional("const", .text).map { .constant($0) } ?? origin(&map, namespaces, groups: 1)
    }
    context.supplier =
      map.optional("supplier", of: supplier) ?? map.optional("lead", of: supplier)
    context.total = map.optional(
      "total", of: .map { $0.required("path", of: ProfileForms.fieldPath(namespaces)) })
    return context
  }

  /// What a profile says of the day that a file describes.
  private struct AsOf {
    let dates: [DatePattern]?
    let isRequired: Bool
    let origin: ProfileContext.Origin?
  }

  /// `{path: …}` or `{from: …, regex: …}`.
  private static func origin(
    _ map: inout YAMLMap, _ namespaces: XMLNamespaces, groups: Int
  ) -> ProfileContext.Origin? {
    if map.has("path") {
      return map.optional("path", of: ProfileForms.fieldPath(namespaces)).map { .path($0) }
    }
    let from = map.required("from", .oneOf(["preamble", "filename", "any_cell"]))
    let pattern = map.required("regex", of: ProfileForms.pattern(groups: groups))
    guard let from, let pattern else { return nil }
    return switch from {
    case "preamble": .preamble(pattern)
    case "filename": .fileName(pattern)
    default: .anyCell(pattern)
    }
  }
}
