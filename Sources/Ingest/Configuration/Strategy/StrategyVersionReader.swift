internal import StrategyModel

/// Reads one of the `versions` of `strategy.yaml`.
enum StrategyVersionReader {
  /// A version with the places that checks across versions name.
  struct Draft: Sendable {
    let version: StrategyVersion
    let idLocation: SourceLocation
    let dayLocation: SourceLocation
  }

  /// An item of a list with the place of its id.
  private struct Listed<Item: Sendable>: Sendable {
    let item: Item
    let location: SourceLocation
  }

  static func version(_ map: inout YAMLMap) -> Draft? {
    let id = map.required("id", .text) ?? ""
    let validFrom = map.optional("valid_from", .day)
    let horizon = map.required("horizon", .integer(in: 1900...2999)) ?? 2999
    let goal = map.required("goal", .integer(in: 1...99_999))
    let cadence = map.required("cadence", .choice(Cadence.self)) ?? .quarter
    let counting =
      map.required("counting", of: counting) ?? Counting(lapsedSlots: .refillable, staleAfter: 4)
    let kinds = map.optional("organisation_kinds", of: .list(kind)) ?? []
    let competencies = map.required("competencies", of: .list(competency)) ?? []
    let issues = map.optional("issues", of: .list(issue)) ?? []
    let batches = map.optional("batches", of: .list(batch)) ?? []
    let milestones = map.optional("milestones", of: .list(milestone)) ?? []
    let characteristics = map.optional("characteristics", of: .list(.localizedText)) ?? []
    let essence = map.optional("essence", of: essence)
    let statements = StrategyStatements(
      goals: map.optional("goals", of: .list(.localizedText)) ?? [],
      selection: map.optional("selection", of: .list(.localizedText)) ?? [],
      involvement: map.optional("involvement", of: .list(.localizedText)) ?? [])
    let version = StrategyVersion(
      id: id, validFrom: validFrom, horizon: horizon, cadence: cadence, counting: counting,
      competencies: competencies.map(\.item), issues: issues.map(\.item),
      batches: batches.map(\.item), organisationKinds: kinds.map(\.item), milestones: milestones,
      characteristics: characteristics, essenceName: essence?.name,
      essence: essence?.values ?? [], statements: statements)
    if let goal, goal != version.goal {
      map.note(
        StrategyRules.goalDiffers, "goal", value: String(goal), [.number(version.goal)])
    }
    map.findings += duplicates(kinds, \.id) + duplicates(competencies, \.id.description)
    map.findings += duplicates(issues, \.id) + duplicates(batches, \.id)
    return Draft(
      version: version, idLocation: map.location(of: "id"),
      dayLocation: map.location(of: "valid_from"))
  }

  private static func duplicates<Item>(
    _ items: [Listed<Item>], _ id: (Item) -> String
  ) -> [Finding] {
    DuplicateIDs.findings(items.map { (id($0.item), $0.location) })
  }

  private static let counting = YAMLType<Counting>.map { map in
    let lapsed = map.required("lapsed_slots", .choice(Counting.LapsedSlots.self))
    let stale = map.optional("stale_after", .integer(in: 0...100))
    return Counting(lapsedSlots: lapsed ?? .refillable, staleAfter: stale ?? 4)
  }

  /// The name stands in for one that cannot be read; the finding about it stops the run anyway.
  private static func name(_ map: inout YAMLMap) -> LocalizedText {
    map.required("name", of: .localizedText) ?? LocalizedText(de: "")
  }

  private static let kind = YAMLType<Listed<OrganisationKind>>.map { map in
    let id = map.required("id", .identifier)
    let name = name(&map)
    return id.map {
      Listed(item: OrganisationKind(id: $0, name: name), location: map.location(of: "id"))
    }
  }

  private static let competency = YAMLType<Listed<Competency>>.map { map in
    let id = map.required("id", .competency)
    let name = name(&map)
    let foci = map.required("foci", of: .list(focus)) ?? []
    for focus in foci {
      guard let id, focus.item.id.competency != id else { continue }
      map.findings.append(
        Finding(
          StrategyRules.focusOfOtherCompetency, at: focus.location, field: "id",
          value: focus.item.id.description, [.text(id.description)]))
    }
    map.findings += duplicates(foci, \.id.description)
    return id.map {
      Listed(
        item: Competency(id: $0, name: name, foci: foci.map(\.item)),
        location: map.location(of: "id"))
    }
  }

  private static let focus = YAMLType<Listed<MainFocus>>.map { map in
    let id = map.required("id", .focus)
    let name = map.optional("name", of: .localizedText)
    let slots = map.required("slots", .integer(in: 1...999)) ?? 0
    let variants = map.optional("variants", of: .list(.text)) ?? []
    return id.map {
      Listed(
        item: MainFocus(id: $0, name: name, slots: slots, variants: variants),
        location: map.location(of: "id"))
    }
  }

  private static let issue = YAMLType<Listed<CrossCuttingIssue>>.map { map in
    let id = map.required("id", .identifier)
    let name = name(&map)
    let kind = map.optional("kind", of: .localizedText)
    let requirement = map.optional("requirement", of: .localizedText)
    return id.map {
      Listed(
        item: CrossCuttingIssue(id: $0, name: name, kind: kind, requirement: requirement),
        location: map.location(of: "id"))
    }
  }

  private static let batch = YAMLType<Listed<Batch>>.map { map in
    let id = map.required("id", .identifier)
    let name = name(&map)
    let decided = map.optional("decided", .text)
    let paper = map.optional("paper", .text)
    if let paper, !PaperNumber.isValid(paper) {
      map.note(DecisionRules.paperNumber, "paper", value: paper)
    }
    return id.map {
      Listed(
        item: Batch(id: $0, name: name, decided: decided, paper: paper),
        location: map.location(of: "id"))
    }
  }

  private static let milestone = YAMLType<Milestone>.map { map in
    let date = map.required("date", .text)
    let kind = map.required("kind", .text)
    let name = map.required("name", of: .localizedText)
    guard let date, let kind, let name else { return nil }
    return Milestone(date: date, kind: kind, name: name)
  }

  private struct Essence: Sendable {
    let name: LocalizedText?
    let values: [EssenceValue]
  }

  private static let essence = YAMLType<Essence>.map { map in
    let name = map.required("name", of: .localizedText)
    let values = map.optional("values", of: .list(essenceValue)) ?? []
    return Essence(name: name, values: values)
  }

  private static let essenceValue = YAMLType<EssenceValue>.map { map in
    let name = map.required("name", of: .localizedText)
    let means = map.required("means", of: .localizedText)
    let motto = map.optional("motto", of: .localizedText)
    guard let name, let means else { return nil }
    return EssenceValue(name: name, means: means, motto: motto)
  }
}
