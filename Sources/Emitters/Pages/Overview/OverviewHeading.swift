internal import Aggregation
internal import Editions
internal import Markup
internal import StrategyModel

/// The head of the overview: the finding as the page's title, what the rest is, what to know of this
/// edition.
struct OverviewHeading {
  let finding: Phrase

  func html(_ writer: PageWriter) -> MarkupText {
    let edition = writer.edition
    let printer = writer.printer
    return element("div", [("class", "heading")]) {
      element("h1") {
        element("span", [("class", "kicker")]) { PageImprint(writer).kicker }
        " " as MarkupText
        writer.html(finding)
      }
      writer.paragraph(
        writer.texts.lead(
          unfinished: printer.value(.unfinished), lapsed: printer.value(.lapsed),
          open: printer.value(.open)),
        class: "lead")
      for note in notes(edition, writer) { element("p", [("class", "note")]) { note } }
      "\n" as MarkupText
    }
  }

  private func notes(_ edition: Edition, _ writer: PageWriter) -> [MarkupText] {
    var notes: [MarkupText] = []
    if let notice = edition.notice {
      notes.append(note(writer.html(notice.word), writer.html(notice.sentence)))
    }
    let state = MarkupText(text: edition.state.name[writer.language].capitalizedFirst)
    switch edition.state {
    case .draft: notes.append(note(state, MarkupText(text: writer.texts.draftMeaning)))
    case .released: break
    case .reissued: notes.append(note(state, MarkupText(text: writer.texts.reissueMeaning)))
    }
    if edition.figures.isRetrospective {
      notes.append(MarkupText(text: writer.texts.retrospectiveMeaning))
    }
    return notes
  }

  private func note(_ word: MarkupText, _ sentence: MarkupText) -> MarkupText {
    element("strong") {
      word
      ":" as MarkupText
    } + " " + sentence
  }
}

extension String {
  /// With a capital at its beginning.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
