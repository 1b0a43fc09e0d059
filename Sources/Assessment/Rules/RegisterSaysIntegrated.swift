package import StrategyModel

/// The register says that a project went into another; a report says something else.
package enum RegisterSaysIntegrated: ReportRule {
  package static let rule = Rule(
    "register-says-integrated", .warning, .used,
    message: Wording(
      de: "Laut Register ist das Projekt in {0} aufgegangen, gemeldet ist „{value}“; es gilt das "
        + "Register.",
      en: "According to the register the project went into {0}, but “{value}” is reported; the "
        + "register holds."),
    remedy: Wording(
      de: "Sie brauchen diesen Status nicht mehr zu melden; stimmt das Register nicht, sagen Sie "
        + "bitte dem Strategiebüro Bescheid.",
      en: "You need not report this status any more; if the register is wrong, please tell the "
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
