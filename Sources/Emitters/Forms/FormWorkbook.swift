package import Editions
package import SpreadsheetWriting
internal import StrategyModel

/// The form that is sent to a supplier: a workbook to fill in, with hints. In German, as its
/// suppliers speak.
package enum FormWorkbook {
  /// A name that `receive` recognises supplier and period by.
  package static func fileName(of form: SupplierForm) -> String {
    "Rueckmeldung-\(form.period)-\(form.supplier.id).xlsx"
  }

  package static func workbook(_ form: SupplierForm) -> WrittenWorkbook {
    WrittenWorkbook(
      title: "Rückmeldung \(form.period), \(form.supplier.name.de)", author: form.publisher.de,
      sheets: [FormSheet(form).sheet(), FormHints(form).sheet()])
  }
}
