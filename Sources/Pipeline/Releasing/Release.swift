import Aggregation
package import Editions
import Emitters
import History
import Ingest
package import StrategyModel
package import SystemPackage

/// Makes an edition from the present snapshot, checks gates and leaks, stores its bytes and
/// switches what the audience sees.
package enum Release {
  /// What was released.
  package struct Outcome: Sendable {
    package let period: Period
    package let audience: Audience
    /// 1 for the first edition of a period and audience.
    package let number: Int
    package let files: Int
    /// Values that the edition before had otherwise; of a reissue only.
    package let restated: Int
    package let reports: FilePath
    package let output: FilePath
  }

  /// - Throws: `ReleaseRefusal`, `ConfigurationRefusal`, `InputFolder.NotFound`,
  ///   `PeriodChoice.FolderNotFound`, `RunLock.Held`, `HistoryError`, `DiskFailure`.
  package static func perform(_ request: ReleaseRequest) throws -> Outcome {
    let clock = RunClock()
    if let day = request.notBefore, request.today < day { throw ReleaseRefusal.tooEarly(day) }
    let input = try InputFolder(request.workspace.input)
    let configured = try Office.read(input)
    guard let office = configured.value else {
      throw ConfigurationRefusal(findings: configured.findings)
    }
    guard request.period.lastDay < request.today else {
      throw ReleaseRefusal.notOver(request.period)
    }
    return try request.workspace.locked(clock, office: office) { store in
      let earlier = try store.releases(request.period, audience: request.audience.rawValue)
        .last { $0.state == .released }
      try gate(request, earlier)
      let taken = try take(request, office, input, store, clock)
      let report = PeriodReport(of: request.period, taken: taken.periods, office: office)
      let number = try store.nextNumber(request.period, audience: request.audience.rawValue)
      let made = try edition(request, report, office, store, number: number, after: earlier)
      try checkReferences(made.edition, report)
      try scan(made, request, report, office, taken.periods)
      return try publish(
        made, request, report, store, number: number, after: earlier,
        knowledge: taken.knowledge, clock: clock)
    }
  }

  private static func gate(_ request: ReleaseRequest, _ earlier: StoredRelease?) throws {
    switch (request.kind, earlier) {
    case (.release, _?): throw ReleaseRefusal.alreadyReleased(request)
    case (.reissue, nil): throw ReleaseRefusal.notReleased(request)
    default: break
    }
  }

  /// Takes in the period as `run` does, and keeps what is known.
  private static func take(
    _ request: ReleaseRequest, _ office: Office, _ input: InputFolder, _ store: HistoryStore,
    _ clock: RunClock
  ) throws -> (periods: [TakenPeriod], knowledge: String) {
    let folders = try input.periodFolders()
    guard folders.contains(where: { $0.period == request.period }) else {
      throw PeriodChoice.FolderNotFound(period: request.period)
    }
    let run = RunRequest(
      input: request.workspace.input, output: request.workspace.output,
      reports: request.workspace.reports, selection: .one(request.period), today: request.today,
      version: request.version)
    let memory = DeliveryMemory(store: store, isWriting: true, clock: clock)
    let intake = try Intake(run, office, folders, memory)
    let taken = try intake.takeAll { _ in }
    try intake.remember(taken, in: store, at: clock.started)
    return (taken, try intake.knowledge(request.period))
  }

  /// An edition with the material it was made from.
  private struct Made {
    let material: EditionMaterial
    let edition: Edition
    let documents: [Document]
    let restated: Int
  }

  private static func edition(
    _ request: ReleaseRequest, _ report: PeriodReport, _ office: Office, _ store: HistoryStore,
    number: Int, after earlier: StoredRelease?
  ) throws -> Made {
    guard report.violations.isEmpty else {
      throw ReleaseRefusal.contradiction(report.violations.map(\.words))
    }
    let restated = Restated(store: store, office: office)
    let own = try earlier.map { try restated.own($0, taken: report.taken) } ?? []
    let told = try restated.told(in: report, audience: request.audience).map(\.list)
    let material = report.material(office, restated: own + Restatement.merged(told))
    let state: EditionState =
      request.kind == .reissue ? .reissued(number: number) : .released(number: number)
    let edition = Edition(material, for: request.audience, state: state)
    return Made(
      material: material, edition: edition,
      documents: EmitterList.documents(of: edition, sha256: SHA256Digest.base64),
      restated: own.count)
  }

  /// No text of an edition has a gap where a figure is named.
  private static func checkReferences(_ edition: Edition, _ report: PeriodReport) throws {
    let unprinted = edition.unprintedReferences
    guard !unprinted.isEmpty else { return }
    let hidden = unprinted.filter { unseen in
      report.figures[unseen.reference.id(in: report.period)].map { $0.value != .empty } ?? false
    }
    throw ReleaseRefusal.unprinted(
      hidden.isEmpty ? unprinted : hidden, hidden: !hidden.isEmpty)
  }

  private static func scan(
    _ made: Made, _ request: ReleaseRequest, _ report: PeriodReport, _ office: Office,
    _ taken: [TakenPeriod]
  ) throws {
    let leaks = ReleaseCheck.leaks(
      in: made.documents, of: made.material, for: request.audience, state: made.edition.state,
      reports: taken.flatMap(\.deliveries).flatMap(\.reports),
      further: office.withheldDecisions(of: request),
      exceptions: office.configuration.leakExceptions, allowed: office.contacts,
      sha256: SHA256Digest.base64)
    guard leaks.isEmpty else { throw ReleaseRefusal.leaking(leaks) }
  }

  private static func publish(
    _ made: Made, _ request: ReleaseRequest, _ report: PeriodReport, _ store: HistoryStore,
    number: Int, after earlier: StoredRelease?, knowledge: String, clock: RunClock
  ) throws -> Outcome {
    let place = EditionPlace(request.workspace, request.audience)
    let files = EditionPlace.Files(made.documents)
    let figures = try ReleasedFigures.text(PublishedRecord(made.edition))
    try place.publish(
      files, period: request.period, kind: request.kind.rawValue, store: store
    ) { () throws(HistoryError) in
      if let earlier {
        try store.supersede(earlier.id, by: request.by, at: clock.started, reason: request.note)
      }
      _ = try store.addRelease(
        NewRelease(
          period: request.period, audience: request.audience.rawValue, number: number,
          knowledge: knowledge, program: request.version, by: request.by, note: request.note,
          reason: nil, at: clock.started, notBefore: request.notBefore,
          figures: figures),
        files: files.stored)
    }
    return Outcome(
      period: request.period, audience: request.audience, number: number,
      files: files.stored.count, restated: made.restated,
      reports: place.folder(.reports, request.period),
      output: place.folder(.output, request.period))
  }
}

extension EditionPlace.Files {
  /// The files as the store keeps them.
  var stored: [StoredFile] {
    func stored(_ tree: StoredFile.Tree, _ files: [(path: String, bytes: [UInt8])])
      -> [StoredFile]
    {
      files.map { file in
        StoredFile(
          tree: tree, path: file.path, sha256: SHA256Digest.hexadecimal(file.bytes),
          bytes: file.bytes)
      }
    }
    return stored(.output, output) + stored(.reports, reports)
  }
}
