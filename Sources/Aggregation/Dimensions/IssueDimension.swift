import StrategyModel

extension Dimension {
  /// The cross-cutting issues; every slot is looked at for every issue.
  package static let crossCuttingIssue = Dimension(
    "cross-cutting-issue", name: Wording(de: "Querschnittsthema", en: "Cross-cutting issue"),
    isDisjoint: false,
    remark: Wording(
      de: "Ein Projekt kann zu mehreren Querschnittsthemen beitragen; "
        + "die Zahlen überschneiden sich und dürfen nicht addiert werden.",
      en: "A project can contribute to several cross-cutting issues; "
        + "the numbers overlap and must not be added up."),
    members: { basis in basis.version.issues.map { Member(id: $0.id, name: .data($0.name)) } },
    placing: { _, basis in basis.version.issues.map(\.id) })
}
