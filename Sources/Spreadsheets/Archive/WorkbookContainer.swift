/// Finds out which document an archive is, by what it says of itself.
enum WorkbookContainer {
  static func open(
    _ archive: ZipArchive, _ limits: SpreadsheetLimits
  ) -> Result<any WorkbookSource, WorkbookDefect> {
    if archive.has("_rels/.rels") { return ofPackage(archive, limits) }
    return .failure(WorkbookDefect(.stranger(stranger(archive))))
  }

  private static func ofPackage(
    _ archive: ZipArchive, _ limits: SpreadsheetLimits
  ) -> Result<any WorkbookSource, WorkbookDefect> {
    var relations = PackageRelations(of: "")
    if let defect = XMLPart("_rels/.rels", in: archive).walk(&relations) {
      return .failure(defect)
    }
    guard let main = relations.first("officeDocument") else {
      return .failure(WorkbookDefect(.stranger(stranger(archive))))
    }
    if main.lowercased().hasSuffix(".bin") {
      return .failure(WorkbookDefect(.stranger(.binaryWorkbook)))
    }
    let folder = main.split(separator: "/").first ?? ""
    switch folder {
    case "word": return .failure(WorkbookDefect(.stranger(.word)))
    case "ppt": return .failure(WorkbookDefect(.stranger(.presentation)))
    case "visio": return .failure(WorkbookDefect(.stranger(.drawing)))
    default: break
    }
    return ExcelWorkbook.open(archive, main: main, limits).map { $0 }
  }

  private static func stranger(_ archive: ZipArchive) -> WorkbookDefect.Stranger {
    if archive.has("mimetype") { return .openDocument }
    if archive.has("META-INF/MANIFEST.MF") { return .program }
    return .archive
  }
}
