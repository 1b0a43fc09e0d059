import StrategyModel

extension Dimension {
  /// The batches in which the council decided the projects.
  package static let batch = Dimension(
    "batch", name: Wording(de: "Paket", en: "Batch"), isDisjoint: true,
    members: { basis in
      basis.version.batches.map { Member(id: $0.id, name: .data($0.name)) } + [.withoutStatement]
    },
    placing: { state, _ in [state.row.batch ?? Member.notStated] })

  /// The kinds of organisation (city, subsidiary, …), by the reporting lead.
  package static let organisationKind = Dimension(
    "organisation-kind", name: Wording(de: "Art der Organisation", en: "Kind of organisation"),
    isDisjoint: true,
    remark: Wording(
      de: "Gezählt wird nach der Organisation, die federführend berichtet.",
      en: "Counted by the organisation that reports as lead."),
    members: { basis in
      basis.version.organisationKinds.map { Member(id: $0.id, name: .data($0.name)) }
        + [.withoutStatement]
    },
    placing: { state, basis in
      let lead = state.row.reportingLead
      return [lead.flatMap { basis.suppliers[$0]?.kind } ?? Member.notStated]
    })

  /// The organisations that lead a project, alone or with others.
  package static let leadOrganisation = Dimension(
    "lead-organisation", name: Wording(de: "Federführende Organisation", en: "Lead organisation"),
    isDisjoint: false,
    remark: Wording(
      de: "Ein Projekt mit mehreren Federführenden zählt bei jeder dieser Organisationen; "
        + "die Zahlen überschneiden sich und dürfen nicht addiert werden.",
      en: "A project with several leads counts for each of these organisations; "
        + "the numbers overlap and must not be added up."),
    members: { _ in [] },
    placing: { state, _ in state.row.allLeads.map(\.text) },
    naming: { id, basis in
      .data(SupplierID(id).flatMap { basis.suppliers[$0]?.name } ?? LocalizedText(de: id))
    })
}

extension Member {
  fileprivate static let withoutStatement = Member(
    id: Member.notStated, name: .program(Wording(de: "keine Angabe", en: "not stated")))
}
