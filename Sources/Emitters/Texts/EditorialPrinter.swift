internal import Aggregation
package import StrategyModel

/// Writes what the office wrote in one language, with its figures put in.
package struct EditorialPrinter: Sendable {
  package let printer: FigurePrinter
  package let language: Language

  package init(_ printer: FigurePrinter, _ language: Language) {
    self.printer = printer
    self.language = language
  }

  package func phrase(_ text: EditorialText) -> Phrase {
    phrase(QuotedText(text.text, on: language))
  }

  /// One for each line that is not empty.
  package func paragraphs(_ text: EditorialText) -> [Phrase] {
    let quoted = QuotedText(text.text, on: language)
    return quoted.text.split(whereSeparator: \.isNewline)
      .filter { !$0.allSatisfy(\.isWhitespace) }
      .map { phrase(QuotedText(String($0), quoted.language)) }
  }

  /// A reference without a figure stands as it was written, so that the office sees it in the draft;
  /// it is never released.
  private func phrase(_ quoted: QuotedText) -> Phrase {
    ReferencedText(quoted.text).parts.reduce(Phrase()) { phrase, part in
      switch part {
      case .words(let words), .malformed(let words):
        phrase + Phrase(QuotedText(words, quoted.language))
      case .figure(let reference): phrase + figure(reference, quoted.language)
      }
    }
  }

  private func figure(_ reference: FigureReference, _ language: Language) -> Phrase {
    guard let figure = printer.figures[reference.id(in: printer.figures.period)],
      figure.value != .empty
    else { return Phrase(QuotedText("{{\(reference.text)}}", language)) }
    return Phrase(printer.value(reference))
  }
}
