import History
import Ingest
import StrategyModel

/// What a command takes in: the periods asked for and those before them, with their files.
struct Intake {
  let office: Office
  let choice: PeriodChoice
  let arrived: [ArrivedPeriod]
  private let today: Day
  private let memory: DeliveryMemory

  /// - Throws: `PeriodChoice.FolderNotFound`, `HistoryError`, `DiskFailure`.
  init(
    _ request: RunRequest, _ office: Office, _ folders: [InputFolder.PeriodFolder],
    _ memory: DeliveryMemory
  ) throws {
    let released = try memory.store?.releases().filter { $0.state == .released } ?? []
    let choice = try PeriodChoice(
      request.selection, folders: folders.compactMap(\.period),
      released: Set(released.map(\.period)), configuration: office.configuration,
      today: request.today)
    self.office = office
    self.choice = choice
    self.memory = memory
    today = request.today
    arrived = try folders.compactMap { folder in
      guard let period = folder.period, choice.taken.contains(period) else { return nil }
      return try ArrivedPeriod(folder, period, office: office, memory: memory)
    }.sorted { $0.period < $1.period }
  }

  /// Digest of what is known for a period.
  func knowledge(_ period: Period) throws -> String {
    // Before the first delivery dates of all deliveries count, whenever they came.
    let isRetrospective = arrived.first.map { period < $0.period } ?? true
    let files = arrived.flatMap(\.known).filter { isRetrospective || $0.period <= period }
    return try Knowledge(office: office, store: memory.store, today: today)
      .digest(period, files: files)
  }

  /// Reads and assesses every period, each knowing those before it.
  func takeAll(_ progress: (Period) -> Void) throws -> [TakenPeriod] {
    var taken: [TakenPeriod] = []
    for period in arrived {
      progress(period.period)
      taken.append(
        try TakenPeriod.take(
          period, office: office, earlier: taken, today: today, memory: memory))
    }
    return taken
  }

  /// Keeps what is known now beside what was known before.
  func remember(_ taken: [TakenPeriod], in store: HistoryStore, at time: String) throws {
    let known = try taken.map { (period: $0, knowledge: try knowledge($0.period)) }
    try store.transaction { () throws(HistoryError) in
      for entry in known {
        try store.remember(
          entry.period.snapshot, ledger: entry.period.ledger, findings: entry.period.findings,
          knowledge: entry.knowledge, at: time)
      }
    }
  }

  /// The rows of a delivered file as its supplier knows them; nil where it is no table.
  func table(_ file: String, in period: Period) -> DeliveredTable? {
    let source = arrived.first { $0.period == period }?.files.first { $0.source.file == file }
    return source.flatMap { TableCopy.of($0.source, profiles: office.profiles) }
  }

  /// Counts the periods asked for.
  func reports(_ taken: [TakenPeriod]) -> [PeriodReport] {
    choice.asked.map { PeriodReport(of: $0, taken: taken, office: office) }
  }
}
