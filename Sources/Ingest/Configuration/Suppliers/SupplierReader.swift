internal import StrategyModel

/// Reads `suppliers.yaml`.
enum SupplierReader {
  /// A supplier with the places that checks against other files name.
  struct Draft: Sendable {
    let supplier: Supplier
    let location: SourceLocation
    let kind: SourceLocation
    let owesFrom: SourceLocation
    let owesUntil: SourceLocation
    /// The spellings of its name that recognition goes by, each with its place.
    let spellings: [Spelling]
  }

  struct Spelling: Sendable {
    let text: String
    let location: SourceLocation
  }

  /// As complete as can be read; nil where the file says nothing usable.
  static func read(_ file: InputFile) -> Checked<[Draft]?> {
    let document = YAMLDocument.read(file)
    guard let root = document.value else { return Checked(nil, document.findings) }
    var findings = document.findings
    let type = YAMLType<[Draft]>.map { map in
      let drafts = map.required("suppliers", of: .list(supplier))
      map.findings += DuplicateIDs.findings(
        (drafts ?? []).map { ($0.supplier.id.text, $0.location) })
      return drafts
    }
    let drafts = type.read(root, &findings)
    return Checked(drafts, findings + sharedSpellings(drafts ?? []))
  }

  /// Checks what the strategy must know.
  static func check(_ drafts: [Draft], _ references: References) -> [Finding] {
    var findings: [Finding] = []
    for draft in drafts {
      if let kind = draft.supplier.kind {
        references.check(kind: kind, at: draft.kind, field: "kind", &findings)
      }
      for (period, location, field) in [
        (draft.supplier.owesFrom, draft.owesFrom, "owes_from"),
        (draft.supplier.owesUntil, draft.owesUntil, "owes_until"),
      ] {
        guard let period else { continue }
        references.check(
          period, PeriodRules.otherCadenceHere, at: location, field: field, &findings)
      }
    }
    return findings
  }

  private static let spelling = YAMLType<Spelling> { value, findings in
    YAMLType.scalar(.text).read(value, &findings).map {
      Spelling(text: $0, location: value.location)
    }
  }

  private static let supplier = YAMLType<Draft>.map { map in
    let id = map.required("id", .supplier)
    let name = map.required("name", of: .localizedText) ?? LocalizedText(de: "")
    let kind = map.optional("kind", .identifier)
    let variants = map.optional("variants", of: .list(spelling)) ?? []
    let isDemonstration = map.optional("demonstration", .boolean) ?? false
    let owesFrom = map.optional("owes_from", .period)
    let owesUntil = map.optional("owes_until", .period)
    let isOneFilePerProject = map.optional("one_file_per", .oneOf(["project"])) != nil
    let contact = map.optional("contact", of: contact) ?? .none
    let dataSets = map.optional("data_sets", of: .list(dataSet)) ?? []
    if let owesUntil, map.has("owes_until") {
      if let owesFrom, owesUntil < owesFrom {
        map.note(
          SupplierRules.owesUntilBeforeFrom, "owes_until", value: owesUntil.description,
          [.period(owesFrom)])
      } else if !map.has("owes_from") {
        map.note(SupplierRules.owesUntilAlone, "owes_until", value: owesUntil.description)
      }
    }
    map.findings += DuplicateIDs.findings(dataSets.map { ($0.dataSet.id, $0.location) })
    guard let id else { return nil }
    let supplier = Supplier(
      id: id, name: name, kind: kind, variants: variants.map(\.text),
      dataSets: isOneFilePerProject
        ? separated(dataSets.map(\.dataSet)) : dataSets.map(\.dataSet), owesFrom: owesFrom,
      owesUntil: owesUntil, isDemonstration: isDemonstration, contact: contact)
    let ownName = Spelling(text: name.de, location: map.location(of: "name"))
    return Draft(
      supplier: supplier, location: map.location(of: "id"), kind: map.location(of: "kind"),
      owesFrom: map.location(of: "owes_from"), owesUntil: map.location(of: "owes_until"),
      spellings: [ownName] + variants)
  }

  private static let contact = YAMLType<SupplierContact>.map { map in
    SupplierContact(
      email: map.optional("email", .emailAddress), salutation: map.optional("salutation", .text))
  }

  private struct ListedDataSet: Sendable {
    let dataSet: DataSet
    let location: SourceLocation
  }

  private static let dataSet = YAMLType<ListedDataSet>.map { map in
    let id = map.required("id", .identifier)
    let cadence = map.optional("cadence", .choice(Cadence.self))
    let profile = map.optional("profile", .identifier)
    let replace = map.optional("replace", .oneOf(["whole"]))
    let oneFilePer = map.optional("one_file_per", .oneOf(["project"]))
    return id.map {
      ListedDataSet(
        dataSet: DataSet(
          id: $0, cadence: cadence, profile: profile, replacesWhole: replace == "whole",
          isOneFilePerProject: oneFilePer != nil),
        location: map.location(of: "id"))
    }
  }

  /// What a supplier states of all its data sets.
  private static func separated(_ dataSets: [DataSet]) -> [DataSet] {
    (dataSets.isEmpty ? [DataSet()] : dataSets).map {
      DataSet(
        id: $0.id, cadence: $0.cadence, profile: $0.profile, replacesWhole: $0.replacesWhole,
        isOneFilePerProject: true)
    }
  }

  private static func sharedSpellings(_ drafts: [Draft]) -> [Finding] {
    var owners: [String: SupplierID] = [:]
    var findings: [Finding] = []
    for draft in drafts {
      for spelling in draft.spellings where !spelling.text.isEmpty {
        let key = spelling.text.lowercased()
        guard let owner = owners[key], owner != draft.supplier.id else {
          owners[key] = draft.supplier.id
          continue
        }
        findings.append(
          Finding(
            SupplierRules.spellingShared, at: spelling.location, field: "variants",
            value: spelling.text, [.text(owner.text)]))
      }
    }
    return findings
  }
}
