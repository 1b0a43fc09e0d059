internal import DelimitedText
internal import Spreadsheets
package import StrategyModel

/// Copies a delivered table row by row, without judging it.
package enum TableCopy {
  /// The table that the file's profile reads; nil where the file is none, breaks off, or has more
  /// than `DeliveredTable.mostRows` rows or more cells than anybody corrects by hand.
  package static func of(_ source: SourceFile, profiles: [Profile]) -> DeliveredTable? {
    let bytes = source.bytes
    let isWhole = bytes.count <= FileLook.sampleSize
    let sample = isWhole ? bytes : Array(bytes[..<FileLook.sampleSize])
    let look = FileLook(sample, isWhole: isWhole, name: source.file)
    var workbook: Workbook?
    switch look {
    case .delimited: break
    case .workbook:
      guard case .success(let opened) = Workbook.open(bytes) else { return nil }
      workbook = opened
    case .empty, .unwanted, .xml: return nil
    }
    var finder = ProfileFinder(
      bytes, file: source.file, look: look, workbook: workbook, profiles: profiles)
    let choice = finder.choose(supplier: source.supplier, dataSet: source.dataSet, named: nil)
    let profile = choice.profile ?? plain
    guard case .delimited(let table) = profile.source else { return nil }
    switch finder.starts {
    case .workbook(var starts): return sheet(&starts, profile, table)
    case .text(var starts): return text(bytes, &starts, profile, table)
    }
  }

  /// For files that no profile fits.
  private static let plain = Profile(
    id: "none", version: 1, source: .delimited(DelimitedSource()), fields: [])

  /// Cells of a sheet, with the empty ones before them in their rows.
  private static let mostPlaces = 1_000_000

  private static func text(
    _ bytes: [UInt8], _ starts: inout DelimitedStarts, _ profile: Profile,
    _ source: DelimitedSource
  ) -> DeliveredTable? {
    guard let layout = starts.layout(profile, source) else { return nil }
    var rows = head(layout.head)
    var reader = DelimitedReader(
      ArraySource(bytes), dialect: layout.dialect, chunkSize: min(262_144, max(4_096, bytes.count)))
    _ = reader.readHead()
    while let row = reader.next({ DeliveredTable.Row(number: $0.ordinal, cells: $0.texts()) }) {
      rows.append(row)
      if rows.count > DeliveredTable.mostRows { return nil }
    }
    return DeliveredTable(
      sheet: nil, header: layout.score > 0 ? layout.head.headerRows.last?.ordinal : nil, rows: rows)
  }

  private static func sheet(
    _ starts: inout WorkbookStarts, _ profile: Profile, _ source: DelimitedSource
  ) -> DeliveredTable? {
    guard let layout = starts.layout(profile, source) else { return nil }
    let texts = SheetTexts(profile.locale)
    var rows: [DeliveredTable.Row] = []
    var places = 0
    let defect = starts.workbook.read(layout.sheet) { row in
      guard !row.cells.isEmpty else { return true }
      places += row.columnCount
      guard places <= mostPlaces else { return false }
      rows.append(
        DeliveredTable.Row(
          number: row.index, cells: texts.texts(row, width: SpreadsheetLimits.columns)))
      return rows.count <= DeliveredTable.mostRows
    }
    guard defect == nil, rows.count <= DeliveredTable.mostRows, places <= mostPlaces else {
      return nil
    }
    return DeliveredTable(
      sheet: starts.workbook.sheets[layout.sheet].name,
      header: layout.score > 0 ? layout.head.headerRows.last?.ordinal : nil, rows: rows)
  }

  private static func head(_ head: DelimitedHead) -> [DeliveredTable.Row] {
    (head.preamble + head.headerRows).map {
      DeliveredTable.Row(number: $0.ordinal, cells: $0.cells.map(\.text))
    }
  }
}
