internal import StrategyModel

/// Reads `strategy.yaml`.
enum StrategyReader {
  /// What the file lays down.
  struct Content: Sendable {
    let strategy: Strategy
    /// See `Configuration`.
    let audiences: [String: String]
    let contacts: [String]
    let keptMegabytes: Int
  }

  /// As complete as can be read, so that other files are checked against it even where it has
  /// findings of its own; nil where it says nothing usable. `knownRules` and `audienceFields`: see
  /// `ConfigurationReader`.
  static func read(
    _ file: InputFile, knownRules: [String: RuleEffect]?, audienceFields: [String]?
  ) -> Checked<Content?> {
    let document = YAMLDocument.read(file)
    guard let root = document.value else { return Checked(nil, document.findings) }
    var findings = document.findings
    let type = YAMLType<Content>.map { map in
      let strategy = strategy(&map, knownRules)
      let audiences = audiences(&map, audienceFields)
      let contacts = map.optional("contact", of: contact) ?? []
      let kept = map.optional("history", of: kept) ?? Configuration.usualKeptMegabytes
      return strategy.map {
        Content(strategy: $0, audiences: audiences, contacts: contacts, keptMegabytes: kept)
      }
    }
    return Checked(type.read(root, &findings), findings)
  }

  private static func strategy(_ map: inout YAMLMap, _ knownRules: [String: RuleEffect]?)
    -> Strategy?
  {
    let name = map.required("name", of: .localizedText)
    let publisher = map.required("publisher", of: .localizedText)
    let notice = map.optional("notice", of: notice)
    let calendar = map.optional("calendar", of: calendar)
    let thresholds = map.optional("thresholds", of: ThresholdsReader.thresholds)
    let settings = map.optional("severities", of: .dictionary(.scalar(.oneOf(ruleSettings)))) ?? []
    let versions =
      map.required("versions", of: .list(.map { StrategyVersionReader.version(&$0) })) ?? []
    check(settings, knownRules, &map)
    let checkedVersions = checked(versions, &map)
    let unnamed = LocalizedText(de: "")
    return Strategy(
      name: name ?? unnamed, publisher: publisher ?? unnamed, versions: checkedVersions,
      notice: notice,
      severities: Dictionary(
        settings.compactMap { pair in Severity(rawValue: pair.value).map { (pair.key, $0) } },
        uniquingKeysWith: { first, _ in first }),
      switchedOff: Set(settings.filter { $0.value == off }.map(\.key)),
      deadlineDays: calendar?.deadline ?? 15, lockDays: calendar?.lock ?? 30,
      reminderDays: calendar?.reminders ?? Strategy.usualReminderDays,
      thresholds: thresholds ?? .usual)
  }

  /// Whom to ask: addresses that every audience may see.
  private static let contact = YAMLType<[String]>.map { map in
    [map.optional("email", .text), map.optional("homepage", .text)].compactMap(\.self)
  }

  /// Up to which size deliveries are kept with their bytes.
  private static let kept = YAMLType<Int>.map { map in
    map.optional("keep_files_up_to_mb", .integer(in: 0...1024))
  }

  private static let notice = YAMLType<Strategy.Notice>.map { map in
    let word = map.required("word", of: .localizedText)
    let sentence = map.required("sentence", of: .localizedText)
    guard let word, let sentence else { return nil }
    return Strategy.Notice(word: word, sentence: sentence)
  }

  private static let off = "off"
  private static let ruleSettings = Severity.allCases.map(\.rawValue) + [off]

  private struct Calendar: Sendable {
    let deadline: Int
    let lock: Int
    /// Nil = the usual ones.
    let reminders: [Int]?
  }

  private static let calendar = YAMLType<Calendar>.map { map in
    let calendar = Calendar(
      deadline: map.optional("deadline_days", .integer(in: 0...366)) ?? 15,
      lock: map.optional("lock_days", .integer(in: 0...366)) ?? 30,
      reminders: map.optional("reminder_days", of: .list(.integer(in: 1...366))))
    if let days = calendar.reminders, days.isEmpty || days.count > 2 || days != days.sorted() {
      map.note(
        PeriodRules.remindersUnordered, "reminder_days",
        value: days.map { String($0) }.joined(separator: ", "))
    }
    if calendar.lock < calendar.deadline {
      map.note(
        PeriodRules.lockBeforeDeadline, map.has("lock_days") ? "lock_days" : "deadline_days",
        value: String(calendar.lock), [.number(calendar.deadline), .number(calendar.lock)])
    }
    return calendar
  }

  private static func check(
    _ settings: [YAMLPair<String>], _ knownRules: [String: RuleEffect]?, _ map: inout YAMLMap
  ) {
    let ids = knownRules.map { Set($0.keys) }
    for setting in settings {
      map.findings += StrategyRules.unknown(
        setting.key, ids, at: setting.location, field: "severities")
      if setting.value == off, let effect = knownRules?[setting.key], effect != .used {
        map.findings.append(
          Finding(
            StrategyRules.ruleAlwaysAsked, at: setting.location, field: "severities",
            value: setting.key))
      }
    }
  }

  private static func audiences(_ map: inout YAMLMap, _ known: [String]?) -> [String: String] {
    let names = ["public", "council", "internal"]
    let pairs = map.optional("audiences", of: .dictionary(.scalar(.oneOf(names)))) ?? []
    for pair in pairs where known.map({ !$0.contains(pair.key) }) ?? false {
      map.findings.append(
        Finding(
          YAMLRules.keyUnknown, at: pair.location, field: "audiences", value: pair.key,
          [Suggestion.instead(of: pair.key, among: known ?? [])]))
    }
    return Dictionary(pairs.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  /// The versions without those that hold from the same day as one before them.
  private static func checked(
    _ versions: [StrategyVersionReader.Draft], _ map: inout YAMLMap
  ) -> [StrategyVersion] {
    if map.has("versions"), versions.isEmpty {
      map.note(StrategyRules.versionsMissing, "versions")
    }
    map.findings += DuplicateIDs.findings(versions.map { ($0.version.id, $0.idLocation) })
    var lines: [Day?: Int] = [:]
    return versions.compactMap { draft in
      if let first = lines[draft.version.validFrom] {
        map.findings.append(
          Finding(
            StrategyRules.versionDayTwice, at: draft.dayLocation, field: "valid_from",
            value: draft.version.validFrom?.description, [.number(first)]))
        return nil
      }
      lines[draft.version.validFrom] = draft.dayLocation.line ?? 0
      return draft.version
    }
  }
}
