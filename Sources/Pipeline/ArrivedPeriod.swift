import Ingest
import StrategyModel

/// The files of a period with their bytes and what is known of them; nothing is read from them
/// yet.
struct ArrivedPeriod {
  struct File {
    let source: SourceFile
    let isAccepted: Bool
  }

  let period: Period
  let files: [File]
  /// About how the files lie.
  let findings: [Finding]

  /// Lists and loads a period's folder.
  init(
    _ folder: InputFolder.PeriodFolder, _ period: Period, office: Office, memory: DeliveryMemory
  ) throws {
    let listing = try DeliveryListing(folder, period: period, configuration: office.configuration)
    let lock = office.configuration.plan(for: period).lock
    self.period = period
    findings = listing.findings
    files = try listing.items.map { item in
      let bytes = try Disk.read(item.path)
      let sha256 = SHA256Digest.hexadecimal(bytes)
      let known = try memory.known(item, bytes: bytes, sha256: sha256, lock: lock)
      return File(
        source: SourceFile(
          supplier: item.supplier, period: period, dataSet: item.dataSet, file: item.file,
          sha256: sha256, received: known.received, bytes: bytes),
        isAccepted: known.isAccepted)
    }
  }

  /// The files as far as they decide a report.
  var known: [Knowledge.File] {
    files.map { file in
      Knowledge.File(
        period: period, file: file.source.file, sha256: file.source.sha256,
        received: file.source.received, isAccepted: file.isAccepted)
    }
  }
}
