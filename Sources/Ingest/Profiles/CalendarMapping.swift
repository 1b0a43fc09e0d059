internal import StrategyModel
internal import XMLRecords

/// Where an XML file says which days are worked.
struct CalendarMapping: Hashable, Sendable {
  /// The element that says so; all other paths begin there.
  let nodes: RecordPath
  /// Per weekday (0 = Monday) a truth value: it is off.
  var weekdaysOff: [Int: FieldPath] = [:]
  /// A truth value: weekdays off are worked all the same.
  var worksWeekends: FieldPath?
  var days: Days?

  /// Elements that speak of one day each.
  struct Days: Hashable, Sendable {
    let nodes: FieldPath
    /// Where nothing is stated the day comes every year.
    let year: FieldPath
    let month: FieldPath
    let day: FieldPath
    let kind: FieldPath?
    /// What `kind` says: days off, days worked; anything else is passed over.
    let off: [String]
    let worked: [String]
  }

  /// As profiles call them, from Monday on.
  static let weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

  /// What a file says; Monday to Friday where it says nothing of weekdays.
  func calendar(in bytes: [UInt8], limits: XMLLimits, words: WordReader) -> WorkCalendar {
    var weekdays: [Int: Bool] = [:]
    var isWorkingWeekends = false
    var single: [Day: WorkCalendar.Kind] = [:]
    var yearly: [WorkCalendar.Anniversary: WorkCalendar.Kind] = [:]
    var limits = limits
    limits.headBytes = 0
    _ = XMLRecordReader(records: nodes, limits: limits).read(bytes) { element in
      for (weekday, path) in weekdaysOff {
        guard let value = element.first(path) else { continue }
        weekdays[weekday] = words.boolean(value.text) == true
      }
      if let value = worksWeekends.flatMap({ element.first($0) }) {
        isWorkingWeekends = words.boolean(value.text) == true
      }
      guard let days else { return }
      for entry in element.elements(days.nodes) {
        guard let kind = days.kind(of: entry), let month = days.number(days.month, entry),
          let day = days.number(days.day, entry)
        else { continue }
        let year = entry.first(days.year).map { FieldText.trimmed($0.text) } ?? ""
        if year.isEmpty {
          yearly[WorkCalendar.Anniversary(month: month, day: day)] = kind
        } else if let year = Int(year), let date = Day(year: year, month: month, day: day) {
          single[date] = kind
        }
      }
    }
    return WorkCalendar(
      weekdaysOff: weekdays.isEmpty ? [5, 6] : Set(weekdays.filter(\.value).keys),
      worksWeekends: isWorkingWeekends, days: single, anniversaries: yearly)
  }
}

extension CalendarMapping.Days {
  fileprivate func kind(of entry: XMLRecord) -> WorkCalendar.Kind? {
    let stated = FieldText.folded(kind.flatMap { entry.first($0)?.text } ?? "")
    if off.contains(where: { FieldText.folded($0) == stated }) { return .off }
    return worked.contains { FieldText.folded($0) == stated } ? .worked : nil
  }

  fileprivate func number(_ path: FieldPath, _ entry: XMLRecord) -> Int? {
    entry.first(path).flatMap { Int(FieldText.trimmed($0.text)) }
  }
}

extension CalendarMapping {
  /// Reads the part `calendar` of a profile.
  static func read(_ map: inout YAMLMap, _ namespaces: XMLNamespaces) -> CalendarMapping? {
    let path = ProfileForms.fieldPath(namespaces)
    let nodes = map.required("nodes", of: ProfileForms.recordPath(namespaces))
    let weekdaysOff = map.optional(
      "weekdays_off",
      of: YAMLType<[Int: FieldPath]>.map { week in
        var paths: [Int: FieldPath] = [:]
        for (number, name) in weekdays.enumerated() {
          paths[number] = week.optional(name, of: path)
        }
        return paths
      })
    let worksWeekends = map.optional("weekends_worked", of: path)
    let days = map.optional(
      "days",
      of: YAMLType<Days>.map { days in
        let texts = YAMLType.list(ValueForm<String>.anyText)
        let nodes = days.required("nodes", of: path)
        let year = days.required("year", of: path)
        let month = days.required("month", of: path)
        let day = days.required("day", of: path)
        let kind = days.optional("kind", of: path)
        // Without a kind all of them are days off.
        let off = days.optional("off", of: texts) ?? [""]
        let worked = days.optional("worked", of: texts) ?? []
        guard let nodes, let year, let month, let day else { return nil }
        return Days(
          nodes: nodes, year: year, month: month, day: day, kind: kind, off: off, worked: worked)
      })
    guard let nodes else { return nil }
    return CalendarMapping(
      nodes: nodes, weekdaysOff: weekdaysOff ?? [:], worksWeekends: worksWeekends, days: days)
  }
}
