internal import StrategyModel
internal import XMLRecords

/// Counts working days by the calendar that a file brings along.
struct WorkingDays {
  /// Nil where the profile counts none.
  private let calendar: WorkCalendar?
  private let dates: DateReader

  init(_ profile: Profile, in bytes: [UInt8], limits: XMLLimits) {
    dates = profile.locale.dates
    let isAsked = profile.fields.contains { $0.selection.workingDays != nil }
    calendar =
      isAsked
      ? profile.calendar?.calendar(in: bytes, limits: limits, words: profile.locale.words)
        ?? WorkCalendar() : nil
  }

  /// The last of so many working days from a day on, at the place of their number; without a number
  /// the day itself. What leads to no day stays a sum, which becomes a finding.
  func end(from start: SourceCell, count: SourceCell) -> SourceCell {
    let text = FieldText.trimmed(count.text)
    guard let calendar, !text.isEmpty, case .date(let date) = dates.read(start.text) else {
      return start
    }
    guard let number = Int(text), let end = calendar.end(of: number, from: date.first) else {
      return SourceCell(
        "\(FieldText.trimmed(start.text)) + \(text)", field: count.field, at: count.location)
    }
    let pattern = dates.patterns.first { $0.isNumeric && $0.holds(month: true, day: true) }
    return SourceCell(
      pattern?.text(year: end.year, month: end.month, day: end.day) ?? end.description,
      field: count.field, at: count.location)
  }
}
