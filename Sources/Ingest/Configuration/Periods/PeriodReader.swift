internal import StrategyModel

/// Reads `periods/<P>.yaml`.
enum PeriodReader {
  /// What the file lays down.
  struct Content: Sendable {
    let plan: PeriodPlan
    let texts: PeriodTexts
  }

  /// Nil where the file says nothing usable. `strategy` gives the days that are not stated;
  /// `figures`: see `ConfigurationReader`.
  static func read(
    _ file: InputFile, _ strategy: Strategy?, _ references: References, figures: FigureNames?
  ) -> Checked<Content?> {
    let document = YAMLDocument.read(file)
    guard let root = document.value else { return Checked(nil, document.findings) }
    var findings = document.findings
    let type = YAMLType<Content>.map { map in
      let plan = plan(&map, file, strategy, references)
      let reader = PeriodTextsReader(
        period: plan?.period, references: references, figures: figures)
      let texts = reader.texts(&map)
      return plan.map { Content(plan: $0, texts: texts) }
    }
    return Checked(type.read(root, &findings), findings)
  }

  private static func plan(
    _ map: inout YAMLMap, _ file: InputFile, _ strategy: Strategy?, _ references: References
  ) -> PeriodPlan? {
    let period = map.required("period", .period)
    let asOf = map.optional("as_of", .day)
    let deadline = map.optional("deadline", .day)
    let lock = map.optional("lock", .day)
    let paperDue = map.optional("paper_due", .day)
    let session = map.optional("session", .day)
    let extensions = map.optional("extensions", of: .dictionary(.scalar(.day))) ?? []
    guard let period else { return nil }
    let usual =
      strategy.map { PeriodPlan(period: period, strategy: $0) }
      ?? PeriodPlan(
        period: period, deadline: period.lastDay.adding(days: 15),
        lock: period.lastDay.adding(days: 30))
    let plan = PeriodPlan(
      period: period, asOf: asOf, deadline: deadline ?? usual.deadline, lock: lock ?? usual.lock,
      extensions: suppliers(extensions, references, &map.findings), paperDue: paperDue,
      session: session)
    references.check(
      period, PeriodRules.otherCadence, at: map.location(of: "period"), field: "period",
      &map.findings)
    check(plan, extensions, file, &map)
    return plan
  }

  private static func suppliers(
    _ extensions: [YAMLPair<Day>], _ references: References, _ findings: inout [Finding]
  ) -> [SupplierID: Day] {
    var days: [SupplierID: Day] = [:]
    for pair in extensions {
      guard
        let supplier = ValueForm<SupplierID>.supplier.read(
          pair.key, field: "extensions", at: pair.location, &findings)
      else { continue }
      references.check(supplier, at: pair.location, field: "extensions", &findings)
      days[supplier] = pair.value
    }
    return days
  }

  private static func check(
    _ plan: PeriodPlan, _ extensions: [YAMLPair<Day>], _ file: InputFile, _ map: inout YAMLMap
  ) {
    if file.stem != plan.period.description {
      map.note(
        PeriodRules.fileName, "period", value: plan.period.description, [.text(file.name)])
    }
    if plan.asOf < plan.period.firstDay || plan.asOf > plan.period.lastDay {
      map.note(
        PeriodRules.asOfOutside, "as_of", value: plan.asOf.description,
        [.period(plan.period), .date(PartialDate(plan.asOf))])
    }
    if plan.deadline < plan.period.lastDay {
      map.note(
        PeriodRules.deadlineBeforeEnd, "deadline", value: plan.deadline.description,
        [.date(PartialDate(plan.period.lastDay)), .date(PartialDate(plan.deadline))])
    }
    if plan.lock < plan.deadline {
      map.note(
        PeriodRules.lockBeforeDeadline, map.has("lock") ? "lock" : "deadline",
        value: plan.lock.description,
        [.date(PartialDate(plan.deadline)), .date(PartialDate(plan.lock))])
    }
    for pair in extensions where pair.value < plan.deadline {
      map.findings.append(
        Finding(
          PeriodRules.extensionTooEarly, at: pair.location, field: "extensions",
          value: pair.value.description,
          [.date(PartialDate(plan.deadline)), .date(PartialDate(pair.value))]))
    }
  }
}
