import Aggregation
import Assessment
import Editions
import Ingest
import StrategyModel

/// Everything that a period's report is made from, before any audience is thought of.
struct PeriodReport: Sendable {
  let period: Period
  let snapshot: Snapshot
  let figures: Figures
  let previous: Figures?
  /// Of every period before, the oldest first.
  let history: [Figures]
  let changes: [Change]
  /// Of every period before, the oldest first.
  let earlierChanges: [Change]
  let published: [PublishedComparison]
  let ledger: [LedgerEntry]
  let findings: [Finding]
  let deliveries: [Delivery]
  let violations: [IdentityViolation]
  /// The periods that it rests on.
  let taken: [TakenPeriod]

  /// Counts a period.
  ///
  /// - Parameter taken: The periods taken in, in order of time; a period that is not among them
  ///   lies before the first delivery and is counted from known dates.
  init(of period: Period, taken: [TakenPeriod], office: Office) {
    let own = taken.first { $0.period == period }
    let snapshots = taken.filter { $0.period < period }.map(\.snapshot)
    let counting = PeriodCounting(office: office, taken: taken)
    let snapshot = counting.snapshot(period)
    self.period = period
    self.taken = taken
    self.snapshot = snapshot
    figures = counting.figures(period)
    history = snapshots.map { counting.figures($0.period) }
    previous = history.last
    changes = snapshots.last.map { Changes.between($0, snapshot) } ?? []
    earlierChanges = zip(snapshots, snapshots.dropFirst()).flatMap { Changes.between($0, $1) }
    published = PublishedComparison.compare(
      office.register.published, upTo: period, figures: counting.figures)
    ledger = own?.ledger ?? []
    deliveries = own?.deliveries ?? []
    let differing = published.compactMap(\.finding)
    let written = office.configuration.texts(for: period)
    let texts =
      TextFindings.findings(in: written, of: figures) + BriefingChecks.findings(written, in: period)
    findings = office.policy(period).applied(to: (own?.findings ?? []) + differing + texts)
    violations = IdentityCheck.violations(
      in: figures, of: snapshot, version: office.strategy.version(for: period))
  }

  /// What the edition is made from.
  func material(_ office: Office, restated: [Restatement] = []) -> EditionMaterial {
    EditionMaterial(
      strategy: office.strategy, register: office.register, suppliers: office.suppliers,
      snapshot: snapshot, figures: figures, previous: previous, ledger: ledger,
      findings: findings, published: published, changes: changes, earlierChanges: earlierChanges,
      plan: office.configuration.plan(for: period), visibility: office.visibility,
      restated: restated, history: history, texts: office.configuration.texts(for: period),
      branding: office.configuration.branding, feedback: feedback(office))
  }
}

extension Office {
  /// Which field which audience may see.
  var visibility: FieldVisibility {
    FieldVisibility(named: configuration.audiences) ?? .standard
  }
}

/// Counts any period, before the first delivery as well.
struct PeriodCounting {
  let office: Office
  let taken: [TakenPeriod]

  func snapshot(_ period: Period) -> Snapshot {
    if let own = taken.first(where: { $0.period == period }) { return own.snapshot }
    return RetrospectiveSnapshot.make(
      period: period, register: office.register, known: taken.map(\.snapshot))
  }

  func figures(_ period: Period) -> Figures {
    Figures.counted(
      strategy: office.strategy, register: office.register, suppliers: office.suppliers,
      at: snapshot(period),
      after: taken.filter { $0.period < period }.map(\.snapshot))
  }
}
