import Ingest
import StrategyModel

/// Finds out which period a file is for: by what it states, by the day it describes, by names in
/// and around it; else by the one delivery window that is open.
struct PeriodRecognition: Sendable {
  let office: Office
  /// The day on which the file came.
  let received: Day

  func verdict(_ file: ArrivedFile, _ statement: FileStatement) -> Verdict<Period> {
    let strategy = office.strategy
    var evidence: [Evidence<Period>] = []
    if let stated = statement.period {
      let trace = Wording(de: "der Kopf der Datei", en: "the head of the file")
      // A period of another cadence has no folder; nobody guesses which of ours is meant.
      guard stated.cadence == strategy.version(for: stated).cadence else {
        return .several(periods(from: stated.firstDay, to: stated.lastDay), trace)
      }
      evidence.append(Evidence(trace, [stated]))
    }
    if let asOf = statement.asOf { evidence.append(asOfEvidence(asOf)) }
    let texts: [(Wording, [SearchedText])] =
      [
        (
          Wording(de: "der Text über der Tabelle", en: "the text above the table"),
          file.preamble(statement)
        ),
        (Wording(de: "der Dateiname", en: "its name"), [SearchedText(file.name.text)]),
      ]
      + file.folders.map { (Wording(de: "der Ordner", en: "its folder"), [SearchedText($0)]) }
    for (trace, texts) in texts {
      let named = texts.flatMap { NamedPeriods.named(in: $0, strategy: strategy) }
      evidence.append(Evidence(trace, Array(Set(named)).sorted()))
    }
    let verdict = Verdict(evidence)
    switch verdict {
    case .known, .contradiction: return verdict
    case .several, .nothing:
      let windows = Evidence(
        Wording(de: "die Lieferfrist", en: "the delivery window"), openWindows)
      return Verdict(evidence + [windows])
    }
  }

  /// The period that the day lies in, or whose plan names it. A day of a period that has not ended
  /// may be meant for the one before while that is still open.
  private func asOfEvidence(_ asOf: PartialDate) -> Evidence<Period> {
    let trace = Wording(de: "der Stand \(asOf.last.german)", en: "the as-of date \(asOf)")
    let planned = office.configuration.plans.values.filter { PartialDate($0.asOf) == asOf }
      .map(\.period).sorted()
    if !planned.isEmpty { return Evidence(trace, planned) }
    var named = periods(from: asOf.first, to: asOf.last)
    if named.count == 1, received <= named[0].lastDay, openWindows.contains(named[0].previous) {
      named.insert(named[0].previous, at: 0)
    }
    return Evidence(trace, named)
  }

  /// The periods of the strategy's cadence that hold the days between two, at most eight.
  private func periods(from first: Day, to last: Day) -> [Period] {
    let end = Period(office.strategy.version(at: last).cadence, containing: last)
    var periods = [Period(office.strategy.version(at: first).cadence, containing: first)]
    while let newest = periods.last, newest < end, periods.count < 8 { periods.append(newest.next) }
    return periods
  }

  /// Why a recognised period is more likely a slip of the pen; nil where it is not.
  func objection(to period: Period) -> Wording? {
    if period.firstDay > received {
      return Wording(
        de: "sie spräche für \(period), das noch nicht begonnen hat",
        en: "it would be \(period), which has not begun")
    }
    let configuration = office.configuration
    let isKnown =
      configuration.plans[period] != nil || configuration.received.contains { $0.period == period }
    guard !isKnown, period.lastDay.days(to: received) > 731 else { return nil }
    return Wording(
      de: "sie spräche für \(period), das mehr als zwei Jahre zurückliegt",
      en: "it would be \(period), which is more than two years ago")
  }

  /// The periods that have ended and are not locked on the day of receipt, in order of time.
  var openWindows: [Period] {
    let current = Period(office.strategy.version(at: received).cadence, containing: received)
    let recent = (0...8).map { current.advanced(by: -$0) }
    return Set(recent + office.configuration.plans.keys).filter { period in
      let plan = office.configuration.plan(for: period)
      let last = plan.extensions.values.reduce(plan.lock, max)
      return period.lastDay < received && received <= last
        && period.cadence == office.strategy.version(for: period).cadence
    }.sorted()
  }
}
