import Aggregation
package import StrategyModel

/// A figure that a text of the office names and that the edition cannot print: its audience may not
/// see it, or there is none.
package struct UnprintedReference: Hashable, Sendable {
  package let reference: FigureReference
  package let location: SourceLocation
}

extension Edition {
  /// In the texts' order, each reference once per place; none may be left when it is released.
  package var unprintedReferences: [UnprintedReference] {
    var seen: Set<UnprintedReference> = []
    return texts.all.flatMap { _, text in
      text.written.flatMap { written in
        ReferencedText(written.text).references.filter { !prints($0) }.map {
          UnprintedReference(reference: $0, location: written.location)
        }
      }
    }.filter { seen.insert($0).inserted }
  }

  private func prints(_ reference: FigureReference) -> Bool {
    figures[reference.id(in: period)].map { $0.value != .empty } ?? false
  }
}
