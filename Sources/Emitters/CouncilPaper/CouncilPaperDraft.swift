internal import Aggregation
package import Editions
package import StrategyModel

/// Makes the council paper of an edition in one language: the program's sentences from figures, and
/// what the office laid down.
package struct CouncilPaperDraft {
  let edition: Edition
  let texts: any Texts
  let printer: FigurePrinter
  /// The pages that there are.
  let addresses: Set<PageAddress>

  package init(_ edition: Edition, _ language: Language, addresses: Set<PageAddress>) {
    self.edition = edition
    texts = language.texts
    printer = FigurePrinter(edition.figures, texts.numbers)
    self.addresses = addresses
  }

  /// Whether the edition's audience reads the paper: the public does where the office wrote one.
  package static func exists(for edition: Edition) -> Bool {
    edition.audience > .public || edition.texts.paper != nil
  }

  package var paper: CouncilPaper {
    CouncilPaper(
      notes: notes,
      parts: [
        subject, head, consultations, earlierPapers, facts, resolution, decisionsAsked, finances,
        annexes, nonPublicPart,
      ].compactMap { $0 })
  }

  private var notes: [Phrase] {
    let notice: [Phrase] =
      edition.notice.map { ["\(quoted($0.word)): \(quoted($0.sentence))"] } ?? []
    let state = edition.state.name[texts.language].capitalizedFirst
    return notice + (edition.state.isDraft ? [Phrase("\(state): \(texts.draftMeaning)")] : [])
  }

  private var subject: CouncilPaper.Part {
    let subject =
      own?.subject.map { Phrase(quoted($0)) }
      ?? texts.paperSubject(
        quoted(edition.strategy), edition.period, asOf: edition.period.lastDay)
    return part("subject", texts.subjectHeading, [.paragraph(subject)])
  }

  private var head: CouncilPaper.Part {
    let cosigners = own?.cosigners.map { Phrase(quoted($0)) } ?? []
    let status = "\(texts.day(edition.period.lastDay)), \(edition.state.name[texts.language])"
    return part(
      "head", texts.headHeading,
      [
        .facts([
          (texts.paperKindName, Phrase(texts.paperKind)),
          (texts.publicityName, Phrase(texts.publicity(partlyNonPublic: hasNonPublicPart))),
          (texts.paperLeadName, own?.lead.map { Phrase(quoted($0)) } ?? Phrase(texts.notStated)),
          (
            texts.cosignersName,
            cosigners.isEmpty ? Phrase(texts.notStated) : cosigners.joined(separator: ", ")
          ),
          (texts.paperStatusName, Phrase(status)),
        ])
      ])
  }

  private var consultations: CouncilPaper.Part {
    let rows = (own?.consultations ?? []).map { consultation in
      let date = consultation.date.map { Phrase(texts.day($0)) }
      let role = consultation.role.map { Phrase(quoted($0)) }
      return [Phrase(quoted(consultation.body)), date, role].compactMap { $0 }
        .joined(separator: ", ")
    }
    let session = edition.plan?.session.map { [Phrase(texts.session($0))] } ?? []
    return part(
      "consultations", texts.consultationsHeading,
      [list(rows.isEmpty ? session : rows, or: texts.notStated)])
  }

  private var facts: CouncilPaper.Part {
    let sentences = PaperFacts(printer, texts)
    var blocks = sentences.paragraphs(edition).map(CouncilPaper.Block.paragraph)
    blocks.append(.paragraph(Phrase(texts.byCompetency)))
    blocks.append(.list(sentences.competencies.map { CouncilPaper.Item($0) }))
    return part("facts", texts.factsHeading, blocks + paragraphs(own?.facts))
  }

  private var resolution: CouncilPaper.Part {
    let usual: Phrase = texts.takesNote(quoted(edition.strategy), edition.period)
    let blocks = own?.resolution.map { paragraphs($0) } ?? [.paragraph(usual)]
    return part("resolution", texts.resolutionHeading, blocks)
  }

  private var decisionsAsked: CouncilPaper.Part? {
    let asked = edition.texts.decisionsAsked.map { CouncilPaper.Item(editorial.phrase($0)) }
    guard !asked.isEmpty else { return nil }
    return part("decisions-asked", texts.decisionsAskedHeading, [.numbered(asked)])
  }

  private var finances: CouncilPaper.Part {
    let blocks = paragraphs(own?.finances)
    return part(
      "finances", texts.financesHeading,
      blocks.isEmpty ? [.paragraph(Phrase(texts.notStated))] : blocks)
  }

  private var annexes: CouncilPaper.Part {
    var items: [CouncilPaper.Item] = []
    if addresses.contains(.councilBriefing) {
      items.append(CouncilPaper.Item(Phrase(texts.briefingAnnex), page: .councilBriefing))
    }
    items.append(CouncilPaper.Item(Phrase(texts.projectsAnnex), page: .projects))
    items += (own?.annexes ?? []).map { CouncilPaper.Item(Phrase(quoted($0))) }
    return part("annexes", texts.annexesHeading, [.numbered(items)])
  }
}

extension CouncilPaperDraft {
  var own: PaperTexts? { edition.texts.paper }

  var editorial: EditorialPrinter { EditorialPrinter(printer, texts.language) }

  func quoted(_ text: LocalizedText) -> QuotedText { QuotedText(text, on: texts.language) }

  func part(
    _ anchor: String, _ heading: String, _ blocks: [CouncilPaper.Block]
  ) -> CouncilPaper.Part {
    CouncilPaper.Part(anchor: anchor, heading: heading, blocks: blocks)
  }

  func paragraphs(_ text: EditorialText?) -> [CouncilPaper.Block] {
    text.map { editorial.paragraphs($0).map(CouncilPaper.Block.paragraph) } ?? []
  }

  /// A list, or one word where it is empty.
  func list(_ phrases: [Phrase], or nothing: String) -> CouncilPaper.Block {
    phrases.isEmpty
      ? .paragraph(Phrase(nothing)) : .list(phrases.map { CouncilPaper.Item($0) })
  }
}
