package import StrategyModel

/// Reads delivered files: bytes → status reports, each field with its place, and findings.
package enum ReportDecoder {
  /// Never fails: what cannot be read is a rejected delivery with a finding that says why.
  ///
  /// `aliases` are the office's; those of other suppliers are ignored, and the supplier's own go
  /// before general ones.
  package static func decode(
    _ source: SourceFile, profiles: [Profile], aliases: [Alias] = []
  ) -> Checked<Delivery> {
    let decoded = decode(
      source.bytes, file: source.file, supplier: source.supplier, period: source.period,
      dataSet: source.dataSet, profile: nil, profiles: profiles, aliases: aliases)
    let delivery = Delivery(
      supplier: source.supplier.id, period: source.period,
      dataSet: decoded.value.dataSet ?? DataSet.defaultID, file: source.file,
      sha256: source.sha256, received: source.received, profile: decoded.value.profile,
      asOf: decoded.value.asOf, nothingNew: decoded.value.nothingNew,
      isRejected: decoded.value.isRejected, reports: decoded.value.reports)
    return Checked(delivery, decoded.findings)
  }

  /// What a file says, without regard to who sent it.
  package struct Content: Hashable, Sendable {
    /// The profile that read it, as `Delivery.profile`.
    package var profile: String?
    /// The data set whose profile fits; nil = not known.
    package var dataSet: String?
    /// The day that the file says it describes.
    package var asOf: Reported<PartialDate>?
    /// "Fehlanzeige", and no rows.
    package var nothingNew = false
    /// A finding rejects the file; there are no reports then.
    package var isRejected = false
    /// In the file's order, rejected ones included.
    package var reports: [StatusReport] = []
  }

  /// For a file that is not filed yet: supplier, period and profile may be unknown.
  package static func decode(
    _ bytes: [UInt8], file: String, supplier: Supplier?, period: Period?, dataSet: String?,
    profile: String?, profiles: [Profile], aliases: [Alias] = []
  ) -> Checked<Content> {
    var decoding = Decoding(file: file, supplier: supplier, period: period, aliases: aliases)
    decoding.decode(bytes, dataSet: dataSet, named: profile, profiles: profiles)
    decoding.content.isRejected = decoding.log.rejectsFile
    if decoding.content.isRejected { decoding.content.reports = [] }
    return Checked(decoding.content, decoding.log.sorted)
  }
}
