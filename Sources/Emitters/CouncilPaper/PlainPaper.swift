/// Prints a council paper as plain text to paste: no markup, a paragraph is a line, parts are
/// separated by an empty line.
package enum PlainPaper {
  package static func text(_ paper: CouncilPaper) -> String {
    let notes = paper.notes.isEmpty ? [] : [lines(paper.notes)]
    let parts = paper.parts.map { part in
      "\(part.heading)\n" + part.blocks.map(text).joined()
    }
    return (notes + parts).joined(separator: "\n")
  }

  private static func text(_ block: CouncilPaper.Block) -> String {
    switch block {
    case .paragraph(let phrase): line(phrase)
    case .list(let items): items.map { "– " + line($0.phrase) }.joined()
    case .numbered(let items):
      items.enumerated().map { "\($0 + 1). " + line($1.phrase) }.joined()
    case .facts(let facts): facts.map { "\($0.name): " + line($0.value) }.joined()
    }
  }

  private static func lines(_ phrases: [Phrase]) -> String { phrases.map(line).joined() }

  /// A line break of the office would end the line.
  private static func line(_ phrase: Phrase) -> String {
    phrase.plain.split(whereSeparator: \.isNewline).joined(separator: " ") + "\n"
  }
}
