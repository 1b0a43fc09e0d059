/// An .xlsx workbook: XML parts in a ZIP archive (Office Open XML).
struct ExcelWorkbook: WorkbookSource {
  let kind = Workbook.Kind.xlsx
  let sheets: [Workbook.Sheet]
  private let archive: ZipArchive
  /// The part of each sheet; empty where the workbook names none.
  private let parts: [String]
  private let book: ExcelSheetReader.Book
  private let surveys = ExcelSurveys()

  var asksForCalculation: Bool { book.asksForCalculation }

  /// `main`: the part that the package names as its document.
  static func open(
    _ archive: ZipArchive, main: String, _ limits: SpreadsheetLimits
  ) -> Result<ExcelWorkbook, WorkbookDefect> {
    var list = ExcelSheetList(limits)
    if let defect = XMLPart(main, in: archive).walk(&list) { return .failure(defect) }
    var relations = PackageRelations(of: main)
    let name = PackageRelations.name(of: main)
    if let defect = XMLPart(name, in: archive).walk(&relations) { return .failure(defect) }
    var texts = ExcelSharedTexts(limits)
    if let part = relations.first("sharedStrings"), archive.has(part) {
      if let defect = XMLPart(part, in: archive).walk(&texts) { return .failure(defect) }
    }
    var styles = ExcelStyles(limits)
    if let part = relations.first("styles"), archive.has(part) {
      if let defect = XMLPart(part, in: archive).walk(&styles) { return .failure(defect) }
    }
    // Sheets of charts and macros have no cells.
    let tables = list.sheets.filter { sheet in
      relations.targets[sheet.relation].map { $0.type == "worksheet" } ?? true
    }
    return .success(
      ExcelWorkbook(
        sheets: tables.map { Workbook.Sheet(name: $0.name, isHidden: $0.isHidden) },
        archive: archive, parts: tables.map { relations.targets[$0.relation]?.path ?? "" },
        book: ExcelSheetReader.Book(
          texts: texts, formats: styles.formats, dates: list.dates,
          asksForCalculation: list.asksForCalculation, limits: limits)))
  }

  func read(_ sheet: Int, _ row: @escaping (SheetRow) -> Bool) -> WorkbookDefect? {
    let part = XMLPart(parts[sheet], in: archive)
    switch surveys.of(part, book) {
    case .failure(let defect): return defect
    case .success(let survey):
      var reader = ExcelSheetReader(book, survey, deliver: row)
      return part.walk(&reader)
    }
  }
}

/// What is known of the parts that were read before.
private final class ExcelSurveys {
  private var known: [String: Result<ExcelSheetSurvey, WorkbookDefect>] = [:]
  /// In all parts together.
  private var mergedCells = 0

  func of(
    _ part: XMLPart, _ book: ExcelSheetReader.Book
  ) -> Result<ExcelSheetSurvey, WorkbookDefect> {
    if let survey = known[part.name] { return survey }
    let survey = ExcelSheetSurvey.of(
      part, asksForCalculation: book.asksForCalculation, mergedBefore: mergedCells, book.limits)
    if case .success(let found) = survey { mergedCells = found.mergedCells }
    known[part.name] = survey
    return survey
  }
}
