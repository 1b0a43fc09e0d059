internal import Aggregation
package import Editions
package import Markup
package import StrategyModel

/// What a council member reads before the session: two sheets of A4 that say the same on a screen.
package struct CouncilBriefingPage: Page {
  package init() {}

  package var address: PageAddress { .councilBriefing }

  package static func pages(of edition: Edition) -> [CouncilBriefingPage] {
    [CouncilBriefingPage()]
  }

  package func html(_ site: Site, _ language: Language) -> MarkupText {
    var writer = PageWriter(site, language, at: address)
    let finding = writer.texts.progressTitle(
      implemented: writer.printer.value(.implemented), goal: writer.printer.goal())
    let plan = WrittenSection(BriefingPlanSection(), &writer)
    let heading = heading(finding, writer)
    let picture = picture(&writer)
    let second = [
      BriefingExceptionSection(), BriefingDecisionSection(), BriefingAssessmentSection(),
      BriefingFactSection(),
    ].compactMap { (section: any PageSection) in WrittenSection(section, &writer) }
    let first = sheet([heading, picture, plan?.markup], number: 1, writer)
    let paper = writer.site.has(.councilPaper) ? paperLink(writer) : nil
    let rest = sheet(second.map(\.markup) + [paper], number: 2, writer)
    let frame = PageFrame(
      address: address, title: windowTitle(finding, writer),
      sections: [plan].compactMap { $0 } + second, form: "briefing")
    return frame.html(writer, main: first + rest)
  }

  /// The finding in two sentences: how many are implemented, and how that stands to the plan.
  private func heading(_ finding: Phrase, _ writer: PageWriter) -> MarkupText {
    let texts = writer.texts
    let printer = writer.printer
    return element("div", [("class", "heading")]) {
      element("p", [("class", "letterhead")]) {
        element("strong", text: texts.pageName(.councilBriefing))
        " · " as MarkupText
        writer.html(writer.edition.strategy)
        " · " as MarkupText
        writer.html(writer.edition.publisher)
      }
      element("h1") {
        element("span", [("class", "kicker")]) { PageImprint(writer).kicker }
        " " as MarkupText
        writer.html(finding)
      }
      writer.paragraph(
        texts.briefingPlan(due: printer.value(.due), implemented: printer.value(.dueImplemented))
          + "; "
          + texts.lead(
            unfinished: printer.value(.unfinished), lapsed: printer.value(.lapsed),
            open: printer.value(.open)),
        class: "lead")
    }
  }

  /// Where the text to paste stands; only on a screen.
  private func paperLink(_ writer: PageWriter) -> MarkupText {
    element("p", [("class", "beyond")]) {
      writer.link(.councilPaper, MarkupText(text: writer.texts.pageName(.councilPaper)))
    }
  }

  private func picture(_ writer: inout PageWriter) -> MarkupText {
    ChartFigure(SlotPicture(width: 680)).html(
      &writer, table: 1, words: writer.texts.briefingPictureNumbers)
  }

  /// A sheet of paper with its foot, which only print shows.
  private func sheet(_ parts: [MarkupText?], number: Int, _ writer: PageWriter) -> MarkupText {
    element("div", [("class", "sheet")]) {
      "\n" as MarkupText
      parts.compactMap { $0 }.joined()
      element("p", [("class", "sheet-foot")]) {
        element("span") { writer.html(BriefingFoot.words(writer)) }
        " " as MarkupText
        element("span", text: writer.texts.briefingSheet(number, of: 2))
      }
      "\n" as MarkupText
    }
  }

  private func windowTitle(_ finding: Phrase, _ writer: PageWriter) -> String {
    let edition = writer.edition
    let title =
      "\(writer.texts.pageName(.councilBriefing)): \(finding.plain) – "
      + "\(writer.quoted(edition.strategy).text), \(writer.texts.reportingPeriod(edition.period))"
    guard let notice = edition.notice else { return title }
    return title + " (\(writer.quoted(notice.word).text))"
  }
}

/// The foot of each sheet of the briefing.
enum BriefingFoot {
  /// Strategy, period, state, audience, and the notice's word.
  static func words(_ writer: PageWriter) -> Phrase {
    let edition = writer.edition
    let texts = writer.texts
    let facts = [
      Phrase(writer.quoted(edition.strategy)), Phrase(texts.reportingPeriod(edition.period)),
      Phrase(edition.state.name[writer.language]),
      Phrase(texts.edition(edition.audience.name[writer.language])),
    ]
    let notice = edition.notice.map { [Phrase(writer.quoted($0.word))] } ?? []
    return (facts + notice).joined(separator: " · ")
  }
}
