internal import StrategyModel

/// Checks the references to figures in a text: their form, and whether there is such a dimension
/// and measure. Whether the period has the figure shows only after counting.
struct ReferenceCheck {
  /// Nil = only the form is checked.
  let figures: FigureNames?

  func findings(
    in text: String, at location: SourceLocation, field: String
  ) -> [Finding] {
    ReferencedText(text).parts.flatMap { part -> [Finding] in
      switch part {
      case .words(let words):
        guard let brace = words.firstIndex(where: { "{}".contains($0) }) else { return [] }
        return [malformed(String(words[brace...]), location, field)]
      case .malformed(let text): return [malformed(text, location, field)]
      case .figure(let reference): return unknown(reference, location, field)
      }
    }
  }

  private func malformed(_ text: String, _ location: SourceLocation, _ field: String) -> Finding {
    let inner = text.filter { !"{}".contains($0) && !$0.isNewline }
    let shown = WhiteSpace.trimmed(String(inner.prefix(40)))
    return Finding(
      OfficeTextRules.referenceForm, at: location, field: field, value: shown.isEmpty ? "…" : shown)
  }

  private func unknown(
    _ reference: FigureReference, _ location: SourceLocation, _ field: String
  ) -> [Finding] {
    guard let figures else { return [] }
    func finding(_ word: String, among names: [String]) -> [Finding] {
      [
        Finding(
          OfficeTextRules.figureUnknown, at: location, field: field, value: reference.text,
          [.text(word), Suggestion.instead(of: word, among: names)])
      ]
    }
    guard let dimension = figures.dimensions.first(where: { $0.id == reference.dimension }) else {
      return finding(reference.dimension, among: figures.dimensions.map(\.id))
    }
    guard dimension.measures.contains(reference.measure) else {
      return finding(reference.measure, among: dimension.measures)
    }
    return []
  }
}
