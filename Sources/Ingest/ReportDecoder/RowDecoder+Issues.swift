internal import StrategyModel

extension RowDecoder {
  /// The issues that a record names: as words in a cell, or one column or element each with how
  /// relevant it is.
  func contributions(_ row: inout RowReading) -> [Reported<String>] {
    guard let mapping = mapping(.contributions) else { return [] }
    var result: [Reported<String>] = []
    for cell in row.record.cells[.contributions] ?? [] {
      if row.hasLeftover(cell) { continue }
      if let issue = cell.subject {
        guard !issue.isEmpty, isRelevant(cell, mapping, &row) else { continue }
        result.append(Reported(issue, text: cell.text, field: cell.field, at: cell.location))
        continue
      }
      for part in words(in: cell.text, separator: mapping.separator) {
        let meaning =
          aliases.ourWord(for: part, in: .contributions) ?? mapping.valueMap?.meaning(of: part)
        if meaning == nil, mapping.unmapped != .keep {
          if mapping.unmapped == .error {
            row.note(
              CellRules.valueUnmapped, .contributions, value: part, mapping,
              [.text((mapping.valueMap?.suggestions ?? []).joined(separator: ", "))])
          }
          continue
        }
        result.append(
          Reported(meaning ?? part, text: part, field: cell.field, at: cell.location))
      }
    }
    return result
  }

  /// Whether a level is above none; a word without meaning is a finding.
  private func isRelevant(
    _ cell: SourceCell, _ mapping: FieldMapping, _ row: inout RowReading
  ) -> Bool {
    let text = FieldText.trimmed(cell.text)
    let map = mapping.valueMap ?? BuiltInValueMaps.level
    if let level = map.meaning(of: text) { return level != "0" }
    if profile.locale.words.isNothing(text) { return false }
    if mapping.unmapped == .error {
      row.add(
        Finding(
          CellRules.valueUnmapped, at: cell.location, field: cell.field,
          value: RowReading.shortened(text),
          [.text(map.entries.map(\.word).filter { !$0.isEmpty }.joined(separator: ", "))]))
    }
    return false
  }

  /// The words between separators, trimmed, empty ones left out.
  private func words(in text: String, separator: String) -> [String] {
    var words: [String] = []
    let marks = Array(separator.unicodeScalars)
    var word: [Unicode.Scalar] = []
    var rest = Array(text.unicodeScalars)[...]
    while let first = rest.first {
      if !marks.isEmpty, rest.starts(with: marks) {
        words.append(String(String.UnicodeScalarView(word)))
        word = []
        rest = rest.dropFirst(marks.count)
      } else {
        word.append(first)
        rest = rest.dropFirst()
      }
    }
    words.append(String(String.UnicodeScalarView(word)))
    return words.map { FieldText.trimmed($0) }.filter { !profile.locale.words.isNothing($0) }
  }
}
