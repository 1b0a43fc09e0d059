package import StrategyModel

/// What pages of competencies, main foci and cross-cutting issues say.
package protocol PartTexts {
  /// `Schwerpunkt K2-S3`, where the name follows or is not known.
  func focusPlace(_ id: FocusID) -> String
  /// Behind the place of something whose name is not public.
  var nameNotPublished: String { get }
  /// A name and what was found of it: `K4 Talentschmiede: 4 von 25 …`.
  func partFinding(_ name: Phrase, _ finding: Phrase) -> Phrase
  /// The sums of money of a part; nil where it is withheld or none is reported.
  func partMoney(planned: PrintedFigure?, spent: PrintedFigure?) -> Phrase

  var partProjectsHeading: String { get }
  var focusSlotsHeading: String { get }
  var partMoneyHeading: String { get }
  var partChangesHeading: String { get }
  /// With which period it is compared.
  func comparedWith(_ period: Period) -> String
  /// In place of a project's name where the slot has none.
  var openSlot: String { get }
  /// Behind the status of a project that another one has replaced.
  func replaced(by project: QuotedText) -> Phrase
  /// Above a project that stood in the slot before.
  var formerlyInSlot: String { get }
  var paperHead: String { get }

  /// The finding of a cross-cutting issue, conflicts included.
  func issueFinding(contributing: PrintedFigure, conflicts: PrintedFigure) -> Phrase
  /// What is known of an issue's kind and requirement.
  func issueRequirement(_ requirement: QuotedText?, kind: QuotedText?) -> Phrase
  var issueConflictsHeading: String { get }
  var issueConflictsIntroduction: String { get }
  var issueFiguresHeading: String { get }
  var issueProjectsHeading: String { get }
  var relevanceHead: String { get }
  var effectHead: String { get }
  var noteHead: String { get }
  func relevanceName(_ relevance: Relevance?) -> String
  /// What the mark `°` means in the table of an issue.
  var issueDemonstrationMark: String { get }
  /// Nil is "not assessed".
  func effectName(_ effect: IssueEffect?) -> String
  /// The head of the rows of projects of a relevance.
  func relevanceGroup(_ relevance: Relevance?) -> String
  /// The head of the rows of projects that the figures do not count.
  var lapsedGroup: String { get }
}

extension German: PartTexts {
  package func focusPlace(_ id: FocusID) -> String { "Schwerpunkt \(id)" }
  package var nameNotPublished: String { "(Name nicht veröffentlicht)" }
  package func partFinding(_ name: Phrase, _ finding: Phrase) -> Phrase { "\(name): \(finding)" }

  package func partMoney(planned: PrintedFigure?, spent: PrintedFigure?) -> Phrase {
    let amounts = [
      planned.map { "geplante Mittel von \($0)" as Phrase },
      spent.map { "ausgegebene Mittel von \($0)" as Phrase },
    ].compactMap { $0 }
    return "Gemeldet sind \(list(amounts)); gezählt ist, was die Meldungen angeben."
  }

  package var partProjectsHeading: String { "Kernprojekte nach Schwerpunkt" }
  package var focusSlotsHeading: String { "Platz für Platz" }
  package var partMoneyHeading: String { "Mittel" }
  package var partChangesHeading: String { "Was sich verändert hat" }
  package func comparedWith(_ period: Period) -> String {
    "Gegenüber dem Stand am \(day(period.lastDay)):"
  }
  package var openSlot: String { "noch nicht beschlossen" }
  package func replaced(by project: QuotedText) -> Phrase { "ersetzt durch „\(project)“" }
  package var formerlyInSlot: String { "Vorher in diesem Platz" }
  package var paperHead: String { "Vorlage" }

  package func issueFinding(contributing: PrintedFigure, conflicts: PrintedFigure) -> Phrase {
    let finding: Phrase =
      "\(contributing) \(contributing.isOne ? "Kernprojekt trägt" : "Kernprojekte tragen") bei"
    guard let count = conflicts.count, count > 0 else { return finding }
    return finding + ", davon \(conflicts) im Konflikt mit der Anforderung"
  }

  package func issueRequirement(_ requirement: QuotedText?, kind: QuotedText?) -> Phrase {
    switch (requirement, kind) {
    case (let requirement?, let kind?): "Anforderung (\(kind)): \(requirement)"
    case (let requirement?, nil):
      "Anforderung: \(requirement) (Von welcher Art sie ist, ist nicht veröffentlicht.)"
    case (nil, let kind?): "Art: \(kind). Die Anforderung ist nicht veröffentlicht."
    case (nil, nil): "Art und Anforderung dieses Querschnittsthemas sind nicht veröffentlicht."
    }
  }

  package var issueConflictsHeading: String { "Konflikte mit der Anforderung" }
  package var issueConflictsIntroduction: String {
    "Nach Bewertung des Strategiebüros stehen diese Kernprojekte mit der Anforderung in Konflikt. "
      + "Konflikte werden nie mit Unterstützung verrechnet."
  }
  package var issueFiguresHeading: String { "Zahlen zum Thema" }
  package var issueProjectsHeading: String { "Kernprojekte nach Bedeutung" }
  package var relevanceHead: String { "Bedeutung" }
  package var effectHead: String { "Wirkung" }
  package var noteHead: String { "Notiz (intern)" }
  package var issueDemonstrationMark: String {
    "° Bedeutung oder Wirkung ist für die Demonstration gesetzt und sagt nichts darüber, wie gut "
      + "jemand arbeitet."
  }

  package func relevanceName(_ relevance: Relevance?) -> String {
    switch relevance {
    case .principal: "wesentlich"
    case .significant: "erheblich"
    case .some(.none): "keine"
    case nil: notStated
    }
  }

  package func effectName(_ effect: IssueEffect?) -> String {
    switch effect {
    case .supports: "unterstützt"
    case .conflicts: "steht in Konflikt"
    case .neutral: "neutral"
    case nil: "nicht bewertet"
    }
  }

  package func relevanceGroup(_ relevance: Relevance?) -> String {
    switch relevance {
    case .principal: "Wesentliche Bedeutung"
    case .significant: "Erhebliche Bedeutung"
    case .some(.none): "Keine Bedeutung"
    case nil: "Bedeutung nicht angegeben"
    }
  }

  package var lapsedGroup: String { "Eingestellt, aufgegangen oder ersetzt (hier nicht gezählt)" }
}

extension English: PartTexts {
  package func focusPlace(_ id: FocusID) -> String { "Main focus \(id)" }
  package var nameNotPublished: String { "(name not published)" }
  package func partFinding(_ name: Phrase, _ finding: Phrase) -> Phrase { "\(name): \(finding)" }

  package func partMoney(planned: PrintedFigure?, spent: PrintedFigure?) -> Phrase {
    let amounts = [
      planned.map { "\($0) planned" as Phrase }, spent.map { "\($0) spent" as Phrase },
    ].compactMap { $0 }
    return "Money reported: \(list(amounts)); counted is what the reports state."
  }

  package var partProjectsHeading: String { "Core projects by main focus" }
  package var focusSlotsHeading: String { "Slot by slot" }
  package var partMoneyHeading: String { "Money" }
  package var partChangesHeading: String { "What has changed" }
  package func comparedWith(_ period: Period) -> String {
    "Compared with \(day(period.lastDay)):"
  }
  package var openSlot: String { "not yet fixed" }
  package func replaced(by project: QuotedText) -> Phrase { "replaced by “\(project)”" }
  package var formerlyInSlot: String { "Formerly in this slot" }
  package var paperHead: String { "Paper" }

  package func issueFinding(contributing: PrintedFigure, conflicts: PrintedFigure) -> Phrase {
    let finding: Phrase =
      "\(contributing) core \(contributing.isOne ? "project contributes" : "projects contribute")"
    guard let count = conflicts.count, count > 0 else { return finding }
    return finding + ", \(conflicts) of them in conflict with the requirement"
  }

  package func issueRequirement(_ requirement: QuotedText?, kind: QuotedText?) -> Phrase {
    switch (requirement, kind) {
    case (let requirement?, let kind?): "Requirement (\(kind)): \(requirement)"
    case (let requirement?, nil): "Requirement: \(requirement) (Its kind is not published.)"
    case (nil, let kind?): "Kind: \(kind). The requirement is not published."
    case (nil, nil): "Kind and requirement of this cross-cutting issue are not published."
    }
  }

  package var issueConflictsHeading: String { "Conflicts with the requirement" }
  package var issueConflictsIntroduction: String {
    "As the strategy office assesses them, these core projects conflict with the requirement. "
      + "Conflicts are never netted against support."
  }
  package var issueFiguresHeading: String { "Figures of the issue" }
  package var issueProjectsHeading: String { "Core projects by relevance" }
  package var relevanceHead: String { "Relevance" }
  package var effectHead: String { "Effect" }
  package var noteHead: String { "Note (internal)" }
  package var issueDemonstrationMark: String {
    "° Relevance or effect is set for the demonstration and claims nothing about how well anyone "
      + "performs."
  }

  package func relevanceName(_ relevance: Relevance?) -> String {
    switch relevance {
    case .principal: "principal"
    case .significant: "significant"
    case .some(.none): "none"
    case nil: notStated
    }
  }

  package func effectName(_ effect: IssueEffect?) -> String {
    switch effect {
    case .supports: "supports"
    case .conflicts: "conflicts"
    case .neutral: "neutral"
    case nil: "not assessed"
    }
  }

  package func relevanceGroup(_ relevance: Relevance?) -> String {
    switch relevance {
    case .principal: "Principal relevance"
    case .significant: "Significant relevance"
    case .some(.none): "No relevance"
    case nil: "Relevance not stated"
    }
  }

  package var lapsedGroup: String { "Cancelled, integrated or replaced (not counted here)" }
}
