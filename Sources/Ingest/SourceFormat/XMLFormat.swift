internal import StrategyModel
internal import XMLRecords

/// Reads XML as a profile says.
struct XMLFormat: SourceFormat {
  private let bytes: [UInt8]
  private let file: String
  private let profile: Profile
  private let source: XMLSource
  private let limits: XMLLimits
  private let fields: XMLFields
  /// Without what lookups hold, records would lack something without anybody knowing.
  private let lookupRejection: XMLDefect?

  var openingFindings: [Finding] { [] }

  init(_ bytes: [UInt8], file: String, profile: Profile, source: XMLSource) {
    self.bytes = bytes
    self.file = file
    self.profile = profile
    self.source = source
    limits = source.limits
    let lookups = XMLLookups(profile.lookups, in: bytes, limits: limits)
    lookupRejection = lookups.rejection
    fields = XMLFields(
      profile, lookups, WorkingDays(profile, in: bytes, limits: limits), file: file)
  }

  func heading(_ field: ReportField) -> SourceCell? {
    guard let origin = profile.mapping(of: field)?.origin, case .path(let path, _) = origin else {
      return nil
    }
    return SourceCell(
      path.text, field: XMLFormat.fieldName(path.text), at: SourceLocation(file: file))
  }

  func read(_ body: (SourceRecord) -> Void) -> SourceSummary {
    let reader = XMLRecordReader(
      records: source.record, limits: limits,
      schema: source.schema.flatMap { BuiltInSchemas.validator($0) })
    let outcome = reader.read(bytes) { body(fields.record($0)) }
    var summary = SourceSummary()
    summary.recordCount = outcome.recordCount
    if let rejection = outcome.rejection ?? lookupRejection {
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
      summary.total = profile.context.total.flatMap { head.first($0) }.map { fields.cell($0) }
    }
    return summary
  }

  private func cell(_ origin: ProfileContext.Origin?, _ head: XMLRecord) -> SourceCell? {
    switch origin {
    case .path(let path): head.first(path).map { fields.cell($0) }
    case .fileName(let pattern):
      pattern.value(in: String(file.split(separator: "/").last ?? "")).map {
        SourceCell($0, field: "", at: SourceLocation(file: file))
      }
    case .constant(let text): SourceCell(text, field: "", at: SourceLocation(file: file))
    case .preamble, .anyCell, nil: nil
    }
  }

  /// The last step of a path without prefix, number and `@`.
  static func fieldName(_ path: String) -> String {
    let step = path.split(separator: "/").last ?? ""
    let name = step.prefix { $0 != "[" }
    return String(name.split(separator: ":").last ?? name).filter { $0 != "@" }
  }
}

extension XMLSource {
  /// The limits that the profile sets, the usual ones besides.
  var limits: XMLLimits {
    var limits = XMLLimits()
    limits.fileBytes = mostBytes ?? limits.fileBytes
    limits.depth = deepest ?? limits.depth
    limits.recordBytes = mostRecordBytes ?? limits.recordBytes
    return limits
  }
}
