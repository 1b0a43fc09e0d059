internal import StrategyModel

/// Reads `partners.csv`.
enum PartnerTable {
  private static let columns = OfficeColumns(
    required: ["project", "partner"], optional: ["kind", "role", "public"])

  /// The order of partners, whatever that of the rows.
  static func precedes(_ left: Partner, _ right: Partner) -> Bool {
    (left.project, left.name, left.location) < (right.project, right.name, right.location)
  }

  static func read(_ file: InputFile, _ references: References) -> Checked<[Partner]> {
    let table = OfficeTable.read(file, columns)
    var findings = table.findings
    var lines: [[String]: Int] = [:]
    let partners = (table.value?.rows ?? []).compactMap { row -> Partner? in
      let project = row.required("project", .project, &findings)
      let name = row.required("partner", .text, &findings)
      let isPublic = row.optional("public", .boolean, &findings)
      if let project {
        references.check(
          project, at: row.location(of: "project"), field: "project", &findings)
      }
      guard let project, let name else { return nil }
      if let first = lines[[project.text, name]] {
        findings.append(row.finding(StatementRules.partnerTwice, "partner", [.number(first)]))
      }
      lines[[project.text, name]] = lines[[project.text, name]] ?? row.location.line ?? 0
      return Partner(
        project: project, name: name, kind: row.text("kind"), role: row.text("role"),
        isPublic: isPublic ?? false, location: row.location)
    }
    return Checked(partners, findings)
  }
}
