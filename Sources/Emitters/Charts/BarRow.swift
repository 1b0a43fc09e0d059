/// A bar of `StackedBars` with its name and its parts.
struct BarRow {
  /// A thin bar below, for a part that lies across the others.
  struct Note {
    let words: Phrase
    let count: Int
  }

  let name: Phrase
  /// How many the whole bar stands for; rows share one scale.
  let length: Int
  /// In the order of the bar; the same parts in every row.
  let segments: [BarSegment]
  /// What stands at the right: `14 von 25`.
  let share: Phrase
  var note: Note?

  /// The row as a sentence.
  var words: Phrase {
    let parts = segments.filter { $0.count > 0 }.map { Phrase("\($0.number) \($0.name)") }
    let notes = note.map { [$0.words] } ?? []
    let said = parts + notes
    return said.isEmpty ? "\(name): \(share)." : "\(name): \(said.joined(separator: "; "))."
  }
}

/// A part of a bar.
struct BarSegment {
  let form: MarkForm
  /// In the language of the chart.
  let name: String
  let number: PrintedFigure

  var count: Int { number.count ?? 0 }
}
