internal import Editions
internal import StrategyModel

/// Which papers the council paper refers to, and its non-public part.
extension CouncilPaperDraft {
  var hasNonPublicPart: Bool { edition.paperHasNonPublicPart }

  /// What is not public stands in the non-public part only, for everyone.
  var earlierPapers: CouncilPaper.Part {
    part(
      "earlier-papers", texts.earlierPapersHeading,
      [list(papers(isPublic: true, further: own?.earlier ?? []), or: texts.none)])
  }

  /// For readers who may not see it only that there is one; nil where there is none.
  var nonPublicPart: CouncilPaper.Part? {
    guard hasNonPublicPart else { return nil }
    let papers = papers(isPublic: false)
    var blocks = paragraphs(own?.nonPublic)
    if !papers.isEmpty {
      blocks.append(.paragraph(Phrase(texts.nonPublicPapers)))
      blocks.append(list(papers, or: texts.none))
    }
    return part(
      "non-public", texts.nonPublicHeading,
      blocks.isEmpty ? [.paragraph(Phrase(texts.nonPublicElsewhere))] : blocks)
  }

  /// By number, each once.
  private func papers(isPublic: Bool, further: [String] = []) -> [Phrase] {
    let decided = edition.decisions.filter {
      $0.isPublic == isPublic && $0.paper != nil && $0.isDecided(by: edition.period.lastDay)
    }
    let numbers = Set(decided.compactMap(\.paper) + further)
    return numbers.sorted().map { number in
      let decision = decided.first { $0.paper == number }
      return texts.paper(
        number, body: decision.flatMap { $0.body.isEmpty ? nil : QuotedText($0.body, .de) },
        date: decision?.date)
    }
  }
}
