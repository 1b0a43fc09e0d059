import Aggregation
import Editions
package import Ingest
package import StrategyModel
import SystemPackage

/// Everything that the strategy office has laid down: configuration and profiles.
package struct Office: Sendable {
  package let configuration: Configuration
  /// The built-in profiles and the city's own.
  package let profiles: [Profile]
  /// Every file that was read for it, with its digest.
  let files: [(path: String, sha256: String)]

  /// A digest of profiles and aliases: what decides how deliveries are read.
  var readingDigest: String {
    let lines = files.filter {
      $0.path.hasPrefix("profiles/") || ["aliases.csv", "aliases.xlsx"].contains($0.path)
    }
    .map { "\($0.sha256) \($0.path)" }
    return SHA256Digest.hexadecimal(Array(lines.sorted().joined(separator: "\n").utf8))
  }

  package var strategy: Strategy { configuration.strategy }
  package var register: Register { configuration.register }
  package var suppliers: [Supplier] { configuration.suppliers }
}

extension Office {
  /// Reads the office's files; nil where any error was found, and all of them are listed.
  package static func read(_ folder: InputFolder) throws(DiskFailure) -> Checked<Office?> {
    let files = try folder.officeFiles()
    let configured = ConfigurationReader.read(
      files, knownRules: RuleBook.byID.mapValues(\.effect),
      audienceFields: FieldVisibility.fieldNames,
      figures: FigureNames(
        Dimension.all.map { dimension in
          FigureNames.Dimension(
            id: dimension.id, measures: Measure.measures(in: dimension).map(\.id))
        }))
    let profiles = ProfileReader.profiles(
      city: files.filter { $0.path.hasPrefix("profiles/") })
    var findings = configured.findings + profiles.findings
    if let configuration = configured.value {
      findings +=
        try folderFindings(folder, configuration)
        + StrangeFiles.findings(in: folder, read: files)
    }
    let isUsable = !findings.contains { $0.severity == .error }
    guard let configuration = configured.value, isUsable else {
      return Checked(nil, findings.sorted(by: Finding.precedes))
    }
    return Checked(
      Office(
        configuration: configuration, profiles: profiles.value,
        files: files.map { ($0.path, SHA256Digest.hexadecimal($0.bytes)) }),
      findings.sorted(by: Finding.precedes))
  }

  /// Folders below `deliveries/` that name no period of the strategy's cadence.
  private static func folderFindings(
    _ folder: InputFolder, _ configuration: Configuration
  ) throws(DiskFailure) -> [Finding] {
    try folder.periodFolders().compactMap { entry in
      if let period = entry.period {
        let cadence = configuration.strategy.version(for: period).cadence
        if period.cadence == cadence { return nil }
      }
      let last = entry.period?.lastDay
      let example = last.map {
        Period(configuration.strategy.version(at: $0).cadence, containing: $0).description
      }
      let hint = Wording(
        de: example.map { "; im Berichtsrhythmus der Strategie hieße er \($0)" } ?? "",
        en: example.map { "; by the strategy's cadence it would be \($0)" } ?? "")
      return Finding(
        WorkspaceRules.folderIsNoPeriod, at: SourceLocation(file: "deliveries/\(entry.name)"),
        value: entry.name, [.localized(hint)])
    }
  }
}
