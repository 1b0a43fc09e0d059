import Foundation
import Pipeline
import StrategyModel

/// Calendar and ledger as one JSON object (`status --format json`).
struct StatusSummary: Encodable {
  struct Delivery: Encodable {
    let supplier: String
    let dataSet: String
    let due: String?
    let received: String?
    /// As in deliveries.csv.
    let state: String
    let daysLate: Int?
    let file: String?
    let rows: Int
    let accepted: Int
    let rejected: Int

    /// Every key is always there; what is not known is null.
    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(supplier, forKey: .supplier)
      try container.encode(dataSet, forKey: .dataSet)
      try container.encode(due, forKey: .due)
      try container.encode(received, forKey: .received)
      try container.encode(state, forKey: .state)
      try container.encode(daysLate, forKey: .daysLate)
      try container.encode(file, forKey: .file)
      try container.encode(rows, forKey: .rows)
      try container.encode(accepted, forKey: .accepted)
      try container.encode(rejected, forKey: .rejected)
    }

    private enum CodingKeys: String, CodingKey {
      case supplier, dataSet, due, received, state, daysLate, file, rows, accepted, rejected
    }
  }

  struct PeriodPart: Encodable {
    let period: String
    let asOf: String
    let deadline: String
    let lock: String
    let paperDue: String?
    let session: String?
    let hasFolder: Bool
    let deliveries: [Delivery]

    /// Every key is always there; what is not known is null.
    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(period, forKey: .period)
      try container.encode(asOf, forKey: .asOf)
      try container.encode(deadline, forKey: .deadline)
      try container.encode(lock, forKey: .lock)
      try container.encode(paperDue, forKey: .paperDue)
      try container.encode(session, forKey: .session)
      try container.encode(hasFolder, forKey: .hasFolder)
      try container.encode(deliveries, forKey: .deliveries)
    }

    private enum CodingKeys: String, CodingKey {
      case period, asOf, deadline, lock, paperDue, session, hasFolder, deliveries
    }
  }

  struct Missing: Encodable {
    let period: String
    let supplier: String
    let dataSet: String
    let due: String?
    let daysLate: Int?

    /// Every key is always there; what is not known is null.
    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(period, forKey: .period)
      try container.encode(supplier, forKey: .supplier)
      try container.encode(dataSet, forKey: .dataSet)
      try container.encode(due, forKey: .due)
      try container.encode(daysLate, forKey: .daysLate)
    }

    private enum CodingKeys: String, CodingKey {
      case period, supplier, dataSet, due, daysLate
    }
  }

  struct Ahead: Encodable {
    let day: String
    /// `delivery`, `extended`, `lock`, `paper` or `session`.
    let kind: String
    let period: String
    let suppliers: [String]
  }

  let exitCode: Int32
  let today: String
  let configuration: [FindingSummary]
  let periods: [PeriodPart]
  let missing: [Missing]
  let ahead: [Ahead]

  init(_ calendar: DeliveryCalendar, _ language: Language) {
    let today = calendar.today
    exitCode = calendar.exitCode.rawValue
    self.today = today.description
    configuration = calendar.configurationFindings.map { FindingSummary($0, language) }
    periods = calendar.periods.map { part in
      PeriodPart(
        period: part.period.description, asOf: part.plan.asOf.description,
        deadline: part.plan.deadline.description, lock: part.plan.lock.description,
        paperDue: part.plan.paperDue?.description, session: part.plan.session?.description,
        hasFolder: part.hasFolder,
        deliveries: part.entries.map { entry in
          Delivery(
            supplier: entry.supplier.text, dataSet: entry.dataSet, due: entry.due?.description,
            received: entry.received?.description, state: entry.state.rawValue,
            daysLate: entry.daysLate(today: today), file: entry.file, rows: entry.rows,
            accepted: entry.accepted, rejected: entry.rejected)
        })
    }
    missing = calendar.missing.map { entry in
      Missing(
        period: entry.period.description, supplier: entry.supplier.text, dataSet: entry.dataSet,
        due: entry.due?.description, daysLate: entry.daysLate(today: today))
    }
    ahead = calendar.ahead.map { day in
      Ahead(
        day: day.day.description, kind: day.kind.rawValue, period: day.period.description,
        suppliers: day.suppliers.map(\.text))
    }
  }

  /// Pretty-printed, keys sorted, with a final line end.
  func json() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(self)) + [0x0A]
  }
}
