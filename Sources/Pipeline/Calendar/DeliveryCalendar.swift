import Ingest
package import StrategyModel

/// What is due from whom and when, and what came: the ledger of every period, and the days ahead.
package struct DeliveryCalendar: Sendable {
  package struct Request: Sendable {
    package var workspace: Workspace
    /// Nil = every period from the first with deliveries to the present one.
    package var period: Period?
    package var today: Day

    package init(workspace: Workspace, period: Period? = nil, today: Day) {
      self.workspace = workspace
      self.period = period
      self.today = today
    }
  }

  /// One period: its days, and an entry for everything that is due or came.
  package struct PeriodPart: Sendable {
    package let plan: PeriodPlan
    /// There is a folder `deliveries/<P>`.
    package let hasFolder: Bool
    /// In the order of `LedgerEntry.precedes`.
    package let entries: [LedgerEntry]

    package var period: Period { plan.period }
  }

  package let configurationFindings: [Finding]
  /// In order of time; empty where the office's files are wrong.
  package let periods: [PeriodPart]
  /// From today on, in order of time.
  package let ahead: [CalendarDay]
  package let today: Day
  package let exitCode: ExitCode

  /// Reads everything and writes nothing; without a store, files without a received time are taken
  /// as they are.
  ///
  /// - Throws: `InputFolder.NotFound`, `PeriodChoice.WrongCadence`, `DiskFailure`, `HistoryError`.
  package static func read(_ request: Request, clock: RunClock) throws -> DeliveryCalendar {
    let input = try InputFolder(request.workspace.input)
    let configured = try Office.read(input)
    guard let office = configured.value else {
      return DeliveryCalendar(
        configurationFindings: configured.findings, periods: [], ahead: [], today: request.today,
        exitCode: .configuration)
    }
    if let period = request.period { try PeriodChoice.check(period, office.strategy) }
    let folders = try input.periodFolders()
    let span = PeriodSpan(
      asked: request.period, folders: folders.compactMap(\.period), strategy: office.strategy,
      today: request.today)
    let taken = try request.workspace.reading { store in
      let memory = DeliveryMemory(store: store, isWriting: false, clock: clock)
      var taken: [TakenPeriod] = []
      for folder in folders {
        guard let period = folder.period, period <= span.last else { continue }
        let arrived = try ArrivedPeriod(folder, period, office: office, memory: memory)
        taken.append(
          try TakenPeriod.take(
            arrived, office: office, earlier: taken, today: request.today, memory: memory))
      }
      return taken
    }
    let periods = span.periods.map { period in
      let own = taken.first { $0.period == period }
      let plan = office.configuration.plan(for: period)
      return PeriodPart(
        plan: plan, hasFolder: own != nil,
        entries: own?.ledger ?? plan.owed(by: office.suppliers, today: request.today))
    }
    return DeliveryCalendar(
      configurationFindings: configured.findings, periods: periods,
      ahead: CalendarDay.ahead(of: request.today, in: periods), today: request.today,
      exitCode: .done)
  }

  /// Everything that is owed and did not come, the longest overdue first.
  package var missing: [LedgerEntry] {
    periods.flatMap(\.entries).filter { $0.state == .missing }
  }

  /// The period of which everything is of interest: the one asked for, else the newest that has
  /// ended.
  package var main: PeriodPart? {
    periods.last { $0.period.lastDay < today } ?? periods.last
  }
}

/// The periods of a calendar.
private struct PeriodSpan {
  /// In order of time, without gaps; never empty.
  let periods: [Period]

  var last: Period { periods[periods.count - 1] }

  /// More are not shown: nobody looks them through.
  private static let most = 60

  init(asked: Period?, folders: [Period], strategy: Strategy, today: Day) {
    func containing(_ day: Day) -> Period {
      Period(strategy.version(at: day).cadence, containing: day)
    }
    guard asked == nil else {
      periods = asked.map { [$0] } ?? []
      return
    }
    let present = containing(today)
    let end = max(present, folders.max() ?? present)
    var period = folders.min() ?? containing(present.firstDay.adding(days: -1))
    var periods = [min(period, end)]
    while period < end {
      period = containing(period.lastDay.adding(days: 1))
      periods.append(period)
    }
    self.periods = periods.suffix(Self.most)
  }
}

extension PeriodPlan {
  /// The ledger of a period of which nothing has come: what its suppliers owe by their cadence.
  fileprivate func owed(by suppliers: [Supplier], today: Day) -> [LedgerEntry] {
    suppliers.flatMap { supplier in
      supplier.dataSetsDue(in: period).map { dataSet in
        let due = due(supplier.id)
        return LedgerEntry(
          period: period, supplier: supplier.id, dataSet: dataSet.id, due: due, received: nil,
          state: today > due ? .missing : .expected, file: nil, sha256: nil, rows: 0, accepted: 0,
          rejected: 0)
      }
    }.sorted(by: LedgerEntry.precedes)
  }
}

extension LedgerEntry {
  /// By how many days it came after its due day, or is overdue; nil where it is not late.
  package func daysLate(today: Day) -> Int? {
    guard let due, let day = received?.day ?? (state == .missing ? today : nil), day > due
    else { return nil }
    return due.days(to: day)
  }
}
