internal import StrategyModel

/// Reads the fields of one record as a profile says.
struct RowDecoder {
  let profile: Profile
  let votes: ColumnVotes
  let aliases: AliasBook
  /// Who sent the file; nil = not known.
  let supplier: Supplier?
  private let mappings: [ReportField: FieldMapping]

  init(_ profile: Profile, _ votes: ColumnVotes, _ aliases: AliasBook, supplier: Supplier?) {
    self.supplier = supplier
    self.profile = profile
    self.votes = votes
    self.aliases = aliases
    mappings = Dictionary(
      profile.fields.map { ($0.field, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The report, marked as rejected where a finding rejects it.
  func report(_ record: SourceRecord, _ findings: inout [Finding]) -> StatusReport {
    var row = RowReading(record, words: profile.locale.words)
    var report = StatusReport(location: record.location)
    report.projectKey = identity(.project, &row)
    report.projectName = identity(.name, &row)
    row.project = report.projectKey.flatMap { ProjectID(FieldText.folded($0.value)) }
    requireProject(report, &row)
    noteControlCharacters(&row)
    noteAnswer(&row)
    if record.confirmsEarlier, let cell = record.cell(.status) {
      report.status = Reported(.unchanged, text: cell.text, field: cell.field, at: cell.location)
      report.isRejected =
        record.isBroken || row.findings.contains { $0.rule.effect == .rowRejected }
      if !record.isBroken { findings += row.findings }
      return report
    }
    if let mapping = mappings[.status] { decodeStatus(mapping, &row, &report) }
    report.continued = boolean(.continued, &row)
    report.percentComplete = percent(.percentComplete, &row)
    report.plannedStart = date(.plannedStart, &row)
    report.plannedEnd = date(.plannedEnd, &row)
    report.actualStart = date(.actualStart, &row)
    report.actualEnd = date(.actualEnd, &row)
    report.expectedEnd = date(.expectedEnd, &row)
    report.moneyPlanned = money(.moneyPlanned, &row)
    report.moneySpent = money(.moneySpent, &row)
    report.light = light(.light, &row)
    report.comment = text(.comment, &row)
    report.reason = text(.reason, &row)
    report.evidence = text(.evidence, &row)
    report.contact = text(.contact, &row)
    report.focus = text(.focus, &row)
    joinIntegration(&report, &row)
    report.contributions = contributions(&row)
    report.indicators = indicators(&row)
    requireOthers(record, &row)
    compareLead(&row)
    check(&row)
    report.isRejected =
      record.isBroken || row.findings.contains { $0.rule.effect == .rowRejected }
    // In a broken row values may stand in wrong columns: what they say of themselves misleads.
    if !record.isBroken { findings += row.findings }
    return report
  }

  func mapping(_ field: ReportField) -> FieldMapping? { mappings[field] }

  /// A key or name; an error value of a spreadsheet names no project.
  private func identity(_ field: ReportField, _ row: inout RowReading) -> Reported<String>? {
    aliases.project(text(field, &row))
  }

  /// Each cell with a character that nobody can see. Of those that a reader of delimited text names
  /// at their place nothing is said again: NUL and U+0080…U+009F.
  private func noteControlCharacters(_ row: inout RowReading) {
    for field in ReportField.allCases {
      for cell in row.record.cells[field] ?? [] {
        guard
          let byte = cell.text.utf8.first(where: {
            $0 == 0x7F || $0 < 0x20 && ![0, 0x09, 0x0A, 0x0D].contains($0)
          })
        else { continue }
        row.add(
          Finding(
            TextRules.controlCharacter, at: cell.location, field: cell.field,
            value: ForbiddenCharacter.name(Unicode.Scalar(byte))))
      }
    }
  }

  /// Nothing is suppressed by it: whether it holds, the office decides.
  private func noteAnswer(_ row: inout RowReading) {
    guard let cell = row.record.answer else { return }
    let text = FieldText.trimmed(cell.text)
    guard !text.isEmpty else { return }
    row.add(
      Finding(
        AnswerRules.given, at: cell.location, field: cell.field, value: RowReading.shortened(text)))
  }

  /// A row names its project by key or name; where the profile requires the key, by the key.
  private func requireProject(_ report: StatusReport, _ row: inout RowReading) {
    let needsKey = mappings[.project]?.isRequired ?? false
    guard report.projectKey == nil, needsKey || report.projectName == nil else { return }
    let field: ReportField = mappings[.project] == nil ? .name : .project
    // What a spreadsheet left in the cell is said with it, once.
    row.forgetLeftover(in: field)
    row.note(RowRules.projectMissing, field, value: row.record.cell(field)?.text, mappings[field])
  }

  /// What else the profile requires; project and status have rules of their own.
  private func requireOthers(_ record: SourceRecord, _ row: inout RowReading) {
    for mapping in profile.fields
    where mapping.isRequired && ![.project, .status].contains(mapping.field) {
      let text = record.cell(mapping.field)?.text ?? ""
      guard profile.locale.words.isNothing(text), mapping.defaultText == nil else { continue }
      if mapping.field == .name,
        row.findings.contains(where: { $0.rule == RowRules.projectMissing })
      {
        continue
      }
      row.note(RowRules.valueMissing, mapping.field, value: nil, mapping)
    }
  }

  /// A row that names somebody else as the lead than who sent the file.
  private func compareLead(_ row: inout RowReading) {
    guard let supplier, let mapping = mappings[.lead],
      let (cell, text) = row.stated(mapping)
    else { return }
    if supplier.isCalled(text, aliases) { return }
    row.note(RowRules.leadOther, at: cell, value: text, [.text(supplier.name.de)])
  }

  /// What the office asks of this profile's rows besides.
  private func check(_ row: inout RowReading) {
    for check in profile.checks where check.condition.holds(row.record, profile.locale) {
      let operand = check.condition.operands.first?.text
      let cell = operand.flatMap { row.record.operands[$0] }
      let message = Wording(de: check.message.de, en: check.message.en ?? check.message.de)
      row.add(
        Finding(
          RowRules.profileCheck, at: cell?.location ?? row.record.location,
          field: cell?.field ?? operand, value: cell.map { RowReading.shortened($0.text) },
          [.localized(message)]))
    }
  }

  /// The target named in the status and the one named in its own column must be the same.
  private func joinIntegration(_ report: inout StatusReport, _ row: inout RowReading) {
    let named = aliases.project(report.integratedInto)
    let own = aliases.project(text(.integratedInto, &row))
    if let named, let own, FieldText.folded(named.value) != FieldText.folded(own.value) {
      row.add(
        Finding(
          RowRules.integratedIntoTwo, at: named.location, field: own.field, value: named.value,
          [.text(own.value)]))
    }
    report.integratedInto = named ?? own
  }
}

/// A record while its fields are read, with what was found.
struct RowReading {
  let record: SourceRecord
  let words: WordReader
  var project: ProjectID?
  private(set) var findings: [Finding] = []

  init(_ record: SourceRecord, words: WordReader) {
    self.record = record
    self.words = words
  }

  mutating func add(_ finding: Finding) {
    var finding = finding
    finding.project = project
    findings.append(finding)
  }

  /// Takes back what was said of a spreadsheet's error value in a cell, where another finding says
  /// more of it.
  mutating func forgetLeftover(in field: ReportField) {
    guard let place = record.cell(field)?.location else { return }
    findings.removeAll { $0.location == place && SpreadsheetLeftover.rules.contains($0.rule) }
  }

  /// A finding about a cell, or about the record where it has no such cell.
  mutating func note(
    _ rule: Rule, _ field: ReportField, value: String?, _ mapping: FieldMapping?,
    _ arguments: [FindingArgument] = []
  ) {
    let cell = record.cell(field)
    add(
      Finding(
        rule, at: cell?.location ?? record.location,
        field: cell?.field ?? mapping?.placeName ?? field.rawValue,
        value: value.flatMap { $0.isEmpty ? nil : RowReading.shortened($0) }, arguments))
  }

  /// Findings quote no more than this of a value.
  static func shortened(_ text: String) -> String {
    let limit = 120
    return text.unicodeScalars.count <= limit
      ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(limit))) + "…"
  }

  /// A finding about one of several cells of a field.
  mutating func note(
    _ rule: Rule, at cell: SourceCell, value: String, _ arguments: [FindingArgument]
  ) {
    add(
      Finding(
        rule, at: cell.location, field: cell.field, value: RowReading.shortened(value), arguments))
  }

  /// Whether a spreadsheet left something in a cell instead of its value, which is a finding.
  mutating func hasLeftover(_ cell: SourceCell) -> Bool {
    let trimmed = FieldText.trimmed(cell.text)
    guard let leftover = SpreadsheetLeftover(trimmed) else { return false }
    note(leftover.rule, at: cell, value: trimmed, [])
    return true
  }

  /// The text of one of several cells, as the next function gives it; no default stands for it.
  mutating func stated(_ cell: SourceCell, _ mapping: FieldMapping) -> String? {
    if hasLeftover(cell) { return nil }
    let trimmed = FieldText.trimmed(cell.text)
    return words.isNothing(trimmed) ? nil : (mapping.trims ? trimmed : cell.text)
  }

  /// The text of a field to be read, trimmed; nil where nothing is stated. What a spreadsheet left
  /// there instead of a value is a finding.
  mutating func stated(_ mapping: FieldMapping) -> (cell: SourceCell, text: String)? {
    guard let cell = record.cell(mapping.field) else { return standIn(mapping) }
    let trimmed = FieldText.trimmed(cell.text)
    if let leftover = SpreadsheetLeftover(trimmed) {
      note(leftover.rule, mapping.field, value: trimmed, mapping)
      return nil
    }
    if words.isNothing(trimmed) { return standIn(mapping) }
    return (cell, mapping.trims ? trimmed : cell.text)
  }

  /// The profile's default for an empty cell.
  private func standIn(_ mapping: FieldMapping) -> (cell: SourceCell, text: String)? {
    guard let text = mapping.defaultText else { return nil }
    let cell =
      record.cell(mapping.field)
      ?? SourceCell("", field: mapping.placeName ?? "", at: record.location)
    return (cell, text)
  }
}

extension SpreadsheetLeftover {
  /// Of these another finding about the cell says enough.
  fileprivate static let rules = [CellRules.cellTooNarrow, CellRules.spreadsheetError]

  var rule: Rule {
    switch self {
    case .tooNarrow: CellRules.cellTooNarrow
    case .error: CellRules.spreadsheetError
    case .uncalculated: CellRules.formulaUncalculated
    }
  }
}
