package import XMLRecords

/// A spreadsheet file as a list of sheets whose rows are read one by one, whatever wrote it.
package final class Workbook {
  /// In which form it is written.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Office Open XML, from Excel 2007 on.
    case xlsx
    /// OpenDocument in an archive.
    case ods
    /// OpenDocument as one XML file.
    case fods
    /// XML of Excel 2002 and 2003.
    case spreadsheetml
  }

  /// One sheet.
  package struct Sheet: Hashable, Sendable {
    package let name: String
    package let isHidden: Bool
  }

  private let source: any WorkbookSource
  /// Whatever wrote it asks for all formulas to be calculated when it is opened: it does not stand
  /// behind the results that the file holds.
  package var asksForCalculation: Bool { source.asksForCalculation }
  package var kind: Kind { source.kind }
  /// In the order of their tabs.
  package var sheets: [Sheet] { source.sheets }

  init(_ source: any WorkbookSource) { self.source = source }

  /// Opens a file that lies in memory; the failure says why it is no workbook that can be read.
  package static func open(
    _ bytes: [UInt8], limits: SpreadsheetLimits = SpreadsheetLimits()
  ) -> Result<Workbook, WorkbookDefect> {
    WorkbookContainer.open(bytes, limits).map { Workbook($0) }
  }

  /// Hands out the rows of a sheet in which something stands, from top to bottom, until `row` wants no
  /// more. Tells why the sheet cannot be read to its end.
  package func read(_ sheet: Int, _ row: (SheetRow) -> Bool) -> WorkbookDefect? {
    guard sheets.indices.contains(sheet) else { return nil }
    return withoutActuallyEscaping(row) { source.read(sheet, $0) }
  }
}

/// One form of spreadsheet files.
protocol WorkbookSource {
  var kind: Workbook.Kind { get }
  var sheets: [Workbook.Sheet] { get }
  /// As `Workbook.asksForCalculation`.
  var asksForCalculation: Bool { get }
  /// As `Workbook.read`.
  func read(_ sheet: Int, _ row: @escaping (SheetRow) -> Bool) -> WorkbookDefect?
}

extension WorkbookSource {
  var asksForCalculation: Bool { false }
}

extension Workbook {
  /// The limits of the XML in a workbook: as those of any XML, but pictures stand in it as text.
  package static var xmlLimits: XMLLimits {
    var limits = XMLLimits()
    limits.textBytes = 64 << 20
    return limits
  }

  /// Whether an XML file with this root element is a workbook.
  package static func isWorkbook(_ root: XMLName?) -> Bool {
    guard let root else { return false }
    return root.local == "Workbook" && root.uri == "urn:schemas-microsoft-com:office:spreadsheet"
      || root.local == "document" && root.uri == "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
  }
}
