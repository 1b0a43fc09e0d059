import StrategyModel

/// How a correctable field stands in a status report.
extension CorrectableField {
  /// Nil where the report does not state it.
  func value(in report: StatusReport) -> CorrectedValue? {
    switch self {
    case .status: report.namedStatus.map { .status($0) }
    case .continued: report.continued.map { .boolean($0.value) }
    case .percentComplete: report.percentComplete.map { .percent($0.value) }
    case .plannedStart: report.plannedStart.map { .date($0.value) }
    case .plannedEnd: report.plannedEnd.map { .date($0.value) }
    case .actualStart: report.actualStart.map { .date($0.value) }
    case .actualEnd: report.actualEnd.map { .date($0.value) }
    case .expectedEnd: report.expectedEnd.map { .date($0.value) }
    case .moneyPlanned: report.moneyPlanned.map { .money($0.value) }
    case .moneySpent: report.moneySpent.map { .money($0.value) }
    case .light: report.light.map { .light($0.value) }
    case .reason: report.reason.map { .text($0.value) }
    case .evidence: report.evidence.map { .text($0.value) }
    case .integratedInto: report.integratedInto.map { .text($0.value) }
    }
  }

  /// Puts a value, or nothing, in place of what the report states; `place` is the correction's.
  func set(_ value: CorrectedValue?, in report: inout StatusReport, at place: SourceLocation) {
    func reported<Value>(_ own: Value) -> Reported<Value> {
      Reported(own, text: value?.text ?? "", field: rawValue, at: place)
    }
    func put<Value>(
      _ path: WritableKeyPath<StatusReport, Reported<Value>?>, _ own: Value?
    ) { report[keyPath: path] = own.map { reported($0) } }

    switch self {
    case .status: put(\.status, value?.status.map { .status($0) })
    case .continued: put(\.continued, value?.boolean)
    case .percentComplete: put(\.percentComplete, value?.percent)
    case .plannedStart: put(\.plannedStart, value?.date)
    case .plannedEnd: put(\.plannedEnd, value?.date)
    case .actualStart: put(\.actualStart, value?.date)
    case .actualEnd: put(\.actualEnd, value?.date)
    case .expectedEnd: put(\.expectedEnd, value?.date)
    case .moneyPlanned: put(\.moneyPlanned, value?.money)
    case .moneySpent: put(\.moneySpent, value?.money)
    case .light: put(\.light, value?.light)
    case .reason: put(\.reason, value?.words)
    case .evidence: put(\.evidence, value?.words)
    case .integratedInto: put(\.integratedInto, value?.words)
    }
  }
}

extension CorrectedValue {
  var status: Status? { if case .status(let status) = self { status } else { nil } }
  var boolean: Bool? { if case .boolean(let boolean) = self { boolean } else { nil } }
  var percent: Percent? { if case .percent(let percent) = self { percent } else { nil } }
  var date: PartialDate? { if case .date(let date) = self { date } else { nil } }
  var money: Money? { if case .money(let money) = self { money } else { nil } }
  var light: Light? { if case .light(let light) = self { light } else { nil } }
  var words: String? { if case .text(let text) = self { text } else { nil } }
}
