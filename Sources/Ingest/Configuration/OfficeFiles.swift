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
  let letters: [InputFile]
  /// One finding for every file that must be there and is not, or is there as .csv and .xlsx.
  let missing: [Finding]

  init(_ files: [InputFile]) {
    let files = files.sorted { $0.path < $1.path }
    func file(_ path: String) -> InputFile? { files.first { $0.path == path } }
    func table(_ name: String) -> InputFile? { file(name + ".csv") ?? file(name + ".xlsx") }
    strategy = file("strategy.yaml")
    projects = table("projects")
    suppliers = file("suppliers.yaml")
    issues = table("issues")
    decisions = table("decisions")
    partners = table("partners")
    published = table("published-figures")
    acknowledged = table("acknowledged")
    aliases = table("aliases")
    leakExceptions = table("leak-exceptions")
    branding = file("branding/branding.yaml")
    pictures = files.filter { OfficeFiles.isPicture($0) }
    periods = files.filter { OfficeFiles.isPeriod($0) }
    received = files.filter { OfficeFiles.isReceived($0) }
    corrections = files.filter { OfficeFiles.isCorrections($0) }
    letters = files.filter { OfficeFiles.isLetter($0) }
    let paths = files.map(\.path)
    missing = OfficeFiles.missing(paths) + OfficeFiles.doubled(paths)
  }

  /// Whether a file is one that `ConfigurationReader` reads.
  static func isPeriod(_ file: InputFile) -> Bool { isOne(file, in: "periods", ".yaml") }

  static func isCorrections(_ file: InputFile) -> Bool {
    [".csv", ".xlsx"].contains { isOne(file, in: "corrections", $0) }
  }

  static func isLetter(_ file: InputFile) -> Bool { isOne(file, in: "letters", ".txt") }

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

  /// Tables that are there in both forms.
  private static func doubled(_ paths: [String]) -> [Finding] {
    paths.filter { $0.hasSuffix(".xlsx") }.compactMap { path in
      let other = path.dropLast(4) + "csv"
      guard paths.contains(String(other)) else { return nil }
      return Finding(
        ConfigurationRules.fileTwice, at: SourceLocation(file: path), value: path,
        [.text(String(other))])
    }
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
    let workbooks = paths.filter { $0.hasSuffix(".xlsx") }.map { $0.dropLast(4) + "csv" }
    return needed.filter { !paths.contains($0.0) && !workbooks.contains($0.0[...]) }.map {
      name, purpose in
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
