import Editions
import Emitters
import Ingest
import StrategyModel
import SystemPackage

/// Letters to those whose report is missing after its deadline: a first reminder, then a second.
///
/// Which of them lies in the outbox depends on the day; what it says does not. Between deadline and
/// lock only: afterwards they are of no use and are taken away, like those whose report has come.
struct Reminders {
  let office: Office
  let outbox: Outbox
  let today: Day

  /// Puts and takes away what the periods asked for need; `taken` is asked only where anything is
  /// to be done.
  func put(_ asked: [Period], taken: () throws -> [TakenPeriod]) throws {
    let concerned = try asked.filter { try concern($0) }
    guard !concerned.isEmpty else { return }
    let taken = try taken()
    for period in concerned { try put(period, taken) }
  }

  /// Whether anything may have to be put or taken away for a period.
  private func concern(_ period: Period) throws(DiskFailure) -> Bool {
    let plan = office.configuration.plan(for: period)
    if today > plan.deadline, today <= plan.lock { return true }
    for supplier in try outbox.suppliers(period) {
      for name in Self.names where Disk.kind(of: supplier.folder.appending(name)) != nil {
        return true
      }
    }
    return false
  }

  /// Puts the reminders of a period and takes away those that no longer apply.
  ///
  /// - Parameter taken: The periods up to it, in order of time.
  private func put(_ period: Period, _ taken: [TakenPeriod]) throws {
    guard let own = taken.first(where: { $0.period == period }) else { return }
    let missing = Set(own.ledger.filter { $0.state == .missing }.map(\.supplier))
    var kept: [String: LetterKind] = [:]
    for (supplier, form) in office.forms(period, earlier: taken)
    where missing.contains(supplier.id) {
      guard let kind = kind(due: form.due, period) else { continue }
      let letter = office.letter(kind, to: supplier, about: form)
      let paths = Letter.paths(kind)
      kept[supplier.id.text] = kind
      _ = try outbox.put(
        [
          Outbox.File(name: paths[0], bytes: letter.text),
          Outbox.File(name: paths[1], bytes: letter.draft()),
        ], for: supplier.id, period: period)
    }
    for supplier in try outbox.suppliers(period) {
      let stays = kept[supplier.name].map(Letter.paths) ?? []
      try outbox.remove(
        Self.names.filter { !stays.contains($0) }, of: supplier.name, period: period)
    }
  }

  private static let names =
    Letter.paths(.firstReminder) + Letter.paths(.secondReminder)

  /// Nil before the first reminder is due, and after the lock.
  private func kind(due: Day, _ period: Period) -> LetterKind? {
    guard today <= office.configuration.plan(for: period).lock else { return nil }
    let days = due.days(to: today)
    let kinds: [LetterKind] = [.firstReminder, .secondReminder]
    return zip(kinds, office.strategy.reminderDays).filter { days >= $0.1 }.last?.0
  }
}
