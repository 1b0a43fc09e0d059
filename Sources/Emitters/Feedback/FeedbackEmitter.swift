package import Editions
internal import Markup
package import StrategyModel

/// Makes the files of one supplier's feedback: a page in every language, and the findings as CSV
/// for programs and for a German Excel. Nothing of another supplier is in them.
package enum FeedbackEmitter {
  /// The paths of the files, the same for every supplier; in the outbox's folder of the supplier.
  package static let paths: [String] =
    Language.allCases.map(FeedbackPage.name) + ["feedback.csv", "excel/feedback.csv"]

  /// In the order of `paths`, in the output's tree.
  ///
  /// - Parameter style: Made once for all sheets of a period.
  package static func documents(of sheet: FeedbackSheet, style: StyleSheet) -> [Document] {
    Language.allCases.map { language in
      Document(.output, FeedbackPage.name(language)) {
        FeedbackPage(sheet: sheet, style: style).html(language).bytes
      }
    } + [
      Document(.output, "feedback.csv") { PlainTableForm.bytes(of: sheet) },
      Document(.output, "excel/feedback.csv") { ExcelTableForm.bytes(of: sheet) },
    ]
  }
}
