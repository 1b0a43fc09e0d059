/// What the pictures of batches and cross-cutting issues say.
package protocol BarChartTexts {
  /// The batch of which the greatest share is implemented.
  func batchesTitle(
    leading: QuotedText, implemented: PrintedFigure, fixed: PrintedFigure, isOnly: Bool
  ) -> Phrase
  /// How many of all are implemented, where no batch is ahead of the others.
  func batchesTitle(implemented: PrintedFigure, fixed: PrintedFigure) -> Phrase
  var batchesMeasure: String { get }
  /// How the picture looks, in words.
  var batchesForm: String { get }
  /// Stands for a bar of a batch of which nothing is fixed.
  var noneFixedYet: String { get }

  /// The issue to which most projects contribute.
  func issuesTitle(
    leading: QuotedText, contributing: PrintedFigure, implemented: PrintedFigure, isOnly: Bool
  ) -> Phrase
  /// How many contribute at most, where several issues have that many.
  func issuesTitle(most contributing: PrintedFigure) -> Phrase
  var issuesTitleNone: String { get }
  var issuesMeasure: String { get }
  var issuesForm: String { get }
  var noneContributesYet: String { get }
  /// `davon 12 wesentlich`.
  func principalNote(_ principal: PrintedFigure) -> Phrase
}

extension German: BarChartTexts {
  package func batchesTitle(
    leading: QuotedText, implemented: PrintedFigure, fixed: PrintedFigure, isOnly: Bool
  ) -> Phrase {
    let finding: Phrase = "\(implemented) von \(fixed) umgesetzt"
    return isOnly ? "„\(leading)“: \(finding)" : "Am weitesten ist „\(leading)“: \(finding)"
  }

  package func batchesTitle(implemented: PrintedFigure, fixed: PrintedFigure) -> Phrase {
    "\(implemented) von \(fixed) \(fixed.isOne ? "beschlossenem" : "beschlossenen") "
      + "\(fixed.isOne ? "Kernprojekt" : "Kernprojekten") \(implemented.isOne ? "ist" : "sind") "
      + "umgesetzt"
  }

  package var batchesMeasure: String {
    "Kernprojekte je Paket, Balkenlänge = beschlossene Kernprojekte"
  }

  package var batchesForm: String {
    "Gestapelte waagerechte Balken, einer je Paket, so lang wie die Zahl seiner beschlossenen "
      + "Kernprojekte."
  }

  package var noneFixedYet: String { "noch keines" }

  package func issuesTitle(
    leading: QuotedText, contributing: PrintedFigure, implemented: PrintedFigure, isOnly: Bool
  ) -> Phrase {
    let count: Phrase =
      "\(contributing), davon \(implemented.isZero ? "noch keines" : Phrase(implemented)) umgesetzt"
    return isOnly
      ? "Zu „\(leading)“ tragen Kernprojekte bei: \(count)"
      : "Zu „\(leading)“ tragen die meisten Kernprojekte bei: \(count)"
  }

  package func issuesTitle(most contributing: PrintedFigure) -> Phrase {
    contributing.isOne
      ? "Zu keinem Querschnittsthema trägt mehr als \(contributing) Kernprojekt bei"
      : "Zu keinem Querschnittsthema tragen mehr als \(contributing) Kernprojekte bei"
  }

  package var issuesTitleNone: String {
    "Noch zu keinem Querschnittsthema nennt das Register ein Kernprojekt, das beiträgt"
  }

  package var issuesMeasure: String {
    "Beitragende Kernprojekte je Querschnittsthema; eines kann zu mehreren beitragen, deshalb "
      + "werden die Zahlen nie addiert"
  }

  package var issuesForm: String {
    "Gestapelte waagerechte Balken, einer je Querschnittsthema, so lang wie die Zahl der "
      + "beitragenden Kernprojekte; ein dünner Balken darunter zählt die, für die das Thema "
      + "wesentlich ist. Die Themen überschneiden sich und werden nie addiert."
  }

  package var noneContributesYet: String { "noch keines" }

  package func principalNote(_ principal: PrintedFigure) -> Phrase {
    "davon \(principal) wesentlich"
  }
}

extension English: BarChartTexts {
  package func batchesTitle(
    leading: QuotedText, implemented: PrintedFigure, fixed: PrintedFigure, isOnly: Bool
  ) -> Phrase {
    let finding: Phrase = "\(implemented) of \(fixed) implemented"
    return isOnly ? "“\(leading)”: \(finding)" : "“\(leading)” is furthest: \(finding)"
  }

  package func batchesTitle(implemented: PrintedFigure, fixed: PrintedFigure) -> Phrase {
    "\(implemented) of \(fixed) fixed core \(fixed.isOne ? "project" : "projects") "
      + "\(implemented.isOne ? "has" : "have") been implemented"
  }

  package var batchesMeasure: String {
    "Core projects by batch, length of bar = core projects fixed"
  }

  package var batchesForm: String {
    "Stacked horizontal bars, one for each batch, as long as the number of its fixed core projects."
  }

  package var noneFixedYet: String { "none yet" }

  package func issuesTitle(
    leading: QuotedText, contributing: PrintedFigure, implemented: PrintedFigure, isOnly: Bool
  ) -> Phrase {
    let count: Phrase =
      "\(contributing), \(implemented.isZero ? "none" : Phrase(implemented)) of them implemented"
    return isOnly
      ? "Core projects contributing to “\(leading)”: \(count)"
      : "Most core projects contribute to “\(leading)”: \(count)"
  }

  package func issuesTitle(most contributing: PrintedFigure) -> Phrase {
    "No cross-cutting issue has more than \(contributing) contributing core "
      + "\(contributing.isOne ? "project" : "projects")"
  }

  package var issuesTitleNone: String {
    "The register does not yet name a core project that contributes to a cross-cutting issue"
  }

  package var issuesMeasure: String {
    "Contributing core projects by cross-cutting issue; one may contribute to several, so the "
      + "numbers are never added up"
  }

  package var issuesForm: String {
    "Stacked horizontal bars, one for each cross-cutting issue, as long as the number of "
      + "contributing core projects; a thin bar below counts those for which the issue is "
      + "principal. The issues overlap and are never added up."
  }

  package var noneContributesYet: String { "none yet" }

  package func principalNote(_ principal: PrintedFigure) -> Phrase {
    "\(principal) of them principal"
  }
}
