internal import StrategyModel

/// Reads `projects.csv`, the register.
enum ProjectTable {
  /// A row of the register with the cells it was read from.
  struct Entry: Sendable {
    let row: RegisterRow
    let cells: OfficeRow

    var id: ProjectID { row.project }

    /// What it names in other files.
    var named: Named {
      Named(
        id: id, slot: row.slot, batch: row.batch, reportingLead: row.reportingLead,
        leads: row.leads, replaces: row.replaces, integratedInto: row.integratedInto, cells: cells)
    }
  }

  /// What a row names in other files, be it unreadable as a whole; nil = empty or unreadable.
  struct Named: Sendable {
    let id: ProjectID?
    let slot: SlotID?
    let batch: String?
    let reportingLead: SupplierID?
    let leads: [SupplierID]
    let replaces: ProjectID?
    let integratedInto: ProjectID?
    let cells: OfficeRow
  }

  /// The rows of a table in the file's order.
  struct Rows: Sendable {
    var entries: [Entry] = []
    /// What rows without readable id, slot or name say, so that it is checked in the same pass.
    var unreadable: [Named] = []

    /// Every project of which some row speaks.
    var ids: Set<ProjectID> { Set(entries.map(\.id) + unreadable.compactMap(\.id)) }
  }

  static let columns = OfficeColumns(
    required: ["id", "slot", "name_de"],
    optional: [
      "valid_from", "batch", "fixed_on", "reporting_lead", "leads", "name_en", "aliases",
      "replaces", "integrated_into", "demonstration", "description_de", "description_en", "aim_de",
      "aim_en", "stands_for_de", "stands_for_en", "expected_effect_de", "expected_effect_en",
      "done_when_de", "done_when_en", "achieved_effect_de", "achieved_effect_en", "evidence_de",
      "evidence_en", "origin_de", "origin_en", "source",
    ], acceptsTexts: true)

  /// Nil where the file is no such table.
  static func read(_ file: InputFile) -> Checked<Rows?> {
    let table = OfficeTable.read(file, columns)
    guard let value = table.value else { return Checked(nil, table.findings) }
    var findings = table.findings
    var rows = Rows()
    for row in value.rows { add(row, value.columns, to: &rows, &findings) }
    return Checked(rows, findings)
  }

  private static func add(
    _ row: OfficeRow, _ columns: [String], to rows: inout Rows, _ findings: inout [Finding]
  ) {
    let id = row.required("id", .project, &findings)
    let validFrom = row.optional("valid_from", .day, &findings)
    let slot = row.required("slot", .slot, &findings)
    let batch = row.optional("batch", .identifier, &findings)
    let fixedOn = row.optional("fixed_on", .partialDate, &findings)
    let reportingLead = row.optional("reporting_lead", .supplier, &findings)
    let leads = row.list("leads", .supplier, &findings)
    let name = row.required("name_de", .text, &findings)
    let replaces = row.optional("replaces", .project, &findings)
    let integratedInto = row.optional("integrated_into", .project, &findings)
    let demonstration = row.demonstration(columns, &findings)
    let texts = texts(row, columns, &findings)
    guard let id, let slot, let name else {
      rows.unreadable.append(
        Named(
          id: id, slot: slot, batch: batch, reportingLead: reportingLead, leads: leads,
          replaces: replaces, integratedInto: integratedInto, cells: row))
      return
    }
    let entry = RegisterRow(
      project: id, validFrom: validFrom, slot: slot, batch: batch, fixedOn: fixedOn,
      reportingLead: reportingLead, leads: leads,
      name: LocalizedText(de: name, en: row.text("name_en")), aliases: row.items("aliases"),
      replaces: replaces, integratedInto: integratedInto, demonstration: demonstration,
      texts: texts, location: row.location)
    rows.entries.append(Entry(row: entry, cells: row))
  }

  /// By the column's name without the language.
  private static func texts(
    _ row: OfficeRow, _ columns: [String], _ findings: inout [Finding]
  ) -> [String: LocalizedText] {
    var texts: [String: LocalizedText] = [:]
    texts["source"] = row.text("source").map { LocalizedText(de: $0) }
    for column in columns where !column.hasPrefix("name_") {
      guard let name = OfficeColumns.textName(column), texts[name] == nil else { continue }
      let english = row.text(name + "_en")
      if let german = row.text(name + "_de") {
        texts[name] = LocalizedText(de: german, en: english)
      } else if english != nil, column.hasSuffix("_en") {
        findings.append(
          row.finding(ProjectRules.textWithoutGerman, column, [.text(name + "_de")]))
      }
    }
    return texts
  }
}
