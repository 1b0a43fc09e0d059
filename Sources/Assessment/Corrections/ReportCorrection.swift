import StrategyModel

/// Applies the office's corrections to the reports that hold at the period's end.
struct ReportCorrection {
  private let input: PeriodInput
  private let register: RegisterAtPeriod
  private let earlier: EarlierStates
  private let book: CorrectionBook
  /// What was known before, corrections included.
  private let before: Snapshot?
  private let staleAfter: Int

  /// `earlier` with corrections.
  init(
    _ input: PeriodInput, _ register: RegisterAtPeriod, _ earlier: EarlierStates,
    _ book: CorrectionBook
  ) {
    self.input = input
    self.register = register
    self.earlier = earlier
    self.book = book
    before = input.history.filter { $0.period < input.period }.max { $0.period < $1.period }
    staleAfter = input.strategy.version(for: input.period).counting.staleAfter
  }

  /// Findings: `correction-expired`, `correction-outdated`, `correction-without-report`, and what
  /// the rules about reports say of corrected fields, at the correction's row. A correction by
  /// which the row would be rejected or the field dropped is not applied.
  func correct(_ held: [ProjectID: HeldReport]) -> Checked<[ProjectID: HeldReport]> {
    var result = Checked(held)
    for project in register.projects {
      let chains = book.chains(of: project.id, upTo: input.period).filter(isInForce)
      guard !chains.isEmpty else { continue }
      let corrected = correct(held[project.id], project, chains)
      result.value[project.id] = corrected.value
      result.findings += corrected.findings.map { $0.of(input.period) }
    }
    return result
  }

  /// One that ended in an earlier period stays ended.
  private func isInForce(_ chain: CorrectionChain) -> Bool {
    let correction = chain.current
    guard let before, correction.period <= before.period, correction.period < input.period,
      let state = before.projects.first(where: { $0.project == correction.project })
    else { return true }
    return state.correctedFields.contains(correction.field.rawValue)
  }

  private func correct(
    _ held: HeldReport?, _ project: CoreProject, _ chains: [CorrectionChain]
  ) -> Checked<HeldReport?> {
    var findings: [Finding] = []
    var applying: [Correction] = []
    for chain in chains {
      let correction = chain.current
      let reported = held.flatMap { correction.field.value(in: $0.report) }
      switch outcome(chain, reported, held) {
      case .applies: applying.append(correction)
      case .agrees:
        findings.append(CorrectionExpired.finding(correction, project, input))
      case .outdated where held == nil && correction.field != .status:
        findings.append(CorrectionWithoutReport.finding(correction, project, input))
      case .outdated:
        findings.append(CorrectionOutdated.finding(correction, reported, project, input))
      }
    }
    let status = applying.first { $0.field == .status }
    guard var result = held ?? status.map({ base($0) }) else {
      findings += applying.map { CorrectionWithoutReport.finding($0, project, input) }
      return Checked(nil, findings)
    }
    let trial = CorrectionTrial(
      project, register, past: earlier[project.id], input
    ).run(applying, on: result.report)
    findings += trial.findings
    if held == nil, !trial.value.contains(where: { $0.field == .status }) {
      return Checked(nil, findings)
    }
    for correction in trial.value {
      correction.field.set(correction.new, in: &result.report, at: correction.location)
      if correction.field == .status {
        result.statusPeriod = max(result.period, correction.period)
      }
    }
    result.corrected = trial.value.map(\.field).sorted()
    return Checked(result, findings)
  }

  /// Nothing reported, and a report too old to count, are "not stated".
  private func outcome(
    _ chain: CorrectionChain, _ reported: CorrectedValue?, _ held: HeldReport?
  ) -> CorrectionChain.Outcome {
    let isSilent = held?.isStale(in: input.period, after: staleAfter) ?? true
    guard chain.current.field == .status, isSilent,
      chain.current.old == nil || chain.current.old == .status(.unknown)
    else { return chain.outcome(reported: reported) }
    return .applies
  }

  private func base(_ correction: Correction) -> HeldReport {
    HeldReport(StatusReport(location: correction.location), by: nil, period: correction.period)
  }
}

extension Finding {
  fileprivate func of(_ period: Period) -> Finding {
    var finding = self
    finding.period = period
    return finding
  }
}
