internal import StrategyModel

extension RowDecoder {
  /// Reads the status; without one the row is rejected, unless the profile does not require it.
  func decodeStatus(
    _ mapping: FieldMapping, _ row: inout RowReading, _ report: inout StatusReport
  ) {
    let map = mapping.meanings(for: row.record.cell(.status)) ?? ValueMap([])
    let cell =
      row.record.cell(.status)
      ?? SourceCell("", field: mapping.placeName ?? "", at: row.record.location)
    var text = FieldText.trimmed(cell.text)
    if let status = aliases.status(text) {
      report.status = Reported(status, text: cell.text, field: cell.field, at: cell.location)
      if status == .status(.integrated) {
        report.integratedInto = map.integrationTarget(of: text).map {
          Reported($0, text: cell.text, field: cell.field, at: cell.location)
        }
      }
      return
    }
    // A word such as "keine Angabe" may be a status and a null word; the map goes first.
    if map.meaning(of: text) == nil, profile.locale.words.isNothing(text) {
      text = mapping.defaultText ?? ""
    }
    // What the formula would say nobody knows; that it says nothing is the file's mistake.
    if let leftover = SpreadsheetLeftover(text), leftover == .uncalculated {
      row.note(leftover.rule, .status, value: text, mapping)
      text = ""
    }
    guard !text.isEmpty else {
      if mapping.isRequired {
        row.note(
          RowRules.statusMissing, .status, value: cell.text, mapping, [.text(allowed(map))])
      }
      return
    }
    switch meaning(of: text, map, mapping) {
    case .reported(let status, let target):
      report.status = Reported(status, text: cell.text, field: cell.field, at: cell.location)
      report.integratedInto = target.map {
        Reported($0, text: cell.text, field: cell.field, at: cell.location)
      }
    case .askedBack: row.note(RowRules.statusAskedBack, .status, value: text, mapping)
    case .nothing:
      if mapping.isRequired {
        row.note(RowRules.statusUnmapped, .status, value: text, mapping, [.text(allowed(map))])
      }
    case .unmapped where isOfUnknownList(cell, mapping):
      row.note(
        RowRules.codeListUnknown, .status, value: text, mapping,
        [.text(cell.codeList ?? ""), .text(allowed(map))])
    case .unmapped:
      row.note(RowRules.statusUnmapped, .status, value: text, mapping, [.text(allowed(map))])
    }
  }

  private func isOfUnknownList(_ cell: SourceCell, _ mapping: FieldMapping) -> Bool {
    !mapping.codeLists.isEmpty && cell.codeList != nil && mapping.codeList(of: cell) == nil
  }

  private enum Meaning {
    case reported(ReportedStatus, target: String?)
    case askedBack
    case nothing
    case unmapped
  }

  private func meaning(of text: String, _ map: ValueMap, _ mapping: FieldMapping) -> Meaning {
    if let id = map.meaning(of: text) {
      if id == "unchanged" { return .reported(.unchanged, target: nil) }
      return Status(rawValue: id).map { .reported(.status($0), target: nil) } ?? .unmapped
    }
    if BuiltInValueMaps.unchanged.meaning(of: text) != nil {
      return .reported(.unchanged, target: nil)
    }
    if let target = map.integrationTarget(of: text) {
      return .reported(.status(.integrated), target: target)
    }
    if BuiltInValueMaps.askedBack.meaning(of: text) != nil { return .askedBack }
    return mapping.unmapped == .null ? .nothing : .unmapped
  }

  /// One word for each status, as the profile lists them.
  private func allowed(_ map: ValueMap) -> String {
    (map.suggestions.filter { map.meaning(of: $0) != Status.unknown.rawValue })
      .joined(separator: ", ")
  }
}
