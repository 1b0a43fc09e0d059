import Editions
import Emitters
import History
import StrategyModel

/// Checks one edition after the other.
struct EditionCheck {
  let workspace: Workspace
  let office: Office
  let store: HistoryStore
  let intake: Intake

  func edition(
    _ release: StoredRelease, _ taken: [TakenPeriod], _ version: String
  ) throws -> Verification.Edition {
    let audience = Audience(rawValue: release.audience) ?? .internal
    let files = try store.files(of: release.id)
    var differences = stored(files)
    if release.state == .released { differences += try onDisk(files, release, audience) }
    let isKnown = release.knowledge == (try intake.knowledge(release.period))
    let values = ValueCheck(store: store, office: office, taken: taken)
    let recounted = try values.differences(from: release, isKnown: isKnown)
    let isRebuilt = isKnown && release.state == .released && release.program == version
    if isRebuilt {
      differences += try rebuilt(files, release, audience, taken)
    }
    return Verification.Edition(
      period: release.period, audience: audience, number: release.number,
      depth: isRebuilt ? .rebuilt : recounted == nil ? .stored : .recounted,
      differences: (differences + (recounted ?? [])).map(Verification.Difference.init),
      known: try isKnown ? [] : values.known(since: release).map(Verification.Difference.init))
  }

  /// The stored bytes have their digests.
  private func stored(_ files: [StoredFile]) -> [Wording] {
    files.compactMap { file in
      guard let bytes = file.bytes, SHA256Digest.hexadecimal(bytes) == file.sha256 else {
        return Wording(
          de: "\(file.path): Die gespeicherte Fassung ist beschädigt.",
          en: "\(file.path): the stored copy is damaged.")
      }
      return nil
    }
  }

  /// What lies in the audience's tree is what was released, no file more or less.
  private func onDisk(
    _ files: [StoredFile], _ release: StoredRelease, _ audience: Audience
  ) throws -> [Wording] {
    let place = EditionPlace(workspace, audience)
    var differences: [Wording] = []
    for tree in Document.Tree.allCases {
      let folder = place.folder(tree, release.period)
      let present = Disk.isFolder(folder) ? try ContentDigest.files(below: folder) : []
      let digests = Dictionary(
        present.map { ($0.path, $0.sha256) }, uniquingKeysWith: { first, _ in first })
      let expected = files.filter { $0.tree.rawValue == tree.rawValue }
      for file in expected where digests[file.path] != file.sha256 {
        let path = "\(folder)/\(file.path)"
        differences.append(
          digests[file.path] == nil
            ? Wording(de: "\(path) fehlt.", en: "\(path) is missing.")
            : Wording(
              de: "\(path) ist nicht die veröffentlichte Fassung.",
              en: "\(path) is not what was released."))
      }
      let known = Set(expected.map(\.path))
      for file in present where !known.contains(file.path) {
        differences.append(
          Wording(
            de: "\(folder)/\(file.path) gehört nicht zur Ausgabe.",
            en: "\(folder)/\(file.path) does not belong to the edition."))
      }
    }
    return differences
  }

  /// The same program makes the same bytes again.
  private func rebuilt(
    _ files: [StoredFile], _ release: StoredRelease, _ audience: Audience,
    _ taken: [TakenPeriod]
  ) throws -> [Wording] {
    let report = PeriodReport(of: release.period, taken: taken, office: office)
    let restated = Restated(store: store, office: office)
    let told = try restated.told(in: report, audience: audience)
    // A corrected edition lists what the one before it had otherwise.
    let before = try store.releases(release.period, audience: release.audience).last {
      $0.number < release.number && $0.state == .superseded
    }
    let own = try before.map { try restated.own($0, taken: taken) } ?? []
    let edition = Edition(
      report.material(office, restated: own + Restatement.merged(told.map(\.list))),
      for: audience,
      state: before == nil
        ? .released(number: release.number) : .reissued(number: release.number))
    let made = EditionPlace.Files(EmitterList.documents(of: edition, sha256: SHA256Digest.base64))
    let expected = Dictionary(
      files.map { ("\($0.tree.rawValue)/\($0.path)", $0.sha256) },
      uniquingKeysWith: { first, _ in first })
    return made.stored.compactMap { file in
      let path = "\(file.tree.rawValue)/\(file.path)"
      guard expected[path] != file.sha256 else { return nil }
      return Wording(
        de: "\(path) entsteht heute anders als bei der Veröffentlichung.",
        en: "\(path) comes out differently from what was released.")
    }
  }
}
