internal import StrategyModel
internal import XMLRecords

/// One of the ways in which a profile tells projects from the other records of a file.
enum RecordChoice: Hashable, Sendable {
  /// For which this holds.
  case condition(Condition)
  /// Which state this field.
  case stated(ReportField)

  var operands: [Condition.Operand] {
    switch self {
    case .condition(let condition): condition.operands
    case .stated: []
    }
  }

  /// Whether it picks a record.
  func picks(_ record: SourceRecord, _ locale: ProfileLocale) -> Bool {
    switch self {
    case .condition(let condition): condition.holds(record, locale)
    case .stated(let field):
      (record.cells[field] ?? []).contains { !locale.words.isNothing($0.text) }
    }
  }

  /// `['OutlineLevel = 1', {stated: project}]`.
  static func list(_ namespaces: XMLNamespaces?) -> YAMLType<[RecordChoice]> {
    let condition = ProfileForms.condition(namespaces)
    let names = ReportField.allCases.map(\.rawValue)
    return .list(
      YAMLType { value, findings in
        if case .map = value.content {
          return YAMLType.map { map in
            map.required("stated", .oneOf(names)).flatMap { ReportField(name: $0) }
              .map { RecordChoice.stated($0) }
          }.read(value, &findings)
        }
        return condition.read(value, &findings).map { .condition($0) }
      })
  }
}
