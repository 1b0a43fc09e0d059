import Aggregation
import Editions
import Emitters
import History
import StrategyModel

/// Counts the figures of a released edition again and compares them by value.
struct ValueCheck {
  let store: HistoryStore
  let office: Office
  let taken: [TakenPeriod]

  /// What this program counts otherwise from what was known at the release; nil where that is not
  /// kept.
  ///
  /// - Parameter isKnown: Nothing has changed since: then every value must be the same. Otherwise
  ///   pace, cross-cutting issues and kinds of organisations are left out, since they rest on other
  ///   periods and on office files that history does not keep.
  func differences(from release: StoredRelease, isKnown: Bool) throws -> [Wording]? {
    guard let record = release.figures.flatMap(ReleasedFigures.record),
      let snapshot = try snapshot(release, isKnown)
    else { return nil }
    let figures = Figures.counted(
      strategy: office.strategy, register: office.register, suppliers: office.suppliers,
      at: snapshot, after: taken.filter { $0.period < release.period }.map(\.snapshot))
    return ValueCheck.differences(record, figures) { isKnown || ValueCheck.restsOnSnapshot($0) }
  }

  /// What is known otherwise today: the same that the next report lists as restated.
  func known(since release: StoredRelease) throws -> [Wording] {
    try Restated(store: store, office: office).own(release, taken: taken).map { restatement in
      func words(_ language: Language) -> String {
        let printer = RestatementPrinter(language.texts)
        return language.texts.knownOtherwise(
          printer.name(restatement).plain, was: printer.value(restatement.was),
          now: printer.value(restatement.now))
      }
      return Wording(de: words(.de), en: words(.en))
    }
  }

  private func snapshot(_ release: StoredRelease, _ isKnown: Bool) throws -> Snapshot? {
    if let kept = try store.snapshot(release.period, knowledge: release.knowledge) { return kept }
    guard isKnown else { return nil }
    return PeriodCounting(office: office, taken: taken).snapshot(release.period)
  }

  private static func restsOnSnapshot(_ id: FigureID) -> Bool {
    let others = [Dimension.crossCuttingIssue.id, Dimension.organisationKind.id]
    let pace = [Measure.neededPace.id, Measure.actualPace.id]
    return !others.contains(id.dimension) && !pace.contains(id.measure)
  }

  /// The values of a record that are others among the figures, in the order of their ids.
  static func differences(
    _ record: PublishedRecord, _ figures: Figures, where isCompared: (FigureID) -> Bool
  ) -> [Wording] {
    record.figures.keys.filter(isCompared).sorted { $0.description < $1.description }
      .compactMap { id in
        let was = record.figures[id] ?? ""
        let now = figures[id]?.value.text
        guard was != now else { return nil }
        return Wording(
          de: "\(id) ist als „\(was)“ veröffentlicht; neu gezählt ist es „\(now ?? "–")“.",
          en: "\(id) was released as “\(was)”; counted again it is “\(now ?? "–")”.")
      }
  }
}
