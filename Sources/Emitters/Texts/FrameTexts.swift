package import StrategyModel

/// What stands around the content of every page.
package protocol FrameTexts {
  var skipToContent: String { get }
  /// The name of the list of a page's own parts.
  var navigation: String { get }
  /// The name of the list of pages.
  var pagesNavigation: String { get }
  /// As the list of pages names it; not asked for pages of single projects, competencies and so on.
  func pageName(_ address: PageAddress) -> String
  /// The name of the group of links to the other languages.
  var otherLanguages: String { get }
  /// What the edition's state means for its reader.
  var draftMeaning: String { get }
  var source: String { get }
  /// For whom the edition is made: `Ausgabe: intern`.
  func edition(_ audience: String) -> String
  func reportingPeriod(_ period: Period) -> String
  var retrospectiveMeaning: String { get }
}

extension German: FrameTexts {
  package var skipToContent: String { "Zum Inhalt springen" }

  package var navigation: String { "Inhalt" }

  package var pagesNavigation: String { "Seiten des Berichts" }

  package func pageName(_ address: PageAddress) -> String {
    switch address {
    case .overview: "Überblick"
    case .strategy: "Die Strategie"
    case .councilBriefing: "Ratsinformation"
    case .councilPaper: "Text der Vorlage"
    case .projects: "Kernprojekte"
    case .changes: "Veränderungen"
    case .dataQuality: "Datenlage"
    case .methods: "Methodik"
    case .involvement: "Bürgerbeteiligung"
    case .imprint: "Impressum und Barrierefreiheit"
    case .competency(let id): "Kompetenz \(id)"
    case .focus(let id): "Schwerpunkt \(id)"
    case .issue(let id): "Querschnittsthema \(id)"
    case .project(let id): "Kernprojekt \(id)"
    case .supplier(let id): "Rückmeldung \(id)"
    }
  }

  package var otherLanguages: String { "Sprache" }

  package var draftMeaning: String {
    "Nicht freigegeben: Die Zahlen können sich bis zur Veröffentlichung noch ändern."
  }

  package var source: String {
    "Quelle: Register der Strategie und Meldungen der federführenden Organisationen. Jede Zahl "
      + "steht mit Zählregel und Meldestand in figures.csv."
  }

  package func edition(_ audience: String) -> String { "Ausgabe: \(audience)" }

  package func reportingPeriod(_ period: Period) -> String {
    period.cadence == .year
      ? "Berichtsjahr \(period.year)" : "\(self.period(period)) (\(period))"
  }

  package var retrospectiveMeaning: String {
    "Rückblickend: Für diesen Zeitraum gab es noch keine Meldungen; gezählt ist, was sich aus "
      + "bekannten Daten ergibt."
  }
}

extension English: FrameTexts {
  package var skipToContent: String { "Skip to content" }

  package var navigation: String { "Contents" }

  package var pagesNavigation: String { "Pages of the report" }

  package func pageName(_ address: PageAddress) -> String {
    switch address {
    case .overview: "Overview"
    case .strategy: "The strategy"
    case .councilBriefing: "Council briefing"
    case .councilPaper: "Text of the paper"
    case .projects: "Core projects"
    case .changes: "Changes"
    case .dataQuality: "Data quality"
    case .methods: "Methods"
    case .involvement: "Involving urban society"
    case .imprint: "Imprint and accessibility"
    case .competency(let id): "Competency \(id)"
    case .focus(let id): "Main focus \(id)"
    case .issue(let id): "Cross-cutting issue \(id)"
    case .project(let id): "Core project \(id)"
    case .supplier(let id): "Feedback \(id)"
    }
  }

  package var otherLanguages: String { "Language" }

  package var draftMeaning: String {
    "Not released: the figures may still change before publication."
  }

  package var source: String {
    "Source: the strategy’s register and the reports of the lead organisations. Every figure "
      + "stands with its counting rule and its coverage in figures.csv."
  }

  package func edition(_ audience: String) -> String { "Edition: \(audience)" }

  package func reportingPeriod(_ period: Period) -> String {
    period.cadence == .year
      ? "Reporting year \(period.year)" : "\(self.period(period)) (\(period))"
  }

  package var retrospectiveMeaning: String {
    "In retrospect: there were no reports for this period yet; counted is what follows from "
      + "known dates."
  }
}
