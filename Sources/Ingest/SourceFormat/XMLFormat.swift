internal import StrategyModel
internal import XMLRecords

/// Reads XML as a profile says.
struct XMLFormat: SourceFormat {
  private let bytes: [UInt8]
  private let file: String
  private let profile: Profile
  private let source: XMLSource

  var openingFindings: [Finding] { [] }

  init(_ bytes: [UInt8], file: String, profile: Profile, source: XMLSource) {
    self.bytes = bytes
    self.file = file
    self.profile = profile
    self.source = source
  }

  func heading(_ field: ReportField) -> SourceCell? {
    guard let origin = profile.mapping(of: field)?.origin, case .path(let path, _) = origin else {
      return nil
    }
    return SourceCell(
      path.text, field: XMLFormat.fieldName(path.text), at: SourceLocation(file: file))
  }

  func read(_ body: (SourceRecord) -> Void) -> SourceSummary {
    var limits = XMLLimits()
    limits.fileBytes = source.mostBytes ?? limits.fileBytes
    limits.depth = source.deepest ?? limits.depth
    let reader = XMLRecordReader(
      records: source.record, limits: limits,
      schema: source.schema.flatMap { BuiltInSchemas.validator($0) })
    let outcome = reader.read(bytes) { body(record($0)) }
    var summary = SourceSummary()
    summary.recordCount = outcome.recordCount
    if let rejection = outcome.rejection {
      summary.findings.append(XMLDefectFindings.finding(rejection, file: file))
    }
    for defect in outcome.schemaDefects {
      summary.schemaFindings.append(XMLDefectFindings.finding(defect, file: file))
    }
    if !summary.schemaFindings.isEmpty {
      summary.schemaFindings[summary.schemaFindings.count - 1].furtherCount =
        outcome.furtherSchemaDefects
    }
    if let head = outcome.head {
      summary.asOf = cell(profile.context.asOf, head)
      summary.nothingNew = cell(profile.context.nothingNew, head)
      summary.period = cell(profile.context.period, head)
      summary.supplier = cell(profile.context.supplier, head)
    }
    return summary
  }

  private func cell(_ origin: ProfileContext.Origin?, _ head: XMLRecord) -> SourceCell? {
    switch origin {
    case .path(let path): head.first(path).map { cell($0) }
    case .fileName(let pattern):
      pattern.value(in: String(file.split(separator: "/").last ?? "")).map {
        SourceCell($0, field: "", at: SourceLocation(file: file))
      }
    case .preamble, .anyCell, nil: nil
    }
  }

  private func record(_ element: XMLRecord) -> SourceRecord {
    var record = SourceRecord(location: location(element.place))
    for mapping in profile.fields {
      guard case .path(let path, let otherwise) = mapping.origin else { continue }
      switch mapping.field {
      case .contributions: record.cells[mapping.field] = element.all(path).map { cell($0) }
      case .indicators:
        record.indicators = element.elements(path).map { indicator($0, mapping) }
      default:
        var value = element.first(path)
        if let other = otherwise, FieldText.trimmed(value?.text ?? "").isEmpty {
          value = element.first(other) ?? value
        }
        guard let value else { continue }
        var found = cell(value)
        if let currency = mapping.currencyPath { found.currency = element.first(currency)?.text }
        record.cells[mapping.field] = [found]
      }
    }
    return record
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

  private func cell(_ value: XMLValue) -> SourceCell {
    let place = value.place
    return SourceCell(
      value.text, field: XMLFormat.fieldName(place.path), at: location(place))
  }

  private func location(_ place: XMLPlace) -> SourceLocation {
    SourceLocation(
      file: file, place: .node(line: place.line, column: place.column, path: place.path))
  }

  /// The last step of a path without prefix, number and `@`.
  static func fieldName(_ path: String) -> String {
    let step = path.split(separator: "/").last ?? ""
    let name = step.prefix { $0 != "[" }
    return String(name.split(separator: ":").last ?? name).filter { $0 != "@" }
  }
}
