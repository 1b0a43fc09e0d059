import Editions
import Emitters
import History
import StrategyModel
import SystemPackage

/// The internal drafts with their feedback: which still hold, and how new ones are put in their
/// place.
struct DraftShelf {
  private let store: HistoryStore
  private let place: EditionPlace
  private let outbox: Outbox
  private let version: String

  init(_ request: RunRequest, _ store: HistoryStore) {
    self.store = store
    place = EditionPlace(request.workspace, .internal)
    outbox = Outbox(request.workspace)
    version = request.version
  }

  /// The drafts asked for whose knowledge is the same and whose files lie as they were written.
  func unchanged(_ intake: Intake) throws -> [RunOutcome.PeriodSummary] {
    try intake.choice.asked.compactMap { period in
      guard let draft = try store.draft(period),
        draft.knowledge == (try intake.knowledge(period)),
        let edition = try place.digestOnDisk(period),
        draft.contentDigest == digest(edition, feedback: try outbox.digestOnDisk(period)),
        let record = RunRecord(
          json: try Disk.read(place.folder(.output, period).appending(ContentDigest.record))),
        record.program == "strategy-report \(version)"
      else { return nil }
      return RunOutcome.PeriodSummary(
        period: period, counts: record.counts, isUnchanged: true,
        output: place.folder(.output, period), reports: place.folder(.reports, period))
    }
  }

  /// Makes a period's draft and puts it in place.
  func publish(
    _ report: PeriodReport, office: Office, intake: Intake, clock: RunClock
  ) throws -> RunOutcome.PeriodSummary {
    let knowledge = try intake.knowledge(report.period)
    let restated = try Restated(store: store, office: office).told(in: report)
    let edition = Edition(
      report.material(office, restated: Restatement.merged(restated.map(\.list))),
      for: .internal)
    let feedback = try Outbox.Feedback(
      edition.feedback, branding: edition.branding, outbox: outbox, period: report.period
    ) { intake.table($0, in: report.period) }
    let documents =
      EmitterList.documents(of: edition, sha256: SHA256Digest.base64)
      + (try RejectedFiles.documents(of: report.deliveries, in: report.period, store: store))
    let record = RunRecord(report, knowledge: knowledge, clock: clock, version: version)
    let files = EditionPlace.Files(documents, record: try record.json())
    let isKept = !report.snapshot.isRetrospective
    try place.publish(files, period: report.period, kind: "draft", store: store) {
      () throws(HistoryError) in
      guard isKept else { return }
      try store.setDraft(
        StoredDraft(
          period: report.period, knowledge: knowledge,
          contentDigest: digest(files.digest, feedback: feedback.digest), at: clock.started))
    }
    // Interrupted here, the digest does not fit, and the next run writes both again.
    try outbox.put(feedback, period: report.period)
    return RunOutcome.PeriodSummary(
      report, output: place.folder(.output, report.period),
      reports: place.folder(.reports, report.period))
  }

  private func digest(_ edition: String, feedback: String) -> String {
    SHA256Digest.hexadecimal(Array("\(edition)\n\(feedback)\n".utf8))
  }
}

extension RunOutcome.PeriodSummary {
  init(_ report: PeriodReport, output: FilePath? = nil, reports: FilePath? = nil) {
    self.init(
      period: report.period, counts: PeriodCounts(report), isUnchanged: false, output: output,
      reports: reports)
  }
}
