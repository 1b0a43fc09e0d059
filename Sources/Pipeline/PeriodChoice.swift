package import Ingest
package import StrategyModel

/// Which periods a run writes, and which earlier ones it must take in first.
package struct PeriodChoice: Sendable {
  /// What was asked for on the command line.
  package enum Selection: Sendable, Hashable {
    /// The oldest period that is due and not released, else the latest.
    case byCalendar
    case all
    case one(Period)
  }

  /// A later period was asked for than any that has a folder.
  package struct FolderNotFound: Error, Sendable {
    package let period: Period
  }

  /// The strategy counts such days by another cadence.
  package struct WrongCadence: Error, Sendable {
    package let period: Period
    /// The period of the strategy's cadence that ends on the same day or holds it.
    package let instead: Period
  }

  /// In order of time.
  package let asked: [Period]
  /// Everything up to the last period asked for that has a folder, in order of time.
  package let taken: [Period]

  /// - Parameters:
  ///   - folders: The periods that have a folder `deliveries/<P>`.
  ///   - released: Those that council or public have.
  ///   - today: Tells which periods are due; nothing else depends on it.
  package init(
    _ selection: Selection, folders: [Period], released: Set<Period> = [],
    configuration: Configuration, today: Day
  ) throws {
    let folders = folders.sorted()
    switch selection {
    case .all: asked = folders
    case .one(let period):
      try PeriodChoice.check(period, configuration.strategy)
      // Before the first delivery the register alone speaks; afterwards a folder is expected.
      if let first = folders.first, period > first, !folders.contains(period) {
        throw FolderNotFound(period: period)
      }
      asked = [period]
    case .byCalendar:
      let due = folders.first {
        configuration.plan(for: $0).deadline < today && !released.contains($0)
      }
      asked = (due ?? folders.last).map { [$0] } ?? []
    }
    // In retrospect, dates count that later deliveries state.
    let isRetrospective = asked.contains { period in folders.first.map { period < $0 } ?? false }
    let last = isRetrospective ? folders.last : asked.last
    taken = folders.filter { period in last.map { period <= $0 } ?? false }
  }

  /// - Throws: `WrongCadence`.
  package static func check(_ period: Period, _ strategy: Strategy) throws(WrongCadence) {
    let cadence = strategy.version(for: period).cadence
    guard period.cadence == cadence else {
      throw WrongCadence(
        period: period, instead: Period(cadence, containing: period.lastDay))
    }
  }
}
