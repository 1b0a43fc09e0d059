import Aggregation
import Assessment
import Editions
import Emitters
import Ingest
package import StrategyModel

/// The main job: the stages in order, from the input folder to published drafts.
package enum Run {
  /// - Parameter progress: Told which period is worked on; shows it, and nothing else.
  /// - Throws: `InputFolder.NotFound`, `PeriodChoice.FolderNotFound`, `RunLock.Held`,
  ///   `DiskFailure`.
  package static func perform(
    _ request: RunRequest, progress: (Period) -> Void = { _ in }
  ) throws -> RunOutcome {
    let clock = RunClock()
    let input = try InputFolder(request.input)

    // configure
    let configured = try Office.read(input)
    guard let office = configured.value else {
      return RunOutcome(.configurationErrors, configurationFindings: configured.findings)
    }

    // list
    let folders = try input.periodFolders()
    let choice = try PeriodChoice(
      request.selection, folders: folders.compactMap(\.period),
      configuration: office.configuration, today: request.today)
    guard !choice.asked.isEmpty else {
      return RunOutcome(.nothingToDo, configurationFindings: configured.findings)
    }

    // recognise, decode, assess
    var taken: [TakenPeriod] = []
    for folder in folders {
      guard let period = folder.period, choice.taken.contains(period) else { continue }
      progress(period)
      taken.append(
        try TakenPeriod.take(
          folder, period, office: office, earlier: taken, today: request.today))
    }

    // aggregate
    let reports = choice.asked.map { PeriodReport(of: $0, taken: taken, office: office) }
    let violations = reports.flatMap(\.violations)
    guard violations.isEmpty else {
      return RunOutcome(
        .identityViolated(violations), configurationFindings: configured.findings)
    }
    let isRefused =
      request.isStrict && reports.contains { $0.findings.contains { $0.severity == .error } }
    if isRefused || request.isDryRun {
      return RunOutcome(
        isRefused ? .refused : .dryRun, configurationFindings: configured.findings,
        periods: reports.map { $0.summary(output: nil, reports: nil) })
    }

    // edit, emit, publish
    let place = try DraftPlace(request)
    let summaries = try place.locked(clock) {
      try reports.map { report in
        progress(report.period)
        let edition = Edition(report.material(office), for: .internal)
        let documents = EmitterList.all.flatMap { $0.documents(of: edition) }
        return try place.publish(documents, of: report, clock: clock, version: request.version)
      }
    }
    return RunOutcome(
      .published, configurationFindings: configured.findings, periods: summaries)
  }
}
