package import StrategyModel

/// A word of a supplier that could not be read, and which of ours it may be made to mean: for the
/// office, which then writes it into `aliases.csv`.
package struct AliasOffer: Hashable, Sendable {
  package let field: Alias.Field
  /// As the supplier writes it.
  package let word: String
  /// Never empty; which one is right is for the office to say.
  package let choices: [String]

  /// More than these are not listed.
  private static let most = 20

  /// For each word once, in the order of the findings.
  static func all(
    _ findings: [FeedbackFinding], of supplier: SupplierID, _ material: FeedbackMaterial
  ) -> [AliasOffer] {
    var offers: [AliasOffer] = []
    for found in findings where offers.count < most {
      let finding = found.finding
      // A word that was cut for the finding is no word of the file.
      guard let field = field(of: finding), let word = finding.value, !word.isEmpty,
        word.unicodeScalars.count <= 100,
        !offers.contains(where: { $0.field == field && $0.word == word })
      else { continue }
      let choices = choices(for: word, as: field, supplier, material)
      if !choices.isEmpty { offers.append(AliasOffer(field: field, word: word, choices: choices)) }
    }
    return offers
  }

  /// Which kind of word a rule did not understand; nil for other rules.
  private static func field(of finding: Finding) -> Alias.Field? {
    switch finding.rule.id {
    case "status-unmapped", "status-continued-or-integrated": .status
    case "light-unmapped": .light
    case "unknown-project", "integrated-target-unknown": .project
    case "supplier-contradicted", "row-of-another-lead": .lead
    default: nil
    }
  }

  private static func choices(
    for word: String, as field: Alias.Field, _ supplier: SupplierID, _ material: FeedbackMaterial
  ) -> [String] {
    switch field {
    // Integrated needs a target, and unknown is no word to choose.
    case .status:
      [Status.planned, .ongoing, .paused, .implemented, .cancelled].map(\.rawValue)
    case .light: Light.allCases.map(\.rawValue)
    case .lead: [supplier.text]
    case .project: nearestProject(to: word, material.snapshot).map { [$0.text] } ?? []
    case .contributions: []
    }
  }

  private static func nearestProject(to word: String, _ snapshot: Snapshot) -> ProjectID? {
    var ids: [String: ProjectID] = [:]
    for state in snapshot.projects {
      let row = state.row
      for name in [state.project.text, row.name.de, row.name.en ?? ""] + row.aliases {
        if !name.isEmpty, ids[name] == nil { ids[name] = state.project }
      }
    }
    return NearestName.of(word, among: ids.keys.sorted()).flatMap { ids[$0] }
  }
}
