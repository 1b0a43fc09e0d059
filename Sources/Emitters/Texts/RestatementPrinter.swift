internal import Aggregation
package import Editions
internal import StrategyModel

/// Writes restated values in one language.
package struct RestatementPrinter {
  package let texts: any Texts

  package init(_ texts: any Texts) { self.texts = texts }

  /// `Marktplatz`, `Insgesamt: umgesetzt`.
  package func name(_ restatement: Restatement) -> Phrase {
    switch restatement.subject {
    case .figure(_, _, let member, let measure):
      "\(member.quoted(texts.language)): \(measure[texts.language])"
    case .project(_, let name): Phrase(QuotedText(name, on: texts.language))
    }
  }

  /// A dash where there is no value.
  package func value(_ value: Restatement.Value?) -> String {
    switch value {
    case .figure(let number, let unit): texts.numbers.value(number, unit)
    case .status(let status, let since): self.status(status, since)
    case nil: "–"
    }
  }

  /// Which projects explain it.
  package func why(_ restatement: Restatement) -> Phrase {
    guard !restatement.why.isEmpty else { return Phrase(texts.otherCause) }
    return restatement.why.map(cause).joined(separator: "; ")
  }

  private func cause(_ cause: Restatement.Cause) -> Phrase {
    let words = texts.cause(
      QuotedText(cause.name, on: texts.language), was: status(cause.was), now: status(cause.now))
    let remarks =
      (cause.isCorrected ? [texts.correctedByOffice] : [])
      + (cause.source.map { [$0.description] } ?? [])
    return remarks.isEmpty ? words : words + Phrase(" (\(remarks.joined(separator: ", ")))")
  }

  private func status(_ status: Status?) -> String {
    status?.name[texts.language] ?? texts.notCounted
  }

  private func status(_ status: Status, _ since: PartialDate?) -> String {
    let name = status.name[texts.language]
    return since.map { texts.status(name, since: texts.date($0)) } ?? name
  }
}
