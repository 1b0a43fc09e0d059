internal import Editions
internal import Markup
internal import StrategyModel

/// A council decision in one line: kind, body, day, result, paper, what it did.
enum DecisionSentence {
  static func html(_ decision: DecisionFacts, _ writer: PageWriter) -> MarkupText {
    let texts = writer.texts
    var parts = [
      writer.german([decision.kind, decision.body].filter { !$0.isEmpty }.joined(separator: ", "))
    ]
    if let date = decision.date { parts.append(MarkupText(text: texts.date(date))) }
    var words = parts.filter { !$0.isEmpty }.joined(separator: ", ")
    let result = [
      decision.result.isEmpty ? nil : writer.german(decision.result),
      decision.action.map { MarkupText(text: texts.actionName($0)) },
    ].compactMap { $0 }
    if !result.isEmpty { words += ": " + result.joined(separator: ", ") }
    let paper = [
      decision.paper.map { self.paper($0, decision, writer) },
      decision.isPublic ? nil : MarkupText(text: texts.notPublicPaper),
    ].compactMap { $0 }
    return paper.isEmpty ? words : words + " (" + paper.joined(separator: ", ") + ")"
  }

  /// With a link where the register has a harmless one.
  static func paper(_ number: String, _ decision: DecisionFacts, _ writer: PageWriter)
    -> MarkupText
  {
    let words = writer.texts.paperNumber(number)
    guard let target = decision.link.flatMap({ LinkTarget($0) }), target.isOutgoing else {
      return MarkupText(text: words)
    }
    return element("a", [("href", target.address)], text: words)
  }
}

extension LinkTarget {
  /// It leads to the web, not to a page beside this one.
  var isOutgoing: Bool { address.hasPrefix("https://") || address.hasPrefix("http://") }
}
