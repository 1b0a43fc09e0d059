/// Which columns of a table are read together for one field, and which ones conditions look at.
///
/// It knows headings and numbers of columns, not how the table is written: every kind of table
/// fills its records by it.
struct ComposedColumns {
  private struct Column: Hashable {
    let index: Int
    /// What it is about: an issue's id, a year; nil = its heading.
    var subject: String?
  }

  private struct Indicator: Hashable {
    let actual: Column
    let unit: String?
    let baseline: Int?
    let target: Int?
  }

  private var groups: [ReportField: [Column]] = [:]
  private var indicators: [Indicator] = []
  private var operands: [String: Int] = [:]
  /// The columns whose cells are needed, ascending.
  private(set) var indexes: [Int] = []
  /// Fields whose columns are all missing.
  private(set) var missing: [FieldMapping] = []
  /// Headings without which a rule for a value, or the choice of the latest report, would guess.
  private(set) var missingOperands: [String] = []

  /// `names`: the headings in the order of the columns.
  init(_ names: [String], profile: Profile) {
    let keys = names.map { FieldText.heading($0) }
    func find(_ headers: [String]) -> Int? {
      headers.lazy.compactMap { keys.firstIndex(of: FieldText.heading($0)) }.first
    }
    for operand in profile.operands where operand.path == nil {
      operands[operand.text] = find([operand.text])
    }
    for operand in profile.neededOperands
    where operands[operand.text] == nil && !missingOperands.contains(operand.text) {
      missingOperands.append(operand.text)
    }
    for mapping in profile.fields {
      guard case .columns(let group) = mapping.origin else { continue }
      var columns: [Column] = []
      switch group.members {
      case .matching(let pattern):
        for (index, name) in names.enumerated() {
          let name = FieldText.trimmed(name)
          guard pattern.matches(name) else { continue }
          columns.append(Column(index: index, subject: pattern.value(in: name)))
        }
      case .listed(let members):
        for member in members {
          guard let index = find(member.headers) else { continue }
          let column = Column(index: index, subject: member.subject)
          if mapping.field == .indicators {
            indicators.append(
              Indicator(
                actual: column, unit: member.unit, baseline: find(member.baseline),
                target: find(member.target)))
          }
          let repeated = keys.indices.filter { keys[$0] == keys[index] && $0 != index }
          columns.append(column)
          if group.takesRepeated { columns += repeated.map { Column(index: $0) } }
        }
      }
      if columns.isEmpty { missing.append(mapping) }
      guard mapping.field == .indicators else {
        groups[mapping.field] = columns
        continue
      }
      if case .matching = group.members {
        indicators += columns.map { Indicator(actual: $0, unit: nil, baseline: nil, target: nil) }
      }
    }
    let parts = indicators.flatMap { [$0.actual.index, $0.baseline, $0.target].compactMap(\.self) }
    indexes = Set(groups.values.joined().map(\.index) + parts + operands.values).sorted()
  }

  /// The first column of a field.
  func first(_ field: ReportField) -> Int? {
    field == .indicators ? indicators.first?.actual.index : groups[field]?.first?.index
  }

  /// Puts the cells of `indexes` to the fields and conditions that they are for.
  func fill(_ record: inout SourceRecord, from cells: [Int: SourceCell]) {
    for (field, columns) in groups {
      record.cells[field] = columns.compactMap { column in
        cells[column.index].map { $0.about(column.subject) }
      }
    }
    for (text, index) in operands { record.operands[text] = cells[index] }
    for indicator in indicators {
      guard let actual = cells[indicator.actual.index],
        !FieldText.trimmed(actual.text).isEmpty
      else { continue }
      func part(_ text: String) -> SourceCell {
        SourceCell(text, field: actual.field, at: actual.location)
      }
      var parts: [IndicatorPart: SourceCell] = [
        .name: part(indicator.actual.subject ?? actual.field), .actual: actual,
      ]
      parts[.unit] = indicator.unit.map(part)
      parts[.baseline] = indicator.baseline.flatMap { cells[$0] }
      parts[.target] = indicator.target.flatMap { cells[$0] }
      record.indicators.append(SourceRecord.Indicator(location: actual.location, parts: parts))
    }
  }
}

extension SourceCell {
  /// The same cell with what it is about.
  func about(_ subject: String?) -> SourceCell {
    var cell = self
    cell.subject = subject
    return cell
  }
}

extension Profile {
  /// What rules for values, `latest_by` and `only_if` look at; checks may look at what is not there.
  var neededOperands: [Condition.Operand] {
    (latestBy.map { [$0] } ?? []) + choices.flatMap(\.operands)
      + fields.flatMap { mapping -> [Condition.Operand] in
        guard case .derived(let rules) = mapping.origin else { return [] }
        return rules.flatMap { $0.condition?.operands ?? [] }
      }
  }
}
