import StrategyModel

/// Finds the numbers that a text binds directly to the words of a measure.
///
/// A warning that is wrong is worse than none, so only plain statements about the period's end
/// count: `22 (Kern)projekte sind umgesetzt`, `22 von 125 sind umgesetzt`, `umgesetzt sind 22`, `22
/// umgesetzte Kernprojekte`. A sentence with another date, a goal, a change or a part is left alone,
/// and so are numbers that name something (`Paket 3`) and numbers in words.
struct StatedCounts {
  let words: CountWords
  /// A sentence may name this day.
  let lastDay: Day
  /// In the text of a single project only "core projects" are core projects.
  let isOfProject: Bool

  func read(_ text: ReferencedText) -> [StatedCount] {
    text.sentences().map(withoutLastDay).filter(isPlain).flatMap { sentence in
      sentence.indices.compactMap { StatementSearch(self, sentence).statement(at: $0) }
    }
  }

  /// The words for projects that count.
  var projects: [[String]] { isOfProject ? words.coreProjects : words.projects }

  /// A sentence without the day for which the report is made.
  private func withoutLastDay(_ sentence: [TextToken]) -> [TextToken] {
    let month = words.months[lastDay.month - 1]
    let forms: [[TextToken]] = [
      [.word(lastDay.german)], [.word(lastDay.description)],
      [.number(lastDay.day), .boundary, .word(month), .number(lastDay.year)],
      [.number(lastDay.day), .word(month), .number(lastDay.year)],
      [.word(month), .number(lastDay.day), .boundary, .number(lastDay.year)],
    ]
    for form in forms {
      guard
        let start = sentence.indices.first(where: { sentence[$0...].starts(with: form) })
      else { continue }
      var rest = sentence
      rest.replaceSubrange(start..<(start + form.count), with: [.word(StatedCounts.day)])
      return rest
    }
    return sentence
  }

  /// Stands for the period's last day; a word like any other.
  static let day = "\u{2009}"

  private func isPlain(_ sentence: [TextToken]) -> Bool {
    sentence.allSatisfy { token in
      switch token {
      case .number(let number): !(1900...2199).contains(number)
      case .word(let word):
        !words.disqualifiers.contains(word) && !words.months.contains(word)
          && !(word.first?.isNumber == true && word.contains { "./-".contains($0) })
      case .figure, .boundary: true
      }
    }
  }
}
