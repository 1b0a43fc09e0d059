import Aggregation
import Assessment
import Editions
import Emitters
import History
import Ingest
package import StrategyModel

/// The main job: the stages in order, from the input folder to published drafts.
package enum Run {
  /// - Parameter progress: Told which period is worked on; shows it, and nothing else.
  /// - Throws: `InputFolder.NotFound`, `PeriodChoice.FolderNotFound`, `RunLock.Held`,
  ///   `HistoryError`, `DiskFailure`.
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
    func ended(
      _ ending: RunOutcome.Ending, _ periods: [RunOutcome.PeriodSummary] = []
    ) -> RunOutcome {
      RunOutcome(ending, configurationFindings: configured.findings, periods: periods)
    }
    let folders = try input.periodFolders()
    let isAsked = if case .one = request.selection { true } else { false }
    guard isAsked || folders.contains(where: { $0.period != nil }) else {
      return ended(.nothingToDo)
    }

    if request.isDryRun || request.isStrict {
      let reports = try request.workspace.reading { store in
        let memory = DeliveryMemory(store: store, isWriting: false, clock: clock)
        let intake = try Intake(request, office, folders, memory)
        return intake.reports(try intake.takeAll(progress))
      }
      if let violated = violations(reports) { return ended(violated) }
      let summaries = reports.map { RunOutcome.PeriodSummary($0) }
      let isRefused = request.isStrict && summaries.contains { $0.counts.openErrors > 0 }
      if isRefused { return ended(.refused, summaries) }
      if request.isDryRun { return ended(.dryRun, summaries) }
    }

    return try request.workspace.locked(clock, office: office) { store in
      let memory = DeliveryMemory(store: store, isWriting: true, clock: clock)
      // list
      let intake = try Intake(request, office, folders, memory)
      let drafts = DraftShelf(request, store)
      let unchanged = try drafts.unchanged(intake)
      let reminders = Reminders(
        office: office, outbox: Outbox(request.workspace), today: request.today)
      if unchanged.count == intake.choice.asked.count {
        try reminders.put(intake.choice.asked) { try intake.takeAll(progress) }
        return ended(.published, unchanged)
      }

      let run = try store.beginRun(
        command: "run", version: request.version, started: clock.started,
        periods: intake.choice.asked)
      // recognise, decode, assess, remember
      let taken = try intake.takeAll(progress)
      try intake.remember(taken, in: store, at: clock.started)
      // aggregate
      let reports = intake.reports(taken)
      if let violated = violations(reports) { return ended(violated) }
      // edit, emit, publish
      let summaries = try reports.map { report in
        if let left = unchanged.first(where: { $0.period == report.period }) { return left }
        progress(report.period)
        return try drafts.publish(report, office: office, intake: intake, clock: clock)
      }
      // remind
      try reminders.put(intake.choice.asked) { taken }
      let outcome = ended(.published, summaries)
      try store.finishRun(
        run, finished: RunClock.now(), exitCode: Int(outcome.exitCode.rawValue))
      return outcome
    }
  }

  /// Nil where every count agrees with every other.
  private static func violations(_ reports: [PeriodReport]) -> RunOutcome.Ending? {
    let violations = reports.flatMap(\.violations)
    return violations.isEmpty ? nil : .identityViolated(violations)
  }
}

extension RunRequest {
  var workspace: Workspace { Workspace(input: input, output: output, reports: reports) }
}
