internal import DelimitedText

/// The column "Antwort" of a table that was handed back with "Bitte prüfen": what the clerk says to
/// the findings. Elsewhere a column of that name means something of the supplier's own.
struct AnswerColumn {
  /// 0-based; nil = there is none.
  let index: Int?
  /// As the file writes it.
  let name: String

  static let advice = "Bitte prüfen"
  static let answer = "Antwort"

  init(_ columns: [HeaderColumn]) {
    let names = columns.map { FieldText.folded($0.name) }
    let found = names.firstIndex(of: FieldText.folded(Self.answer))
    index = names.contains(FieldText.folded(Self.advice)) ? found : nil
    name = found.map { columns[$0].name } ?? Self.answer
  }
}
