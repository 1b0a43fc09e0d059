package import StrategyModel

/// The register says that a project went into another; a report says something else.
package enum RegisterSaysIntegrated: ReportRule {
  package static let rule = Rule(
    "register-says-integrated", .warning, .used,
    message: Wording(
      de: "Laut Liste der Kernprojekte ist das Projekt in {0} aufgegangen, gemeldet ist "
        + "„{value}“; es gilt die Liste.",
      en: "According to the list of core projects the project went into {0}, but “{value}” is "
        + "reported; the list applies."),
    remedy: Wording(
      de: "Sie brauchen zu diesem Projekt nichts mehr zu melden; stimmt die Liste nicht, sagen "
        + "Sie bitte dem Strategiebüro Bescheid.",
      en: "You need not report on this project any more; if the list is wrong, please tell the "
        + "strategy office."))

  static func flaws(in row: ReportedRow) -> [Flaw] {
    guard let target = row.registerRow.integratedInto, let status = row.report.namedStatus
    else { return [] }
    let arguments: [FindingArgument] = [.text(target.text)]
    guard status == .integrated else { return [Flaw(.status, arguments)] }
    // An unknown target has a finding of its own.
    guard let named = row.report.integratedInto?.value, let other = row.directory.find(named),
      other != target
    else { return [] }
    return [Flaw(.integratedInto, arguments)]
  }
}
