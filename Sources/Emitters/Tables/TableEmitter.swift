package import Editions

/// Writes every table as CSV for programs and for a German Excel, with a description of them all.
package struct TableEmitter: Emitter {
  /// Every table, in the order of the data package.
  package static let tables: [Table] = [
    .figures, .projects, .annex, .changes, .restated, .deliveries, .findings,
  ]

  /// The tables that an edition has.
  package static func tables(of edition: Edition) -> [Table] {
    tables.filter { $0.lowest <= edition.audience && $0.exists(edition) }
  }

  package init() {}

  package func documents(of edition: Edition) -> [Document] {
    let tables = TableEmitter.tables(of: edition)
    let plain = tables.map { table in
      Document(.output, "\(table.name).csv") { PlainTableForm.bytes(of: table, edition) }
    }
    let excel = tables.map { table in
      Document(.output, "excel/\(table.name).csv") { ExcelTableForm.bytes(of: table, edition) }
    }
    let package = Document(.output, "datapackage.json") {
      DataPackage.describe(tables, of: edition).bytes
    }
    return plain + excel + [package]
  }
}
