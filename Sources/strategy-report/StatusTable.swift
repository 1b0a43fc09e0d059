import Pipeline
import StrategyModel

/// Calendar and ledger as text of at most 80 columns.
struct StatusTable {
  private let calendar: DeliveryCalendar
  private let language: Language
  private static let width = 80

  init(_ calendar: DeliveryCalendar, _ language: Language) {
    self.calendar = calendar
    self.language = language
  }

  var lines: [String] {
    var lines = overview
    if let main = calendar.main { lines += [""] + table(of: main) }
    if !calendar.missing.isEmpty { lines += [""] + overdue }
    if !calendar.ahead.isEmpty { lines += [""] + ahead }
    return lines
  }

  // MARK: - One line per period

  private var overview: [String] {
    let head = [
      Wording(de: "Zeitraum", en: "Period"), Wording(de: "Frist", en: "Deadline"),
      Wording(de: "Schluss", en: "Lock"), Wording(de: "Lieferungen", en: "Deliveries"),
    ].map { $0[language] }
    return [row(head, widths: [8, 10, 10])]
      + calendar.periods.flatMap { part in
        wrapped(
          row(
            [part.period.description, day(part.plan.deadline), day(part.plan.lock)],
            widths: [8, 10, 10]) + "  ", counts(part.entries))
      }
  }

  private func counts(_ entries: [LedgerEntry]) -> [String] {
    LedgerEntry.State.allCases.compactMap { state in
      let count = entries.count { $0.state == state }
      guard count > 0, state != .notDue, state != .carriedForward else { return nil }
      return "\(count) \(count == 1 ? state.name[language] : state.plural[language])"
    }
  }

  // MARK: - One period in full

  private func table(of part: DeliveryCalendar.PeriodPart) -> [String] {
    let shown = part.entries.filter { $0.due != nil || $0.file != nil }
    let widths = [24, 9, 10, 10]
    let head = [
      Wording(de: "Lieferant", en: "Supplier"), Wording(de: "Datensatz", en: "Data set"),
      Wording(de: "fällig", en: "due"), Wording(de: "Eingang", en: "received"),
      Wording(de: "Stand \(part.period)", en: "State of \(part.period)"),
    ].map { $0[language] }
    guard !shown.isEmpty else {
      return [
        Wording(
          de: "\(part.period): Es ist nichts fällig.", en: "\(part.period): nothing is due.")[
            language]
      ]
    }
    return [row(head, widths: widths, gap: 1)]
      + shown.map { entry in
        row(
          [
            entry.supplier.text, entry.dataSet, entry.due.map(day) ?? "–",
            (entry.received?.day).map(day) ?? "–", entry.state.name[language],
          ], widths: widths, gap: 1)
      }
  }

  // MARK: - What is missing, what comes

  private var overdue: [String] {
    struct Group: Hashable {
      let period: Period
      let due: Day
    }
    let groups = Dictionary(grouping: calendar.missing) {
      Group(period: $0.period, due: $0.due ?? calendar.today)
    }.sorted { ($0.key.period, $0.key.due) < ($1.key.period, $1.key.due) }
    return [Wording(de: "Es fehlen:", en: "Missing:")[language]]
      + groups.flatMap { group, entries in
        let days = group.due.days(to: calendar.today)
        let since = Wording(
          de: "seit \(days) \(days == 1 ? "Tag" : "Tagen")",
          en: "for \(days) \(days == 1 ? "day" : "days")")[language]
        return wrapped(
          "  \(padded(group.period.description, 8))  \(padded(since, 15))  ", entries.map(name))
      }
  }

  private var ahead: [String] {
    [Wording(de: "Termine:", en: "Dates ahead:")[language]]
      + calendar.ahead.flatMap { entry in
        let days = calendar.today.days(to: entry.day)
        let when = Wording(
          de: days == 0 ? "heute" : "in \(days) \(days == 1 ? "Tag" : "Tagen")",
          en: days == 0 ? "today" : "in \(days) \(days == 1 ? "day" : "days")")[language]
        let what = "\(entry.kind.name[language]) \(entry.period)"
        let names =
          entry.suppliers.count > 3
          ? [
            Wording(
              de: "\(entry.suppliers.count) Lieferanten",
              en: "\(entry.suppliers.count) suppliers")[language]
          ] : entry.suppliers.map(\.text)
        return wrapped(
          "  \(padded(day(entry.day), 10))  \(padded(when, 13))  \(what)"
            + (names.isEmpty ? "" : ": "), names)
      }
  }

  private func name(_ entry: LedgerEntry) -> String {
    entry.dataSet == DataSet.defaultID
      ? entry.supplier.text : "\(entry.supplier)/\(entry.dataSet)"
  }

  // MARK: - Columns

  private func day(_ day: Day) -> String { language == .de ? day.german : day.description }

  /// Cells in columns of these widths, the last as wide as it is; what is too long is cut.
  private func row(_ cells: [String], widths: [Int], gap: Int = 2) -> String {
    let columns = cells.enumerated().map { index, cell in
      index < widths.count && index < cells.count - 1
        ? padded(cell, widths[index]) : index < widths.count ? cut(cell, widths[index]) : cell
    }
    let line = columns.joined(separator: String(repeating: " ", count: gap))
    return cut(line, Self.width)
  }

  private func padded(_ text: String, _ width: Int) -> String {
    let text = cut(text, width)
    return text + String(repeating: " ", count: width - text.count)
  }

  private func cut(_ text: String, _ width: Int) -> String {
    text.count <= width ? text : text.prefix(width - 1) + "…"
  }

  /// Words behind a lead, broken at commas into lines that begin below the first word.
  private func wrapped(_ lead: String, _ words: [String]) -> [String] {
    var lines: [String] = []
    var line = lead
    for (index, word) in words.enumerated() {
      let text = word + (index < words.count - 1 ? "," : "")
      let isFirst = line.count == lead.count
      if !isFirst, line.count + 1 + text.count > Self.width {
        lines.append(line)
        line = String(repeating: " ", count: lead.count)
        line += text
      } else {
        line += (isFirst ? "" : " ") + text
      }
      line = cut(line, Self.width)
    }
    while line.last == " " { line.removeLast() }
    return lines + [line]
  }
}

extension LedgerEntry.State {
  /// As it is said of several deliveries.
  fileprivate var plural: Wording {
    switch self {
    case .expected: Wording(de: "werden erwartet", en: "expected")
    case .missing: Wording(de: "fehlen", en: "missing")
    default: name
    }
  }
}

extension CalendarDay.Kind {
  fileprivate var name: Wording {
    switch self {
    case .delivery: Wording(de: "Abgabe", en: "delivery")
    case .extended: Wording(de: "Abgabe mit Fristverlängerung", en: "delivery with extension")
    case .lock: Wording(de: "Redaktionsschluss", en: "lock")
    case .paper: Wording(de: "Vorlage", en: "paper")
    case .session: Wording(de: "Sitzung", en: "session")
    }
  }
}
