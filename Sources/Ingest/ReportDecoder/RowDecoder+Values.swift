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

  /// Of several cells the sum; one that cannot be read leaves the whole field out.
  func money(_ field: ReportField, _ row: inout RowReading) -> Reported<Money>? {
    guard let mapping = mapping(field) else { return nil }
    let cells = row.record.cells[field] ?? []
    guard cells.count > 1 else {
      return row.stated(mapping).flatMap { amount($0.cell, $0.text, mapping, &row) }
    }
    var parts: [Reported<Money>] = []
    var isComplete = true
    // Once is enough: a program's own amounts are mostly all in the other currency.
    var foreign: Set<String> = []
    for cell in cells {
      if let currency = currency(of: cell), currency.code != mapping.currency,
        !foreign.insert(currency.code).inserted
      {
        continue
      }
      guard let text = row.stated(cell, mapping) else { continue }
      if let part = amount(cell, text, mapping, &row) {
        parts.append(part)
      } else {
        isComplete = false
      }
    }
    guard isComplete, let first = parts.first else { return nil }
    var cents: Int64 = 0
    for part in parts {
      let sum = cents.addingReportingOverflow(part.value.cents)
      guard !sum.overflow else { return nil }
      cents = sum.partialValue
    }
    return Reported(
      Money(cents: cents), text: parts.map(\.text).joined(separator: " + "), field: first.field,
      at: first.location)
  }

  private func amount(
    _ cell: SourceCell, _ text: String, _ mapping: FieldMapping, _ row: inout RowReading
  ) -> Reported<Money>? {
    // The column as a whole has its finding already.
    guard let numbers = votes.numbers(mapping.field) else { return nil }
    func note(_ rule: Rule, _ arguments: [FindingArgument] = []) {
      row.note(rule, at: cell, value: text, arguments)
    }
    let currency = currency(of: cell)
    if let currency, currency.code != mapping.currency {
      note(CellRules.moneyCurrency, [.text(currency.name), .text(mapping.currency)])
      return nil
    }
    let factor = mapping.units.first { $0.header.matches(cell.field) }?.factor ?? 1
    let reader = MoneyReader(
      numbers, currency: mapping.currency, headerFactor: factor, shift: mapping.shift)
    switch reader.read(text) {
    case .money(let money, let isExact):
      // Parts of a hundredth come from a program's arithmetic; nobody wrote them.
      if !isExact, mapping.shift >= 0 { note(CellRules.moneyRounded) }
      // Nothing is the same in every currency.
      if currency == nil, mapping.assumesCurrency, money.cents != 0 {
        note(CellRules.currencyAssumed, [.text(mapping.currency)])
      }
      return Reported(money, text: cell.text, field: cell.field, at: cell.location)
    case .otherCurrency(let currency):
      note(CellRules.moneyCurrency, [.text(currency), .text(mapping.currency)])
    case .unitContradicted: note(CellRules.moneyUnitContradicted)
    case .unreadable where ExcelDamage.isDate(text): note(CellRules.numberTurnedIntoDate)
    case .unreadable:
      let group = numbers.grouping.map { String($0) } ?? ""
      note(CellRules.moneyUnreadable, [.text("1\(group)234\(numbers.decimal)50")])
    }
    return nil
  }

  /// The currency that the file states beside an amount, as it stands there and by its ISO code.
  private func currency(of cell: SourceCell) -> (name: String, code: String)? {
    let name = FieldText.trimmed(cell.currency ?? "")
    return name.isEmpty ? nil : (name, MoneyReader.code(of: name))
  }

  func light(_ field: ReportField, _ row: inout RowReading) -> Reported<Light>? {
    guard let mapping = mapping(field) else { return nil }
    if let cell = row.record.cell(field), let light = aliases.light(cell.text) {
      return Reported(light, text: cell.text, field: cell.field, at: cell.location)
    }
    guard let (cell, text) = row.stated(mapping) else { return nil }
    let map = mapping.meanings(for: cell) ?? BuiltInValueMaps.light
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

  func indicators(_ row: inout RowReading) -> [Reported<IndicatorValue>] {
    var result = indicatorLines(&row)
    for indicator in row.record.indicators {
      func part(_ part: IndicatorPart) -> String? {
        guard let cell = indicator.parts[part], !row.hasLeftover(cell) else { return nil }
        let text = FieldText.trimmed(cell.text)
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

extension RowDecoder {
  /// The indicators of one cell, a line each.
  private func indicatorLines(_ row: inout RowReading) -> [Reported<IndicatorValue>] {
    guard let mapping = mapping(.indicators), let (cell, text) = row.stated(mapping) else {
      return []
    }
    return text.split(whereSeparator: \.isNewline)
      .filter { !FieldText.trimmed(String($0)).isEmpty }
      .compactMap { line in
        let text = FieldText.trimmed(String(line))
        guard let read = IndicatorLine(text) else {
          row.note(CellRules.indicatorUnreadable, at: cell, value: text, [])
          return nil
        }
        return Reported(read.value, text: text, field: cell.field, at: cell.location)
      }
  }
}

extension DateReader {
  /// The first ways of writing a date, as examples: "30.06.2024, 06/2024".
  var examples: String { patterns.prefix(3).map(\.example).joined(separator: ", ") }
}
