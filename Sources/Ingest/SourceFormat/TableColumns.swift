internal import DelimitedText
internal import StrategyModel

/// Which column of a table holds which field.
struct TableColumns {
  /// 0-based.
  private(set) var indexes: [ReportField: Int] = [:]
  private(set) var parts: [IndicatorPart: Int] = [:]
  let composed: ComposedColumns
  let columns: [HeaderColumn]
  let answer: AnswerColumn
  private(set) var findings: [Finding] = []
  private let places: TablePlaces
  /// As spreadsheets count.
  private let headerRow: Int?

  init(_ head: DelimitedHead, profile: Profile, places: TablePlaces) {
    columns = head.columns
    answer = AnswerColumn(head.columns)
    headerRow = head.headerRows.last?.ordinal
    self.places = places
    let names = columns.map { FieldText.heading($0.name) }
    composed = ComposedColumns(columns.map(\.name), profile: profile)
    var missing = composed.missing
    for mapping in profile.fields {
      for (part, origin) in mapping.parts { parts[part] = find(origin, names) }
      guard case .column(let headers, _) = mapping.origin, !headers.isEmpty else { continue }
      indexes[mapping.field] = find(mapping.origin, names)
      if indexes[mapping.field] == nil { missing.append(mapping) }
    }
    findings.sort(by: Finding.precedes)
    report(missing, head)
  }

  private mutating func find(_ origin: FieldMapping.Origin, _ names: [String]) -> Int? {
    guard case .column(let headers, let number) = origin else { return nil }
    for header in headers {
      let found = names.indices.filter { names[$0] == FieldText.heading(header) }
      guard let first = found.first else { continue }
      if let number { return number <= found.count ? found[number - 1] : nil }
      if found.count > 1 {
        let finding = Finding(
          HeaderRules.columnDuplicate, at: heading(columns[found[1]]),
          field: columns[first].name, [.number(found.count)])
        if !findings.contains(finding) { findings.append(finding) }
      }
      return first
    }
    return nil
  }

  /// The columns whose cells are read.
  var used: Set<Int> { Set(indexes.values).union(parts.values).union(composed.indexes) }

  private mutating func report(_ missing: [FieldMapping], _ head: DelimitedHead) {
    let used = used
    let free = columns.filter { !used.contains($0.index) && !$0.name.isEmpty }
    let start = head.headerRows.first?.start ?? TextPlace(line: 1, column: 1, offset: 0)
    for heading in composed.missingOperands {
      findings.append(
        Finding(
          HeaderRules.columnMissing, at: location(start, row: headerRow), field: heading,
          [.localized(remedy(nil, [heading], free))]))
    }
    for mapping in missing {
      let names = mapping.origin.names
      let nearest = names.lazy.compactMap { name in
        NearestName.of(name, among: free.map(\.name)).map { (wanted: name, found: $0) }
      }.first
      if mapping.isRequired {
        let column = nearest.flatMap { near in free.first { $0.name == near.found } }
        findings.append(
          Finding(
            HeaderRules.columnMissing, at: column.map(heading) ?? location(start, row: headerRow),
            field: names.first ?? "",
            [.localized(remedy(nearest, names, free))]))
      } else if let nearest, nearest.found.count >= 5,
        let column = free.first(where: { $0.name == nearest.found }),
        !findings.contains(where: { $0.value == column.name })
      {
        findings.append(
          Finding(
            HeaderRules.columnUnread, at: heading(column), field: column.name,
            value: column.name, [.text(nearest.wanted)]))
      }
    }
  }

  private func remedy(
    _ nearest: (wanted: String, found: String)?, _ names: [String], _ free: [HeaderColumn]
  ) -> Wording {
    if let nearest {
      return Wording(
        de: "Bitte schreiben Sie statt „\(nearest.found)“ die Überschrift „\(nearest.wanted)“.",
        en: "Please write the heading “\(nearest.wanted)” instead of “\(nearest.found)”.")
    }
    let possible = names.prefix(6).map { "„\($0)“" }.joined(separator: ", ")
    let english = names.prefix(6).map { "“\($0)”" }.joined(separator: ", ")
    return Wording(
      de: "Bitte ergänzen Sie die Spalte; möglich sind diese Überschriften: \(possible).",
      en: "Please add the column; these headings are possible: \(english).")
  }

  /// Whether a column that the profile requires is not there.
  var isIncomplete: Bool { findings.contains { $0.rule == HeaderRules.columnMissing } }

  /// Where a column's name stands.
  func heading(_ column: HeaderColumn) -> SourceLocation {
    location(column.place, row: headerRow, index: column.index)
  }

  /// `row`: 1-based as spreadsheets count; `index`: of the cell, 0-based.
  func location(_ place: TextPlace, row: Int? = nil, index: Int? = nil) -> SourceLocation {
    places.location(place, row: row, index: index)
  }
}
