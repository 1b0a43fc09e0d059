internal import StrategyModel

/// The office's own files among all files of the input folder.
struct OfficeFiles {
  let strategy: InputFile?
  let projects: InputFile?
  let suppliers: InputFile?
  let issues: InputFile?
  let decisions: InputFile?
  let partners: InputFile?
  let published: InputFile?
  let acknowledged: InputFile?
  let aliases: InputFile?
  let leakExceptions: InputFile?
  let branding: InputFile?
  /// What may be the logo, ordered by path.
  let pictures: [InputFile]
  /// Ordered by path, like `received` and `corrections`.
  let periods: [InputFile]
  let received: [InputFile]
  let corrections: [InputFile]
  /// One finding for every file that must be there and is not.
  let missing: [Finding]

  init(_ files: [InputFile]) {
    let files = files.sorted { $0.path < $1.path }
    func file(_ path: String) -> InputFile? { files.first { $0.path == path } }
    strategy = file("strategy.yaml")
    projects = file("projects.csv")
    suppliers = file("suppliers.yaml")
    issues = file("issues.csv")
    decisions = file("decisions.csv")
    partners = file("partners.csv")
    published = file("published-figures.csv")
    acknowledged = file("acknowledged.csv")
    aliases = file("aliases.csv")
    leakExceptions = file("leak-exceptions.csv")
    branding = file("branding/branding.yaml")
    pictures = files.filter { OfficeFiles.isPicture($0) }
    periods = files.filter { OfficeFiles.isPeriod($0) }
    received = files.filter { OfficeFiles.isReceived($0) }
    corrections = files.filter { OfficeFiles.isCorrections($0) }
    missing = OfficeFiles.missing(files.map(\.path))
  }

  /// Whether a file is one that `ConfigurationReader` reads.
  static func isPeriod(_ file: InputFile) -> Bool { isOne(file, in: "periods", ".yaml") }

  static func isCorrections(_ file: InputFile) -> Bool { isOne(file, in: "corrections", ".csv") }

  static func isPicture(_ file: InputFile) -> Bool {
    [".svg", ".png"].contains { isOne(file, in: "branding", $0) }
  }

  /// Not what programs leave beside the files that they have open.
  private static func isOne(_ file: InputFile, in folder: String, _ ending: String) -> Bool {
    let parts = file.path.split(separator: "/")
    return parts.count == 2 && parts[0] == folder && file.name.hasSuffix(ending)
      && !file.name.hasPrefix(".") && !file.name.hasPrefix("~")
  }

  static func isReceived(_ file: InputFile) -> Bool {
    let parts = file.path.split(separator: "/")
    return parts.count == 3 && parts[0] == "deliveries" && parts[2] == "received.csv"
  }

  private static func missing(_ paths: [String]) -> [Finding] {
    let needed = [
      (
        "strategy.yaml",
        Wording(de: "sie beschreibt die Strategie", en: "it describes the strategy")
      ),
      (
        "projects.csv",
        Wording(
          de: "sie ist das Register der Kernprojekte", en: "it is the register of core projects")
      ),
      (
        "suppliers.yaml",
        Wording(
          de: "sie nennt die berichtenden Organisationen",
          en: "it names the reporting organisations")
      ),
    ]
    return needed.filter { !paths.contains($0.0) }.map { name, purpose in
      let remedy =
        NearestName.of(name, among: paths).map {
          Wording(
            de: "Benennen Sie „\($0)“ um, falls das die gesuchte Datei ist.",
            en: "Rename “\($0)” if that is the file.")
        }
        ?? Wording(
          de: "Legen Sie sie dort an: \(purpose.de).", en: "Put it there: \(purpose.en).")
      return Finding(
        ConfigurationRules.fileMissing, at: SourceLocation(file: name), value: name,
        [.localized(remedy)])
    }
  }
}
