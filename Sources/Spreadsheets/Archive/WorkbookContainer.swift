internal import XMLRecords

/// Finds out which document a file is, by what it says of itself.
enum WorkbookContainer {
  static func open(
    _ bytes: [UInt8], _ limits: SpreadsheetLimits
  ) -> Result<any WorkbookSource, WorkbookDefect> {
    guard bytes.starts(with: [0x50, 0x4B]) else { return ofXML(bytes, limits) }
    return switch ZipArchive.open(bytes, limits: limits) {
    case .success(let archive): open(archive, limits)
    case .failure(let defect):
      // What is cut off still begins with the names of some of its parts.
      .failure(
        defect.kind == .damaged
          ? startedAs(bytes).map { WorkbookDefect(.stranger($0)) } ?? defect : defect)
    }
  }

  private static func ofXML(
    _ bytes: [UInt8], _ limits: SpreadsheetLimits
  ) -> Result<any WorkbookSource, WorkbookDefect> {
    let root = XMLLookReader.look(Array(bytes.prefix(1 << 16)), isWhole: false).root
    return root?.local == "Workbook"
      ? SpreadsheetMLWorkbook.open(XMLPart(bytes), limits).map { $0 }
      : OpenDocumentWorkbook.open(XMLPart(bytes), limits).map { $0 }
  }

  private static func startedAs(_ bytes: [UInt8]) -> WorkbookDefect.Stranger? {
    let start = String(decoding: bytes.prefix(4_096), as: UTF8.self)
    let names: [(String, WorkbookDefect.Stranger)] = [
      ("word/", .word), ("ppt/", .presentation), ("visio/", .drawing),
    ]
    return names.first { start.contains($0.0) }?.1
  }

  private static func open(
    _ archive: ZipArchive, _ limits: SpreadsheetLimits
  ) -> Result<any WorkbookSource, WorkbookDefect> {
    if archive.has("_rels/.rels") { return ofPackage(archive, limits) }
    if archive.has("content.xml"), archive.has("mimetype") || archive.has("META-INF/manifest.xml") {
      return OpenDocumentWorkbook.open(archive, limits).map { $0 }
    }
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
