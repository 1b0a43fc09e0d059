package import StrategyModel

/// What is known of a period's deliveries, whoever sent them; each sheet keeps one supplier's part.
package struct FeedbackMaterial: Sendable {
  let strategy: Strategy
  let snapshot: Snapshot
  let ledger: [LedgerEntry]
  let findings: [Finding]
  let before: Before?
  let corrections: [Correction]
  let ways: [String: String]
  let plan: PeriodPlan
  let ahead: [PeriodPlan]
  let contact: OfficeContact

  /// The period before, as far as sheets compare themselves with it.
  package struct Before: Sendable {
    let period: Period
    let ledger: [LedgerEntry]
    let findings: [Finding]

    package init(period: Period, ledger: [LedgerEntry], findings: [Finding]) {
      self.period = period
      self.ledger = ledger
      self.findings = findings
    }
  }

  /// - Parameters:
  ///   - findings: With the configured severities and answers.
  ///   - before: Nil where the period is the first.
  ///   - corrections: Of any project and period.
  ///   - ways: By which way files came, by their path relative to the input folder.
  ///   - ahead: The plans of the periods that follow, in order of time.
  package init(
    strategy: Strategy, snapshot: Snapshot, ledger: [LedgerEntry], findings: [Finding],
    before: Before? = nil, corrections: [Correction] = [], ways: [String: String] = [:],
    plan: PeriodPlan, ahead: [PeriodPlan] = [], contact: OfficeContact = .none
  ) {
    self.strategy = strategy
    self.snapshot = snapshot
    self.ledger = ledger
    self.findings = findings
    self.before = before
    self.corrections = corrections
    self.ways = ways
    self.plan = plan
    self.ahead = ahead
    self.contact = contact
  }
}

/// Whom a supplier asks.
package struct OfficeContact: Hashable, Sendable {
  /// A sentence or name, such as "Strategiebüro, Rathaus, Zimmer 12".
  package let text: LocalizedText?
  /// E-mail addresses and homepages as the strategy states them.
  package let addresses: [String]

  package static let none = OfficeContact(text: nil, addresses: [])

  package init(text: LocalizedText?, addresses: [String]) {
    self.text = text
    self.addresses = addresses
  }
}
