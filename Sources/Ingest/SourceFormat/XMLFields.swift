internal import StrategyModel
internal import XMLRecords

/// Which paths of an XML record hold which field.
struct XMLFields {
  private let mappings: [FieldMapping]
  private let operands: [Condition.Operand]
  private let lookups: XMLLookups
  private let workingDays: WorkingDays
  private let languages: [String]
  private let file: String

  init(
    _ profile: Profile, _ lookups: XMLLookups, _ workingDays: WorkingDays, file: String
  ) {
    self.lookups = lookups
    self.workingDays = workingDays
    self.file = file
    operands = profile.operands
    languages = profile.locale.languages
    mappings = profile.fields.map { mapping in
      guard let template = mapping.template, case .path(_, let otherwise) = mapping.origin,
        case .success(let path) = template.filled({
          lookups.value(named: $0.key, in: $0.lookup)
        })
      else { return mapping }
      var mapping = mapping
      mapping.origin = .path(path, otherwise: otherwise)
      return mapping
    }
  }

  func record(_ element: XMLRecord) -> SourceRecord {
    var record = SourceRecord(location: location(element.place))
    for operand in operands {
      guard let path = operand.path, let value = element.first(path) else { continue }
      record.operands[operand.text] = cell(value)
    }
    for mapping in mappings {
      switch mapping.origin {
      case .path(let path, let otherwise):
        if mapping.field == .indicators {
          record.indicators = element.elements(path).map { indicator($0, mapping) }
          continue
        }
        var cells = self.cells(path, mapping, in: element)
        if let pattern = mapping.matching { cells = cells.map { $0.matching(pattern) } }
        if let other = otherwise, cells.allSatisfy({ FieldText.trimmed($0.text).isEmpty }) {
          var others = self.cells(other, mapping, in: element)
          if let pattern = mapping.otherwiseMatching {
            others = others.map { $0.matching(pattern) }
          }
          if !others.isEmpty { cells = others }
        }
        record.cells[mapping.field] = cells
      case .lookup(let names, let key, let otherwise):
        guard let cell = lookedUp(names, key, otherwise, in: element) else { continue }
        record.cells[mapping.field] = [mapping.matching.map { cell.matching($0) } ?? cell]
      case .issues(let issues):
        record.cells[mapping.field] = element.elements(issues.elements).map { issue($0, issues) }
      case .column, .columns, .constant, .derived: continue
      }
    }
    return record
  }

  private func lookedUp(
    _ names: [String], _ key: FieldPath, _ otherwise: FieldPath?, in element: XMLRecord
  ) -> SourceCell? {
    if let found = element.first(key),
      let value = names.lazy.compactMap({ lookups.value($0, found.text) }).first
    {
      return SourceCell(
        value, field: XMLFormat.fieldName(found.place.path), at: location(found.place))
    }
    return otherwise.flatMap { element.first($0) }.map { cell($0) }
  }

  private func cells(
    _ path: FieldPath, _ mapping: FieldMapping, in element: XMLRecord
  ) -> [SourceCell] {
    let selection = mapping.selection
    var cells: [SourceCell]
    if let value = selection.value {
      cells = element.elements(path).compactMap { selected in
        guard let found = selected.first(value) else { return nil }
        var cell = cell(found)
        cell.currency = mapping.currencyPath.flatMap { selected.first($0)?.text }
        return cell
      }
      if selection.take == .first { cells = Array(cells.prefix(1)) }
    } else if selection.take == .language {
      cells = inLanguage(path, element).map { [$0] } ?? []
    } else if selection.take == .first, mapping.field != .contributions {
      cells =
        element.first(path).map { value in
          var cell = cell(value)
          if !mapping.codeLists.isEmpty { cell.codeList = value.nearestAttribute("listURI") }
          return [cell]
        } ?? []
    } else {
      cells = element.all(path).map { cell($0) }
    }
    if let path = selection.workingDays, let count = element.first(path) {
      cells = cells.map { workingDays.end(from: $0, count: cell(count)) }
    }
    if selection.value == nil, let path = mapping.currencyPath {
      let currency = element.first(path)?.text
      for index in cells.indices { cells[index].currency = currency }
    }
    if case .joined(let separator) = selection.take { return SourceCell.joined(cells, separator) }
    return cells
  }

  /// Of the first alternative with a text: in the first language that there is, else without a
  /// language, else the first.
  private func inLanguage(_ path: FieldPath, _ element: XMLRecord) -> SourceCell? {
    for alternative in path.alternatives {
      let texts = element.elements(alternative).filter { !FieldText.trimmed($0.text).isEmpty }
      guard let first = texts.first else { continue }
      let found =
        languages.lazy.compactMap { language in
          texts.first { text in text.language.map { XMLLanguage.is($0, language) } == true }
        }.first ?? texts.first { $0.language == nil } ?? first
      return SourceCell(
        found.text, field: XMLFormat.fieldName(found.place.path), at: location(found.place))
    }
    return nil
  }

  private func issue(_ element: XMLRecord, _ issues: IssueElements) -> SourceCell {
    let code = issues.code.map { piece in
      switch piece {
      case .literal(let text): text
      case .value(let path, let otherwise):
        element.first(path).map { FieldText.trimmed($0.text) }.flatMap { $0.isEmpty ? nil : $0 }
          ?? otherwise
      }
    }.joined()
    let place = element.place
    let level = issues.level.map { element.first($0).map { cell($0) } }
    var result =
      (level ?? nil)
      ?? SourceCell(
        issues.level == nil ? "1" : "", field: XMLFormat.fieldName(place.path),
        at: location(place))
    result.subject = issues.codeMap.map { $0.meaning(of: code) ?? "" } ?? code
    return result
  }

  private func indicator(
    _ element: XMLRecord, _ mapping: FieldMapping
  ) -> SourceRecord.Indicator {
    var parts: [IndicatorPart: SourceCell] = [:]
    for part in IndicatorPart.allCases {
      guard case .path(let path, _) = mapping.parts[part] else { continue }
      parts[part] = element.first(path).map { cell($0) }
    }
    return SourceRecord.Indicator(location: location(element.place), parts: parts)
  }

  func cell(_ value: XMLValue) -> SourceCell { SourceCell(value, file: file) }

  private func location(_ place: XMLPlace) -> SourceLocation {
    SourceLocation(
      file: file, place: .node(line: place.line, column: place.column, path: place.path))
  }
}

extension SourceCell {
  /// With that part of the text which a pattern finds; empty where it finds nothing.
  func matching(_ pattern: TextPattern) -> SourceCell {
    var cell = SourceCell(pattern.value(in: text) ?? "", field: field, at: location)
    cell.currency = currency
    cell.subject = subject
    return cell
  }

  init(_ value: XMLValue, file: String) {
    let place = value.place
    self.init(
      value.text, field: XMLFormat.fieldName(place.path),
      at: SourceLocation(
        file: file, place: .node(line: place.line, column: place.column, path: place.path)))
  }

  /// The filled ones as one text, at the place of the first; empty where there are none.
  static func joined(_ cells: [SourceCell], _ separator: String) -> [SourceCell] {
    let filled = cells.filter { !FieldText.trimmed($0.text).isEmpty }
    guard let first = filled.first else { return Array(cells.prefix(1)) }
    let text = filled.map { FieldText.trimmed($0.text) }.joined(separator: separator)
    return [SourceCell(text, field: first.field, at: first.location)]
  }
}
