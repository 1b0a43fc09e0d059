package import StrategyModel

/// What the council paper says: names of its parts and the program's sentences in it.
package protocol CouncilPaperTexts {
  /// The title of the page.
  func paperTitle(_ period: Period) -> String
  var paperLead: String { get }
  var pasteHeading: String { get }
  var pasteMeaning: String { get }

  var subjectHeading: String { get }
  var headHeading: String { get }
  var consultationsHeading: String { get }
  var earlierPapersHeading: String { get }
  var factsHeading: String { get }
  var resolutionHeading: String { get }
  var decisionsAskedHeading: String { get }
  var financesHeading: String { get }
  var annexesHeading: String { get }
  var nonPublicHeading: String { get }

  func paperSubject(_ strategy: QuotedText, _ period: Period, asOf day: Day) -> Phrase
  var paperKindName: String { get }
  var paperKind: String { get }
  var publicityName: String { get }
  func publicity(partlyNonPublic: Bool) -> String
  var paperLeadName: String { get }
  var cosignersName: String { get }
  var paperStatusName: String { get }
  func session(_ day: Day) -> String
  /// `Vorlage 20182172 (Rat, 09/2018)`.
  func paper(_ number: String, body: QuotedText?, date: PartialDate?) -> Phrase
  /// The finding with its shares; `ofFixed` nil where nothing is fixed.
  func paperFinding(_ finding: Phrase, share: Phrase, ofFixed: Phrase?, on day: Day) -> Phrase
  var byCompetency: String { get }
  func competencyLine(
    _ name: QuotedText, implemented: PrintedFigure, fixed: PrintedFigure, goal: PrintedFigure
  ) -> Phrase
  func takesNote(_ strategy: QuotedText, _ period: Period) -> Phrase
  var briefingAnnex: String { get }
  var projectsAnnex: String { get }
  var nonPublicPapers: String { get }
  /// For readers who may not see the part.
  var nonPublicElsewhere: String { get }
}

extension German: CouncilPaperTexts {
  package func paperTitle(_ period: Period) -> String {
    "Text für die Mitteilungsvorlage: \(self.period(period))"
  }
  package var paperLead: String {
    "Textbausteine für das Ratsinformationssystem: Zahlen und Sätze des Berichts und was das "
      + "Strategiebüro dazu festgelegt hat."
  }
  package var pasteHeading: String { "Zum Einfügen" }
  package var pasteMeaning: String { "Derselbe Text ohne Auszeichnung, zum Kopieren:" }

  package var subjectHeading: String { "Betreff" }
  package var headHeading: String { "Angaben zur Vorlage" }
  package var consultationsHeading: String { "Beratungsfolge" }
  package var earlierPapersHeading: String { "Bezug" }
  package var factsHeading: String { "Sachverhalt" }
  package var resolutionHeading: String { "Beschlussvorschlag" }
  package var decisionsAskedHeading: String { "Erbetene Entscheidungen" }
  package var financesHeading: String { "Finanzielle Auswirkungen" }
  package var annexesHeading: String { "Anlagen" }
  package var nonPublicHeading: String { "Nichtöffentlicher Teil" }

  package func paperSubject(_ strategy: QuotedText, _ period: Period, asOf day: Day) -> Phrase {
    "\(strategy): Bericht für das \(self.period(period)) (Stand: \(self.day(day)))"
  }
  package var paperKindName: String { "Vorlageart" }
  package var paperKind: String { "Mitteilungsvorlage" }
  package var publicityName: String { "Öffentlichkeit" }
  package func publicity(partlyNonPublic: Bool) -> String {
    partlyNonPublic ? "öffentlich, mit nichtöffentlichem Teil" : "öffentlich"
  }
  package var paperLeadName: String { "Federführend" }
  package var cosignersName: String { "Mitzeichnung" }
  package var paperStatusName: String { "Stand der Zahlen" }
  package func session(_ day: Day) -> String { "Sitzung am \(self.day(day))" }
  package func paper(_ number: String, body: QuotedText?, date: PartialDate?) -> Phrase {
    let details = [body.map { Phrase($0) }, date.map { Phrase(self.date($0)) }].compactMap { $0 }
    return details.isEmpty
      ? "Vorlage \(number)" : "Vorlage \(number) (\(details.joined(separator: ", ")))"
  }
  package func paperFinding(
    _ finding: Phrase, share: Phrase, ofFixed: Phrase?, on day: Day
  ) -> Phrase {
    let shares: Phrase = ofFixed.map { "\(share) und \($0)" } ?? share
    return "Zum \(self.day(day)): \(finding); das sind \(shares)."
  }
  package var byCompetency: String { "Nach Kompetenzen:" }
  package func competencyLine(
    _ name: QuotedText, implemented: PrintedFigure, fixed: PrintedFigure, goal: PrintedFigure
  ) -> Phrase {
    "\(name): \(implemented) von \(goal) umgesetzt, \(fixed) beschlossen"
  }
  package func takesNote(_ strategy: QuotedText, _ period: Period) -> Phrase {
    "Der Rat nimmt den Bericht „\(strategy)“ für das \(self.period(period)) zur Kenntnis."
  }
  package var briefingAnnex: String { "Ratsinformation" }
  package var projectsAnnex: String { "Liste der Kernprojekte (annex.csv)" }
  package var nonPublicPapers: String { "Nichtöffentliche Vorlagen:" }
  package var nonPublicElsewhere: String {
    "Zu dieser Vorlage gehört ein nichtöffentlicher Teil; er ist hier nicht wiedergegeben."
  }
}

extension English: CouncilPaperTexts {
  package func paperTitle(_ period: Period) -> String {
    "Text for the information paper: \(self.period(period))"
  }
  package var paperLead: String {
    "Text blocks for the council information system: the report’s figures and sentences, and what "
      + "the strategy office has laid down."
  }
  package var pasteHeading: String { "To paste" }
  package var pasteMeaning: String { "The same text without markup, to be copied:" }

  package var subjectHeading: String { "Subject" }
  package var headHeading: String { "About the paper" }
  package var consultationsHeading: String { "Sequence of consultations" }
  package var earlierPapersHeading: String { "Earlier papers" }
  package var factsHeading: String { "Facts" }
  package var resolutionHeading: String { "Proposed resolution" }
  package var decisionsAskedHeading: String { "Decisions asked for" }
  package var financesHeading: String { "Financial effects" }
  package var annexesHeading: String { "Annexes" }
  package var nonPublicHeading: String { "Non-public part" }

  package func paperSubject(_ strategy: QuotedText, _ period: Period, asOf day: Day) -> Phrase {
    "\(strategy): report for the \(self.period(period)) (as of \(self.day(day)))"
  }
  package var paperKindName: String { "Kind of paper" }
  package var paperKind: String { "Information paper" }
  package var publicityName: String { "Publicity" }
  package func publicity(partlyNonPublic: Bool) -> String {
    partlyNonPublic ? "public, with a non-public part" : "public"
  }
  package var paperLeadName: String { "Responsible" }
  package var cosignersName: String { "Co-signed by" }
  package var paperStatusName: String { "State of the figures" }
  package func session(_ day: Day) -> String { "Session on \(self.day(day))" }
  package func paper(_ number: String, body: QuotedText?, date: PartialDate?) -> Phrase {
    let details = [body.map { Phrase($0) }, date.map { Phrase(self.date($0)) }].compactMap { $0 }
    return details.isEmpty
      ? "Paper \(number)" : "Paper \(number) (\(details.joined(separator: ", ")))"
  }
  package func paperFinding(
    _ finding: Phrase, share: Phrase, ofFixed: Phrase?, on day: Day
  ) -> Phrase {
    let shares: Phrase = ofFixed.map { "\(share) and \($0)" } ?? share
    return "\(asOf(day)): \(finding); that is \(shares)."
  }
  package var byCompetency: String { "By competency:" }
  package func competencyLine(
    _ name: QuotedText, implemented: PrintedFigure, fixed: PrintedFigure, goal: PrintedFigure
  ) -> Phrase {
    "\(name): \(implemented) of \(goal) implemented, \(fixed) fixed"
  }
  package func takesNote(_ strategy: QuotedText, _ period: Period) -> Phrase {
    "The council takes note of the report “\(strategy)” for the \(self.period(period))."
  }
  package var briefingAnnex: String { "Council briefing" }
  package var projectsAnnex: String { "List of core projects (annex.csv)" }
  package var nonPublicPapers: String { "Non-public papers:" }
  package var nonPublicElsewhere: String {
    "This paper has a non-public part, which is not reproduced here."
  }
}
