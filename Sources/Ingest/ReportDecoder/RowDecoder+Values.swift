internal import StrategyModel

extension RowDecoder {
  func text(_ field: ReportField, _ row: inout RowReading) -> Reported<String>? {
    guard let mapping = mapping(field), let (cell, text) = row.stated(mapping) else { return nil }
    var value = text
    if let limit = mapping.longestText, text.unicodeScalars.count > limit {
      value = String(String.UnicodeScalarView(text.unicodeScalars.prefix(limit)))
      row.note(
        TextRules.textTooLong, field, value: text, mapping,
        [.number(text.unicodeScalars.count), .number(limit)])
    }
    return Reported(value, text: cell.text, field: cell.field, at: cell.location)
  }

  func boolean(_ field: ReportField, _ row: inout RowReading) -> Reported<Bool>? {
    guard let mapping = mapping(field), let (cell, text) = row.stated(mapping) else { return nil }
    guard let value = profile.locale.words.boolean(text) else {
      row.note(CellRules.booleanUnreadable, field, value: text, mapping)
      return nil
    }
    return Reported(value, text: cell.text, field: cell.field, at: cell.location)
  }

  func date(_ field: ReportField, _ row: inout RowReading) -> Reported<PartialDate>? {
    guard let mapping = mapping(field), let (cell, text) = row.stated(mapping) else { return nil }
    switch profile.locale.dates.read(text) {
    case .date(let date):
      return Reported(date, text: cell.text, field: cell.field, at: cell.location)
    case .none: return nil
    case .impossible: row.note(CellRules.dateImpossible, field, value: text, mapping)
    case .unreadable where ExcelDamage.day(text) != nil:
      let day = ExcelDamage.day(text).map { FindingArgument.date(PartialDate($0)) }
      row.note(CellRules.dateSerialNumber, field, value: text, mapping, [day].compactMap(\.self))
    case .unreadable:
      row.note(
        CellRules.dateUnreadable, field, value: text, mapping,
        [.text(profile.locale.dates.examples)])
    }
    return nil
  }

  func percent(_ field: ReportField, _ row: inout RowReading) -> Reported<Percent>? {
    guard let mapping = mapping(field), let (cell, text) = row.stated(mapping),
      // The column as a whole has its finding already.
      let numbers = votes.numbers(field), let scale = votes.scale(mapping)
    else { return nil }
    let range = mapping.percentRange
    switch PercentReader(numbers, scale: scale, range: range).read(text) {
    case .percent(let percent):
      return Reported(percent, text: cell.text, field: cell.field, at: cell.location)
    case .fraction: row.note(CellRules.percentFraction, field, value: text, mapping)
    case .outOfRange:
      let bounds =
        scale == .one && range == 0...100
        ? ["0", "1"] : ["\(range.lowerBound) %", "\(range.upperBound) %"]
      row.note(
        CellRules.percentOutOfRange, field, value: text, mapping, bounds.map { .text($0) })
    case .unreadable where ExcelDamage.isDate(text):
      row.note(CellRules.numberTurnedIntoDate, field, value: text, mapping)
    case .unreadable:
      let example = "45\(numbers.decimal)5"
      row.note(CellRules.percentUnreadable, field, value: text, mapping, [.text(example)])
    }
    return nil
  }

  func money(_ field: ReportField, _ row: inout RowReading) -> Reported<Money>? {
    guard let mapping = mapping(field), let (cell, text) = row.stated(mapping),
      let numbers = votes.numbers(field)
    else { return nil }
    if let currency = cell.currency.map({ FieldText.trimmed($0) }), !currency.isEmpty,
      currency.uppercased() != mapping.currency
    {
      row.note(
        CellRules.moneyCurrency, field, value: text, mapping,
        [.text(currency), .text(mapping.currency)])
      return nil
    }
    let factor = mapping.units.first { $0.header.matches(cell.field) }?.factor ?? 1
    let reader = MoneyReader(numbers, currency: mapping.currency, headerFactor: factor)
    switch reader.read(text) {
    case .money(let money, let isExact):
      if !isExact { row.note(CellRules.moneyRounded, field, value: text, mapping) }
      return Reported(money, text: cell.text, field: cell.field, at: cell.location)
    case .otherCurrency(let currency):
      row.note(
        CellRules.moneyCurrency, field, value: text, mapping,
        [.text(currency), .text(mapping.currency)])
    case .unitContradicted:
      row.note(CellRules.moneyUnitContradicted, field, value: text, mapping)
    case .unreadable where ExcelDamage.isDate(text):
      row.note(CellRules.numberTurnedIntoDate, field, value: text, mapping)
    case .unreadable:
      let group = numbers.grouping.map { String($0) } ?? ""
      row.note(
        CellRules.moneyUnreadable, field, value: text, mapping,
        [.text("1\(group)234\(numbers.decimal)50")])
    }
    return nil
  }

  func light(_ field: ReportField, _ row: inout RowReading) -> Reported<Light>? {
    guard let mapping = mapping(field) else { return nil }
    if let cell = row.record.cell(field), let light = aliases.light(cell.text) {
      return Reported(light, text: cell.text, field: cell.field, at: cell.location)
    }
    guard let (cell, text) = row.stated(mapping) else { return nil }
    let map = mapping.valueMap ?? BuiltInValueMaps.light
    if let light = map.meaning(of: text).flatMap({ Light(rawValue: $0) }) {
      return Reported(light, text: cell.text, field: cell.field, at: cell.location)
    }
    if mapping.unmapped != .null {
      row.note(
        CellRules.lightUnmapped, field, value: text, mapping,
        [.text(map.suggestions.joined(separator: ", "))])
    }
    return nil
  }

  func contributions(_ row: inout RowReading) -> [Reported<String>] {
    guard let mapping = mapping(.contributions) else { return [] }
    var result: [Reported<String>] = []
    for cell in row.record.cells[.contributions] ?? [] {
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

  func indicators(_ row: inout RowReading) -> [Reported<IndicatorValue>] {
    var result: [Reported<IndicatorValue>] = []
    for indicator in row.record.indicators {
      func part(_ part: IndicatorPart) -> String? {
        let text = FieldText.trimmed(indicator.parts[part]?.text ?? "")
        return profile.locale.words.isNothing(text) ? nil : text
      }
      let cell = indicator.parts[.name]
      guard let name = part(.name), let cell else {
        row.add(
          Finding(
            CellRules.indicatorUnreadable, at: indicator.location,
            field: cell?.field ?? ReportField.indicators.rawValue))
        continue
      }
      let value = IndicatorValue(
        name: name, unit: part(.unit), baseline: part(.baseline), target: part(.target),
        actual: part(.actual))
      result.append(Reported(value, text: cell.text, field: cell.field, at: indicator.location))
    }
    return result
  }
}

extension DateReader {
  /// The first ways of writing a date, as examples: "30.06.2024, 06/2024".
  var examples: String { patterns.prefix(3).map(\.example).joined(separator: ", ") }
}
