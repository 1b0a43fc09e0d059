package import StrategyModel

extension ValueForm where Value == Day {
  /// `2024-06-30`, or as German Excel writes it: `30.06.2024`, `5.7.24`.
  package static var day: ValueForm<Day> {
    Self(Wording(de: "ein Tag wie 2024-06-30", en: "a day such as 2024-06-30")) {
      Day(iso: $0) ?? WrittenDate.day($0)
    }
  }
}

extension ValueForm where Value == PartialDate {
  /// A day, month (`2018-09`), quarter (`2018-Q3`) or year, also as German Excel saves them:
  /// `18.05.2017`, `Sep 18`, `Mai 2023`, `05.2023`, `Q3/2025`.
  package static var partialDate: ValueForm<PartialDate> {
    Self(
      Wording(
        de: "ein Datum wie 2018-09-27, 2018-09 oder 2018",
        en: "a date such as 2018-09-27, 2018-09 or 2018")
    ) { PartialDate(iso: $0) ?? WrittenDate.read($0) }
  }
}

extension ValueForm where Value == ReceivedTime {
  /// A day, optionally with its time: `2024-07-05T09:13`, also `05.07.2024 09:13`.
  package static var receivedTime: ValueForm<ReceivedTime> {
    Self(
      Wording(
        de: "ein Tag wie 2024-07-05 oder ein Zeitpunkt wie 2024-07-05T09:13",
        en: "a day such as 2024-07-05 or a time such as 2024-07-05T09:13")
    ) { text in
      let parts = text.split(separator: " ", maxSplits: 1)
      guard let first = parts.first, let day = WrittenDate.day(String(first)) else {
        return ReceivedTime(iso: text)
      }
      return ReceivedTime(iso: parts.count == 2 ? "\(day) \(parts[1])" : "\(day)")
    }
  }
}

extension ValueForm where Value == Period {
  /// `2024-Q2`, `2024-T2`, `2024-H1` or `2024`.
  package static var period: ValueForm<Period> {
    Self(
      Wording(
        de: "ein Berichtszeitraum wie 2024-Q2, 2024-T2, 2024-H1 oder 2024",
        en: "a period such as 2024-Q2, 2024-T2, 2024-H1 or 2024")
    ) { Period($0) }
  }
}

extension ValueForm where Value == ProjectID {
  package static var project: ValueForm<ProjectID> { Self(IDForm.expected) { ProjectID($0) } }
}

extension ValueForm where Value == SupplierID {
  package static var supplier: ValueForm<SupplierID> { Self(IDForm.expected) { SupplierID($0) } }
}

extension ValueForm where Value == CompetencyID {
  package static var competency: ValueForm<CompetencyID> {
    Self(Wording(de: "eine Kompetenz wie K1", en: "a competency such as K1")) { CompetencyID($0) }
  }
}

extension ValueForm where Value == FocusID {
  package static var focus: ValueForm<FocusID> {
    Self(Wording(de: "ein Schwerpunkt wie K1-S2", en: "a main focus such as K1-S2")) { FocusID($0) }
  }
}

extension ValueForm where Value == SlotID {
  package static var slot: ValueForm<SlotID> {
    Self(Wording(de: "ein Platz wie K1-S2-P3", en: "a slot such as K1-S2-P3")) { SlotID($0) }
  }
}

private enum IDForm {
  static let expected = Wording(
    de: "eine Kennung aus höchstens 64 Kleinbuchstaben, Ziffern und Bindestrichen, die nicht mit"
      + " einem Bindestrich beginnt",
    en: "an id of at most 64 lower-case letters, digits and hyphens that does not begin with a"
      + " hyphen")
}

/// Dates as German spreadsheets write them.
private enum WrittenDate {
  /// `30.06.2024`, `5.7.2024` or `5.7.24`; nil for anything else.
  static func day(_ text: String) -> Day? {
    guard let date = days.date(text), date.precision == .day else { return nil }
    return date.first
  }

  /// The same, or a month, quarter or year; nil for anything else.
  static func read(_ text: String) -> PartialDate? { partialDates.date(text) }

  private static let ofDays = ["dd.MM.yyyy", "d.M.yy"]
  private static let days = reader(ofDays)
  private static let partialDates = reader(
    ofDays + [
      "MM.yyyy", "MM/yyyy", "MMM yyyy", "MMM yy", "'Q'q/yyyy", "'Q'q yyyy", "q'. Quartal 'yyyy",
    ])

  private static func reader(_ patterns: [String]) -> DateReader {
    DateReader(patterns.compactMap { DatePattern($0) })
  }
}

extension DateReader {
  /// Nil for what is no date of the calendar.
  fileprivate func date(_ text: String) -> PartialDate? {
    if case .date(let date) = read(text) { date } else { nil }
  }
}
