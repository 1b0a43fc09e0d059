internal import StrategyModel

/// Makes one cell of what a profile takes from several places, or from none: joined columns, the
/// column of the period, constants, rules.
struct RecordCompletion {
  private let mappings: [FieldMapping]
  private let locale: ProfileLocale
  private let period: Period?
  /// What the headings of columns say of time; each is read once.
  private var times: [String: PartialDate?] = [:]

  /// `period`: what is reported; nil = not known, the last filled column counts.
  init(_ profile: Profile, period: Period?) {
    locale = profile.locale
    self.period = period
    mappings = profile.fields.filter { mapping in
      switch mapping.origin {
      case .columns, .constant, .derived: true
      case .column: mapping.matching != nil
      default: false
      }
    }
  }

  mutating func complete(_ record: inout SourceRecord) {
    for mapping in mappings {
      switch mapping.origin {
      case .constant(let text):
        record.cells[mapping.field] = [
          SourceCell(text, field: mapping.field.rawValue, at: record.location)
        ]
      case .derived(let rules): record.cells[mapping.field] = derived(rules, mapping, record)
      case .columns(let group):
        let cells = record.cells[mapping.field] ?? []
        switch group.take {
        case .joined(let separator):
          record.cells[mapping.field] = SourceCell.joined(cells, separator)
        case .period, .latest:
          record.cells[mapping.field] = chosen(cells, group.take).map { [$0] } ?? []
        case .sum, .each: continue
        }
        keepMatch(mapping, &record)
      case .column: keepMatch(mapping, &record)
      default: continue
      }
    }
  }

  private func keepMatch(_ mapping: FieldMapping, _ record: inout SourceRecord) {
    guard let pattern = mapping.matching else { return }
    record.cells[mapping.field] = record.cells[mapping.field]?.map { $0.matching(pattern) }
  }

  private func derived(
    _ rules: [Derivation], _ mapping: FieldMapping, _ record: SourceRecord
  ) -> [SourceCell] {
    guard let rule = rules.first(where: { $0.condition?.holds(record, locale) ?? true }) else {
      return []
    }
    // The place is the cell that decided, where there is one.
    let cell = rule.condition?.operands.lazy.compactMap { record.operands[$0.text] }.first
    return [
      SourceCell(
        rule.value, field: cell?.field ?? mapping.field.rawValue,
        at: cell?.location ?? record.location)
    ]
  }

  private mutating func chosen(_ cells: [SourceCell], _ take: ColumnGroup.Take) -> SourceCell? {
    var best: (cell: SourceCell, time: PartialDate)?
    for cell in cells {
      guard let time = time(of: cell.subject ?? cell.field) else { continue }
      if let period {
        if time.first > period.lastDay { continue }
        if take == .period, time.last < period.firstDay { continue }
      }
      let isEmpty = locale.words.isNothing(cell.text)
      if let best, isEmpty || time < best.time { continue }
      best = (cell, time)
    }
    return best?.cell
  }

  private mutating func time(of heading: String) -> PartialDate? {
    if let known = times[heading] { return known }
    let time: PartialDate? =
      switch Self.headingTimes.read(heading) {
      case .date(let date): date
      default: PeriodText.read(heading).map(PartialDate.init(covering:))
      }
    times[heading] = .some(time)
    return time
  }

  private static let headingTimes = DateReader(
    [
      "yyyy", "'Q'q/yyyy", "'Q'q yyyy", "'Q'q/yy", "yyyy-'Q'q", "yyyy/'Q'q", "yyyy 'Q'q",
      "q'. Quartal 'yyyy", "q/yyyy", "dd.MM.yyyy", "d.M.yy", "yyyy-MM-dd", "yyyy-MM", "MM/yyyy",
      "MM.yyyy", "MMM yyyy", "MMM yy",
    ].compactMap { DatePattern($0) })
}

extension PartialDate {
  /// The end of a period, as exact as such a date can be.
  fileprivate init(covering period: Period) { self.init(period.lastDay) }
}
