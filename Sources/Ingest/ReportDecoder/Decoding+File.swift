internal import StrategyModel

extension Decoding {
  /// The file counts all its records, also those that are no projects.
  mutating func checkTotal(_ summary: SourceSummary) {
    if let finding = StatedTotal.finding(summary.total, read: summary.recordCount) {
      log.add(finding)
    }
  }

  mutating func checkNothingNew(
    _ summary: SourceSummary, _ profile: Profile, projectCount: Int
  ) {
    var saysSo = false
    if let cell = summary.nothingNew {
      saysSo = profile.source.isXML ? profile.locale.words.boolean(cell.text) == true : true
      if saysSo, projectCount > 0 {
        log.add(
          Finding(
            FileRules.nothingNewContradicted, at: cell.location, field: cell.field,
            value: RowReading.shortened(cell.text)))
      }
    }
    content.nothingNew = saysSo && projectCount == 0
    if projectCount == 0, !saysSo {
      let remedy = EmptyDeliveryTexts.remedy(profile, entries: summary.recordCount)
      log.add(
        Finding(FileRules.withoutRows, at: SourceLocation(file: file), [.localized(remedy)]))
    }
  }

  mutating func checkAsOf(_ summary: SourceSummary, _ profile: Profile) {
    let dates = profile.context.asOfDates ?? profile.locale.dates
    if let cell = summary.asOf, !FieldText.trimmed(cell.text).isEmpty {
      if case .date(let date) = dates.read(cell.text) {
        content.asOf = Reported(date, text: cell.text, field: cell.field, at: cell.location)
      } else {
        log.add(
          Finding(
            FileRules.asOfUnreadable, at: cell.location, field: cell.field,
            value: RowReading.shortened(cell.text), [.text(dates.examples)]))
      }
      return
    }
    guard profile.context.requiresAsOf, !content.nothingNew else { return }
    let day = period.map { FindingArgument.date(PartialDate($0.lastDay)) } ?? .text("30.06.2024")
    log.add(Finding(FileRules.asOfMissing, at: SourceLocation(file: file), [day]))
  }

  mutating func checkPeriod(_ summary: SourceSummary) {
    guard let cell = summary.period, let period else { return }
    let text = FieldText.trimmed(cell.text)
    guard !text.isEmpty else { return }
    guard let stated = PeriodText.read(text) else {
      log.add(
        Finding(
          FileRules.periodUnreadable, at: cell.location, field: cell.field,
          value: RowReading.shortened(text), [.period(period)]))
      return
    }
    if stated != period {
      log.add(
        Finding(
          FileRules.periodContradicted, at: cell.location, field: cell.field,
          value: RowReading.shortened(text), [.period(period)]))
    }
  }

  mutating func checkSupplier(_ summary: SourceSummary) {
    guard let cell = summary.supplier, let supplier else { return }
    guard !FieldText.trimmed(cell.text).isEmpty, !supplier.isCalled(cell.text, aliases) else {
      return
    }
    log.add(
      Finding(
        FileRules.supplierContradicted, at: cell.location, field: cell.field,
        value: RowReading.shortened(FieldText.trimmed(cell.text)), [.text(supplier.id.text)]))
  }
}

extension Supplier {
  /// Whether a text is its id, its name, a listed variant, or an alias for it; nothing that is only
  /// similar.
  func isCalled(_ text: String, _ aliases: AliasBook) -> Bool {
    let stated = FieldText.folded(text)
    let names = [id.text, name.de, name.en ?? ""] + variants
    return names.contains { FieldText.folded($0) == stated }
      || aliases.ourWord(for: text, in: .lead) == id.text
  }
}
