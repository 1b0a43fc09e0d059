internal import Aggregation
internal import Editions
package import Markup
internal import StrategyModel

/// Needed and actual pace, what the figures rest on, state and next date.
package struct BriefingFactSection: PageSection {
  package let anchor = "pace"

  package func heading(_ texts: any Texts) -> String { texts.briefingFactsHeading }

  package func content(_ writer: inout PageWriter) -> MarkupText? {
    let writer = writer
    let list = element("dl", [("class", "facts")]) {
      for fact in Self.facts(writer) {
        element("dt", text: fact.name)
        element("dd") { writer.html(fact.words) }
      }
    }
    return list
      + Self.notes(writer).map { note in
        element("p", [("class", "note")]) { writer.html(note) }
      }.joined()
  }

  static func facts(_ writer: PageWriter) -> [(name: String, words: Phrase)] {
    let texts = writer.texts
    let edition = writer.edition
    var facts: [(String, Phrase)] = [
      (Measure.neededPace.name[writer.language].capitalizedFirst, neededPace(writer)),
      (Measure.actualPace.name[writer.language].capitalizedFirst, actualPace(writer)),
      (texts.reports.capitalizedFirst, CoverageSentence.phrase(writer)),
      (
        texts.state.capitalizedFirst,
        Phrase("\(texts.asOf(edition.period.lastDay)), \(edition.state.name[writer.language])")
      ),
    ]
    if let session = edition.plan?.session {
      facts.append((texts.briefingSession, Phrase(texts.day(session))))
    }
    return facts
  }

  /// What a reader of the paper alone must know of this edition.
  static func notes(_ writer: PageWriter) -> [Phrase] {
    let edition = writer.edition
    var notes: [Phrase] = []
    if edition.state.isDraft { notes.append(Phrase(writer.texts.draftMeaning)) }
    if edition.figures.isRetrospective {
      notes.append(Phrase(writer.texts.retrospectiveMeaning))
    }
    if let notice = edition.notice {
      notes.append("\(writer.quoted(notice.word)): \(writer.quoted(notice.sentence))")
    }
    return notes
  }

  private static func neededPace(_ writer: PageWriter) -> Phrase {
    let pace = writer.printer.value(.neededPace)
    let horizon = writer.edition.figures.horizon
    guard writer.edition.figures[.neededPace]?.value != .empty else {
      return Phrase(writer.texts.briefingHorizonPassed(horizon))
    }
    return writer.texts.briefingNeededPace(
      pace, periods: writer.printer.base(.neededPace), writer.edition.version.cadence,
      horizon: horizon)
  }

  private static func actualPace(_ writer: PageWriter) -> Phrase {
    let pace = writer.printer.value(.actualPace)
    guard let figure = writer.edition.figures[.actualPace], figure.value != .empty else {
      return Phrase(writer.texts.briefingNoPace)
    }
    return writer.texts.briefingActualPace(
      pace, periods: writer.printer.base(.actualPace), writer.edition.version.cadence)
  }
}
