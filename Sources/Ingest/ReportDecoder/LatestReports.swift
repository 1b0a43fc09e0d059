internal import StrategyModel

/// Of several reports on one project in a file, keeps the one that its profile's `latest_by` puts
/// last; the others are passed over with a note.
struct LatestReports {
  private let operand: Condition.Operand
  private let locale: ProfileLocale
  /// The order of each report, by its number.
  private var orders: [Order?] = []

  private enum Order: Comparable {
    case day(PartialDate)
    case number(Int128)

    static func < (left: Order, right: Order) -> Bool {
      switch (left, right) {
      case (.day(let left), .day(let right)): left < right
      case (.number(let left), .number(let right)): left < right
      case (.number, .day): true
      case (.day, .number): false
      }
    }
  }

  /// Nil where the profile counts all reports.
  init?(_ profile: Profile) {
    guard let operand = profile.latestBy else { return nil }
    self.operand = operand
    locale = profile.locale
  }

  /// To be asked for each record in order; a finding where its day cannot be read.
  mutating func add(_ record: SourceRecord, _ findings: inout [Finding]) {
    let cell = record.operands[operand.text]
    let text = FieldText.trimmed(cell?.text ?? "")
    orders.append(order(text))
    guard orders.last == .some(nil), !locale.words.isNothing(text) else { return }
    findings.append(
      Finding(
        CellRules.dateUnreadable, at: cell?.location ?? record.location,
        field: cell?.field ?? operand.text, value: RowReading.shortened(text),
        [.text(locale.dates.examples)]))
  }

  private func order(_ text: String) -> Order? {
    if case .date(let date) = locale.dates.read(text) { return .day(date) }
    return NumberConventions(decimal: locale.decimal ?? ",", grouping: nil).number(text)
      .map { .number($0.trillionths) }
  }

  /// The reports without those that a later one replaces, which get a note instead of what was found
  /// in them; equally late ones all stay, and are judged as duplicates are.
  ///
  /// - Parameter found: What was found in each report.
  func kept(
    _ reports: [StatusReport], _ found: [[Finding]]
  ) -> Checked<[StatusReport]> {
    var latest: [String: Order] = [:]
    for (report, order) in zip(reports, orders) {
      guard let order, let key = Self.key(report) else { continue }
      latest[key] = max(latest[key] ?? order, order)
    }
    var kept = Checked<[StatusReport]>([])
    for (index, (report, order)) in zip(reports, orders).enumerated() {
      guard let key = Self.key(report), let last = latest[key], order.map({ $0 < last }) ?? true
      else {
        kept.value.append(report)
        kept.findings += found[index]
        continue
      }
      kept.findings.append(
        Finding(
          RowRules.supersededInFile, at: report.location,
          value: RowReading.shortened(report.projectKey?.value ?? report.projectName?.value ?? "")))
    }
    return kept
  }

  private static func key(_ report: StatusReport) -> String? {
    (report.projectKey ?? report.projectName).map { FieldText.folded($0.value) }
  }
}
